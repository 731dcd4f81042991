MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Network)
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p1
CALL (e1) { MATCH (e1)<-[r2:MEMBER_OF]-(n3) WHERE (n3.sortName > $p2 OR (n3.sortName = $p2 AND r2.id > $p3))
WITH r2, n3 ORDER BY n3.sortName, r2.id LIMIT $p4
 RETURN collect([[], [n3.kind, n3.id], []]) AS rows4 }
RETURN collect([[e1.id, rows4, COUNT { (e1)<-[:MEMBER_OF]-() }], []]) AS rows5 }
WITH versionBefore, publishingBefore, hidingBefore, [rows5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
