MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND coalesce(anchor0.wordsProperties, ["words"]) AS property1
CALL db.index.fulltext.queryNodes("statement_" + property1, $p1, {limit: $p2}) YIELD node AS s2, score AS found3
WITH s2, s2[property1] AS words4, found3 WHERE coalesce(s2.rank, "NORMAL") <> "DEPRECATED"
MATCH (e5:Entity {id: s2.subject})
WITH s2, words4 ORDER BY found3 DESC, s2.id LIMIT $p3
RETURN collect([s2.subject, s2.id, words4, s2.predicate, s2.type, s2.language]) AS hits6 }
CALL (anchor0) { MATCH (e7:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p4}) RETURN former.to }), $p4)})
RETURN collect(DISTINCT e7.id) AS ids8 }
WITH versionBefore, publishingBefore, hidingBefore, [hits6, ids8] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND coalesce(anchor0.wordsProperties, ["words"]) AS property1
CALL db.index.fulltext.queryNodes("statement_" + property1, $p1, {limit: $p2}) YIELD node AS s2, score AS found3
WITH s2, s2[property1] AS words4, found3 WHERE coalesce(s2.rank, "NORMAL") <> "DEPRECATED"
MATCH (e5:Entity {id: s2.subject})
WITH s2, words4 ORDER BY found3 DESC, s2.id LIMIT $p3
RETURN collect([s2.subject, s2.id, words4, s2.predicate, s2.type, s2.language]) AS hits6 }
CALL (anchor0) { MATCH (e7:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p4}) RETURN former.to }), $p4)})
RETURN collect(DISTINCT e7.id) AS ids8 }
WITH versionBefore, publishingBefore, hidingBefore, [hits6, ids8] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND coalesce(anchor0.wordsProperties, ["words"]) AS property1
CALL db.index.fulltext.queryNodes("statement_" + property1, $p1, {limit: $p2}) YIELD node AS s2, score AS found3
WITH s2, s2[property1] AS words4, found3 WHERE coalesce(s2.rank, "NORMAL") <> "DEPRECATED"
MATCH (e5:Entity {id: s2.subject})
WITH s2, words4 ORDER BY found3 DESC, s2.id LIMIT $p3
RETURN collect([s2.subject, s2.id, words4, s2.predicate, s2.type, s2.language]) AS hits6 }
CALL (anchor0) { MATCH (e7:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p4}) RETURN former.to }), $p4)})
RETURN collect(DISTINCT e7.id) AS ids8 }
CALL (anchor0) { MATCH (s9:Statement) WHERE s9.lookup IN $p5 AND coalesce(s9.rank, "NORMAL") <> "DEPRECATED"
MATCH (e10:Entity {id: s9.subject})
RETURN collect(DISTINCT e10.id) AS ids11 }
WITH versionBefore, publishingBefore, hidingBefore, [hits6, ids8, ids11] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND coalesce(anchor0.wordsProperties, ["words"]) AS property1
CALL db.index.fulltext.queryNodes("statement_" + property1, $p1, {limit: $p2}) YIELD node AS s2, score AS found3
WITH s2, s2[property1] AS words4, found3 WHERE coalesce(s2.rank, "NORMAL") <> "DEPRECATED"
MATCH (e5:Entity {id: s2.subject})
WITH s2, words4 ORDER BY found3 DESC, s2.id LIMIT $p3
RETURN collect([s2.subject, s2.id, words4, s2.predicate, s2.type, s2.language]) AS hits6 }
CALL (anchor0) { MATCH (s7:Statement) WHERE s7.lookup IN $p4 AND coalesce(s7.rank, "NORMAL") <> "DEPRECATED"
MATCH (e8:Entity {id: s7.subject})
RETURN collect(DISTINCT e8.id) AS ids9 }
WITH versionBefore, publishingBefore, hidingBefore, [hits6, ids9] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND coalesce(anchor0.wordsProperties, ["words"]) AS property1
CALL db.index.fulltext.queryNodes("statement_" + property1, $p1, {limit: $p2}) YIELD node AS s2, score AS found3
WITH s2, s2[property1] AS words4, found3 WHERE coalesce(s2.rank, "NORMAL") <> "DEPRECATED"
MATCH (e5:Entity {id: s2.subject})
WITH s2, words4 ORDER BY found3 DESC, s2.id LIMIT $p3
RETURN collect([s2.subject, s2.id, words4, s2.predicate, s2.type, s2.language]) AS hits6 }
CALL (anchor0) { MATCH (e7:Law)
WITH e7, ([["number", e7.number], ["year", e7.year], ["date", e7.date]] + [x IN coalesce(e7.type, []) | ["type", x]]) AS stated8
WITH e7, (any(one9 IN stated8 WHERE one9[0] = "year" AND one9[1] IN $p4) OR any(one9 IN stated8 WHERE one9[0] = "date" AND toInteger(left(toString(one9[1]), 4)) IN $p4)) AS likely10 WHERE any(one9 IN stated8 WHERE one9[0] = "number" AND split(toString(one9[1]), "/")[0] = $p5) AND (any(one9 IN stated8 WHERE one9[0] = "year" AND one9[1] IN $p6) OR any(one9 IN stated8 WHERE one9[0] = "date" AND toInteger(left(toString(one9[1]), 4)) IN $p6)) AND any(one9 IN stated8 WHERE one9[0] = "type" AND one9[1] IN $p7)
WITH e7
RETURN collect(DISTINCT e7.id) AS ids11 }
WITH versionBefore, publishingBefore, hidingBefore, [hits6, ids11] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND $p1 AS hit1 MATCH (e2:Entity {id: hit1[0]})
WITH e2, hit1 ORDER BY hit1[1] DESC, e2.id LIMIT $p2
OPTIONAL MATCH (matchedName3:Statement {id: hit1[3]})
OPTIONAL MATCH (matchedText4:Statement {id: hit1[4]})
   RETURN collect([[e2.kind, e2.id], [hit1[1], hit1[2]], [matchedName3.id, matchedName3.value], [], []]) AS rows5 }
WITH versionBefore, publishingBefore, hidingBefore, [rows5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND $p1 AS hit1 MATCH (e2:Entity {id: hit1[0]})
WITH e2, hit1 ORDER BY hit1[1] DESC, e2.id LIMIT $p2
OPTIONAL MATCH (matchedName3:Statement {id: hit1[3]})
OPTIONAL MATCH (matchedText4:Statement {id: hit1[4]})
   RETURN collect([[e2.kind, e2.id], [hit1[1], hit1[2]], [matchedName3.id, matchedName3.value], [], []]) AS rows5 }
WITH versionBefore, publishingBefore, hidingBefore, [rows5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND $p1 AS hit1 MATCH (e2:Entity {id: hit1[0]})
WITH e2, hit1 ORDER BY hit1[1] DESC, e2.id LIMIT $p2
OPTIONAL MATCH (matchedName3:Statement {id: hit1[3]})
OPTIONAL MATCH (matchedText4:Statement {id: hit1[4]})
   RETURN collect([[e2.kind, e2.id], [hit1[1], hit1[2]], [matchedName3.id, matchedName3.value], [], []]) AS rows5 }
WITH versionBefore, publishingBefore, hidingBefore, [rows5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND $p1 AS hit1 MATCH (e2:Entity {id: hit1[0]})
WITH e2, hit1 ORDER BY hit1[1] DESC, e2.id LIMIT $p2
OPTIONAL MATCH (matchedName3:Statement {id: hit1[3]})
OPTIONAL MATCH (matchedText4:Statement {id: hit1[4]})
   RETURN collect([[e2.kind, e2.id], [hit1[1], hit1[2]], [matchedName3.id, matchedName3.value], [], []]) AS rows5 }
WITH versionBefore, publishingBefore, hidingBefore, [rows5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND $p1 AS hit1 MATCH (e2:Entity {id: hit1[0]})
WITH e2, hit1 ORDER BY hit1[1] DESC, e2.id LIMIT $p2
OPTIONAL MATCH (matchedName3:Statement {id: hit1[3]})
OPTIONAL MATCH (matchedText4:Statement {id: hit1[4]})
   RETURN collect([[e2.kind, e2.id], [hit1[1], hit1[2]], [matchedName3.id, matchedName3.value], [], []]) AS rows5 }
WITH versionBefore, publishingBefore, hidingBefore, [rows5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
