MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Facility"]
CALL (e2) { MATCH (s3:Statement) WHERE s3.subject = e2.id AND s3.object IS NULL AND coalesce(s3.rank, "NORMAL") <> "DEPRECATED"
WITH s3 ORDER BY s3.precedence
CALL (s3) { UNWIND s3.sources AS id4 MATCH (source5:Source {id: id4})

RETURN collect([source5.id, source5.url, [source5.id, source5.title, COUNT { MATCH (source5)<-[:CITES]-(s6:Statement) }]]) AS sources7 }
RETURN collect([s3.citations, sources7]) AS values8 }
RETURN collect([values8]) AS found9 }
RETURN collect(found9) AS items10 }
WITH versionBefore, publishingBefore, hidingBefore, [items10] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Region"] AND any(layer3 IN e2.layers WHERE layer3 IN $p3)
RETURN collect([e2.id]) AS found4 }
RETURN collect(found4) AS items5 }
WITH versionBefore, publishingBefore, hidingBefore, [items5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Law"] AND any(layer3 IN e2.layers WHERE layer3 IN $p3)
CALL (e2) { MATCH (s4:Statement) WHERE s4.subject = e2.id AND s4.object IS NULL AND coalesce(s4.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s4.layerKey, s4.layer) IN $p3
WITH s4 ORDER BY s4.precedence
CALL (s4) { UNWIND s4.sources AS id5 MATCH (source6:Source {id: id5})

RETURN collect([source6.id, source6.url, [source6.id]]) AS sources7 }
RETURN collect([s4.citations, sources7]) AS values8 }
RETURN collect([values8, reduce(sum9 = 0, one10 IN COLLECT { MATCH (s11:Statement) WHERE (s11.subject = e2.id OR s11.object = e2.id) AND coalesce(s11.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s11.layerKey, s11.layer) IN $p3 RETURN coalesce(s11.citationCount, 1) } | sum9 + one10)]) AS found12 }
RETURN collect(found12) AS items13 }
WITH versionBefore, publishingBefore, hidingBefore, [items13] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
