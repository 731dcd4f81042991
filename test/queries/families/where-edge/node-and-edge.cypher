MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (e2)<-[r3:MEMBER_OF]-(n4) WHERE (((any(one5 IN n4.foldedNames WHERE (one5 STARTS WITH $p3)))) AND ((r3.sinceLatest >= $p4)))
WITH r3, n4 ORDER BY n4.sortName, r3.id LIMIT $p5
 RETURN collect([[], [n4.kind, n4.id], []]) AS rows6 }
CALL (e2) { MATCH (e2)<-[r7:MEMBER_OF]-(n8) WHERE ((CASE WHEN ((toLower(coalesce(r7.rank, "NORMAL")) = $p6)) THEN true WHEN ((((r7.role IS NOT NULL)) AND ((EXISTS { MATCH (s9:Statement) WHERE s9.id IN r7.statements AND s9.layer IN $p7 })))) THEN true ELSE false END))
WITH r7, n8 ORDER BY n8.sortName, r7.id LIMIT $p8
 RETURN collect([[], [n8.kind, n8.id], []]) AS rows10 }
CALL (e2) { MATCH (e2)<-[r11:MEMBER_OF]-(n12) WHERE (((r11.id IN $p9)))
WITH r11, n12 ORDER BY n12.sortName, r11.id LIMIT $p10
 RETURN collect([[], [n12.kind, n12.id], []]) AS rows13 }
RETURN collect([rows6, rows10, rows13, COUNT { MATCH (e2)<-[r14:MEMBER_OF]-(n15) WHERE ((NOT coalesce(((n15.kind = $p11)), false))) }]) AS found16 }
RETURN collect(found16) AS items17 }
WITH versionBefore, publishingBefore, hidingBefore, [items17] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (e2)<-[r3:MEMBER_OF]-(n4) WHERE ((CASE WHEN ((n4.kind = "MemberGroup" AND true)) THEN true WHEN ((n4.kind = "City" AND (((n4.establishedEarliest <= $p3 AND n4.establishedLatest >= $p4))))) THEN true ELSE false END))
WITH r3, n4 ORDER BY n4.sortName, r3.id LIMIT $p5
 RETURN collect([[], [n4.kind, n4.id], []]) AS rows5 }
RETURN collect([rows5, COUNT { MATCH (e2)<-[r3:MEMBER_OF]-(n4) WHERE ((CASE WHEN ((n4.kind = "MemberGroup" AND true)) THEN true WHEN ((n4.kind = "City" AND (((n4.establishedEarliest <= $p3 AND n4.establishedLatest >= $p4))))) THEN true ELSE false END)) }]) AS found6 }
RETURN collect(found6) AS items7 }
WITH versionBefore, publishingBefore, hidingBefore, [items7] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
