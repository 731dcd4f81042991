MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (e2)<-[r3:MEMBER_OF]-(n4) WHERE ((toLower(r3.role) = $p3))
WITH r3, n4 ORDER BY n4.sortName, r3.id LIMIT $p4
 RETURN collect([[], [n4.kind, n4.id], []]) AS rows5 }
CALL (e2) { MATCH (e2)<-[r6:MEMBER_OF]-(n7) WHERE ((toLower(r6.role) IN $p5))
WITH r6, n7 ORDER BY n7.sortName, r6.id LIMIT $p6
 RETURN collect([[], [n7.kind, n7.id], []]) AS rows8 }
CALL (e2) { MATCH (e2)<-[r9:MEMBER_OF]-(n10) WHERE ((toLower(r9.role) CONTAINS $p7))
WITH r9, n10 ORDER BY n10.sortName, r9.id LIMIT $p8
 RETURN collect([[], [n10.kind, n10.id], []]) AS rows11 }
CALL (e2) { MATCH (e2)<-[r12:MEMBER_OF]-(n13) WHERE ((all(word14 IN $p9 WHERE toLower(r12.role) =~ word14)))
WITH r12, n13 ORDER BY n13.sortName, r12.id LIMIT $p10
 RETURN collect([[], [n13.kind, n13.id], []]) AS rows15 }
CALL (e2) { MATCH (e2)<-[r16:MEMBER_OF]-(n17) WHERE ((r16.role IS NOT NULL))
WITH r16, n17 ORDER BY n17.sortName, r16.id LIMIT $p11
 RETURN collect([[], [n17.kind, n17.id], []]) AS rows18 }
RETURN collect([rows5, rows8, rows11, rows15, rows18, COUNT { MATCH (e2)<-[r19:MEMBER_OF]-(n20) WHERE (NOT coalesce(((toLower(r19.role) STARTS WITH $p12)), false)) }]) AS found21 }
RETURN collect(found21) AS items22 }
WITH versionBefore, publishingBefore, [items22] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (e2)<-[r3:MEMBER_OF]-(n4) WHERE ((toLower(r3.statedAs) CONTAINS $p3))
WITH r3, n4 ORDER BY n4.sortName, r3.id LIMIT $p4
 RETURN collect([[], [n4.kind, n4.id], []]) AS rows5 }
RETURN collect([rows5]) AS found6 }
RETURN collect(found6) AS items7 }
WITH versionBefore, publishingBefore, [items7] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;
