MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Network)
WITH e1, COUNT { (e1)<-[:MEMBER_OF]-() } AS key2, COUNT { (e1)-[]-() } AS key3
WITH e1, key2, key3 ORDER BY key2 DESC, key3, e1.id LIMIT $p1
RETURN collect([[e1.id, COUNT { (e1)<-[:MEMBER_OF]-() }, COUNT { (e1)-[]-() }], []]) AS rows4 }
WITH versionBefore, publishingBefore, hidingBefore, [rows4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (e2)<-[r3:MEMBER_OF]-(n4)
WITH r3, n4, COUNT { (n4)-[:MEMBER_OF]-() } AS key5
WITH r3, n4, key5 ORDER BY r3.role IS NULL, r3.role DESC, key5 DESC, r3.id LIMIT $p3
 RETURN collect([[r3.role], [n4.kind, n4.id], []]) AS rows6 }
RETURN collect([rows6]) AS found7 }
RETURN collect(found7) AS items8 }
WITH versionBefore, publishingBefore, hidingBefore, [items8] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
