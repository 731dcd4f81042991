MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
WITH versionBefore, publishingBefore, [COUNT { MATCH (s1:Statement) WHERE s1.layerKey IN $p1 AND ((s1.predicate = $p2)) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
WITH versionBefore, publishingBefore, [COUNT { MATCH (s1:Statement) WHERE s1.layerKey IN $p1 AND ((s1.predicate = $p2)) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"] AND any(layer3 IN e2.layers WHERE layer3 IN $p3)
CALL (e2) { MATCH (s4:Statement) WHERE (s4.subject = e2.id OR s4.object = e2.id) AND s4.layerKey IN $p3 AND ((s4.predicate IN $p4))
WITH s4 ORDER BY s4.predicate, s4.id LIMIT $p5
CALL (s4) { MATCH (e5:Entity {id: s4.subject}) WHERE any(layer6 IN e5.layers WHERE layer6 IN $p3)
CALL (e5) { MATCH (s7:Statement) WHERE s7.subject = e5.id AND s7.predicate = "names" AND s7.rank <> "DEPRECATED" AND s7.layerKey IN $p3
WITH s7 ORDER BY s7.precedence
RETURN collect([s7.value, s7.language]) AS values8 }
RETURN collect([e5.kind, e5.id, values8]) AS entity9 }
RETURN collect([[s4.predicate, s4.value, entity9], []]) AS rows10 }
RETURN collect([COUNT { MATCH (s4:Statement) WHERE (s4.subject = e2.id OR s4.object = e2.id) AND s4.layerKey IN $p3 AND ((s4.predicate IN $p4)) }, rows10]) AS found11 }
RETURN collect(found11) AS items12 }
WITH versionBefore, publishingBefore, [items12] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;
