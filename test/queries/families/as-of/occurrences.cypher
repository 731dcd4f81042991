MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])})
WITH *, CASE WHEN e2.kind IN ["Organization"] THEN e2 END AS only3
CALL (only3) { MATCH (only3)-[r4:RECEIVED]->(n5) WHERE any(i6 IN range(0, size(r4.statements) - 1) WHERE coalesce(r4.possibleFrom[i6], "0000-00-00") <= $p3 AND coalesce(r4.possibleTo[i6], "9999-99-99") >= $p4)
WITH r4, n5, head(COLLECT { MATCH (s7:Statement) WHERE s7.subject = n5.id AND s7.predicate = "names" AND s7.precedence > "" AND coalesce(s7.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s7.possibleFrom, "0000-00-00") <= $p3 AND coalesce(s7.possibleTo, "9999-99-99") >= $p4 RETURN s7.folded ORDER BY s7.precedence LIMIT 1 }) AS key8
WITH r4, n5, key8 ORDER BY key8, r4.id LIMIT $p5
MATCH (best9:Statement {id: head([i10 IN range(0, size(r4.statements) - 1) WHERE coalesce(r4.possibleFrom[i10], "0000-00-00") <= $p3 AND coalesce(r4.possibleTo[i10], "9999-99-99") >= $p4 | r4.statements[i10]])})
  RETURN collect([[], [], [n5.id], []]) AS rows11 }
RETURN collect([e2.kind, rows11]) AS found12 }
RETURN collect(found12) AS items13 }
WITH versionBefore, publishingBefore, hidingBefore, [items13] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])})
WITH *, CASE WHEN e2.kind IN ["Organization"] THEN e2 END AS only3
CALL (only3) { MATCH (only3)-[r4:RECEIVED]->(n5) WHERE any(i6 IN range(0, size(r4.statements) - 1) WHERE coalesce(r4.possibleFrom[i6], "0000-00-00") <= $p3 AND coalesce(r4.possibleTo[i6], "9999-99-99") >= $p4)
WITH r4, n5, head(COLLECT { MATCH (s7:Statement) WHERE s7.subject = n5.id AND s7.predicate = "names" AND s7.precedence > "" AND coalesce(s7.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s7.possibleFrom, "0000-00-00") <= $p3 AND coalesce(s7.possibleTo, "9999-99-99") >= $p4 RETURN s7.folded ORDER BY s7.precedence LIMIT 1 }) AS key8
WITH r4, n5, key8 ORDER BY key8, r4.id LIMIT $p5
MATCH (best9:Statement {id: head([i10 IN range(0, size(r4.statements) - 1) WHERE coalesce(r4.possibleFrom[i10], "0000-00-00") <= $p3 AND coalesce(r4.possibleTo[i10], "9999-99-99") >= $p4 | r4.statements[i10]])})
  RETURN collect([[], [], [n5.id], []]) AS rows11 }
RETURN collect([e2.kind, rows11]) AS found12 }
RETURN collect(found12) AS items13 }
WITH versionBefore, publishingBefore, hidingBefore, [items13] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])})
WITH *, CASE WHEN e2.kind IN ["Organization"] THEN e2 END AS only3
CALL (only3) { MATCH (only3)-[r4:RECEIVED]->(n5) WHERE any(i6 IN range(0, size(r4.statements) - 1) WHERE coalesce(r4.certainFrom[i6], "9999-99-99") <= $p3 AND coalesce(r4.certainTo[i6], "0000-00-00") >= $p4)
WITH r4, n5, head(COLLECT { MATCH (s7:Statement) WHERE s7.subject = n5.id AND s7.predicate = "names" AND s7.precedence > "" AND coalesce(s7.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s7.certainFrom, "0000-00-00") <= $p3 AND coalesce(s7.certainTo, "9999-99-99") >= $p4 RETURN s7.folded ORDER BY s7.precedence LIMIT 1 }) AS key8
WITH r4, n5, key8 ORDER BY key8, r4.id LIMIT $p5
MATCH (best9:Statement {id: head([i10 IN range(0, size(r4.statements) - 1) WHERE coalesce(r4.certainFrom[i10], "9999-99-99") <= $p3 AND coalesce(r4.certainTo[i10], "0000-00-00") >= $p4 | r4.statements[i10]])})
  RETURN collect([[], [], [n5.id], []]) AS rows11 }
RETURN collect([e2.kind, rows11]) AS found12 }
RETURN collect(found12) AS items13 }
WITH versionBefore, publishingBefore, hidingBefore, [items13] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])})
WITH *, CASE WHEN e2.kind IN ["Organization"] THEN e2 END AS only3
CALL (only3) { MATCH (only3)-[r4:RECEIVED]->(n5) WHERE any(i6 IN range(0, size(r4.statements) - 1) WHERE coalesce(r4.certainFrom[i6], "9999-99-99") <= $p3 AND coalesce(r4.certainTo[i6], "0000-00-00") >= $p4)
WITH r4, n5, head(COLLECT { MATCH (s7:Statement) WHERE s7.subject = n5.id AND s7.predicate = "names" AND s7.precedence > "" AND coalesce(s7.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s7.certainFrom, "0000-00-00") <= $p3 AND coalesce(s7.certainTo, "9999-99-99") >= $p4 RETURN s7.folded ORDER BY s7.precedence LIMIT 1 }) AS key8
WITH r4, n5, key8 ORDER BY key8, r4.id LIMIT $p5
MATCH (best9:Statement {id: head([i10 IN range(0, size(r4.statements) - 1) WHERE coalesce(r4.certainFrom[i10], "9999-99-99") <= $p3 AND coalesce(r4.certainTo[i10], "0000-00-00") >= $p4 | r4.statements[i10]])})
  RETURN collect([[], [], [n5.id], []]) AS rows11 }
RETURN collect([e2.kind, rows11]) AS found12 }
RETURN collect(found12) AS items13 }
WITH versionBefore, publishingBefore, hidingBefore, [items13] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Law"]
CALL (e2) { MATCH (e2)<-[r3:ESTABLISHED_BY]-(n4) WHERE any(i5 IN range(0, size(r3.statements) - 1) WHERE coalesce(r3.certainFrom[i5], "9999-99-99") <= $p3 AND coalesce(r3.certainTo[i5], "0000-00-00") >= $p4)
WITH r3, n4, head(COLLECT { MATCH (s6:Statement) WHERE s6.subject = n4.id AND s6.predicate = "names" AND s6.precedence > "" AND coalesce(s6.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s6.certainFrom, "0000-00-00") <= $p3 AND coalesce(s6.certainTo, "9999-99-99") >= $p4 RETURN s6.folded ORDER BY s6.precedence LIMIT 1 }) AS key7
WITH r3, n4, key7 ORDER BY key7, r3.id LIMIT $p5
MATCH (best8:Statement {id: head([i9 IN range(0, size(r3.statements) - 1) WHERE coalesce(r3.certainFrom[i9], "9999-99-99") <= $p3 AND coalesce(r3.certainTo[i9], "0000-00-00") >= $p4 | r3.statements[i9]])})
  RETURN collect([[], [], [n4.kind, n4.id], []]) AS rows10 }
CALL (e2) { MATCH (e2)<-[r11:GOVERNED_BY]-(n12) WHERE any(i13 IN range(0, size(r11.statements) - 1) WHERE coalesce(r11.certainFrom[i13], "9999-99-99") <= $p3 AND coalesce(r11.certainTo[i13], "0000-00-00") >= $p4)
WITH r11, n12, head(COLLECT { MATCH (s14:Statement) WHERE s14.subject = n12.id AND s14.predicate = "names" AND s14.precedence > "" AND coalesce(s14.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s14.certainFrom, "0000-00-00") <= $p3 AND coalesce(s14.certainTo, "9999-99-99") >= $p4 RETURN s14.folded ORDER BY s14.precedence LIMIT 1 }) AS key15
WITH r11, n12, key15 ORDER BY key15, r11.id LIMIT $p6
MATCH (best16:Statement {id: head([i17 IN range(0, size(r11.statements) - 1) WHERE coalesce(r11.certainFrom[i17], "9999-99-99") <= $p3 AND coalesce(r11.certainTo[i17], "0000-00-00") >= $p4 | r11.statements[i17]])})
  RETURN collect([[], [best16.role], [n12.kind, n12.id], []]) AS rows18 }
RETURN collect([rows10, rows18]) AS found19 }
RETURN collect(found19) AS items20 }
WITH versionBefore, publishingBefore, hidingBefore, [items20] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Law"]
RETURN collect([COUNT { MATCH (e2)<-[r3:ESTABLISHED_BY]-(n4) WHERE any(i5 IN range(0, size(r3.statements) - 1) WHERE coalesce(r3.possibleFrom[i5], "0000-00-00") <= $p3 AND coalesce(r3.possibleTo[i5], "9999-99-99") >= $p4) }]) AS found6 }
RETURN collect(found6) AS items7 }
WITH versionBefore, publishingBefore, hidingBefore, [items7] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
