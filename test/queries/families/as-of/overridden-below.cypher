MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (e2)<-[r3:MEMBER_OF]-(n4) WHERE any(i5 IN range(0, size(r3.statements) - 1) WHERE coalesce(r3.certainFrom[i5], "9999-99-99") <= $p3 AND coalesce(r3.certainTo[i5], "0000-00-00") >= $p4)
WITH r3, n4, head(COLLECT { MATCH (s6:Statement) WHERE s6.subject = n4.id AND s6.predicate = "names" AND s6.precedence > "" AND coalesce(s6.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s6.certainFrom, "0000-00-00") <= $p3 AND coalesce(s6.certainTo, "9999-99-99") >= $p4 RETURN s6.folded ORDER BY s6.precedence LIMIT 1 }) AS key7
WITH r3, n4, key7 ORDER BY key7, r3.id LIMIT $p5
MATCH (best8:Statement {id: head([i9 IN range(0, size(r3.statements) - 1) WHERE coalesce(r3.certainFrom[i9], "9999-99-99") <= $p3 AND coalesce(r3.certainTo[i9], "0000-00-00") >= $p4 | r3.statements[i9]])})
  RETURN collect([[], [], [n4.kind], []]) AS rows10 }
CALL (e2) { MATCH (e2)<-[r11:MEMBER_OF]-(n12) WHERE any(i13 IN range(0, size(r11.statements) - 1) WHERE coalesce(r11.possibleFrom[i13], "0000-00-00") <= $p6 AND coalesce(r11.possibleTo[i13], "9999-99-99") >= $p7)
WITH r11, n12, head(COLLECT { MATCH (s14:Statement) WHERE s14.subject = n12.id AND s14.predicate = "names" AND s14.precedence > "" AND coalesce(s14.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s14.possibleFrom, "0000-00-00") <= $p6 AND coalesce(s14.possibleTo, "9999-99-99") >= $p7 RETURN s14.folded ORDER BY s14.precedence LIMIT 1 }) AS key15
WITH r11, n12, key15 ORDER BY key15, r11.id LIMIT $p8
MATCH (best16:Statement {id: head([i17 IN range(0, size(r11.statements) - 1) WHERE coalesce(r11.possibleFrom[i17], "0000-00-00") <= $p6 AND coalesce(r11.possibleTo[i17], "9999-99-99") >= $p7 | r11.statements[i17]])})
  RETURN collect([[], [], [n12.kind], []]) AS rows18 }
CALL (e2) { MATCH (e2)<-[r19:MEMBER_OF]-(n20) WHERE any(i21 IN range(0, size(r19.statements) - 1) WHERE coalesce(r19.certainFrom[i21], "9999-99-99") <= $p9 AND coalesce(r19.certainTo[i21], "0000-00-00") >= $p10)
WITH r19, n20, head(COLLECT { MATCH (s22:Statement) WHERE s22.subject = n20.id AND s22.predicate = "names" AND s22.precedence > "" AND coalesce(s22.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s22.certainFrom, "0000-00-00") <= $p9 AND coalesce(s22.certainTo, "9999-99-99") >= $p10 RETURN s22.folded ORDER BY s22.precedence LIMIT 1 }) AS key23
WITH r19, n20, key23 ORDER BY key23, r19.id LIMIT $p11
MATCH (best24:Statement {id: head([i25 IN range(0, size(r19.statements) - 1) WHERE coalesce(r19.certainFrom[i25], "9999-99-99") <= $p9 AND coalesce(r19.certainTo[i25], "0000-00-00") >= $p10 | r19.statements[i25]])})
  RETURN collect([[], [], [n20.kind], []]) AS rows26 }
RETURN collect([rows10, COUNT { MATCH (e2)<-[r3:MEMBER_OF]-(n4) WHERE any(i27 IN range(0, size(r3.statements) - 1) WHERE coalesce(r3.certainFrom[i27], "9999-99-99") <= $p3 AND coalesce(r3.certainTo[i27], "0000-00-00") >= $p4) }, rows18, COUNT { MATCH (e2)<-[r11:MEMBER_OF]-(n12) WHERE any(i28 IN range(0, size(r11.statements) - 1) WHERE coalesce(r11.possibleFrom[i28], "0000-00-00") <= $p6 AND coalesce(r11.possibleTo[i28], "9999-99-99") >= $p7) }, rows26, COUNT { MATCH (e2)<-[r19:MEMBER_OF]-(n20) WHERE any(i29 IN range(0, size(r19.statements) - 1) WHERE coalesce(r19.certainFrom[i29], "9999-99-99") <= $p9 AND coalesce(r19.certainTo[i29], "0000-00-00") >= $p10) }]) AS found30 }
RETURN collect(found30) AS items31 }
WITH versionBefore, publishingBefore, hidingBefore, [items31] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
