MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { CALL db.index.fulltext.queryNodes("statement_words", $p2[i1], {limit: $p3}) YIELD node AS s2, score AS found3
WITH s2, found3 WHERE s2.predicate = "names" AND coalesce(s2.rank, "NORMAL") <> "DEPRECATED"
MATCH (e4:Entity {id: s2.subject})
RETURN collect([e4.id, s2.id, s2.words, s2.type, s2.language, s2.value, e4.kind, e4.alsoKinds,
CASE WHEN $p4[i1] THEN COLLECT { MATCH path5 = (e4)-[:LOCATED_IN|PART_OF*0..4]->(country6:Country) RETURN [country6.id, country6.name, length(path5)] } END]) AS hits7 }
RETURN collect(hits7) AS all8 }
WITH versionBefore, publishingBefore, hidingBefore, [all8, [i9 IN range(0, $p5) | (COLLECT { MATCH (e10:Entity {id: $p6[i9][0]}) RETURN e10.id } + COLLECT { MATCH (s11:Statement) WHERE s11.lookup IN $p6[i9][1] AND coalesce(s11.rank, "NORMAL") <> "DEPRECATED" MATCH (e10:Entity {id: s11.subject}) RETURN DISTINCT e10.id })], [i12 IN range(0, $p7) | COLLECT { MATCH (c:Country) WHERE $p8[i12][0] IN c.foldedNames OR EXISTS { MATCH (s:Statement) WHERE s.lookup IN $p8[i12][1] AND s.subject = c.id } OR c.id = $p8[i12][0] RETURN c.id }]] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
WITH versionBefore, publishingBefore, hidingBefore, [] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
