MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND coalesce(anchor0.wordsProperties, ["words"]) AS property1
CALL db.index.fulltext.queryNodes("statement_" + property1, $p1, {limit: $p2}) YIELD node AS s2, score AS found3
WITH s2, s2[property1] AS words4, found3 WHERE coalesce(s2.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s2.possibleFrom, "0000-00-00") <= $p3 AND coalesce(s2.possibleTo, "9999-99-99") >= $p4
MATCH (e5:Entity {id: s2.subject})
WITH s2, words4 ORDER BY found3 DESC, s2.id LIMIT $p5
RETURN collect([s2.subject, s2.id, words4, s2.predicate, s2.type, s2.language]) AS hits6 }
WITH versionBefore, publishingBefore, hidingBefore, [hits6] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND coalesce(anchor0.wordsProperties, ["words"]) AS property1
CALL db.index.fulltext.queryNodes("statement_" + property1, $p1, {limit: $p2}) YIELD node AS s2, score AS found3
WITH s2, s2[property1] AS words4, found3 WHERE coalesce(s2.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s2.possibleFrom, "0000-00-00") <= $p3 AND coalesce(s2.possibleTo, "9999-99-99") >= $p4
MATCH (e5:Entity {id: s2.subject})
WITH s2, words4 ORDER BY found3 DESC, s2.id LIMIT $p5
RETURN collect([s2.subject, s2.id, words4, s2.predicate, s2.type, s2.language]) AS hits6 }
WITH versionBefore, publishingBefore, hidingBefore, [hits6] AS answer
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
