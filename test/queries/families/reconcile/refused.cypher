MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (anchor0, i1) { UNWIND coalesce(anchor0.wordsProperties, ["words"]) AS property2
CALL db.index.fulltext.queryNodes("statement_" + property2, $p2[i1], {limit: $p3}) YIELD node AS s3, score AS found4
WITH s3, s3[property2] AS words5, found4 WHERE s3.predicate = "names" AND coalesce(s3.rank, "NORMAL") <> "DEPRECATED"
MATCH (e6:Entity {id: s3.subject})
RETURN collect([e6.id, s3.id, words5, s3.type, s3.language, s3.value, e6.kind, e6.alsoKinds,
CASE WHEN $p4[i1] THEN COLLECT { UNWIND COLLECT { MATCH (e6)-[there7:LOCATED_IN*0..2]->(where8) MATCH way9 = (where8)-[up10:LOCATED_IN|PART_OF*0..7]->(country11:Country) WHERE all(place12 IN tail(nodes(way9)) WHERE place12:City OR place12:Region OR place12:Country) RETURN DISTINCT country11.id } AS id13 MATCH (country14:Country {id: id13}) RETURN [id13, country14.name] } END]) AS hits15 }
RETURN collect(hits15) AS all16 }
WITH versionBefore, publishingBefore, hidingBefore, [all16, [i17 IN range(0, $p5) | (COLLECT { MATCH (e18:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p6[i17][0]}) RETURN former.to }), $p6[i17][0])}) RETURN e18.id } + COLLECT { MATCH (s19:Statement) WHERE s19.lookup IN $p6[i17][1] AND coalesce(s19.rank, "NORMAL") <> "DEPRECATED" MATCH (e18:Entity {id: s19.subject}) RETURN DISTINCT e18.id })], [i20 IN range(0, $p7) | COLLECT { MATCH (country21:Country) WHERE $p8[i20][0] IN country21.foldedNames OR EXISTS { MATCH (s22:Statement) WHERE s22.lookup IN $p8[i20][1] AND s22.subject = country21.id AND coalesce(s22.rank, "NORMAL") <> "DEPRECATED" } OR country21.id = $p8[i20][0] RETURN country21.id }]] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
WITH versionBefore, publishingBefore, hidingBefore, [] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
