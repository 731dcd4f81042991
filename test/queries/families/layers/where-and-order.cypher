MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { MATCH (e1:City) WHERE (((e1.establishedEarliest <= $p1 AND e1.establishedLatest >= $p2)))
RETURN collect(e1) AS all2 }
WITH *, size(all2) AS total3
CALL (all2) { UNWIND all2 AS e1
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p3
RETURN collect([[e1.id], []]) AS rows4 }
WITH versionBefore, publishingBefore, [rows4, total3] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { MATCH (e1:City) WHERE any(layer2 IN e1.layers WHERE layer2 IN $p1) AND (((head(COLLECT { MATCH (s3:Statement) WHERE s3.subject = e1.id AND s3.predicate = "established" AND s3.precedence IS NOT NULL AND s3.rank <> "DEPRECATED" AND s3.layerKey IN $p1 RETURN s3.valueEarliest ORDER BY s3.precedence LIMIT 1 }) <= $p2 AND head(COLLECT { MATCH (s4:Statement) WHERE s4.subject = e1.id AND s4.predicate = "established" AND s4.precedence IS NOT NULL AND s4.rank <> "DEPRECATED" AND s4.layerKey IN $p1 RETURN s4.valueLatest ORDER BY s4.precedence LIMIT 1 }) >= $p3)))
RETURN collect(e1) AS all5 }
WITH *, size(all5) AS total6
CALL (all5) { UNWIND all5 AS e1
WITH e1 ORDER BY head(COLLECT { MATCH (s7:Statement) WHERE s7.subject = e1.id AND s7.predicate = "names" AND s7.precedence IS NOT NULL AND s7.rank <> "DEPRECATED" AND s7.layerKey IN $p1 RETURN s7.folded ORDER BY s7.precedence LIMIT 1 }), e1.id LIMIT $p4
RETURN collect([[e1.id], []]) AS rows8 }
WITH versionBefore, publishingBefore, [rows8, total6] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
WITH versionBefore, publishingBefore, [COUNT { MATCH (e1:City) WHERE any(layer2 IN e1.layers WHERE layer2 IN $p1) AND ((any(one3 IN COLLECT { MATCH (s4:Statement) WHERE s4.subject = e1.id AND s4.predicate = "names" AND s4.precedence IS NOT NULL AND s4.rank <> "DEPRECATED" AND s4.layerKey IN $p1 RETURN s4.folded } WHERE (one3 = $p2)))) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { MATCH (e1:City) WHERE any(layer2 IN e1.layers WHERE layer2 IN $p1) AND ((any(one3 IN COLLECT { MATCH (s4:Statement) WHERE s4.subject = e1.id AND s4.predicate = "names" AND s4.precedence IS NOT NULL AND s4.rank <> "DEPRECATED" AND s4.layerKey IN $p1 RETURN s4.folded } WHERE (one3 = $p2))))
WITH e1 ORDER BY head(COLLECT { MATCH (s5:Statement) WHERE s5.subject = e1.id AND s5.predicate = "names" AND s5.precedence IS NOT NULL AND s5.rank <> "DEPRECATED" AND s5.layerKey IN $p1 RETURN s5.folded ORDER BY s5.precedence LIMIT 1 }), e1.id LIMIT $p3
CALL (e1) { MATCH (s6:Statement) WHERE s6.subject = e1.id AND s6.precedence IS NOT NULL AND s6.predicate = "names" AND s6.rank <> "DEPRECATED" AND s6.layerKey IN $p1
WITH s6 ORDER BY s6.precedence
RETURN collect([s6.value, s6.language]) AS values7 }
RETURN collect([[e1.id, values7], []]) AS rows8 }
WITH versionBefore, publishingBefore, [rows8] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { MATCH (e1:Organization) WHERE any(layer2 IN e1.layers WHERE layer2 IN $p1)
WITH e1 ORDER BY head(COLLECT { MATCH (s3:Statement) WHERE s3.subject = e1.id AND s3.predicate = "names" AND s3.precedence IS NOT NULL AND s3.rank <> "DEPRECATED" AND s3.layerKey IN $p1 RETURN s3.folded ORDER BY s3.precedence LIMIT 1 }), e1.id LIMIT $p2
CALL (e1) { MATCH (s4:Statement) WHERE s4.subject = e1.id AND s4.precedence IS NOT NULL AND s4.predicate = "names" AND s4.rank <> "DEPRECATED" AND s4.layerKey IN $p1
WITH s4 ORDER BY s4.precedence
RETURN collect([s4.value, s4.language]) AS values5 }
RETURN collect([[e1.id, values5], []]) AS rows6 }
WITH versionBefore, publishingBefore, [rows6] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { MATCH (e1:Organization) WHERE any(layer2 IN e1.layers WHERE layer2 IN $p1)
WITH e1 ORDER BY reduce(sum3 = 0, one4 IN COLLECT { MATCH (s5:Statement) WHERE (s5.subject = e1.id OR s5.object = e1.id) AND s5.rank <> "DEPRECATED" AND s5.layerKey IN $p1 RETURN s5.citationCount } | sum3 + one4) DESC, e1.id DESC, e1.id LIMIT $p2
RETURN collect([[e1.id, reduce(sum6 = 0, one7 IN COLLECT { MATCH (s8:Statement) WHERE (s8.subject = e1.id OR s8.object = e1.id) AND s8.rank <> "DEPRECATED" AND s8.layerKey IN $p1 RETURN s8.citationCount } | sum6 + one7)], []]) AS rows9 }
WITH versionBefore, publishingBefore, [rows9] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;
