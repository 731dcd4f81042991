MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:City) WHERE (((e1.establishedEarliest <= $p1 AND e1.establishedLatest >= $p2)))
RETURN collect(e1) AS all2 }
WITH *, size(all2) AS total3
CALL (all2) { UNWIND all2 AS e1
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p3
RETURN collect([[e1.id], []]) AS rows4 }
WITH versionBefore, publishingBefore, hidingBefore, [rows4, total3] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:City) WHERE any(layer2 IN e1.layers WHERE layer2 IN $p1) AND (((head(COLLECT { MATCH (s3:Statement) WHERE s3.subject = e1.id AND s3.predicate = "established" AND s3.precedence > "" AND coalesce(s3.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s3.layerKey, s3.layer) IN $p1 RETURN s3.valueEarliest ORDER BY s3.precedence LIMIT 1 }) <= $p2 AND head(COLLECT { MATCH (s4:Statement) WHERE s4.subject = e1.id AND s4.predicate = "established" AND s4.precedence > "" AND coalesce(s4.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s4.layerKey, s4.layer) IN $p1 RETURN s4.valueLatest ORDER BY s4.precedence LIMIT 1 }) >= $p3)))
RETURN collect(e1) AS all5 }
WITH *, size(all5) AS total6
CALL (all5) { UNWIND all5 AS e1
WITH e1, head(COLLECT { MATCH (s7:Statement) WHERE s7.subject = e1.id AND s7.predicate = "names" AND s7.precedence > "" AND coalesce(s7.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s7.layerKey, s7.layer) IN $p1 RETURN s7.folded ORDER BY s7.precedence LIMIT 1 }) AS key8
WITH e1, key8 ORDER BY key8, e1.id LIMIT $p4
RETURN collect([[e1.id], []]) AS rows9 }
WITH versionBefore, publishingBefore, hidingBefore, [rows9, total6] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
WITH versionBefore, publishingBefore, hidingBefore, [COUNT { MATCH (e1:City) WHERE any(layer2 IN e1.layers WHERE layer2 IN $p1) AND ((any(one3 IN COLLECT { MATCH (s4:Statement) WHERE s4.subject = e1.id AND s4.predicate = "names" AND s4.precedence > "" AND coalesce(s4.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s4.layerKey, s4.layer) IN $p1 RETURN s4.folded } WHERE (one3 = $p2)))) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:City) WHERE any(layer2 IN e1.layers WHERE layer2 IN $p1) AND ((any(one3 IN COLLECT { MATCH (s4:Statement) WHERE s4.subject = e1.id AND s4.predicate = "names" AND s4.precedence > "" AND coalesce(s4.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s4.layerKey, s4.layer) IN $p1 RETURN s4.folded } WHERE (one3 = $p2))))
WITH e1, head(COLLECT { MATCH (s5:Statement) WHERE s5.subject = e1.id AND s5.predicate = "names" AND s5.precedence > "" AND coalesce(s5.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s5.layerKey, s5.layer) IN $p1 RETURN s5.folded ORDER BY s5.precedence LIMIT 1 }) AS key6
WITH e1, key6 ORDER BY key6, e1.id LIMIT $p3
CALL (e1) { MATCH (s7:Statement) WHERE s7.subject = e1.id AND s7.predicate = "names" AND s7.precedence > "" AND coalesce(s7.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s7.layerKey, s7.layer) IN $p1
WITH s7 ORDER BY s7.precedence
RETURN collect([s7.value, s7.language]) AS values8 }
RETURN collect([[e1.id, values8], []]) AS rows9 }
WITH versionBefore, publishingBefore, hidingBefore, [rows9] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Organization) WHERE any(layer2 IN e1.layers WHERE layer2 IN $p1)
WITH e1, head(COLLECT { MATCH (s3:Statement) WHERE s3.subject = e1.id AND s3.predicate = "names" AND s3.precedence > "" AND coalesce(s3.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s3.layerKey, s3.layer) IN $p1 RETURN s3.folded ORDER BY s3.precedence LIMIT 1 }) AS key4
WITH e1, key4 ORDER BY key4, e1.id LIMIT $p2
CALL (e1) { MATCH (s5:Statement) WHERE s5.subject = e1.id AND s5.predicate = "names" AND s5.precedence > "" AND coalesce(s5.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s5.layerKey, s5.layer) IN $p1
WITH s5 ORDER BY s5.precedence
RETURN collect([s5.value, s5.language]) AS values6 }
RETURN collect([[e1.id, values6], []]) AS rows7 }
WITH versionBefore, publishingBefore, hidingBefore, [rows7] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Organization) WHERE any(layer2 IN e1.layers WHERE layer2 IN $p1)
WITH e1, reduce(sum3 = 0, one4 IN COLLECT { MATCH (s5:Statement) WHERE (s5.subject = e1.id OR s5.object = e1.id) AND coalesce(s5.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s5.layerKey, s5.layer) IN $p1 RETURN coalesce(s5.citationCount, 1) } | sum3 + one4) AS key6
WITH e1, key6 ORDER BY key6 DESC, e1.id DESC, e1.id LIMIT $p2
RETURN collect([[e1.id, reduce(sum7 = 0, one8 IN COLLECT { MATCH (s9:Statement) WHERE (s9.subject = e1.id OR s9.object = e1.id) AND coalesce(s9.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s9.layerKey, s9.layer) IN $p1 RETURN coalesce(s9.citationCount, 1) } | sum7 + one8)], []]) AS rows10 }
WITH versionBefore, publishingBefore, hidingBefore, [rows10] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
