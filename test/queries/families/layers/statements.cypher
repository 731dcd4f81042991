MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
WITH versionBefore, publishingBefore, hidingBefore, [COUNT { MATCH (s1:Statement) WHERE coalesce(s1.layerKey, s1.layer) IN $p1 AND ((s1.predicate = $p2)) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
WITH versionBefore, publishingBefore, hidingBefore, [COUNT { MATCH (s1:Statement) WHERE coalesce(s1.layerKey, s1.layer) IN $p1 AND ((s1.predicate = $p2)) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"] AND any(layer3 IN e2.layers WHERE layer3 IN $p3)
CALL (e2) { MATCH (s4:Statement) WHERE (s4.subject = e2.id OR s4.object = e2.id) AND coalesce(s4.layerKey, s4.layer) IN $p3 AND ((s4.predicate IN $p4))
RETURN collect(s4) AS all5 }
WITH *, size(all5) AS total6
CALL (all5) { UNWIND all5 AS s4
WITH s4 ORDER BY s4.predicate, s4.id LIMIT $p5
CALL (s4) { MATCH (e7:Entity {id: s4.subject}) WHERE any(layer8 IN e7.layers WHERE layer8 IN $p3)
CALL (e7) { MATCH (s9:Statement) WHERE s9.subject = e7.id AND s9.predicate = "names" AND s9.precedence > "" AND coalesce(s9.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s9.layerKey, s9.layer) IN $p3
WITH s9 ORDER BY s9.precedence
RETURN collect([s9.value, s9.language]) AS values10 }
RETURN collect([e7.kind, e7.id, values10]) AS entity11 }
RETURN collect([[s4.predicate, s4.value, entity11], []]) AS rows12 }
RETURN collect([rows12, total6]) AS found13 }
RETURN collect(found13) AS items14 }
WITH versionBefore, publishingBefore, hidingBefore, [items14] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
