MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { MATCH (e1:Network) WHERE ((coalesce(e1.purposesState = "NONE", false)))
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p1
RETURN collect([[e1.id], []]) AS rows2 }
WITH versionBefore, publishingBefore, [rows2] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { MATCH (e1:Network) WHERE ((e1.purposes IS NOT NULL))
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p1
RETURN collect([[e1.id], []]) AS rows2 }
WITH versionBefore, publishingBefore, [rows2] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { MATCH (e1:Network) WHERE (((e1.purposes IS NULL AND NOT coalesce(e1.purposesState = "NONE", false))))
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p1
RETURN collect([[e1.id], []]) AS rows2 }
WITH versionBefore, publishingBefore, [rows2] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { MATCH (e1:Network) WHERE any(layer2 IN e1.layers WHERE layer2 IN $p1) AND ((head(COLLECT { MATCH (s3:Statement) WHERE s3.subject = e1.id AND s3.predicate = "purposes" AND s3.rank <> "DEPRECATED" AND s3.layerKey IN $p1 RETURN s3.value ORDER BY s3.precedence LIMIT 1 }) IS NOT NULL))
WITH e1 ORDER BY head(COLLECT { MATCH (s4:Statement) WHERE s4.subject = e1.id AND s4.predicate = "names" AND s4.rank <> "DEPRECATED" AND s4.layerKey IN $p1 RETURN s4.folded ORDER BY s4.precedence LIMIT 1 }), e1.id LIMIT $p2
RETURN collect([[e1.id], []]) AS rows5 }
WITH versionBefore, publishingBefore, [rows5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { MATCH (e1:Network) WHERE any(layer2 IN e1.layers WHERE layer2 IN $p1) AND ((coalesce(head(COLLECT { MATCH (s3:Statement) WHERE s3.subject = e1.id AND s3.predicate = "purposes" AND s3.rank <> "DEPRECATED" AND s3.layerKey IN $p1 RETURN s3.valueState ORDER BY s3.precedence LIMIT 1 }) = "NONE", false)))
WITH e1 ORDER BY head(COLLECT { MATCH (s4:Statement) WHERE s4.subject = e1.id AND s4.predicate = "names" AND s4.rank <> "DEPRECATED" AND s4.layerKey IN $p1 RETURN s4.folded ORDER BY s4.precedence LIMIT 1 }), e1.id LIMIT $p2
RETURN collect([[e1.id], []]) AS rows5 }
WITH versionBefore, publishingBefore, [rows5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;
