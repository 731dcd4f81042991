MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Organization"]
RETURN collect([e2.name, e2.established]) AS found3 }
RETURN collect(found3) AS items4 }
WITH versionBefore, publishingBefore, hidingBefore, [items4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Organization"] AND any(layer3 IN e2.layers WHERE layer3 IN $p3)
CALL (e2) { MATCH (s4:Statement) WHERE s4.subject = e2.id AND s4.predicate = "names" AND s4.precedence > "" AND coalesce(s4.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s4.layerKey, s4.layer) IN $p3
WITH s4 ORDER BY s4.precedence
RETURN collect([s4.value, s4.language]) AS values5 }
CALL (e2) { MATCH (s6:Statement) WHERE s6.subject = e2.id AND s6.predicate = "established" AND s6.precedence > "" AND coalesce(s6.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s6.layerKey, s6.layer) IN $p3
WITH s6 ORDER BY s6.precedence
RETURN collect([s6.value]) AS values7 }
RETURN collect([values5, values7]) AS found8 }
RETURN collect(found8) AS items9 }
WITH versionBefore, publishingBefore, hidingBefore, [items9] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Organization"] AND any(layer3 IN e2.layers WHERE layer3 IN $p3)
CALL (e2) { MATCH (s4:Statement) WHERE s4.subject = e2.id AND s4.predicate = "names" AND s4.precedence > "" AND coalesce(s4.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s4.layerKey, s4.layer) IN $p3
WITH s4 ORDER BY s4.precedence
RETURN collect([s4.value, s4.language]) AS values5 }
CALL (e2) { MATCH (s6:Statement) WHERE s6.subject = e2.id AND s6.predicate = "established" AND s6.precedence > "" AND coalesce(s6.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s6.layerKey, s6.layer) IN $p3
WITH s6 ORDER BY s6.precedence
RETURN collect([s6.value]) AS values7 }
RETURN collect([values5, values7]) AS found8 }
RETURN collect(found8) AS items9 }
WITH versionBefore, publishingBefore, hidingBefore, [items9] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["City"]
CALL (e2) { MATCH (e2)-[r3:MEMBER_OF]->(n4) WHERE any(i5 IN range(0, size(r3.statements) - 1) WHERE r3.layers[i5] IN $p3)
WITH r3, n4, head(COLLECT { MATCH (s6:Statement) WHERE s6.subject = n4.id AND s6.predicate = "names" AND s6.precedence > "" AND coalesce(s6.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s6.layerKey, s6.layer) IN $p3 RETURN s6.folded ORDER BY s6.precedence LIMIT 1 }) AS key7
WITH r3, n4, key7 ORDER BY key7, r3.id LIMIT $p4
MATCH (best8:Statement {id: head([i9 IN range(0, size(r3.statements) - 1) WHERE r3.layers[i9] IN $p3 | r3.statements[i9]])})
  RETURN collect([[reduce(sum10 = 0, one11 IN COLLECT { MATCH (s12:Statement) WHERE s12.id IN [i13 IN range(0, size(r3.statements) - 1) WHERE r3.layers[i13] IN $p3 | r3.statements[i13]] RETURN coalesce(s12.citationCount, 1) } | sum10 + one11)], [best8.since, best8.role], [], []]) AS rows14 }
CALL (e2) { MATCH (e2)-[r15:MEMBER_OF]->(n16) WHERE any(i17 IN range(0, size(r15.statements) - 1) WHERE r15.layers[i17] IN $p5)
WITH r15, n16, head(COLLECT { MATCH (s18:Statement) WHERE s18.subject = n16.id AND s18.predicate = "names" AND s18.precedence > "" AND coalesce(s18.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s18.layerKey, s18.layer) IN $p5 RETURN s18.folded ORDER BY s18.precedence LIMIT 1 }) AS key19
WITH r15, n16, key19 ORDER BY key19, r15.id LIMIT $p6
MATCH (best20:Statement {id: head([i21 IN range(0, size(r15.statements) - 1) WHERE r15.layers[i21] IN $p5 | r15.statements[i21]])})
  RETURN collect([[reduce(sum22 = 0, one23 IN COLLECT { MATCH (s24:Statement) WHERE s24.id IN [i25 IN range(0, size(r15.statements) - 1) WHERE r15.layers[i25] IN $p5 | r15.statements[i25]] RETURN coalesce(s24.citationCount, 1) } | sum22 + one23)], [best20.since, best20.role], [], []]) AS rows26 }
RETURN collect([rows14, rows26]) AS found27 }
RETURN collect(found27) AS items28 }
WITH versionBefore, publishingBefore, hidingBefore, [items28] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
