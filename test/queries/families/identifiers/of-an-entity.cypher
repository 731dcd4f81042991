MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Organization"]
CALL (e2) { MATCH (s3:Statement) WHERE s3.subject = e2.id AND s3.predicate = "identifiers" AND s3.precedence > "" AND coalesce(s3.rank, "NORMAL") <> "DEPRECATED"
WITH s3 ORDER BY s3.precedence
RETURN collect([s3.scheme, s3.identifies, s3.status, s3.value]) AS values4 }
RETURN collect([values4]) AS found5 }
RETURN collect(found5) AS items6 }
WITH versionBefore, publishingBefore, hidingBefore, [items6] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Law"]
CALL (e2) { MATCH (s3:Statement) WHERE s3.subject = e2.id AND s3.predicate = "identifiers" AND s3.precedence > "" AND coalesce(s3.rank, "NORMAL") <> "DEPRECATED"
WITH s3 ORDER BY s3.precedence
RETURN collect([s3.scheme, s3.identifies, s3.status, s3.value]) AS values4 }
RETURN collect([values4]) AS found5 }
RETURN collect(found5) AS items6 }
WITH versionBefore, publishingBefore, hidingBefore, [items6] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Organization"] AND any(layer3 IN e2.layers WHERE layer3 IN $p3)
CALL (e2) { MATCH (s4:Statement) WHERE s4.subject = e2.id AND s4.predicate = "identifiers" AND s4.precedence > "" AND coalesce(s4.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s4.layerKey, s4.layer) IN $p3
WITH s4 ORDER BY s4.precedence
RETURN collect([s4.scheme, s4.identifies, s4.status, s4.value]) AS values5 }
RETURN collect([values5]) AS found6 }
RETURN collect(found6) AS items7 }
WITH versionBefore, publishingBefore, hidingBefore, [items7] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
