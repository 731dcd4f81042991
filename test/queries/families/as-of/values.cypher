MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (s3:Statement) WHERE s3.subject = e2.id AND s3.predicate = "names" AND s3.precedence > "" AND coalesce(s3.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s3.possibleFrom, "0000-00-00") <= $p3 AND coalesce(s3.possibleTo, "9999-99-99") >= $p4
WITH s3 ORDER BY s3.precedence
RETURN collect([s3.value, s3.language]) AS values4 }
CALL (e2) { MATCH (s5:Statement) WHERE s5.subject = e2.id AND s5.predicate = "description" AND s5.precedence > "" AND coalesce(s5.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s5.possibleFrom, "0000-00-00") <= $p3 AND coalesce(s5.possibleTo, "9999-99-99") >= $p4
WITH s5 ORDER BY s5.precedence
RETURN collect([s5.value]) AS values6 }
CALL (e2) { MATCH (s7:Statement) WHERE s7.subject = e2.id AND s7.predicate = "purposes" AND s7.precedence > "" AND coalesce(s7.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s7.possibleFrom, "0000-00-00") <= $p3 AND coalesce(s7.possibleTo, "9999-99-99") >= $p4
WITH s7 ORDER BY s7.precedence
RETURN collect([s7.language, s7.claimant, s7.value]) AS values8 }
CALL (e2) { MATCH (s9:Statement) WHERE s9.subject = e2.id AND s9.predicate = "observations" AND s9.precedence > "" AND coalesce(s9.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s9.possibleFrom, "0000-00-00") <= $p3 AND coalesce(s9.possibleTo, "9999-99-99") >= $p4
WITH s9 ORDER BY s9.precedence
RETURN collect([s9.metric, s9.qualifier, s9.place, s9.scope, s9.date, s9.value, s9.sinceEarliest]) AS values10 }
RETURN collect([values4, values6, values8, values10]) AS found11 }
RETURN collect(found11) AS items12 }
WITH versionBefore, publishingBefore, hidingBefore, [items12] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (s3:Statement) WHERE s3.subject = e2.id AND s3.predicate = "names" AND s3.precedence > "" AND coalesce(s3.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s3.certainFrom, "0000-00-00") <= $p3 AND coalesce(s3.certainTo, "9999-99-99") >= $p4
WITH s3 ORDER BY s3.precedence
RETURN collect([s3.value, s3.language]) AS values4 }
CALL (e2) { MATCH (s5:Statement) WHERE s5.subject = e2.id AND s5.predicate = "description" AND s5.precedence > "" AND coalesce(s5.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s5.certainFrom, "0000-00-00") <= $p3 AND coalesce(s5.certainTo, "9999-99-99") >= $p4
WITH s5 ORDER BY s5.precedence
RETURN collect([s5.value]) AS values6 }
CALL (e2) { MATCH (s7:Statement) WHERE s7.subject = e2.id AND s7.predicate = "purposes" AND s7.precedence > "" AND coalesce(s7.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s7.certainFrom, "0000-00-00") <= $p3 AND coalesce(s7.certainTo, "9999-99-99") >= $p4
WITH s7 ORDER BY s7.precedence
RETURN collect([s7.language, s7.claimant, s7.value]) AS values8 }
CALL (e2) { MATCH (s9:Statement) WHERE s9.subject = e2.id AND s9.predicate = "observations" AND s9.precedence > "" AND coalesce(s9.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s9.certainFrom, "0000-00-00") <= $p3 AND coalesce(s9.certainTo, "9999-99-99") >= $p4
WITH s9 ORDER BY s9.precedence
RETURN collect([s9.metric, s9.qualifier, s9.place, s9.scope, s9.date, s9.value, s9.sinceEarliest]) AS values10 }
RETURN collect([values4, values6, values8, values10]) AS found11 }
RETURN collect(found11) AS items12 }
WITH versionBefore, publishingBefore, hidingBefore, [items12] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (s3:Statement) WHERE s3.subject = e2.id AND s3.predicate = "names" AND s3.precedence > "" AND coalesce(s3.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s3.possibleFrom, "0000-00-00") <= $p3 AND coalesce(s3.possibleTo, "9999-99-99") >= $p4
WITH s3 ORDER BY s3.precedence
RETURN collect([s3.language, s3.type, s3.value]) AS values4 }
RETURN collect([values4]) AS found5 }
RETURN collect(found5) AS items6 }
WITH versionBefore, publishingBefore, hidingBefore, [items6] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
