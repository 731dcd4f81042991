MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND coalesce(anchor0.wordsProperties, ["words"]) AS property1
CALL db.index.fulltext.queryNodes("statement_" + property1, $p1, {limit: $p2}) YIELD node AS s2, score AS score3
WITH s2, s2[property1] AS words4, score3 WHERE s2.predicate = "names" AND coalesce(s2.rank, "NORMAL") <> "DEPRECATED"
MATCH (e5:Entity {id: s2.subject}) WHERE e5.kind IN $p3
WITH e5, s2, words4, CASE WHEN words4 = $p4 THEN 0 WHEN words4 STARTS WITH $p4 THEN 1 ELSE 2 END AS fit6 ORDER BY fit6, s2.precedence
WITH e5, head(collect([s2.value, size(words4)])) AS best7, min(fit6) AS found8
WITH e5, best7[0] AS matched9 ORDER BY found8 > 0, e5.sourceCount < 2, found8, best7[1], e5.id LIMIT $p5
CALL (e5) { MATCH (e5)-[r10:LOCATED_IN|PART_OF]->(place11:City|Region|Country)
WITH place11 ORDER BY type(r10), place11.sortName, place11.id LIMIT 1 RETURN collect(place11.name) AS places12 }
RETURN collect([matched9, [e5.name, e5.kind, e5.id, places12]]) AS rows13 }
WITH versionBefore, publishingBefore, hidingBefore, [rows13] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND coalesce(anchor0.wordsProperties, ["words"]) AS property1
CALL db.index.fulltext.queryNodes("statement_" + property1, $p1, {limit: $p2}) YIELD node AS s2, score AS score3
WITH s2, s2[property1] AS words4, score3 WHERE s2.predicate = "names" AND coalesce(s2.rank, "NORMAL") <> "DEPRECATED"
MATCH (e5:Entity {id: s2.subject})
WITH e5, s2, words4, CASE WHEN words4 = $p3 THEN 0 WHEN words4 STARTS WITH $p3 THEN 1 ELSE 2 END AS fit6 ORDER BY fit6, s2.precedence
WITH e5, head(collect([s2.value, size(words4)])) AS best7, min(fit6) AS found8
WITH e5, best7[0] AS matched9 ORDER BY found8 > 0, e5.sourceCount < 2, found8, best7[1], e5.id LIMIT $p4
CALL (e5) { MATCH (e5)-[r10:LOCATED_IN|PART_OF]->(place11:City|Region|Country)
WITH place11 ORDER BY type(r10), place11.sortName, place11.id LIMIT 1 RETURN collect(place11.name) AS places12 }
RETURN collect([matched9, [e5.name, e5.kind, e5.id, places12]]) AS rows13 }
WITH versionBefore, publishingBefore, hidingBefore, [rows13] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
WITH versionBefore, publishingBefore, hidingBefore, [] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND coalesce(anchor0.wordsProperties, ["words"]) AS property1
CALL db.index.fulltext.queryNodes("statement_" + property1, $p1, {limit: $p2}) YIELD node AS s2, score AS score3
WITH s2, s2[property1] AS words4, score3 WHERE s2.predicate = "names" AND coalesce(s2.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s2.possibleFrom, "0000-00-00") <= $p3 AND coalesce(s2.possibleTo, "9999-99-99") >= $p4
MATCH (e5:Entity {id: s2.subject})
WITH e5, s2, words4, CASE WHEN words4 = $p5 THEN 0 WHEN words4 STARTS WITH $p5 THEN 1 ELSE 2 END AS fit6 ORDER BY fit6, s2.precedence
WITH e5, head(collect([s2.value, size(words4)])) AS best7, min(fit6) AS found8
WITH e5, best7[0] AS matched9 ORDER BY found8 > 0, e5.sourceCount < 2, found8, best7[1], e5.id LIMIT $p6
CALL (e5) { MATCH (e5)-[r10:LOCATED_IN|PART_OF]->(place11:City|Region|Country) WHERE any(i12 IN range(0, size(r10.statements) - 1) WHERE coalesce(r10.possibleFrom[i12], "0000-00-00") <= $p3 AND coalesce(r10.possibleTo[i12], "9999-99-99") >= $p4)
WITH place11 ORDER BY type(r10), place11.sortName, place11.id LIMIT 1 RETURN collect(head(COLLECT { MATCH (s13:Statement) WHERE s13.subject = place11.id AND s13.predicate = "names" AND s13.precedence > "" AND coalesce(s13.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s13.possibleFrom, "0000-00-00") <= $p3 AND coalesce(s13.possibleTo, "9999-99-99") >= $p4 RETURN s13.value ORDER BY s13.precedence LIMIT 1 })) AS places14 }
RETURN collect([matched9, [head(COLLECT { MATCH (s15:Statement) WHERE s15.subject = e5.id AND s15.predicate = "names" AND s15.precedence > "" AND coalesce(s15.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s15.possibleFrom, "0000-00-00") <= $p3 AND coalesce(s15.possibleTo, "9999-99-99") >= $p4 RETURN s15.value ORDER BY s15.precedence LIMIT 1 }), e5.kind, e5.id, places14]]) AS rows16 }
WITH versionBefore, publishingBefore, hidingBefore, [rows16] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND coalesce(anchor0.wordsProperties, ["words"]) AS property1
CALL db.index.fulltext.queryNodes("statement_" + property1, $p1, {limit: $p2}) YIELD node AS s2, score AS score3
WITH s2, s2[property1] AS words4, score3 WHERE s2.predicate = "names" AND coalesce(s2.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s2.possibleFrom, "0000-00-00") <= $p3 AND coalesce(s2.possibleTo, "9999-99-99") >= $p4
MATCH (e5:Entity {id: s2.subject})
WITH e5, s2, words4, CASE WHEN words4 = $p5 THEN 0 WHEN words4 STARTS WITH $p5 THEN 1 ELSE 2 END AS fit6 ORDER BY fit6, s2.precedence
WITH e5, head(collect([s2.value, size(words4)])) AS best7, min(fit6) AS found8
WITH e5, best7[0] AS matched9 ORDER BY found8 > 0, e5.sourceCount < 2, found8, best7[1], e5.id LIMIT $p6
CALL (e5) { MATCH (e5)-[r10:LOCATED_IN|PART_OF]->(place11:City|Region|Country) WHERE any(i12 IN range(0, size(r10.statements) - 1) WHERE coalesce(r10.possibleFrom[i12], "0000-00-00") <= $p3 AND coalesce(r10.possibleTo[i12], "9999-99-99") >= $p4)
WITH place11 ORDER BY type(r10), place11.sortName, place11.id LIMIT 1 RETURN collect(head(COLLECT { MATCH (s13:Statement) WHERE s13.subject = place11.id AND s13.predicate = "names" AND s13.precedence > "" AND coalesce(s13.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s13.possibleFrom, "0000-00-00") <= $p3 AND coalesce(s13.possibleTo, "9999-99-99") >= $p4 RETURN s13.value ORDER BY s13.precedence LIMIT 1 })) AS places14 }
RETURN collect([matched9, [head(COLLECT { MATCH (s15:Statement) WHERE s15.subject = e5.id AND s15.predicate = "names" AND s15.precedence > "" AND coalesce(s15.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s15.possibleFrom, "0000-00-00") <= $p3 AND coalesce(s15.possibleTo, "9999-99-99") >= $p4 RETURN s15.value ORDER BY s15.precedence LIMIT 1 }), e5.kind, e5.id, places14]]) AS rows16 }
WITH versionBefore, publishingBefore, hidingBefore, [rows16] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND coalesce(anchor0.wordsProperties, ["words"]) AS property1
CALL db.index.fulltext.queryNodes("statement_" + property1, $p1, {limit: $p2}) YIELD node AS s2, score AS score3
WITH s2, s2[property1] AS words4, score3 WHERE s2.predicate = "names" AND coalesce(s2.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s2.layerKey, s2.layer) IN $p3
MATCH (e5:Entity {id: s2.subject}) WHERE any(layer6 IN e5.layers WHERE layer6 IN $p3)
WITH e5, s2, words4, CASE WHEN words4 = $p4 THEN 0 WHEN words4 STARTS WITH $p4 THEN 1 ELSE 2 END AS fit7 ORDER BY fit7, s2.precedence
WITH e5, head(collect([s2.value, size(words4)])) AS best8, min(fit7) AS found9
WITH e5, best8[0] AS matched10 ORDER BY found9 > 0, e5.sourceCount < 2, found9, best8[1], e5.id LIMIT $p5
CALL (e5) { MATCH (e5)-[r11:LOCATED_IN|PART_OF]->(place12:City|Region|Country) WHERE any(i13 IN range(0, size(r11.statements) - 1) WHERE r11.layers[i13] IN $p3)
WITH place12 ORDER BY type(r11), place12.sortName, place12.id LIMIT 1 RETURN collect(head(COLLECT { MATCH (s14:Statement) WHERE s14.subject = place12.id AND s14.predicate = "names" AND s14.precedence > "" AND coalesce(s14.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s14.layerKey, s14.layer) IN $p3 RETURN s14.value ORDER BY s14.precedence LIMIT 1 })) AS places15 }
RETURN collect([matched10, [head(COLLECT { MATCH (s16:Statement) WHERE s16.subject = e5.id AND s16.predicate = "names" AND s16.precedence > "" AND coalesce(s16.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s16.layerKey, s16.layer) IN $p3 RETURN s16.value ORDER BY s16.precedence LIMIT 1 }), e5.kind, e5.id, places15]]) AS rows17 }
WITH versionBefore, publishingBefore, hidingBefore, [rows17] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
