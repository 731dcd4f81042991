MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["MemberGroup"]
CALL (e2) { MATCH (e2)-[r3:MEMBER_OF]->(n4)
WITH r3, n4 ORDER BY n4.sortName, r3.id LIMIT $p3
CALL (r3) { UNWIND r3.statements AS id5 MATCH (s6:Statement {id: id5})
CALL (s6) { UNWIND s6.sources AS id7 MATCH (source8:Source {id: id7})
RETURN collect([source8.id, source8.url]) AS sources9 }
RETURN collect([s6.citations, sources9]) AS evidence10 }
 RETURN collect([[r3.statedAs, evidence10], [], []]) AS rows11 }
RETURN collect([rows11]) AS found12 }
RETURN collect(found12) AS items13 }
WITH versionBefore, publishingBefore, hidingBefore, [items13] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
