MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (anchor0, i1) { UNWIND coalesce(anchor0.wordsProperties, ["words"]) AS property2
CALL db.index.fulltext.queryNodes("statement_" + property2, $p2[i1], {limit: $p3}) YIELD node AS s3, score AS found4
WITH s3, s3[property2] AS words5, found4 WHERE s3.predicate = "names" AND coalesce(s3.rank, "NORMAL") <> "DEPRECATED"
MATCH (e6:Entity {id: s3.subject})
RETURN collect([e6.id, s3.id, words5, s3.type, s3.language, s3.value, e6.kind, e6.alsoKinds,
CASE WHEN $p4[i1] THEN COLLECT { MATCH path7 = (e6)-[:LOCATED_IN|PART_OF*0..4]->(country8:Country) RETURN [country8.id, country8.name, length(path7)] } END]) AS hits9 }
RETURN collect(hits9) AS all10 }
WITH versionBefore, publishingBefore, hidingBefore, [all10, [i11 IN range(0, $p5) | (COLLECT { MATCH (e12:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p6[i11][0]}) RETURN former.to }), $p6[i11][0])}) RETURN e12.id } + COLLECT { MATCH (s13:Statement) WHERE s13.lookup IN $p6[i11][1] AND coalesce(s13.rank, "NORMAL") <> "DEPRECATED" MATCH (e12:Entity {id: s13.subject}) RETURN DISTINCT e12.id })], [i14 IN range(0, $p7) | COLLECT { MATCH (country15:Country) WHERE $p8[i14][0] IN country15.foldedNames OR EXISTS { MATCH (s16:Statement) WHERE s16.lookup IN $p8[i14][1] AND s16.subject = country15.id AND coalesce(s16.rank, "NORMAL") <> "DEPRECATED" } OR country15.id = $p8[i14][0] RETURN country15.id }]] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])})
RETURN collect([e2.kind, e2.id]) AS found3 }
RETURN collect(found3) AS items4 }
WITH versionBefore, publishingBefore, hidingBefore, [items4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
