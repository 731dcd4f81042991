MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1, score AS found2
WITH s1, found2 WHERE coalesce(s1.rank, "NORMAL") <> "DEPRECATED"
MATCH (e3:Entity {id: s1.subject})
WITH s1 ORDER BY found2 DESC, s1.id LIMIT $p3
RETURN collect([s1.subject, s1.id, s1.words, s1.predicate, s1.type, s1.language]) AS hits4 }
CALL (anchor0) { MATCH (e5:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p4}) RETURN former.to }), $p4)})
RETURN collect(DISTINCT e5.id) AS ids6 }
WITH versionBefore, publishingBefore, hidingBefore, [hits4, ids6] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1, score AS found2
WITH s1, found2 WHERE coalesce(s1.rank, "NORMAL") <> "DEPRECATED"
MATCH (e3:Entity {id: s1.subject})
WITH s1 ORDER BY found2 DESC, s1.id LIMIT $p3
RETURN collect([s1.subject, s1.id, s1.words, s1.predicate, s1.type, s1.language]) AS hits4 }
CALL (anchor0) { MATCH (e5:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p4}) RETURN former.to }), $p4)})
RETURN collect(DISTINCT e5.id) AS ids6 }
WITH versionBefore, publishingBefore, hidingBefore, [hits4, ids6] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1, score AS found2
WITH s1, found2 WHERE coalesce(s1.rank, "NORMAL") <> "DEPRECATED"
MATCH (e3:Entity {id: s1.subject})
WITH s1 ORDER BY found2 DESC, s1.id LIMIT $p3
RETURN collect([s1.subject, s1.id, s1.words, s1.predicate, s1.type, s1.language]) AS hits4 }
CALL (anchor0) { MATCH (e5:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p4}) RETURN former.to }), $p4)})
RETURN collect(DISTINCT e5.id) AS ids6 }
CALL (anchor0) { MATCH (s7:Statement) WHERE s7.lookup IN $p5 AND coalesce(s7.rank, "NORMAL") <> "DEPRECATED"
MATCH (e8:Entity {id: s7.subject})
RETURN collect(DISTINCT e8.id) AS ids9 }
WITH versionBefore, publishingBefore, hidingBefore, [hits4, ids6, ids9] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1, score AS found2
WITH s1, found2 WHERE coalesce(s1.rank, "NORMAL") <> "DEPRECATED"
MATCH (e3:Entity {id: s1.subject})
WITH s1 ORDER BY found2 DESC, s1.id LIMIT $p3
RETURN collect([s1.subject, s1.id, s1.words, s1.predicate, s1.type, s1.language]) AS hits4 }
CALL (anchor0) { MATCH (s5:Statement) WHERE s5.lookup IN $p4 AND coalesce(s5.rank, "NORMAL") <> "DEPRECATED"
MATCH (e6:Entity {id: s5.subject})
RETURN collect(DISTINCT e6.id) AS ids7 }
WITH versionBefore, publishingBefore, hidingBefore, [hits4, ids7] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1, score AS found2
WITH s1, found2 WHERE coalesce(s1.rank, "NORMAL") <> "DEPRECATED"
MATCH (e3:Entity {id: s1.subject})
WITH s1 ORDER BY found2 DESC, s1.id LIMIT $p3
RETURN collect([s1.subject, s1.id, s1.words, s1.predicate, s1.type, s1.language]) AS hits4 }
CALL (anchor0) { MATCH (e5:Law)
WITH e5, ([["number", e5.number], ["year", e5.year], ["date", e5.date]] + [x IN coalesce(e5.type, []) | ["type", x]]) AS stated6
WITH e5, (any(one7 IN stated6 WHERE one7[0] = "year" AND one7[1] IN $p4) OR any(one7 IN stated6 WHERE one7[0] = "date" AND toInteger(left(toString(one7[1]), 4)) IN $p4)) AS likely8 WHERE any(one7 IN stated6 WHERE one7[0] = "number" AND split(toString(one7[1]), "/")[0] = $p5) AND (any(one7 IN stated6 WHERE one7[0] = "year" AND one7[1] IN $p6) OR any(one7 IN stated6 WHERE one7[0] = "date" AND toInteger(left(toString(one7[1]), 4)) IN $p6)) AND any(one7 IN stated6 WHERE one7[0] = "type" AND one7[1] IN $p7)
WITH e5
RETURN collect(DISTINCT e5.id) AS ids9 }
WITH versionBefore, publishingBefore, hidingBefore, [hits4, ids9] AS answer
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
