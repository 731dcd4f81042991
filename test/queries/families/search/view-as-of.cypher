MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1, score AS found2
WITH s1, found2 WHERE coalesce(s1.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s1.possibleFrom, "0000-00-00") <= $p3 AND coalesce(s1.possibleTo, "9999-99-99") >= $p4
MATCH (e3:Entity {id: s1.subject})
WITH s1 ORDER BY found2 DESC, s1.id LIMIT $p5
RETURN collect([s1.subject, s1.id, s1.words, s1.predicate, s1.type, s1.language]) AS hits4 }
WITH versionBefore, publishingBefore, hidingBefore, [hits4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1, score AS found2
WITH s1, found2 WHERE coalesce(s1.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s1.possibleFrom, "0000-00-00") <= $p3 AND coalesce(s1.possibleTo, "9999-99-99") >= $p4
MATCH (e3:Entity {id: s1.subject})
WITH s1 ORDER BY found2 DESC, s1.id LIMIT $p5
RETURN collect([s1.subject, s1.id, s1.words, s1.predicate, s1.type, s1.language]) AS hits4 }
WITH versionBefore, publishingBefore, hidingBefore, [hits4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND $p1 AS hit1 MATCH (e2:Entity {id: hit1[0]})
WITH e2, hit1 ORDER BY hit1[1] DESC, e2.id LIMIT $p2
OPTIONAL MATCH (matchedName3:Statement {id: hit1[3]})
OPTIONAL MATCH (matchedText4:Statement {id: hit1[4]})
CALL (e2) { MATCH (s5:Statement) WHERE s5.subject = e2.id AND s5.predicate = "names" AND s5.precedence > "" AND coalesce(s5.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s5.possibleFrom, "0000-00-00") <= $p3 AND coalesce(s5.possibleTo, "9999-99-99") >= $p4
WITH s5 ORDER BY s5.precedence
RETURN collect([s5.value, s5.language]) AS values6 }
   RETURN collect([[e2.kind, e2.id, values6], [hit1[1], hit1[2]], [matchedName3.id, matchedName3.value], [], []]) AS rows7 }
WITH versionBefore, publishingBefore, hidingBefore, [rows7, COUNT { UNWIND $p1 AS hit1 MATCH (e2:Entity {id: hit1[0]}) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND $p1 AS hit1 MATCH (e2:Entity {id: hit1[0]})
WITH e2, hit1 ORDER BY hit1[1] DESC, e2.id LIMIT $p2
OPTIONAL MATCH (matchedName3:Statement {id: hit1[3]})
OPTIONAL MATCH (matchedText4:Statement {id: hit1[4]})
CALL (e2) { MATCH (s5:Statement) WHERE s5.subject = e2.id AND s5.predicate = "names" AND s5.precedence > "" AND coalesce(s5.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s5.possibleFrom, "0000-00-00") <= $p3 AND coalesce(s5.possibleTo, "9999-99-99") >= $p4
WITH s5 ORDER BY s5.precedence
RETURN collect([s5.value, s5.language]) AS values6 }
   RETURN collect([[e2.kind, e2.id, values6], [hit1[1], hit1[2]], [matchedName3.id, matchedName3.value], [], []]) AS rows7 }
WITH versionBefore, publishingBefore, hidingBefore, [rows7, COUNT { UNWIND $p1 AS hit1 MATCH (e2:Entity {id: hit1[0]}) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
