MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (anchor0, i1) { UNWIND coalesce(anchor0.wordsProperties, ["words"]) AS property2
CALL db.index.fulltext.queryNodes("statement_" + property2, $p2[i1], {limit: $p3}) YIELD node AS s3, score AS found4
WITH s3, s3[property2] AS words5, found4 WHERE s3.predicate = "names" AND coalesce(s3.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s3.layerKey, s3.layer) IN $p4
MATCH (e6:Entity {id: s3.subject}) WHERE any(layer7 IN e6.layers WHERE layer7 IN $p4)
RETURN collect([e6.id, s3.id, words5, s3.type, s3.language, s3.value, e6.kind, e6.alsoKinds,
CASE WHEN $p5[i1] THEN COLLECT { UNWIND COLLECT { MATCH (e6)-[there8:LOCATED_IN*0..2]->(where9) MATCH way10 = (where9)-[up11:LOCATED_IN|PART_OF*0..7]->(country12:Country) WHERE all(place13 IN tail(nodes(way10)) WHERE place13:City OR place13:Region OR place13:Country) AND all(step14 IN there8 WHERE any(i15 IN range(0, size(step14.statements) - 1) WHERE step14.layers[i15] IN $p4)) AND all(step14 IN up11 WHERE any(i15 IN range(0, size(step14.statements) - 1) WHERE step14.layers[i15] IN $p4)) RETURN DISTINCT country12.id } AS id16 MATCH (country17:Country {id: id16}) RETURN [id16, head(COLLECT { MATCH (s18:Statement) WHERE s18.subject = country17.id AND s18.predicate = "names" AND s18.precedence > "" AND coalesce(s18.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s18.layerKey, s18.layer) IN $p4 RETURN s18.value ORDER BY s18.precedence LIMIT 1 })] } END]) AS hits19 }
RETURN collect(hits19) AS all20 }
WITH versionBefore, publishingBefore, hidingBefore, [all20, [i21 IN range(0, $p6) | (COLLECT { MATCH (e22:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p7[i21][0]}) RETURN former.to }), $p7[i21][0])}) WHERE any(layer23 IN e22.layers WHERE layer23 IN $p4) RETURN e22.id } + COLLECT { MATCH (s24:Statement) WHERE s24.lookup IN $p7[i21][1] AND coalesce(s24.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s24.layerKey, s24.layer) IN $p4 MATCH (e22:Entity {id: s24.subject}) WHERE any(layer23 IN e22.layers WHERE layer23 IN $p4) RETURN DISTINCT e22.id })], [i25 IN range(0, $p8) | COLLECT { MATCH (country26:Country) WHERE $p9[i25][0] IN country26.foldedNames OR EXISTS { MATCH (s27:Statement) WHERE s27.lookup IN $p9[i25][1] AND s27.subject = country26.id AND coalesce(s27.rank, "NORMAL") <> "DEPRECATED" } OR country26.id = $p9[i25][0] RETURN country26.id }]] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (anchor0, i1) { UNWIND coalesce(anchor0.wordsProperties, ["words"]) AS property2
CALL db.index.fulltext.queryNodes("statement_" + property2, $p2[i1], {limit: $p3}) YIELD node AS s3, score AS found4
WITH s3, s3[property2] AS words5, found4 WHERE s3.predicate = "names" AND coalesce(s3.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s3.layerKey, s3.layer) IN $p4
MATCH (e6:Entity {id: s3.subject}) WHERE any(layer7 IN e6.layers WHERE layer7 IN $p4)
RETURN collect([e6.id, s3.id, words5, s3.type, s3.language, s3.value, e6.kind, e6.alsoKinds,
CASE WHEN $p5[i1] THEN COLLECT { UNWIND COLLECT { MATCH (e6)-[there8:LOCATED_IN*0..2]->(where9) MATCH way10 = (where9)-[up11:LOCATED_IN|PART_OF*0..7]->(country12:Country) WHERE all(place13 IN tail(nodes(way10)) WHERE place13:City OR place13:Region OR place13:Country) AND all(step14 IN there8 WHERE any(i15 IN range(0, size(step14.statements) - 1) WHERE step14.layers[i15] IN $p4)) AND all(step14 IN up11 WHERE any(i15 IN range(0, size(step14.statements) - 1) WHERE step14.layers[i15] IN $p4)) RETURN DISTINCT country12.id } AS id16 MATCH (country17:Country {id: id16}) RETURN [id16, head(COLLECT { MATCH (s18:Statement) WHERE s18.subject = country17.id AND s18.predicate = "names" AND s18.precedence > "" AND coalesce(s18.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s18.layerKey, s18.layer) IN $p4 RETURN s18.value ORDER BY s18.precedence LIMIT 1 })] } END]) AS hits19 }
RETURN collect(hits19) AS all20 }
WITH versionBefore, publishingBefore, hidingBefore, [all20, [i21 IN range(0, $p6) | (COLLECT { MATCH (e22:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p7[i21][0]}) RETURN former.to }), $p7[i21][0])}) WHERE any(layer23 IN e22.layers WHERE layer23 IN $p4) RETURN e22.id } + COLLECT { MATCH (s24:Statement) WHERE s24.lookup IN $p7[i21][1] AND coalesce(s24.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s24.layerKey, s24.layer) IN $p4 MATCH (e22:Entity {id: s24.subject}) WHERE any(layer23 IN e22.layers WHERE layer23 IN $p4) RETURN DISTINCT e22.id })], [i25 IN range(0, $p8) | COLLECT { MATCH (country26:Country) WHERE $p9[i25][0] IN country26.foldedNames OR EXISTS { MATCH (s27:Statement) WHERE s27.lookup IN $p9[i25][1] AND s27.subject = country26.id AND coalesce(s27.rank, "NORMAL") <> "DEPRECATED" } OR country26.id = $p9[i25][0] RETURN country26.id }]] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE any(layer3 IN e2.layers WHERE layer3 IN $p3)
CALL (e2) { MATCH (s4:Statement) WHERE s4.subject = e2.id AND s4.predicate = "names" AND s4.precedence > "" AND coalesce(s4.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s4.layerKey, s4.layer) IN $p3
WITH s4 ORDER BY s4.precedence
RETURN collect([s4.value, s4.language]) AS values5 }
RETURN collect([e2.kind, e2.id, values5]) AS found6 }
RETURN collect(found6) AS items7 }
WITH versionBefore, publishingBefore, hidingBefore, [items7] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE any(layer3 IN e2.layers WHERE layer3 IN $p3)
CALL (e2) { MATCH (s4:Statement) WHERE s4.subject = e2.id AND s4.predicate = "names" AND s4.precedence > "" AND coalesce(s4.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s4.layerKey, s4.layer) IN $p3
WITH s4 ORDER BY s4.precedence
RETURN collect([s4.value, s4.language]) AS values5 }
RETURN collect([e2.kind, e2.id, values5]) AS found6 }
RETURN collect(found6) AS items7 }
WITH versionBefore, publishingBefore, hidingBefore, [items7] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
