MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (e2)<-[r3:MEMBER_OF]-(n4) WHERE (((EXISTS { MATCH (s5:Statement) WHERE s5.id IN r3.statements AND $p3 IN s5.sources })))
WITH r3, n4 ORDER BY n4.sortName, r3.id LIMIT $p4
 RETURN collect([[], [n4.kind, n4.id], []]) AS rows6 }
CALL (e2) { MATCH (e2)<-[r7:MEMBER_OF]-(n8) WHERE (((EXISTS { MATCH (s9:Statement) WHERE s9.id IN r7.statements AND any(one10 IN s9.sources WHERE one10 IN $p5) })))
WITH r7, n8 ORDER BY n8.sortName, r7.id LIMIT $p6
 RETURN collect([[], [n8.kind, n8.id], []]) AS rows11 }
CALL (e2) { MATCH (e2)<-[r12:MEMBER_OF]-(n13) WHERE ((NOT coalesce(((EXISTS { MATCH (s14:Statement) WHERE s14.id IN r12.statements AND $p7 IN s14.sources })), false)))
WITH r12, n13 ORDER BY n13.sortName, r12.id LIMIT $p8
 RETURN collect([[], [n13.kind, n13.id], []]) AS rows15 }
CALL (e2) { MATCH (e2)<-[r16:MEMBER_OF]-(n17) WHERE (((EXISTS { MATCH (s18:Statement) WHERE s18.id IN r16.statements AND s18.layer = $p9 })))
WITH r16, n17 ORDER BY n17.sortName, r16.id LIMIT $p10
 RETURN collect([[], [n17.kind, n17.id], []]) AS rows19 }
CALL (e2) { MATCH (e2)<-[r20:MEMBER_OF]-(n21) WHERE (((coalesce(r20.sourceCount, 1) >= $p11)))
WITH r20, n21 ORDER BY n21.sortName, r20.id LIMIT $p12
 RETURN collect([[], [n21.kind, n21.id], []]) AS rows22 }
CALL (e2) { MATCH (e2)<-[r23:MEMBER_OF]-(n24) WHERE (((coalesce(r23.citationCount, 1) > $p13)))
WITH r23, n24 ORDER BY n24.sortName, r23.id LIMIT $p14
 RETURN collect([[], [n24.kind, n24.id], []]) AS rows25 }
CALL (e2) { MATCH (e2)<-[r26:MEMBER_OF]-(n27) WHERE (((toLower(coalesce(r26.rank, "NORMAL")) = $p15)))
WITH r26, n27 ORDER BY n27.sortName, r26.id LIMIT $p16
 RETURN collect([[], [n27.kind, n27.id], []]) AS rows28 }
RETURN collect([rows6, rows11, rows15, rows19, rows22, rows25, rows28, COUNT { MATCH (e2)<-[r29:MEMBER_OF]-(n30) WHERE (((toLower(coalesce(r29.basis, "STATED")) = $p17))) }]) AS found31 }
RETURN collect(found31) AS items32 }
WITH versionBefore, publishingBefore, hidingBefore, [items32] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
