MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Network) WHERE ((any(one2 IN COLLECT { MATCH (s3:Statement) WHERE s3.subject = e1.id AND s3.predicate = "names" AND s3.precedence > "" AND coalesce(s3.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s3.possibleFrom, "0000-00-00") <= $p1 AND coalesce(s3.possibleTo, "9999-99-99") >= $p2 RETURN s3.folded } WHERE (one2 STARTS WITH $p3))))
WITH e1, head(COLLECT { MATCH (s4:Statement) WHERE s4.subject = e1.id AND s4.predicate = "names" AND s4.precedence > "" AND coalesce(s4.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s4.possibleFrom, "0000-00-00") <= $p1 AND coalesce(s4.possibleTo, "9999-99-99") >= $p2 RETURN s4.folded ORDER BY s4.precedence LIMIT 1 }) AS key5
WITH e1, key5 ORDER BY key5, e1.id LIMIT $p4
RETURN collect([[e1.id], []]) AS rows6 }
WITH versionBefore, publishingBefore, hidingBefore, [rows6] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Network) WHERE ((any(one2 IN COLLECT { MATCH (s3:Statement) WHERE s3.subject = e1.id AND s3.predicate = "names" AND s3.precedence > "" AND coalesce(s3.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s3.possibleFrom, "0000-00-00") <= $p1 AND coalesce(s3.possibleTo, "9999-99-99") >= $p2 RETURN s3.folded } WHERE (one2 STARTS WITH $p3))))
WITH e1, head(COLLECT { MATCH (s4:Statement) WHERE s4.subject = e1.id AND s4.predicate = "names" AND s4.precedence > "" AND coalesce(s4.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s4.possibleFrom, "0000-00-00") <= $p1 AND coalesce(s4.possibleTo, "9999-99-99") >= $p2 RETURN s4.folded ORDER BY s4.precedence LIMIT 1 }) AS key5
WITH e1, key5 ORDER BY key5, e1.id LIMIT $p4
RETURN collect([[e1.id], []]) AS rows6 }
WITH versionBefore, publishingBefore, hidingBefore, [rows6] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (e2)<-[r3:MEMBER_OF]-(n4) WHERE ((((r3.sinceCertain AND (r3.sinceEarliest >= $p3 AND r3.sinceLatest <= $p4)))))
WITH r3, n4 ORDER BY n4.sortName, r3.id LIMIT $p5
 RETURN collect([[], [n4.kind, n4.id], []]) AS rows5 }
CALL (e2) { MATCH (e2)<-[r6:MEMBER_OF]-(n7) WHERE (any(i8 IN range(0, size(r6.statements) - 1) WHERE coalesce(r6.possibleFrom[i8], "0000-00-00") <= $p6 AND coalesce(r6.possibleTo[i8], "9999-99-99") >= $p7))
MATCH (best9:Statement {id: head([i10 IN range(0, size(r6.statements) - 1) WHERE coalesce(r6.possibleFrom[i10], "0000-00-00") <= $p6 AND coalesce(r6.possibleTo[i10], "9999-99-99") >= $p7 | r6.statements[i10]])}) WHERE ((((best9.sinceCertain AND (best9.sinceEarliest >= $p8 AND best9.sinceLatest <= $p9)))))
WITH r6, n7, best9, head(COLLECT { MATCH (s11:Statement) WHERE s11.subject = n7.id AND s11.predicate = "names" AND s11.precedence > "" AND coalesce(s11.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s11.possibleFrom, "0000-00-00") <= $p6 AND coalesce(s11.possibleTo, "9999-99-99") >= $p7 RETURN s11.folded ORDER BY s11.precedence LIMIT 1 }) AS key12
WITH r6, n7, best9, key12 ORDER BY key12, r6.id LIMIT $p10
  RETURN collect([[], [], [n7.kind, n7.id], []]) AS rows13 }
CALL (e2) { MATCH (e2)<-[r14:MEMBER_OF]-(n15) WHERE (any(i16 IN range(0, size(r14.statements) - 1) WHERE coalesce(r14.possibleFrom[i16], "0000-00-00") <= $p11 AND coalesce(r14.possibleTo[i16], "9999-99-99") >= $p12))
MATCH (best17:Statement {id: head([i18 IN range(0, size(r14.statements) - 1) WHERE coalesce(r14.possibleFrom[i18], "0000-00-00") <= $p11 AND coalesce(r14.possibleTo[i18], "9999-99-99") >= $p12 | r14.statements[i18]])}) WHERE (((best17.role IS NOT NULL)))
WITH r14, n15, best17 ORDER BY best17.sinceEarliest IS NULL, best17.sinceEarliest DESC, r14.id LIMIT $p13
  RETURN collect([[], [best17.role], [n15.kind, n15.id], []]) AS rows19 }
RETURN collect([rows5, rows13, rows19]) AS found20 }
RETURN collect(found20) AS items21 }
WITH versionBefore, publishingBefore, hidingBefore, [items21] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
