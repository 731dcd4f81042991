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
WITH versionBefore, publishingBefore, hidingBefore, [] AS answer
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
