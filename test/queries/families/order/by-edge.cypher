MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (e2)<-[r3:MEMBER_OF]-(n4)
WITH r3, n4 ORDER BY r3.sinceEarliest, r3.id LIMIT $p3
 RETURN collect([[], [n4.kind, n4.id], []]) AS rows5 }
CALL (e2) { MATCH (e2)<-[r6:MEMBER_OF]-(n7)
WITH r6, n7 ORDER BY r6.sinceEarliest IS NULL, r6.sinceEarliest DESC, r6.id LIMIT $p4
 RETURN collect([[], [n7.kind, n7.id], []]) AS rows8 }
CALL (e2) { MATCH (e2)<-[r9:MEMBER_OF]-(n10)
WITH r9, n10 ORDER BY r9.sinceEarliest IS NOT NULL, r9.sinceEarliest, r9.id DESC LIMIT $p5
 RETURN collect([[], [n10.kind, n10.id], []]) AS rows11 }
CALL (e2) { MATCH (e2)<-[r12:MEMBER_OF]-(n13)
WITH r12, n13 ORDER BY r12.untilEarliest, n13.sortName, r12.id LIMIT $p6
 RETURN collect([[], [n13.kind, n13.id], []]) AS rows14 }
CALL (e2) { MATCH (e2)<-[r15:MEMBER_OF]-(n16)
WITH r15, n16 ORDER BY r15.statedAs, n16.sortName DESC, r15.id LIMIT $p7
 RETURN collect([[], [n16.kind, n16.id], []]) AS rows17 }
CALL (e2) { MATCH (e2)<-[r18:MEMBER_OF]-(n19) WHERE any(i20 IN range(0, size(r18.statements) - 1) WHERE r18.layers[i20] IN $p8)
WITH r18, n19, reduce(sum21 = 0, one22 IN COLLECT { MATCH (s23:Statement) WHERE s23.id IN [i24 IN range(0, size(r18.statements) - 1) WHERE r18.layers[i24] IN $p8 | r18.statements[i24]] RETURN coalesce(s23.citationCount, 1) } | sum21 + one22) AS key25
WITH r18, n19, key25 ORDER BY key25 DESC, n19.id DESC, r18.id LIMIT $p9
MATCH (best26:Statement {id: head([i27 IN range(0, size(r18.statements) - 1) WHERE r18.layers[i27] IN $p8 | r18.statements[i27]])})
  RETURN collect([[], [], [n19.kind, n19.id], []]) AS rows28 }
RETURN collect([rows5, rows8, rows11, rows14, rows17, rows28]) AS found29 }
RETURN collect(found29) AS items30 }
WITH versionBefore, publishingBefore, hidingBefore, [items30] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
