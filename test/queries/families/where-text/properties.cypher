MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Network) WHERE ((any(one2 IN COLLECT { MATCH (s3:Statement) WHERE s3.subject = e1.id AND s3.predicate = "purposes" AND s3.precedence > "" AND coalesce(s3.rank, "NORMAL") <> "DEPRECATED" RETURN s3.folded } WHERE ((one2 IS NOT NULL AND all(pattern4 IN $p1 WHERE one2 =~ pattern4))))))
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p2
RETURN collect([[e1.id], []]) AS rows5 }
WITH versionBefore, publishingBefore, hidingBefore, [rows5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Network) WHERE ((any(one2 IN COLLECT { MATCH (s3:Statement) WHERE s3.subject = e1.id AND s3.predicate = "description" AND s3.precedence > "" AND coalesce(s3.rank, "NORMAL") <> "DEPRECATED" RETURN s3.folded ORDER BY s3.precedence LIMIT 1 } WHERE (one2 CONTAINS $p1))))
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p2
RETURN collect([[e1.id], []]) AS rows4 }
WITH versionBefore, publishingBefore, hidingBefore, [rows4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Law) WHERE ((any(one2 IN COLLECT { MATCH (s3:Statement) WHERE s3.subject = e1.id AND s3.predicate = "number" AND s3.precedence > "" AND coalesce(s3.rank, "NORMAL") <> "DEPRECATED" RETURN s3.folded ORDER BY s3.precedence LIMIT 1 } WHERE (one2 = $p1))))
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p2
RETURN collect([[e1.id], []]) AS rows4 }
WITH versionBefore, publishingBefore, hidingBefore, [rows4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Law) WHERE ((any(one2 IN COLLECT { MATCH (s3:Statement) WHERE s3.subject = e1.id AND s3.predicate = "number" AND s3.precedence > "" AND coalesce(s3.rank, "NORMAL") <> "DEPRECATED" RETURN s3.folded ORDER BY s3.precedence LIMIT 1 } WHERE (one2 = $p1))))
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p2
RETURN collect([[e1.id], []]) AS rows4 }
WITH versionBefore, publishingBefore, hidingBefore, [rows4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Law) WHERE any(layer2 IN e1.layers WHERE layer2 IN $p1) AND ((any(one3 IN COLLECT { MATCH (s4:Statement) WHERE s4.subject = e1.id AND s4.predicate = "number" AND s4.precedence > "" AND coalesce(s4.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s4.layerKey, s4.layer) IN $p1 RETURN s4.folded ORDER BY s4.precedence LIMIT 1 } WHERE (one3 = $p2))))
WITH e1, head(COLLECT { MATCH (s5:Statement) WHERE s5.subject = e1.id AND s5.predicate = "names" AND s5.precedence > "" AND coalesce(s5.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s5.layerKey, s5.layer) IN $p1 RETURN s5.folded ORDER BY s5.precedence LIMIT 1 }) AS key6
WITH e1, key6 ORDER BY key6, e1.id LIMIT $p3
CALL (e1) { MATCH (s7:Statement) WHERE s7.subject = e1.id AND s7.predicate = "number" AND s7.precedence > "" AND coalesce(s7.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s7.layerKey, s7.layer) IN $p1
WITH s7 ORDER BY s7.precedence
RETURN collect([s7.value]) AS values8 }
RETURN collect([[e1.id, values8], []]) AS rows9 }
WITH versionBefore, publishingBefore, hidingBefore, [rows9] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Law) WHERE ((any(one2 IN COLLECT { MATCH (s3:Statement) WHERE s3.subject = e1.id AND s3.predicate = "title" AND s3.precedence > "" AND coalesce(s3.rank, "NORMAL") <> "DEPRECATED" RETURN s3.folded } WHERE (one2 STARTS WITH $p1))))
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p2
RETURN collect([[e1.id], []]) AS rows4 }
WITH versionBefore, publishingBefore, hidingBefore, [rows4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
