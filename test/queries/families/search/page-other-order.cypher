MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND coalesce(anchor0.wordsProperties, ["words"]) AS property1
CALL db.index.fulltext.queryNodes("statement_" + property1, $p1, {limit: $p2}) YIELD node AS s2, score AS found3
WITH s2, s2[property1] AS words4, found3 WHERE coalesce(s2.rank, "NORMAL") <> "DEPRECATED"
MATCH (e5:Entity {id: s2.subject})
WITH s2, words4 ORDER BY found3 DESC, s2.id LIMIT $p3
RETURN collect([s2.subject, s2.id, words4, s2.predicate, s2.type, s2.language]) AS hits6 }
WITH versionBefore, publishingBefore, hidingBefore, [hits6] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
