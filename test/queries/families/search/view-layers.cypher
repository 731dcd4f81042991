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
WITH e6 WHERE any(one7 IN COLLECT { MATCH (s8:Statement) WHERE s8.subject = e6.id AND s8.predicate = "number" AND s8.precedence > "" AND coalesce(s8.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s8.layerKey, s8.layer) IN $p3 AND s8.value IS NOT NULL RETURN s8.value } WHERE split(one7, "/")[0] = $p5)
WITH e6 WHERE any(one7 IN (COLLECT { MATCH (s9:Statement) WHERE s9.subject = e6.id AND s9.predicate = "year" AND s9.precedence > "" AND coalesce(s9.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s9.layerKey, s9.layer) IN $p3 AND s9.value IS NOT NULL RETURN s9.value } + [x IN COLLECT { MATCH (s10:Statement) WHERE s10.subject = e6.id AND s10.predicate = "date" AND s10.precedence > "" AND coalesce(s10.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s10.layerKey, s10.layer) IN $p3 AND s10.value IS NOT NULL RETURN s10.value } | toInteger(left(x, 4))]) WHERE one7 IN $p6)
WITH e6 WHERE any(one7 IN COLLECT { MATCH (s11:Statement) WHERE s11.subject = e6.id AND s11.predicate = "type" AND s11.precedence > "" AND coalesce(s11.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s11.layerKey, s11.layer) IN $p3 AND s11.value IS NOT NULL RETURN s11.value } WHERE one7 IN $p7)
WITH e6 WHERE any(layer12 IN e6.layers WHERE layer12 IN $p3)
RETURN collect(DISTINCT e6.id) AS ids13 }
WITH versionBefore, publishingBefore, hidingBefore, [hits5, ids13] AS answer
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
WITH e6 WHERE any(one7 IN COLLECT { MATCH (s8:Statement) WHERE s8.subject = e6.id AND s8.predicate = "number" AND s8.precedence > "" AND coalesce(s8.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s8.layerKey, s8.layer) IN $p3 AND s8.value IS NOT NULL RETURN s8.value } WHERE split(one7, "/")[0] = $p5)
WITH e6 WHERE any(one7 IN (COLLECT { MATCH (s9:Statement) WHERE s9.subject = e6.id AND s9.predicate = "year" AND s9.precedence > "" AND coalesce(s9.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s9.layerKey, s9.layer) IN $p3 AND s9.value IS NOT NULL RETURN s9.value } + [x IN COLLECT { MATCH (s10:Statement) WHERE s10.subject = e6.id AND s10.predicate = "date" AND s10.precedence > "" AND coalesce(s10.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s10.layerKey, s10.layer) IN $p3 AND s10.value IS NOT NULL RETURN s10.value } | toInteger(left(x, 4))]) WHERE one7 IN $p6)
WITH e6 WHERE any(one7 IN COLLECT { MATCH (s11:Statement) WHERE s11.subject = e6.id AND s11.predicate = "type" AND s11.precedence > "" AND coalesce(s11.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s11.layerKey, s11.layer) IN $p3 AND s11.value IS NOT NULL RETURN s11.value } WHERE one7 IN $p7)
WITH e6 WHERE any(layer12 IN e6.layers WHERE layer12 IN $p3)
RETURN collect(DISTINCT e6.id) AS ids13 }
WITH versionBefore, publishingBefore, hidingBefore, [hits5, ids13] AS answer
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
