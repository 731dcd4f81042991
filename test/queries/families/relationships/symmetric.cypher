MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Organization"]
CALL (e2) { MATCH (e2)-[r3:COLLABORATES_WITH]-(n4)
WITH r3, n4 ORDER BY n4.sortName, r3.id LIMIT $p3
 RETURN collect([[r3.id, r3.role, r3.since, r3.until], [n4.kind, n4.id], []]) AS rows5 }
RETURN collect([rows5]) AS found6 }
RETURN collect(found6) AS items7 }
WITH versionBefore, publishingBefore, hidingBefore, [items7] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Organization"]
CALL (e2) { MATCH (e2)-[r3:COLLABORATES_WITH]-(n4) WHERE any(i5 IN range(0, size(r3.statements) - 1) WHERE r3.layers[i5] IN $p3)
WITH r3, n4, head(COLLECT { MATCH (s6:Statement) WHERE s6.subject = n4.id AND s6.predicate = "names" AND s6.precedence > "" AND coalesce(s6.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s6.layerKey, s6.layer) IN $p3 RETURN s6.folded ORDER BY s6.precedence LIMIT 1 }) AS key7
WITH r3, n4, key7 ORDER BY key7, r3.id LIMIT $p4
MATCH (best8:Statement {id: head([i9 IN range(0, size(r3.statements) - 1) WHERE r3.layers[i9] IN $p3 | r3.statements[i9]])})
  RETURN collect([[r3.id], [], [n4.kind, n4.id], []]) AS rows10 }
RETURN collect([rows10, COUNT { MATCH (e2)-[r3:COLLABORATES_WITH]-(n4) WHERE any(i11 IN range(0, size(r3.statements) - 1) WHERE r3.layers[i11] IN $p3) }]) AS found12 }
RETURN collect(found12) AS items13 }
WITH versionBefore, publishingBefore, hidingBefore, [items13] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
