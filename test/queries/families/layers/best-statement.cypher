MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Organization"]
RETURN collect([e2.name, e2.established]) AS found3 }
RETURN collect(found3) AS items4 }
WITH versionBefore, publishingBefore, [items4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Organization"] AND any(layer3 IN e2.layers WHERE layer3 IN $p3)
CALL (e2) { MATCH (s4:Statement) WHERE s4.subject = e2.id AND s4.precedence IS NOT NULL AND s4.predicate = "names" AND s4.rank <> "DEPRECATED" AND s4.layerKey IN $p3
WITH s4 ORDER BY s4.precedence
RETURN collect([s4.value, s4.language]) AS values5 }
CALL (e2) { MATCH (s6:Statement) WHERE s6.subject = e2.id AND s6.precedence IS NOT NULL AND s6.predicate = "established" AND s6.rank <> "DEPRECATED" AND s6.layerKey IN $p3
WITH s6 ORDER BY s6.precedence
RETURN collect([s6.value]) AS values7 }
RETURN collect([values5, values7]) AS found8 }
RETURN collect(found8) AS items9 }
WITH versionBefore, publishingBefore, [items9] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Organization"] AND any(layer3 IN e2.layers WHERE layer3 IN $p3)
CALL (e2) { MATCH (s4:Statement) WHERE s4.subject = e2.id AND s4.precedence IS NOT NULL AND s4.predicate = "names" AND s4.rank <> "DEPRECATED" AND s4.layerKey IN $p3
WITH s4 ORDER BY s4.precedence
RETURN collect([s4.value, s4.language]) AS values5 }
CALL (e2) { MATCH (s6:Statement) WHERE s6.subject = e2.id AND s6.precedence IS NOT NULL AND s6.predicate = "established" AND s6.rank <> "DEPRECATED" AND s6.layerKey IN $p3
WITH s6 ORDER BY s6.precedence
RETURN collect([s6.value]) AS values7 }
RETURN collect([values5, values7]) AS found8 }
RETURN collect(found8) AS items9 }
WITH versionBefore, publishingBefore, [items9] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["City"]
CALL (e2) { MATCH (e2)-[r3:MEMBER_OF]->(n4) WHERE any(i5 IN range(0, size(r3.statements) - 1) WHERE r3.layers[i5] IN $p3)
WITH r3, n4 ORDER BY head(COLLECT { MATCH (s6:Statement) WHERE s6.subject = n4.id AND s6.predicate = "names" AND s6.precedence IS NOT NULL AND s6.rank <> "DEPRECATED" AND s6.layerKey IN $p3 RETURN s6.folded ORDER BY s6.precedence LIMIT 1 }), r3.id LIMIT $p4
MATCH (best7:Statement {id: head([i8 IN range(0, size(r3.statements) - 1) WHERE r3.layers[i8] IN $p3 | r3.statements[i8]])})
  RETURN collect([[reduce(sum9 = 0, one10 IN COLLECT { MATCH (s11:Statement) WHERE s11.id IN [i12 IN range(0, size(r3.statements) - 1) WHERE r3.layers[i12] IN $p3 | r3.statements[i12]] RETURN s11.citationCount } | sum9 + one10)], [best7.since, best7.role], [], []]) AS rows13 }
CALL (e2) { MATCH (e2)-[r14:MEMBER_OF]->(n15) WHERE any(i16 IN range(0, size(r14.statements) - 1) WHERE r14.layers[i16] IN $p5)
WITH r14, n15 ORDER BY head(COLLECT { MATCH (s17:Statement) WHERE s17.subject = n15.id AND s17.predicate = "names" AND s17.precedence IS NOT NULL AND s17.rank <> "DEPRECATED" AND s17.layerKey IN $p5 RETURN s17.folded ORDER BY s17.precedence LIMIT 1 }), r14.id LIMIT $p6
MATCH (best18:Statement {id: head([i19 IN range(0, size(r14.statements) - 1) WHERE r14.layers[i19] IN $p5 | r14.statements[i19]])})
  RETURN collect([[reduce(sum20 = 0, one21 IN COLLECT { MATCH (s22:Statement) WHERE s22.id IN [i23 IN range(0, size(r14.statements) - 1) WHERE r14.layers[i23] IN $p5 | r14.statements[i23]] RETURN s22.citationCount } | sum20 + one21)], [best18.since, best18.role], [], []]) AS rows24 }
RETURN collect([rows13, rows24]) AS found25 }
RETURN collect(found25) AS items26 }
WITH versionBefore, publishingBefore, [items26] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;
