MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Organization"]
CALL (e2) { MATCH (e2)-[r3:PART_OF]->(n4) WHERE (((n4.kind = "Organization" AND ((n4.establishedEarliest < $p3)))))
WITH r3, n4 ORDER BY n4.sortName, r3.id LIMIT $p4
 RETURN collect([[], [n4.kind, n4.id], []]) AS rows5 }
RETURN collect([rows5]) AS found6 }
RETURN collect(found6) AS items7 }
WITH versionBefore, publishingBefore, hidingBefore, [items7] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["City"]
CALL (e2) { MATCH (e2)-[r3:MEMBER_OF]->(n4) WHERE (((any(one5 IN coalesce(n4.type, []) WHERE (one5 = $p3)))))
WITH r3, n4 ORDER BY n4.sortName, r3.id LIMIT $p4
 RETURN collect([[], [n4.kind, n4.id], []]) AS rows6 }
CALL (e2) { MATCH (e2)-[r7:MEMBER_OF]->(n8) WHERE ((NOT coalesce(((n8.kind = "Network" AND ((any(one9 IN coalesce(n8.type, []) WHERE (one9 = $p5)))))), false)))
WITH r7, n8 ORDER BY n8.sortName, r7.id LIMIT $p6
 RETURN collect([[], [n8.kind, n8.id], []]) AS rows10 }
RETURN collect([rows6, rows10]) AS found11 }
RETURN collect(found11) AS items12 }
WITH versionBefore, publishingBefore, hidingBefore, [items12] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
