MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1, score AS found2
WITH s1, found2 WHERE coalesce(s1.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s1.layerKey, s1.layer) IN $p3
MATCH (e3:Entity {id: s1.subject}) WHERE any(layer4 IN e3.layers WHERE layer4 IN $p3)
WITH s1 ORDER BY found2 DESC, s1.id LIMIT $p4
RETURN collect([s1.subject, s1.id, s1.words, s1.predicate, s1.type, s1.language]) AS hits5 }
WITH versionBefore, publishingBefore, hidingBefore, [hits5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1, score AS found2
WITH s1, found2 WHERE coalesce(s1.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s1.layerKey, s1.layer) IN $p3
MATCH (e3:Entity {id: s1.subject}) WHERE any(layer4 IN e3.layers WHERE layer4 IN $p3)
WITH s1 ORDER BY found2 DESC, s1.id LIMIT $p4
RETURN collect([s1.subject, s1.id, s1.words, s1.predicate, s1.type, s1.language]) AS hits5 }
WITH versionBefore, publishingBefore, hidingBefore, [hits5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1, score AS found2
WITH s1, found2 WHERE coalesce(s1.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s1.layerKey, s1.layer) IN $p3
MATCH (e3:Entity {id: s1.subject}) WHERE any(layer4 IN e3.layers WHERE layer4 IN $p3)
WITH s1 ORDER BY found2 DESC, s1.id LIMIT $p4
RETURN collect([s1.subject, s1.id, s1.words, s1.predicate, s1.type, s1.language]) AS hits5 }
WITH versionBefore, publishingBefore, hidingBefore, [hits5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1, score AS found2
WITH s1, found2 WHERE coalesce(s1.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s1.layerKey, s1.layer) IN $p3
MATCH (e3:Entity {id: s1.subject}) WHERE any(layer4 IN e3.layers WHERE layer4 IN $p3)
WITH s1 ORDER BY found2 DESC, s1.id LIMIT $p4
RETURN collect([s1.subject, s1.id, s1.words, s1.predicate, s1.type, s1.language]) AS hits5 }
CALL (anchor0) { MATCH (e6:Law)
WITH e6, COLLECT { MATCH (s7:Statement) WHERE s7.subject = e6.id AND s7.predicate IN ["number", "year", "date", "type"] AND s7.precedence > "" AND coalesce(s7.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s7.layerKey, s7.layer) IN $p3 RETURN [s7.predicate, s7.value] } AS stated8
WITH e6, (any(one9 IN stated8 WHERE one9[0] = "year" AND one9[1] IN $p5) OR any(one9 IN stated8 WHERE one9[0] = "date" AND toInteger(left(toString(one9[1]), 4)) IN $p5)) AS likely10 WHERE any(one9 IN stated8 WHERE one9[0] = "number" AND split(toString(one9[1]), "/")[0] = $p6) AND (any(one9 IN stated8 WHERE one9[0] = "year" AND one9[1] IN $p7) OR any(one9 IN stated8 WHERE one9[0] = "date" AND toInteger(left(toString(one9[1]), 4)) IN $p7)) AND any(one9 IN stated8 WHERE one9[0] = "type" AND one9[1] IN $p8)
WITH e6 WHERE any(layer11 IN e6.layers WHERE layer11 IN $p3)
RETURN collect(DISTINCT e6.id) AS ids12 }
WITH versionBefore, publishingBefore, hidingBefore, [hits5, ids12] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1, score AS found2
WITH s1, found2 WHERE coalesce(s1.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s1.layerKey, s1.layer) IN $p3
MATCH (e3:Entity {id: s1.subject}) WHERE any(layer4 IN e3.layers WHERE layer4 IN $p3)
WITH s1 ORDER BY found2 DESC, s1.id LIMIT $p4
RETURN collect([s1.subject, s1.id, s1.words, s1.predicate, s1.type, s1.language]) AS hits5 }
CALL (anchor0) { MATCH (e6:Law)
WITH e6, COLLECT { MATCH (s7:Statement) WHERE s7.subject = e6.id AND s7.predicate IN ["number", "year", "date", "type"] AND s7.precedence > "" AND coalesce(s7.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s7.layerKey, s7.layer) IN $p3 RETURN [s7.predicate, s7.value] } AS stated8
WITH e6, (any(one9 IN stated8 WHERE one9[0] = "year" AND one9[1] IN $p5) OR any(one9 IN stated8 WHERE one9[0] = "date" AND toInteger(left(toString(one9[1]), 4)) IN $p5)) AS likely10 WHERE any(one9 IN stated8 WHERE one9[0] = "number" AND split(toString(one9[1]), "/")[0] = $p6) AND (any(one9 IN stated8 WHERE one9[0] = "year" AND one9[1] IN $p7) OR any(one9 IN stated8 WHERE one9[0] = "date" AND toInteger(left(toString(one9[1]), 4)) IN $p7)) AND any(one9 IN stated8 WHERE one9[0] = "type" AND one9[1] IN $p8)
WITH e6 WHERE any(layer11 IN e6.layers WHERE layer11 IN $p3)
RETURN collect(DISTINCT e6.id) AS ids12 }
WITH versionBefore, publishingBefore, hidingBefore, [hits5, ids12] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND $p1 AS hit1 MATCH (e2:Entity {id: hit1[0]})
WITH e2, hit1 ORDER BY hit1[1] DESC, e2.id LIMIT $p2
OPTIONAL MATCH (matchedName3:Statement {id: hit1[3]})
OPTIONAL MATCH (matchedText4:Statement {id: hit1[4]})
CALL (e2) { MATCH (s5:Statement) WHERE s5.subject = e2.id AND s5.predicate = "names" AND s5.precedence > "" AND coalesce(s5.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s5.layerKey, s5.layer) IN $p3
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
CALL (e2) { MATCH (s5:Statement) WHERE s5.subject = e2.id AND s5.predicate = "names" AND s5.precedence > "" AND coalesce(s5.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s5.layerKey, s5.layer) IN $p3
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
CALL (e2) { MATCH (s5:Statement) WHERE s5.subject = e2.id AND s5.predicate = "names" AND s5.precedence > "" AND coalesce(s5.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s5.layerKey, s5.layer) IN $p3
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
CALL (e2) { MATCH (s5:Statement) WHERE s5.subject = e2.id AND s5.predicate = "names" AND s5.precedence > "" AND coalesce(s5.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s5.layerKey, s5.layer) IN $p3
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
CALL (e2) { MATCH (s5:Statement) WHERE s5.subject = e2.id AND s5.predicate = "names" AND s5.precedence > "" AND coalesce(s5.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s5.layerKey, s5.layer) IN $p3
WITH s5 ORDER BY s5.precedence
RETURN collect([s5.value, s5.language]) AS values6 }
   RETURN collect([[e2.kind, e2.id, values6], [hit1[1], hit1[2]], [matchedName3.id, matchedName3.value], [], []]) AS rows7 }
WITH versionBefore, publishingBefore, hidingBefore, [rows7, COUNT { UNWIND $p1 AS hit1 MATCH (e2:Entity {id: hit1[0]}) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
