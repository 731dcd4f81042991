MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { MATCH (e1:Network) WHERE ((EXISTS { MATCH (s2:Statement) WHERE s2.subject = e1.id AND s2.predicate = "purposes" AND s2.rank <> "DEPRECATED" AND true AND all(word3 IN $p1 WHERE s2.folded =~ word3) }))
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p2
RETURN collect([[e1.id], []]) AS rows4 }
WITH versionBefore, publishingBefore, [rows4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { MATCH (e1:Network) WHERE ((EXISTS { MATCH (s2:Statement) WHERE s2.subject = e1.id AND s2.predicate = "description" AND s2.rank <> "DEPRECATED" AND true AND s2.folded CONTAINS $p1 }))
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p2
RETURN collect([[e1.id], []]) AS rows3 }
WITH versionBefore, publishingBefore, [rows3] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { MATCH (e1:Law) WHERE ((EXISTS { MATCH (s2:Statement) WHERE s2.subject = e1.id AND s2.predicate = "number" AND s2.rank <> "DEPRECATED" AND true AND s2.folded = $p1 }))
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p2
RETURN collect([[e1.id], []]) AS rows3 }
WITH versionBefore, publishingBefore, [rows3] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { MATCH (e1:Law) WHERE ((EXISTS { MATCH (s2:Statement) WHERE s2.subject = e1.id AND s2.predicate = "number" AND s2.rank <> "DEPRECATED" AND true AND s2.folded = $p1 }))
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p2
RETURN collect([[e1.id], []]) AS rows3 }
WITH versionBefore, publishingBefore, [rows3] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { MATCH (e1:Law) WHERE any(layer2 IN e1.layers WHERE layer2 IN $p1) AND ((EXISTS { MATCH (s3:Statement) WHERE s3.subject = e1.id AND s3.predicate = "number" AND s3.rank <> "DEPRECATED" AND s3.layerKey IN $p1 AND s3.folded = $p2 }))
WITH e1 ORDER BY head(COLLECT { MATCH (s4:Statement) WHERE s4.subject = e1.id AND s4.predicate = "names" AND s4.rank <> "DEPRECATED" AND s4.layerKey IN $p1 RETURN s4.folded ORDER BY s4.precedence LIMIT 1 }), e1.id LIMIT $p3
CALL (e1) { MATCH (s5:Statement) WHERE s5.subject = e1.id AND s5.predicate = "number" AND s5.rank <> "DEPRECATED" AND s5.layerKey IN $p1
WITH s5 ORDER BY s5.precedence
RETURN collect([s5.value]) AS values6 }
RETURN collect([[e1.id, values6], []]) AS rows7 }
WITH versionBefore, publishingBefore, [rows7] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { MATCH (e1:Law) WHERE ((EXISTS { MATCH (s2:Statement) WHERE s2.subject = e1.id AND s2.predicate = "title" AND s2.rank <> "DEPRECATED" AND true AND s2.folded STARTS WITH $p1 }))
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p2
RETURN collect([[e1.id], []]) AS rows3 }
WITH versionBefore, publishingBefore, [rows3] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;
