MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (e2)<-[r3:COORDINATES]-(n4)
WITH r3, n4 ORDER BY n4.sortName, r3.id LIMIT $p3
 WITH *, CASE WHEN n4.kind IN ["Organization"] THEN n4 END AS only5
CALL (only5) { MATCH (only5)-[r6:COORDINATES]->(n7)
WITH r6, n7 ORDER BY n7.sortName, r6.id LIMIT $p4
 RETURN collect([[], [n7.kind, n7.id], []]) AS rows8 }
RETURN collect([[], [n4.kind, rows8, COUNT { (n4)-[:COORDINATES]->() }, n4.type, COUNT { (n4)-[:COORDINATES]->() }, COUNT { (n4)<-[:MEMBER_OF]-() }], []]) AS rows9 }
RETURN collect([rows9]) AS found10 }
RETURN collect(found10) AS items11 }
WITH versionBefore, publishingBefore, hidingBefore, [items11] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
