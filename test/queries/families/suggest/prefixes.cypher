MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1
WITH s1 WHERE s1.predicate = "names" AND coalesce(s1.rank, "NORMAL") <> "DEPRECATED"
MATCH (e2:Entity {id: s1.subject})
WITH e2, s1, CASE WHEN s1.words = $p3 THEN 0 WHEN s1.words STARTS WITH $p3 THEN 1 ELSE 2 END AS fit3 ORDER BY fit3, s1.precedence
WITH e2, head(collect(s1)) AS best4, min(fit3) AS found5
WITH e2, best4.value AS matched6 ORDER BY found5 > 0, e2.sourceCount < 2, found5, size(best4.words), e2.id LIMIT $p4
CALL (e2) { MATCH (e2)-[r7:LOCATED_IN|PART_OF]->(place8:City|Region|Country)
WITH place8 ORDER BY type(r7), place8.sortName, place8.id LIMIT 1 RETURN collect(place8.name) AS places9 }
RETURN collect([matched6, [e2.name, e2.kind, e2.id, places9]]) AS rows10 }
WITH versionBefore, publishingBefore, hidingBefore, [rows10] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1
WITH s1 WHERE s1.predicate = "names" AND coalesce(s1.rank, "NORMAL") <> "DEPRECATED"
MATCH (e2:Entity {id: s1.subject})
WITH e2, s1, CASE WHEN s1.words = $p3 THEN 0 WHEN s1.words STARTS WITH $p3 THEN 1 ELSE 2 END AS fit3 ORDER BY fit3, s1.precedence
WITH e2, head(collect(s1)) AS best4, min(fit3) AS found5
WITH e2, best4.value AS matched6 ORDER BY found5 > 0, e2.sourceCount < 2, found5, size(best4.words), e2.id LIMIT $p4
CALL (e2) { MATCH (e2)-[r7:LOCATED_IN|PART_OF]->(place8:City|Region|Country)
WITH place8 ORDER BY type(r7), place8.sortName, place8.id LIMIT 1 RETURN collect(place8.name) AS places9 }
RETURN collect([matched6, [e2.name, e2.kind, e2.id, places9]]) AS rows10 }
WITH versionBefore, publishingBefore, hidingBefore, [rows10] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1
WITH s1 WHERE s1.predicate = "names" AND coalesce(s1.rank, "NORMAL") <> "DEPRECATED"
MATCH (e2:Entity {id: s1.subject})
WITH e2, s1, CASE WHEN s1.words = $p3 THEN 0 WHEN s1.words STARTS WITH $p3 THEN 1 ELSE 2 END AS fit3 ORDER BY fit3, s1.precedence
WITH e2, head(collect(s1)) AS best4, min(fit3) AS found5
WITH e2, best4.value AS matched6 ORDER BY found5 > 0, e2.sourceCount < 2, found5, size(best4.words), e2.id LIMIT $p4
CALL (e2) { MATCH (e2)-[r7:LOCATED_IN|PART_OF]->(place8:City|Region|Country)
WITH place8 ORDER BY type(r7), place8.sortName, place8.id LIMIT 1 RETURN collect(place8.name) AS places9 }
RETURN collect([matched6, [e2.name, e2.kind, e2.id, places9]]) AS rows10 }
WITH versionBefore, publishingBefore, hidingBefore, [rows10] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1
WITH s1 WHERE s1.predicate = "names" AND coalesce(s1.rank, "NORMAL") <> "DEPRECATED"
MATCH (e2:Entity {id: s1.subject})
WITH e2, s1, CASE WHEN s1.words = $p3 THEN 0 WHEN s1.words STARTS WITH $p3 THEN 1 ELSE 2 END AS fit3 ORDER BY fit3, s1.precedence
WITH e2, head(collect(s1)) AS best4, min(fit3) AS found5
WITH e2, best4.value AS matched6 ORDER BY found5 > 0, e2.sourceCount < 2, found5, size(best4.words), e2.id LIMIT $p4
CALL (e2) { MATCH (e2)-[r7:LOCATED_IN|PART_OF]->(place8:City|Region|Country)
WITH place8 ORDER BY type(r7), place8.sortName, place8.id LIMIT 1 RETURN collect(place8.name) AS places9 }
RETURN collect([matched6, [e2.name, e2.kind, e2.id, places9]]) AS rows10 }
WITH versionBefore, publishingBefore, hidingBefore, [rows10] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1
WITH s1 WHERE s1.predicate = "names" AND coalesce(s1.rank, "NORMAL") <> "DEPRECATED"
MATCH (e2:Entity {id: s1.subject})
WITH e2, s1, CASE WHEN s1.words = $p3 THEN 0 WHEN s1.words STARTS WITH $p3 THEN 1 ELSE 2 END AS fit3 ORDER BY fit3, s1.precedence
WITH e2, head(collect(s1)) AS best4, min(fit3) AS found5
WITH e2, best4.value AS matched6 ORDER BY found5 > 0, e2.sourceCount < 2, found5, size(best4.words), e2.id LIMIT $p4
CALL (e2) { MATCH (e2)-[r7:LOCATED_IN|PART_OF]->(place8:City|Region|Country)
WITH place8 ORDER BY type(r7), place8.sortName, place8.id LIMIT 1 RETURN collect(place8.name) AS places9 }
RETURN collect([matched6, [e2.name, e2.kind, e2.id, places9]]) AS rows10 }
WITH versionBefore, publishingBefore, hidingBefore, [rows10] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1
WITH s1 WHERE s1.predicate = "names" AND coalesce(s1.rank, "NORMAL") <> "DEPRECATED"
MATCH (e2:Entity {id: s1.subject})
WITH e2, s1, CASE WHEN s1.words = $p3 THEN 0 WHEN s1.words STARTS WITH $p3 THEN 1 ELSE 2 END AS fit3 ORDER BY fit3, s1.precedence
WITH e2, head(collect(s1)) AS best4, min(fit3) AS found5
WITH e2, best4.value AS matched6 ORDER BY found5 > 0, e2.sourceCount < 2, found5, size(best4.words), e2.id LIMIT $p4
CALL (e2) { MATCH (e2)-[r7:LOCATED_IN|PART_OF]->(place8:City|Region|Country)
WITH place8 ORDER BY type(r7), place8.sortName, place8.id LIMIT 1 RETURN collect(place8.name) AS places9 }
RETURN collect([matched6, [e2.name, e2.kind, e2.id, places9]]) AS rows10 }
WITH versionBefore, publishingBefore, hidingBefore, [rows10] AS answer
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
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1
WITH s1 WHERE s1.predicate = "names" AND coalesce(s1.rank, "NORMAL") <> "DEPRECATED"
MATCH (e2:Entity {id: s1.subject})
WITH e2, s1, CASE WHEN s1.words = $p3 THEN 0 WHEN s1.words STARTS WITH $p3 THEN 1 ELSE 2 END AS fit3 ORDER BY fit3, s1.precedence
WITH e2, head(collect(s1)) AS best4, min(fit3) AS found5
WITH e2, best4.value AS matched6 ORDER BY found5 > 0, e2.sourceCount < 2, found5, size(best4.words), e2.id LIMIT $p4
CALL (e2) { MATCH (e2)-[r7:LOCATED_IN|PART_OF]->(place8:City|Region|Country)
WITH place8 ORDER BY type(r7), place8.sortName, place8.id LIMIT 1 RETURN collect(place8.name) AS places9 }
RETURN collect([matched6, [e2.name, e2.kind, e2.id, places9]]) AS rows10 }
WITH versionBefore, publishingBefore, hidingBefore, [rows10] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
