MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { CALL db.index.fulltext.queryNodes("statement_words", $p2[i1], {limit: $p3}) YIELD node AS s2, score AS found3
WITH s2, found3 WHERE s2.predicate = "names" AND coalesce(s2.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s2.layerKey, s2.layer) IN $p4
MATCH (e4:Entity {id: s2.subject}) WHERE any(layer5 IN e4.layers WHERE layer5 IN $p4)
RETURN collect([e4.id, s2.id, s2.words, s2.type, s2.language, s2.value, e4.kind, e4.alsoKinds,
CASE WHEN $p5[i1] THEN COLLECT { MATCH path6 = (e4)-[:LOCATED_IN|PART_OF*0..4]->(country7:Country) WHERE all(r8 IN relationships(path6) WHERE any(i9 IN range(0, size(r8.statements) - 1) WHERE r8.layers[i9] IN $p4)) RETURN [country7.id, country7.name, length(path6)] } END]) AS hits10 }
RETURN collect(hits10) AS all11 }
WITH versionBefore, publishingBefore, hidingBefore, [all11, [i12 IN range(0, $p6) | (COLLECT { MATCH (e13:Entity {id: $p7[i12][0]}) WHERE any(layer14 IN e13.layers WHERE layer14 IN $p4) RETURN e13.id } + COLLECT { MATCH (s15:Statement) WHERE s15.lookup IN $p7[i12][1] AND coalesce(s15.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s15.layerKey, s15.layer) IN $p4 MATCH (e13:Entity {id: s15.subject}) WHERE any(layer14 IN e13.layers WHERE layer14 IN $p4) RETURN DISTINCT e13.id })], [i16 IN range(0, $p8) | COLLECT { MATCH (c:Country) WHERE $p9[i16][0] IN c.foldedNames OR EXISTS { MATCH (s:Statement) WHERE s.lookup IN $p9[i16][1] AND s.subject = c.id } OR c.id = $p9[i16][0] RETURN c.id }]] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { CALL db.index.fulltext.queryNodes("statement_words", $p2[i1], {limit: $p3}) YIELD node AS s2, score AS found3
WITH s2, found3 WHERE s2.predicate = "names" AND coalesce(s2.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s2.layerKey, s2.layer) IN $p4
MATCH (e4:Entity {id: s2.subject}) WHERE any(layer5 IN e4.layers WHERE layer5 IN $p4)
RETURN collect([e4.id, s2.id, s2.words, s2.type, s2.language, s2.value, e4.kind, e4.alsoKinds,
CASE WHEN $p5[i1] THEN COLLECT { MATCH path6 = (e4)-[:LOCATED_IN|PART_OF*0..4]->(country7:Country) WHERE all(r8 IN relationships(path6) WHERE any(i9 IN range(0, size(r8.statements) - 1) WHERE r8.layers[i9] IN $p4)) RETURN [country7.id, country7.name, length(path6)] } END]) AS hits10 }
RETURN collect(hits10) AS all11 }
WITH versionBefore, publishingBefore, hidingBefore, [all11, [i12 IN range(0, $p6) | (COLLECT { MATCH (e13:Entity {id: $p7[i12][0]}) WHERE any(layer14 IN e13.layers WHERE layer14 IN $p4) RETURN e13.id } + COLLECT { MATCH (s15:Statement) WHERE s15.lookup IN $p7[i12][1] AND coalesce(s15.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s15.layerKey, s15.layer) IN $p4 MATCH (e13:Entity {id: s15.subject}) WHERE any(layer14 IN e13.layers WHERE layer14 IN $p4) RETURN DISTINCT e13.id })], [i16 IN range(0, $p8) | COLLECT { MATCH (c:Country) WHERE $p9[i16][0] IN c.foldedNames OR EXISTS { MATCH (s:Statement) WHERE s.lookup IN $p9[i16][1] AND s.subject = c.id } OR c.id = $p9[i16][0] RETURN c.id }]] AS answer
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
