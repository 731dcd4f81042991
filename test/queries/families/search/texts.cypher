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

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND $p1 AS hit1 MATCH (e2:Entity {id: hit1[0]})
WITH e2, hit1 ORDER BY hit1[1] DESC, e2.id LIMIT $p2
OPTIONAL MATCH (matchedName3:Statement {id: hit1[3]})
OPTIONAL MATCH (matchedText4:Statement {id: hit1[4]})
   CALL (matchedText4) { UNWIND matchedText4.sources AS id5 MATCH (source6:Source {id: id5})

RETURN collect([source6.id, source6.url, [source6.id]]) AS sources7 }
RETURN collect([[e2.kind, e2.id], [hit1[1], hit1[2]], [matchedName3.id, matchedName3.value], [matchedText4.id, matchedText4.value, matchedText4.language, matchedText4.citations, sources7], []]) AS rows8 }
WITH versionBefore, publishingBefore, hidingBefore, [rows8] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND $p1 AS hit1 MATCH (e2:Entity {id: hit1[0]})
WITH e2, hit1 ORDER BY hit1[1] DESC, e2.id LIMIT $p2
OPTIONAL MATCH (matchedName3:Statement {id: hit1[3]})
OPTIONAL MATCH (matchedText4:Statement {id: hit1[4]})
   CALL (matchedText4) { UNWIND matchedText4.sources AS id5 MATCH (source6:Source {id: id5})

RETURN collect([source6.id, source6.url, [source6.id]]) AS sources7 }
RETURN collect([[e2.kind, e2.id], [hit1[1], hit1[2]], [matchedName3.id, matchedName3.value], [matchedText4.id, matchedText4.value, matchedText4.language, matchedText4.citations, sources7], []]) AS rows8 }
WITH versionBefore, publishingBefore, hidingBefore, [rows8] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND $p1 AS hit1 MATCH (e2:Entity {id: hit1[0]})
WITH e2, hit1 ORDER BY hit1[1] DESC, e2.id LIMIT $p2
OPTIONAL MATCH (matchedName3:Statement {id: hit1[3]})
OPTIONAL MATCH (matchedText4:Statement {id: hit1[4]})
   CALL (matchedText4) { UNWIND matchedText4.sources AS id5 MATCH (source6:Source {id: id5})

RETURN collect([source6.id, source6.url, [source6.id]]) AS sources7 }
RETURN collect([[e2.kind, e2.id], [hit1[1], hit1[2]], [matchedName3.id, matchedName3.value], [matchedText4.id, matchedText4.value, matchedText4.language, matchedText4.citations, sources7], []]) AS rows8 }
WITH versionBefore, publishingBefore, hidingBefore, [rows8] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
