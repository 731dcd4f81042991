MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1, score AS found2
WITH s1, found2 WHERE coalesce(s1.rank, "NORMAL") <> "DEPRECATED"
MATCH (e3:Entity {id: s1.subject})
WITH s1 ORDER BY found2 DESC, s1.id LIMIT $p3
RETURN collect([s1.subject, s1.id, s1.words, s1.predicate, s1.type, s1.language]) AS hits4 }
WITH versionBefore, publishingBefore, hidingBefore, [hits4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1, score AS found2
WITH s1, found2 WHERE coalesce(s1.rank, "NORMAL") <> "DEPRECATED"
MATCH (e3:Entity {id: s1.subject})
WITH s1 ORDER BY found2 DESC, s1.id LIMIT $p3
RETURN collect([s1.subject, s1.id, s1.words, s1.predicate, s1.type, s1.language]) AS hits4 }
WITH versionBefore, publishingBefore, hidingBefore, [hits4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1, score AS found2
WITH s1, found2 WHERE coalesce(s1.rank, "NORMAL") <> "DEPRECATED"
MATCH (e3:Entity {id: s1.subject})
WITH s1 ORDER BY found2 DESC, s1.id LIMIT $p3
RETURN collect([s1.subject, s1.id, s1.words, s1.predicate, s1.type, s1.language]) AS hits4 }
WITH versionBefore, publishingBefore, hidingBefore, [hits4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1, score AS found2
WITH s1, found2 WHERE coalesce(s1.rank, "NORMAL") <> "DEPRECATED"
MATCH (e3:Entity {id: s1.subject})
WITH s1 ORDER BY found2 DESC, s1.id LIMIT $p3
RETURN collect([s1.subject, s1.id, s1.words, s1.predicate, s1.type, s1.language]) AS hits4 }
WITH versionBefore, publishingBefore, hidingBefore, [hits4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1, score AS found2
WITH s1, found2 WHERE coalesce(s1.rank, "NORMAL") <> "DEPRECATED"
MATCH (e3:Entity {id: s1.subject})
WITH s1 ORDER BY found2 DESC, s1.id LIMIT $p3
RETURN collect([s1.subject, s1.id, s1.words, s1.predicate, s1.type, s1.language]) AS hits4 }
WITH versionBefore, publishingBefore, hidingBefore, [hits4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1, score AS found2
WITH s1, found2 WHERE coalesce(s1.rank, "NORMAL") <> "DEPRECATED"
MATCH (e3:Entity {id: s1.subject})
WITH s1 ORDER BY found2 DESC, s1.id LIMIT $p3
RETURN collect([s1.subject, s1.id, s1.words, s1.predicate, s1.type, s1.language]) AS hits4 }
WITH versionBefore, publishingBefore, hidingBefore, [hits4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1, score AS found2
WITH s1, found2 WHERE coalesce(s1.rank, "NORMAL") <> "DEPRECATED"
MATCH (e3:Entity {id: s1.subject})
WITH s1 ORDER BY found2 DESC, s1.id LIMIT $p3
RETURN collect([s1.subject, s1.id, s1.words, s1.predicate, s1.type, s1.language]) AS hits4 }
WITH versionBefore, publishingBefore, hidingBefore, [hits4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { CALL db.index.fulltext.queryNodes("statement_words", $p1, {limit: $p2}) YIELD node AS s1, score AS found2
WITH s1, found2 WHERE coalesce(s1.rank, "NORMAL") <> "DEPRECATED"
MATCH (e3:Entity {id: s1.subject})
WITH s1 ORDER BY found2 DESC, s1.id LIMIT $p3
RETURN collect([s1.subject, s1.id, s1.words, s1.predicate, s1.type, s1.language]) AS hits4 }
WITH versionBefore, publishingBefore, hidingBefore, [hits4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND $p1 AS hit1 MATCH (e2:Entity {id: hit1[0]})
WITH e2, hit1 ORDER BY hit1[1] DESC, e2.id LIMIT $p2
OPTIONAL MATCH (matchedName3:Statement {id: hit1[3]})
OPTIONAL MATCH (matchedText4:Statement {id: hit1[4]})
   RETURN collect([[e2.kind, e2.id], [hit1[1], hit1[2]], [], [], []]) AS rows5 }
WITH versionBefore, publishingBefore, hidingBefore, [rows5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND $p1 AS hit1 MATCH (e2:Entity {id: hit1[0]})
WITH e2, hit1 ORDER BY hit1[1] DESC, e2.id LIMIT $p2
OPTIONAL MATCH (matchedName3:Statement {id: hit1[3]})
OPTIONAL MATCH (matchedText4:Statement {id: hit1[4]})
   RETURN collect([[e2.kind, e2.id], [hit1[1], hit1[2]], [], [], []]) AS rows5 }
WITH versionBefore, publishingBefore, hidingBefore, [rows5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND $p1 AS hit1 MATCH (e2:Entity {id: hit1[0]})
WITH e2, hit1 ORDER BY hit1[1] DESC, e2.id LIMIT $p2
OPTIONAL MATCH (matchedName3:Statement {id: hit1[3]})
OPTIONAL MATCH (matchedText4:Statement {id: hit1[4]})
   RETURN collect([[e2.kind, e2.id], [hit1[1], hit1[2]], [], [], []]) AS rows5 }
WITH versionBefore, publishingBefore, hidingBefore, [rows5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND $p1 AS hit1 MATCH (e2:Entity {id: hit1[0]})
WITH e2, hit1 ORDER BY hit1[1] DESC, e2.id LIMIT $p2
OPTIONAL MATCH (matchedName3:Statement {id: hit1[3]})
OPTIONAL MATCH (matchedText4:Statement {id: hit1[4]})
   RETURN collect([[e2.kind, e2.id], [hit1[1], hit1[2]], [], [], []]) AS rows5 }
WITH versionBefore, publishingBefore, hidingBefore, [rows5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND $p1 AS hit1 MATCH (e2:Entity {id: hit1[0]})
WITH e2, hit1 ORDER BY hit1[1] DESC, e2.id LIMIT $p2
OPTIONAL MATCH (matchedName3:Statement {id: hit1[3]})
OPTIONAL MATCH (matchedText4:Statement {id: hit1[4]})
   RETURN collect([[e2.kind, e2.id], [hit1[1], hit1[2]], [], [], []]) AS rows5 }
WITH versionBefore, publishingBefore, hidingBefore, [rows5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND $p1 AS hit1 MATCH (e2:Entity {id: hit1[0]})
WITH e2, hit1 ORDER BY hit1[1] DESC, e2.id LIMIT $p2
OPTIONAL MATCH (matchedName3:Statement {id: hit1[3]})
OPTIONAL MATCH (matchedText4:Statement {id: hit1[4]})
   RETURN collect([[e2.kind, e2.id], [hit1[1], hit1[2]], [], [], []]) AS rows5 }
WITH versionBefore, publishingBefore, hidingBefore, [rows5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND $p1 AS hit1 MATCH (e2:Entity {id: hit1[0]})
WITH e2, hit1 ORDER BY hit1[1] DESC, e2.id LIMIT $p2
OPTIONAL MATCH (matchedName3:Statement {id: hit1[3]})
OPTIONAL MATCH (matchedText4:Statement {id: hit1[4]})
   RETURN collect([[e2.kind, e2.id], [hit1[1], hit1[2]], [], [], []]) AS rows5 }
WITH versionBefore, publishingBefore, hidingBefore, [rows5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND $p1 AS hit1 MATCH (e2:Entity {id: hit1[0]})
WITH e2, hit1 ORDER BY hit1[1] DESC, e2.id LIMIT $p2
OPTIONAL MATCH (matchedName3:Statement {id: hit1[3]})
OPTIONAL MATCH (matchedText4:Statement {id: hit1[4]})
   RETURN collect([[e2.kind, e2.id], [hit1[1], hit1[2]], [], [], []]) AS rows5 }
WITH versionBefore, publishingBefore, hidingBefore, [rows5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
