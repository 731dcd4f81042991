MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (e2)<-[r3:MEMBER_OF]-(n4)
WITH r3, n4 ORDER BY n4.sortName, r3.id LIMIT $p3
 RETURN collect([[], [n4.kind], []]) AS rows5 }
CALL (e2) { MATCH (e2)-[r6:PART_OF]->(n7)
WITH r6, n7 ORDER BY n7.sortName, r6.id LIMIT $p4
 RETURN collect([[], [n7.kind, n7.name], []]) AS rows8 }
RETURN collect([COUNT { MATCH (e2)<-[r9:MEMBER_OF]-(n10) WHERE any(i11 IN range(0, size(r9.statements) - 1) WHERE coalesce(r9.possibleFrom[i11], "0000-00-00") <= $p5 AND coalesce(r9.possibleTo[i11], "9999-99-99") >= $p6) }, rows5, COUNT { (e2)<-[:MEMBER_OF]-() }, COUNT { (e2)<-[:MEMBER_OF]-() }, rows8]) AS found12 }
RETURN collect(found12) AS items13 }
WITH versionBefore, publishingBefore, hidingBefore, [items13] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
