MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Entity) WHERE ((e1.id IN $p1))
WITH e1 ORDER BY e1.id, e1.id LIMIT $p2
WITH *, CASE WHEN e1.kind IN ["Organization", "City"] THEN e1 END AS only2
CALL (only2) { MATCH (only2)-[r3:LOCATED_IN]->(n4)
WITH r3, n4 ORDER BY n4.sortName, r3.id LIMIT $p3
 RETURN collect([[], [n4.kind, n4.id], []]) AS rows5 }
RETURN collect([[e1.kind, e1.id, rows5], []]) AS rows6 }
WITH versionBefore, publishingBefore, hidingBefore, [rows6] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
