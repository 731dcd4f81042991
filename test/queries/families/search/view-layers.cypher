MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1, score AS found2
WITH s1, found2 WHERE coalesce(s1.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s1.layerKey, s1.layer) IN $p3
MATCH (e3:Entity {id: s1.subject}) WHERE any(layer4 IN e3.layers WHERE layer4 IN $p3)
WITH s1 ORDER BY found2 DESC, s1.id LIMIT $p4
RETURN collect([s1.subject, s1.id, s1.words, s1.predicate, s1.type, s1.language]) AS hits5 }
CALL (anchor0) { MATCH (e6:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p5}) RETURN former.to }), $p5)}) WHERE any(layer7 IN e6.layers WHERE layer7 IN $p3)
RETURN collect(DISTINCT e6.id) AS ids8 }
CALL (anchor0) { MATCH (s9:Statement) WHERE s9.lookup IN $p6 AND coalesce(s9.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s9.layerKey, s9.layer) IN $p3
MATCH (e10:Entity {id: s9.subject}) WHERE any(layer11 IN e10.layers WHERE layer11 IN $p3)
RETURN collect(DISTINCT e10.id) AS ids12 }
WITH versionBefore, publishingBefore, hidingBefore, [hits5, ids8, ids12] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1, score AS found2
WITH s1, found2 WHERE coalesce(s1.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s1.layerKey, s1.layer) IN $p3
MATCH (e3:Entity {id: s1.subject}) WHERE any(layer4 IN e3.layers WHERE layer4 IN $p3)
WITH s1 ORDER BY found2 DESC, s1.id LIMIT $p4
RETURN collect([s1.subject, s1.id, s1.words, s1.predicate, s1.type, s1.language]) AS hits5 }
CALL (anchor0) { MATCH (e6:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p5}) RETURN former.to }), $p5)}) WHERE any(layer7 IN e6.layers WHERE layer7 IN $p3)
RETURN collect(DISTINCT e6.id) AS ids8 }
CALL (anchor0) { MATCH (s9:Statement) WHERE s9.lookup IN $p6 AND coalesce(s9.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s9.layerKey, s9.layer) IN $p3
MATCH (e10:Entity {id: s9.subject}) WHERE any(layer11 IN e10.layers WHERE layer11 IN $p3)
RETURN collect(DISTINCT e10.id) AS ids12 }
WITH versionBefore, publishingBefore, hidingBefore, [hits5, ids8, ids12] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1, score AS found2
WITH s1, found2 WHERE coalesce(s1.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s1.layerKey, s1.layer) IN $p3
MATCH (e3:Entity {id: s1.subject}) WHERE any(layer4 IN e3.layers WHERE layer4 IN $p3)
WITH s1 ORDER BY found2 DESC, s1.id LIMIT $p4
RETURN collect([s1.subject, s1.id, s1.words, s1.predicate, s1.type, s1.language]) AS hits5 }
CALL (anchor0) { MATCH (e6:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p5}) RETURN former.to }), $p5)}) WHERE any(layer7 IN e6.layers WHERE layer7 IN $p3)
RETURN collect(DISTINCT e6.id) AS ids8 }
CALL (anchor0) { MATCH (s9:Statement) WHERE s9.lookup IN $p6 AND coalesce(s9.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s9.layerKey, s9.layer) IN $p3
MATCH (e10:Entity {id: s9.subject}) WHERE any(layer11 IN e10.layers WHERE layer11 IN $p3)
RETURN collect(DISTINCT e10.id) AS ids12 }
WITH versionBefore, publishingBefore, hidingBefore, [hits5, ids8, ids12] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1, score AS found2
WITH s1, found2 WHERE coalesce(s1.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s1.layerKey, s1.layer) IN $p3
MATCH (e3:Entity {id: s1.subject}) WHERE any(layer4 IN e3.layers WHERE layer4 IN $p3)
WITH s1 ORDER BY found2 DESC, s1.id LIMIT $p4
RETURN collect([s1.subject, s1.id, s1.words, s1.predicate, s1.type, s1.language]) AS hits5 }
CALL (anchor0) { MATCH (e6:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p5}) RETURN former.to }), $p5)}) WHERE any(layer7 IN e6.layers WHERE layer7 IN $p3)
RETURN collect(DISTINCT e6.id) AS ids8 }
CALL (anchor0) { MATCH (s9:Statement) WHERE s9.lookup IN $p6 AND coalesce(s9.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s9.layerKey, s9.layer) IN $p3
MATCH (e10:Entity {id: s9.subject}) WHERE any(layer11 IN e10.layers WHERE layer11 IN $p3)
RETURN collect(DISTINCT e10.id) AS ids12 }
CALL (anchor0) { MATCH (e13:Law) WHERE any(one14 IN COLLECT { MATCH (s15:Statement) WHERE s15.subject = e13.id AND s15.predicate = "number" AND s15.precedence > "" AND coalesce(s15.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s15.layerKey, s15.layer) IN $p3 AND s15.value IS NOT NULL RETURN s15.value } WHERE split(one14, "/")[0] = $p7) AND any(one14 IN (COLLECT { MATCH (s16:Statement) WHERE s16.subject = e13.id AND s16.predicate = "year" AND s16.precedence > "" AND coalesce(s16.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s16.layerKey, s16.layer) IN $p3 AND s16.value IS NOT NULL RETURN s16.value } + [x IN COLLECT { MATCH (s17:Statement) WHERE s17.subject = e13.id AND s17.predicate = "date" AND s17.precedence > "" AND coalesce(s17.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s17.layerKey, s17.layer) IN $p3 AND s17.value IS NOT NULL RETURN s17.value } | toInteger(left(x, 4))]) WHERE one14 IN $p8) AND any(one14 IN COLLECT { MATCH (s18:Statement) WHERE s18.subject = e13.id AND s18.predicate = "type" AND s18.precedence > "" AND coalesce(s18.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s18.layerKey, s18.layer) IN $p3 AND s18.value IS NOT NULL RETURN s18.value } WHERE one14 IN $p9) AND any(layer19 IN e13.layers WHERE layer19 IN $p3)
RETURN collect(DISTINCT e13.id) AS ids20 }
WITH versionBefore, publishingBefore, hidingBefore, [hits5, ids8, ids12, ids20] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1, score AS found2
WITH s1, found2 WHERE coalesce(s1.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s1.layerKey, s1.layer) IN $p3
MATCH (e3:Entity {id: s1.subject}) WHERE any(layer4 IN e3.layers WHERE layer4 IN $p3)
WITH s1 ORDER BY found2 DESC, s1.id LIMIT $p4
RETURN collect([s1.subject, s1.id, s1.words, s1.predicate, s1.type, s1.language]) AS hits5 }
CALL (anchor0) { MATCH (e6:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p5}) RETURN former.to }), $p5)}) WHERE any(layer7 IN e6.layers WHERE layer7 IN $p3)
RETURN collect(DISTINCT e6.id) AS ids8 }
CALL (anchor0) { MATCH (s9:Statement) WHERE s9.lookup IN $p6 AND coalesce(s9.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s9.layerKey, s9.layer) IN $p3
MATCH (e10:Entity {id: s9.subject}) WHERE any(layer11 IN e10.layers WHERE layer11 IN $p3)
RETURN collect(DISTINCT e10.id) AS ids12 }
CALL (anchor0) { MATCH (e13:Law) WHERE any(one14 IN COLLECT { MATCH (s15:Statement) WHERE s15.subject = e13.id AND s15.predicate = "number" AND s15.precedence > "" AND coalesce(s15.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s15.layerKey, s15.layer) IN $p3 AND s15.value IS NOT NULL RETURN s15.value } WHERE split(one14, "/")[0] = $p7) AND any(one14 IN (COLLECT { MATCH (s16:Statement) WHERE s16.subject = e13.id AND s16.predicate = "year" AND s16.precedence > "" AND coalesce(s16.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s16.layerKey, s16.layer) IN $p3 AND s16.value IS NOT NULL RETURN s16.value } + [x IN COLLECT { MATCH (s17:Statement) WHERE s17.subject = e13.id AND s17.predicate = "date" AND s17.precedence > "" AND coalesce(s17.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s17.layerKey, s17.layer) IN $p3 AND s17.value IS NOT NULL RETURN s17.value } | toInteger(left(x, 4))]) WHERE one14 IN $p8) AND any(one14 IN COLLECT { MATCH (s18:Statement) WHERE s18.subject = e13.id AND s18.predicate = "type" AND s18.precedence > "" AND coalesce(s18.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s18.layerKey, s18.layer) IN $p3 AND s18.value IS NOT NULL RETURN s18.value } WHERE one14 IN $p9) AND any(layer19 IN e13.layers WHERE layer19 IN $p3)
RETURN collect(DISTINCT e13.id) AS ids20 }
WITH versionBefore, publishingBefore, hidingBefore, [hits5, ids8, ids12, ids20] AS answer
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
