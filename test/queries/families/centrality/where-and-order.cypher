MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Entity) WHERE (((e1.centralPageRank >= $p1)))
WITH e1 ORDER BY e1.centralPageRank IS NULL, e1.centralPageRank DESC, e1.id LIMIT $p2
RETURN collect([[e1.kind, e1.id, e1.centralDegree, e1.centralPageRank, e1.centralBetweenness, e1.centralCommunity], []]) AS rows2 }
WITH versionBefore, publishingBefore, hidingBefore, [rows2] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Organization) WHERE (((e1.centralDegree <= $p1) AND (e1.centralBetweenness > $p2)))
WITH e1 ORDER BY e1.centralDegree IS NULL, e1.centralDegree DESC, e1.id DESC, e1.id LIMIT $p3
RETURN collect([[e1.id, e1.centralDegree, e1.centralPageRank, e1.centralBetweenness, e1.centralCommunity], []]) AS rows2 }
WITH versionBefore, publishingBefore, hidingBefore, [rows2] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
WITH versionBefore, publishingBefore, hidingBefore, [COUNT { MATCH (e1:City) WHERE (((e1.centralCommunity = $p1))) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (e2)<-[r3:MEMBER_OF]-(n4)
WITH r3, n4 ORDER BY n4.centralBetweenness IS NULL, n4.centralBetweenness DESC, r3.id LIMIT $p3
 RETURN collect([[], [n4.kind, n4.id, n4.centralDegree, n4.centralPageRank, n4.centralBetweenness, n4.centralCommunity], []]) AS rows5 }
RETURN collect([rows5]) AS found6 }
RETURN collect(found6) AS items7 }
WITH versionBefore, publishingBefore, hidingBefore, [items7] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
