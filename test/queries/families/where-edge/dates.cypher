MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (e2)<-[r3:MEMBER_OF]-(n4) WHERE ((((r3.sinceCertain AND r3.sinceLatest < $p3))))
WITH r3, n4 ORDER BY n4.sortName, r3.id LIMIT $p4
 RETURN collect([[], [n4.kind, n4.id], []]) AS rows5 }
CALL (e2) { MATCH (e2)<-[r6:MEMBER_OF]-(n7) WHERE (((r6.sinceEarliest < $p5)))
WITH r6, n7 ORDER BY n7.sortName, r6.id LIMIT $p6
 RETURN collect([[], [n7.kind, n7.id], []]) AS rows8 }
CALL (e2) { MATCH (e2)<-[r9:MEMBER_OF]-(n10) WHERE (((r9.untilEarliest < $p7)))
WITH r9, n10 ORDER BY n10.sortName, r9.id LIMIT $p8
 RETURN collect([[], [n10.kind, n10.id], []]) AS rows11 }
CALL (e2) { MATCH (e2)<-[r12:MEMBER_OF]-(n13) WHERE ((((r12.untilCertain AND r12.untilLatest <= $p9))))
WITH r12, n13 ORDER BY n13.sortName, r12.id LIMIT $p10
 RETURN collect([[], [n13.kind, n13.id], []]) AS rows14 }
CALL (e2) { MATCH (e2)<-[r15:MEMBER_OF]-(n16) WHERE ((((r15.since IS NULL AND NOT coalesce("" = "NONE", false)))))
WITH r15, n16 ORDER BY n16.sortName, r15.id LIMIT $p11
 RETURN collect([[], [n16.kind, n16.id], []]) AS rows17 }
CALL (e2) { MATCH (e2)<-[r18:MEMBER_OF]-(n19) WHERE ((NOT coalesce((((r18.sinceCertain AND r18.sinceLatest <= $p12))), false)))
WITH r18, n19 ORDER BY n19.sortName, r18.id LIMIT $p13
 RETURN collect([[], [n19.kind, n19.id], []]) AS rows20 }
RETURN collect([rows5, rows8, rows11, rows14, COUNT { MATCH (e2)<-[r21:MEMBER_OF]-(n22) WHERE ((((r21.until IS NULL AND NOT coalesce("" = "NONE", false))))) }, rows17, rows20]) AS found23 }
RETURN collect(found23) AS items24 }
WITH versionBefore, publishingBefore, hidingBefore, [items24] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
