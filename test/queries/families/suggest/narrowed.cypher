MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1
WITH s1 WHERE s1.predicate = "names" AND coalesce(s1.rank, "NORMAL") <> "DEPRECATED"
MATCH (e2:Entity {id: s1.subject}) WHERE e2.kind IN $p3
WITH e2, s1, CASE WHEN s1.words = $p4 THEN 0 WHEN s1.words STARTS WITH $p4 THEN 1 ELSE 2 END AS fit3 ORDER BY fit3, s1.precedence
WITH e2, head(collect(s1)) AS best4, min(fit3) AS found5
WITH e2, best4.value AS matched6 ORDER BY found5 > 0, e2.sourceCount < 2, found5, size(best4.words), e2.id LIMIT $p5
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
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1
WITH s1 WHERE s1.predicate = "names" AND coalesce(s1.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s1.possibleFrom, "0000-00-00") <= $p3 AND coalesce(s1.possibleTo, "9999-99-99") >= $p4
MATCH (e2:Entity {id: s1.subject})
WITH e2, s1, CASE WHEN s1.words = $p5 THEN 0 WHEN s1.words STARTS WITH $p5 THEN 1 ELSE 2 END AS fit3 ORDER BY fit3, s1.precedence
WITH e2, head(collect(s1)) AS best4, min(fit3) AS found5
WITH e2, best4.value AS matched6 ORDER BY found5 > 0, e2.sourceCount < 2, found5, size(best4.words), e2.id LIMIT $p6
CALL (e2) { MATCH (e2)-[r7:LOCATED_IN|PART_OF]->(place8:City|Region|Country) WHERE any(i9 IN range(0, size(r7.statements) - 1) WHERE coalesce(r7.possibleFrom[i9], "0000-00-00") <= $p3 AND coalesce(r7.possibleTo[i9], "9999-99-99") >= $p4)
WITH place8 ORDER BY type(r7), place8.sortName, place8.id LIMIT 1 RETURN collect(place8.name) AS places10 }
RETURN collect([matched6, [head(COLLECT { MATCH (s11:Statement) WHERE s11.subject = e2.id AND s11.predicate = "names" AND s11.precedence > "" AND coalesce(s11.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s11.possibleFrom, "0000-00-00") <= $p3 AND coalesce(s11.possibleTo, "9999-99-99") >= $p4 RETURN s11.value ORDER BY s11.precedence LIMIT 1 }), e2.kind, e2.id, places10]]) AS rows12 }
WITH versionBefore, publishingBefore, hidingBefore, [rows12] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1
WITH s1 WHERE s1.predicate = "names" AND coalesce(s1.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s1.possibleFrom, "0000-00-00") <= $p3 AND coalesce(s1.possibleTo, "9999-99-99") >= $p4
MATCH (e2:Entity {id: s1.subject})
WITH e2, s1, CASE WHEN s1.words = $p5 THEN 0 WHEN s1.words STARTS WITH $p5 THEN 1 ELSE 2 END AS fit3 ORDER BY fit3, s1.precedence
WITH e2, head(collect(s1)) AS best4, min(fit3) AS found5
WITH e2, best4.value AS matched6 ORDER BY found5 > 0, e2.sourceCount < 2, found5, size(best4.words), e2.id LIMIT $p6
CALL (e2) { MATCH (e2)-[r7:LOCATED_IN|PART_OF]->(place8:City|Region|Country) WHERE any(i9 IN range(0, size(r7.statements) - 1) WHERE coalesce(r7.possibleFrom[i9], "0000-00-00") <= $p3 AND coalesce(r7.possibleTo[i9], "9999-99-99") >= $p4)
WITH place8 ORDER BY type(r7), place8.sortName, place8.id LIMIT 1 RETURN collect(place8.name) AS places10 }
RETURN collect([matched6, [head(COLLECT { MATCH (s11:Statement) WHERE s11.subject = e2.id AND s11.predicate = "names" AND s11.precedence > "" AND coalesce(s11.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s11.possibleFrom, "0000-00-00") <= $p3 AND coalesce(s11.possibleTo, "9999-99-99") >= $p4 RETURN s11.value ORDER BY s11.precedence LIMIT 1 }), e2.kind, e2.id, places10]]) AS rows12 }
WITH versionBefore, publishingBefore, hidingBefore, [rows12] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1
WITH s1 WHERE s1.predicate = "names" AND coalesce(s1.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s1.layerKey, s1.layer) IN $p3
MATCH (e2:Entity {id: s1.subject}) WHERE any(layer3 IN e2.layers WHERE layer3 IN $p3)
WITH e2, s1, CASE WHEN s1.words = $p4 THEN 0 WHEN s1.words STARTS WITH $p4 THEN 1 ELSE 2 END AS fit4 ORDER BY fit4, s1.precedence
WITH e2, head(collect(s1)) AS best5, min(fit4) AS found6
WITH e2, best5.value AS matched7 ORDER BY found6 > 0, e2.sourceCount < 2, found6, size(best5.words), e2.id LIMIT $p5
CALL (e2) { MATCH (e2)-[r8:LOCATED_IN|PART_OF]->(place9:City|Region|Country) WHERE any(i10 IN range(0, size(r8.statements) - 1) WHERE r8.layers[i10] IN $p3)
WITH place9 ORDER BY type(r8), place9.sortName, place9.id LIMIT 1 RETURN collect(place9.name) AS places11 }
RETURN collect([matched7, [head(COLLECT { MATCH (s12:Statement) WHERE s12.subject = e2.id AND s12.predicate = "names" AND s12.precedence > "" AND coalesce(s12.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s12.layerKey, s12.layer) IN $p3 RETURN s12.value ORDER BY s12.precedence LIMIT 1 }), e2.kind, e2.id, places11]]) AS rows13 }
WITH versionBefore, publishingBefore, hidingBefore, [rows13] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
