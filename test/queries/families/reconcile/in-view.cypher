MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (anchor0, i1) { UNWIND coalesce(anchor0.wordsProperties, ["words"]) AS property2
CALL db.index.fulltext.queryNodes("statement_" + property2, $p2[i1], {limit: $p3}) YIELD node AS s3, score AS found4
WITH s3, s3[property2] AS words5, found4 WHERE s3.predicate = "names" AND coalesce(s3.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s3.layerKey, s3.layer) IN $p4
MATCH (e6:Entity {id: s3.subject}) WHERE any(layer7 IN e6.layers WHERE layer7 IN $p4)
RETURN collect([e6.id, s3.id, words5, s3.type, s3.language, s3.value, e6.kind, e6.alsoKinds,
CASE WHEN $p5[i1] THEN COLLECT { MATCH path8 = (e6)-[:LOCATED_IN|PART_OF*0..4]->(country9:Country) WHERE all(r10 IN relationships(path8) WHERE any(i11 IN range(0, size(r10.statements) - 1) WHERE r10.layers[i11] IN $p4)) RETURN [country9.id, head(COLLECT { MATCH (s12:Statement) WHERE s12.subject = country9.id AND s12.predicate = "names" AND s12.precedence > "" AND coalesce(s12.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s12.layerKey, s12.layer) IN $p4 RETURN s12.value ORDER BY s12.precedence LIMIT 1 }), length(path8)] } END]) AS hits13 }
RETURN collect(hits13) AS all14 }
WITH versionBefore, publishingBefore, hidingBefore, [all14, [i15 IN range(0, $p6) | (COLLECT { MATCH (e16:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p7[i15][0]}) RETURN former.to }), $p7[i15][0])}) WHERE any(layer17 IN e16.layers WHERE layer17 IN $p4) RETURN e16.id } + COLLECT { MATCH (s18:Statement) WHERE s18.lookup IN $p7[i15][1] AND coalesce(s18.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s18.layerKey, s18.layer) IN $p4 MATCH (e16:Entity {id: s18.subject}) WHERE any(layer17 IN e16.layers WHERE layer17 IN $p4) RETURN DISTINCT e16.id })], [i19 IN range(0, $p8) | COLLECT { MATCH (country20:Country) WHERE $p9[i19][0] IN country20.foldedNames OR EXISTS { MATCH (s21:Statement) WHERE s21.lookup IN $p9[i19][1] AND s21.subject = country20.id AND coalesce(s21.rank, "NORMAL") <> "DEPRECATED" } OR country20.id = $p9[i19][0] RETURN country20.id }]] AS answer
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
CASE WHEN $p5[i1] THEN COLLECT { MATCH path8 = (e6)-[:LOCATED_IN|PART_OF*0..4]->(country9:Country) WHERE all(r10 IN relationships(path8) WHERE any(i11 IN range(0, size(r10.statements) - 1) WHERE r10.layers[i11] IN $p4)) RETURN [country9.id, head(COLLECT { MATCH (s12:Statement) WHERE s12.subject = country9.id AND s12.predicate = "names" AND s12.precedence > "" AND coalesce(s12.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s12.layerKey, s12.layer) IN $p4 RETURN s12.value ORDER BY s12.precedence LIMIT 1 }), length(path8)] } END]) AS hits13 }
RETURN collect(hits13) AS all14 }
WITH versionBefore, publishingBefore, hidingBefore, [all14, [i15 IN range(0, $p6) | (COLLECT { MATCH (e16:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p7[i15][0]}) RETURN former.to }), $p7[i15][0])}) WHERE any(layer17 IN e16.layers WHERE layer17 IN $p4) RETURN e16.id } + COLLECT { MATCH (s18:Statement) WHERE s18.lookup IN $p7[i15][1] AND coalesce(s18.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s18.layerKey, s18.layer) IN $p4 MATCH (e16:Entity {id: s18.subject}) WHERE any(layer17 IN e16.layers WHERE layer17 IN $p4) RETURN DISTINCT e16.id })], [i19 IN range(0, $p8) | COLLECT { MATCH (country20:Country) WHERE $p9[i19][0] IN country20.foldedNames OR EXISTS { MATCH (s21:Statement) WHERE s21.lookup IN $p9[i19][1] AND s21.subject = country20.id AND coalesce(s21.rank, "NORMAL") <> "DEPRECATED" } OR country20.id = $p9[i19][0] RETURN country20.id }]] AS answer
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
