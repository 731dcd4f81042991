MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (e2)<-[r3:MEMBER_OF]-(n4) WHERE (((normalize(r3.role, NFKD) =~ $p3)))
WITH r3, n4 ORDER BY n4.sortName, r3.id LIMIT $p4
 RETURN collect([[], [n4.kind, n4.id], []]) AS rows5 }
CALL (e2) { MATCH (e2)<-[r6:MEMBER_OF]-(n7) WHERE (((any(pattern8 IN $p5 WHERE normalize(r6.role, NFKD) =~ pattern8))))
WITH r6, n7 ORDER BY n7.sortName, r6.id LIMIT $p6
 RETURN collect([[], [n7.kind, n7.id], []]) AS rows9 }
CALL (e2) { MATCH (e2)<-[r10:MEMBER_OF]-(n11) WHERE (((normalize(r10.role, NFKD) =~ $p7)))
WITH r10, n11 ORDER BY n11.sortName, r10.id LIMIT $p8
 RETURN collect([[], [n11.kind, n11.id], []]) AS rows12 }
CALL (e2) { MATCH (e2)<-[r13:MEMBER_OF]-(n14) WHERE ((((normalize(r13.role, NFKD) IS NOT NULL AND all(pattern15 IN $p9 WHERE normalize(r13.role, NFKD) =~ pattern15)))))
WITH r13, n14 ORDER BY n14.sortName, r13.id LIMIT $p10
 RETURN collect([[], [n14.kind, n14.id], []]) AS rows16 }
CALL (e2) { MATCH (e2)<-[r17:MEMBER_OF]-(n18) WHERE (((r17.role IS NOT NULL)))
WITH r17, n18 ORDER BY n18.sortName, r17.id LIMIT $p11
 RETURN collect([[], [n18.kind, n18.id], []]) AS rows19 }
RETURN collect([rows5, rows9, rows12, rows16, rows19, COUNT { MATCH (e2)<-[r20:MEMBER_OF]-(n21) WHERE ((NOT coalesce(((normalize(r20.role, NFKD) =~ $p12)), false))) }]) AS found22 }
RETURN collect(found22) AS items23 }
WITH versionBefore, publishingBefore, hidingBefore, [items23] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (e2)<-[r3:MEMBER_OF]-(n4) WHERE (((normalize(r3.statedAs, NFKD) =~ $p3)))
WITH r3, n4 ORDER BY n4.sortName, r3.id LIMIT $p4
 RETURN collect([[], [n4.kind, n4.id], []]) AS rows5 }
RETURN collect([rows5]) AS found6 }
RETURN collect(found6) AS items7 }
WITH versionBefore, publishingBefore, hidingBefore, [items7] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
