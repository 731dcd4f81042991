MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (e2)<-[r3:MEMBER_OF]-(n4)
WITH r3, n4 ORDER BY n4.sortName, r3.id LIMIT $p3
 WITH *, CASE WHEN n4.kind IN ["City"] THEN n4 END AS only5
CALL (only5) { MATCH (only5)-[r6:LOCATED_IN]->(n7)
WITH r6, n7 ORDER BY n7.sortName, r6.id LIMIT $p4
 RETURN collect([[], [n7.kind, n7.id], []]) AS rows8 }
WITH *, CASE WHEN n4.kind IN ["MemberGroup"] THEN n4 END AS only9
CALL (only9) { MATCH (s10:Statement) WHERE s10.subject = only9.id AND s10.predicate = "level" AND s10.precedence > "" AND coalesce(s10.rank, "NORMAL") <> "DEPRECATED"
WITH s10 ORDER BY s10.precedence
RETURN collect([s10.language, s10.claimant, s10.value]) AS values11 }
RETURN collect([[], [n4.kind, n4.name, n4.type, rows8, values11], []]) AS rows12 }
RETURN collect([rows12]) AS found13 }
RETURN collect(found13) AS items14 }
WITH versionBefore, publishingBefore, hidingBefore, [items14] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
