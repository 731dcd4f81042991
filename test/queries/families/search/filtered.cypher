MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND coalesce(anchor0.wordsProperties, ["words"]) AS property1
CALL db.index.fulltext.queryNodes("statement_" + property1, $p1, {limit: $p2}) YIELD node AS s2, score AS found3
WITH s2, s2[property1] AS words4, found3 WHERE coalesce(s2.rank, "NORMAL") <> "DEPRECATED"
MATCH (e5:Entity {id: s2.subject}) WHERE e5.kind IN $p3
WITH s2, words4 ORDER BY found3 DESC, s2.id LIMIT $p4
RETURN collect([s2.subject, s2.id, words4, s2.predicate, s2.type, s2.language]) AS hits6 }
WITH versionBefore, publishingBefore, hidingBefore, [hits6] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND coalesce(anchor0.wordsProperties, ["words"]) AS property1
CALL db.index.fulltext.queryNodes("statement_" + property1, $p1, {limit: $p2}) YIELD node AS s2, score AS found3
WITH s2, s2[property1] AS words4, found3 WHERE coalesce(s2.rank, "NORMAL") <> "DEPRECATED"
MATCH (e5:Entity {id: s2.subject}) WHERE ((e5.kind = "Organization" AND ((e5.establishedEarliest < $p3))))
WITH s2, words4 ORDER BY found3 DESC, s2.id LIMIT $p4
RETURN collect([s2.subject, s2.id, words4, s2.predicate, s2.type, s2.language]) AS hits6 }
WITH versionBefore, publishingBefore, hidingBefore, [hits6] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND coalesce(anchor0.wordsProperties, ["words"]) AS property1
CALL db.index.fulltext.queryNodes("statement_" + property1, $p1, {limit: $p2}) YIELD node AS s2, score AS found3
WITH s2, s2[property1] AS words4, found3 WHERE coalesce(s2.rank, "NORMAL") <> "DEPRECATED"
MATCH (e5:Entity {id: s2.subject}) WHERE e5.kind IN $p3
WITH s2, words4 ORDER BY found3 DESC, s2.id LIMIT $p4
RETURN collect([s2.subject, s2.id, words4, s2.predicate, s2.type, s2.language]) AS hits6 }
CALL (anchor0) { MATCH (e7:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p5}) RETURN former.to }), $p5)}) WHERE e7.kind IN $p6
RETURN collect(DISTINCT e7.id) AS ids8 }
WITH versionBefore, publishingBefore, hidingBefore, [hits6, ids8] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND coalesce(anchor0.wordsProperties, ["words"]) AS property1
CALL db.index.fulltext.queryNodes("statement_" + property1, $p1, {limit: $p2}) YIELD node AS s2, score AS found3
WITH s2, s2[property1] AS words4, found3 WHERE coalesce(s2.rank, "NORMAL") <> "DEPRECATED"
MATCH (e5:Entity {id: s2.subject}) WHERE ((e5.id = $p3))
WITH s2, words4 ORDER BY found3 DESC, s2.id LIMIT $p4
RETURN collect([s2.subject, s2.id, words4, s2.predicate, s2.type, s2.language]) AS hits6 }
WITH versionBefore, publishingBefore, hidingBefore, [hits6] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND coalesce(anchor0.wordsProperties, ["words"]) AS property1
CALL db.index.fulltext.queryNodes("statement_" + property1, $p1, {limit: $p2}) YIELD node AS s2, score AS found3
WITH s2, s2[property1] AS words4, found3 WHERE coalesce(s2.rank, "NORMAL") <> "DEPRECATED"
MATCH (e5:Entity {id: s2.subject}) WHERE e5.kind IN $p3
WITH s2, words4 ORDER BY found3 DESC, s2.id LIMIT $p4
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
   RETURN collect([[e2.kind, e2.id], [hit1[1], hit1[2]], [], [], []]) AS rows5 }
WITH versionBefore, publishingBefore, hidingBefore, [rows5, COUNT { UNWIND $p1 AS hit1 MATCH (e2:Entity {id: hit1[0]}) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND $p1 AS hit1 MATCH (e2:Entity {id: hit1[0]})
WITH e2, hit1 ORDER BY hit1[1] DESC, e2.id LIMIT $p2
OPTIONAL MATCH (matchedName3:Statement {id: hit1[3]})
OPTIONAL MATCH (matchedText4:Statement {id: hit1[4]})
   RETURN collect([[e2.kind, e2.id], [hit1[1], hit1[2]], [], [], []]) AS rows5 }
WITH versionBefore, publishingBefore, hidingBefore, [rows5, COUNT { UNWIND $p1 AS hit1 MATCH (e2:Entity {id: hit1[0]}) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND $p1 AS hit1 MATCH (e2:Entity {id: hit1[0]})
WITH e2, hit1 ORDER BY hit1[1] DESC, e2.id LIMIT $p2
OPTIONAL MATCH (matchedName3:Statement {id: hit1[3]})
OPTIONAL MATCH (matchedText4:Statement {id: hit1[4]})
   RETURN collect([[e2.kind, e2.id], [hit1[1], hit1[2]], [], [], []]) AS rows5 }
WITH versionBefore, publishingBefore, hidingBefore, [rows5, COUNT { UNWIND $p1 AS hit1 MATCH (e2:Entity {id: hit1[0]}) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND $p1 AS hit1 MATCH (e2:Entity {id: hit1[0]})
WITH e2, hit1 ORDER BY hit1[1] DESC, e2.id LIMIT $p2
OPTIONAL MATCH (matchedName3:Statement {id: hit1[3]})
OPTIONAL MATCH (matchedText4:Statement {id: hit1[4]})
   RETURN collect([[e2.kind, e2.id], [hit1[1], hit1[2]], [], [], []]) AS rows5 }
WITH versionBefore, publishingBefore, hidingBefore, [rows5, COUNT { UNWIND $p1 AS hit1 MATCH (e2:Entity {id: hit1[0]}) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND $p1 AS hit1 MATCH (e2:Entity {id: hit1[0]})
WITH e2, hit1 ORDER BY hit1[1] DESC, e2.id LIMIT $p2
OPTIONAL MATCH (matchedName3:Statement {id: hit1[3]})
OPTIONAL MATCH (matchedText4:Statement {id: hit1[4]})
   RETURN collect([[e2.kind, e2.id], [hit1[1], hit1[2]], [], [], []]) AS rows5 }
WITH versionBefore, publishingBefore, hidingBefore, [rows5, COUNT { UNWIND $p1 AS hit1 MATCH (e2:Entity {id: hit1[0]}) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
