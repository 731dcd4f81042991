MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Organization"]
CALL (e2) { MATCH (e2)-[r3]-(n4) WHERE (endNode(r3) = e2 OR type(r3) IN ["COLLABORATES_WITH", "RELATED_TO"])
WITH r3, n4 ORDER BY n4.sortName, r3.id LIMIT $p3
 RETURN collect([[type(r3), type(r3), endNode(r3) = n4], [n4.kind, n4.id], []]) AS rows5 }
CALL (e2) { MATCH (e2)-[r6:PARTY_TO|PART_OF|COLLABORATES_WITH]-(n7) WHERE (startNode(r6) = e2 OR type(r6) IN ["COLLABORATES_WITH"])
WITH r6, n7 ORDER BY n7.sortName, r6.id LIMIT $p4
 RETURN collect([[type(r6), type(r6), endNode(r6) = n7], [n7.kind, n7.id], []]) AS rows8 }
CALL (e2) { MATCH (e2)-[r9:COLLABORATES_WITH]-(n10)
WITH r9, n10 ORDER BY n10.sortName, r9.id LIMIT $p5
 RETURN collect([[], [n10.kind, n10.id], []]) AS rows11 }
RETURN collect([rows5, rows8, rows11, COUNT { MATCH (e2)-[r12]-(n13) WHERE false }, COUNT { (e2)-[]-() }]) AS found14 }
RETURN collect(found14) AS items15 }
WITH versionBefore, publishingBefore, hidingBefore, [items15] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
