MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Law)
WITH e1 WHERE any(one2 IN [x IN [e1.number] WHERE x IS NOT NULL] WHERE split(one2, "/")[0] = $p1)
WITH e1 WHERE any(one2 IN ([x IN [e1.year] WHERE x IS NOT NULL] + [x IN [x IN [e1.date] WHERE x IS NOT NULL] | toInteger(left(x, 4))]) WHERE one2 IN $p2)
WITH e1 WHERE any(one2 IN coalesce(e1.type, []) WHERE one2 IN $p3)
WITH e1
WITH e1, $p4 IN ([x IN [e1.year] WHERE x IS NOT NULL] + [x IN [x IN [e1.date] WHERE x IS NOT NULL] | toInteger(left(x, 4))]) AS likely3 ORDER BY likely3 DESC, e1.id LIMIT $p5
RETURN collect([likely3, [e1.id]]) AS found4 }
WITH versionBefore, publishingBefore, hidingBefore, [found4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Law)
WITH e1 WHERE any(one2 IN [x IN [e1.number] WHERE x IS NOT NULL] WHERE split(one2, "/")[0] = $p1)
WITH e1 WHERE any(one2 IN ([x IN [e1.year] WHERE x IS NOT NULL] + [x IN [x IN [e1.date] WHERE x IS NOT NULL] | toInteger(left(x, 4))]) WHERE one2 IN $p2)
WITH e1 WHERE any(one2 IN coalesce(e1.type, []) WHERE one2 IN $p3)
WITH e1
WITH e1, $p4 IN ([x IN [e1.year] WHERE x IS NOT NULL] + [x IN [x IN [e1.date] WHERE x IS NOT NULL] | toInteger(left(x, 4))]) AS likely3 ORDER BY likely3 DESC, e1.id LIMIT $p5
RETURN collect([likely3, [e1.id, e1.name]]) AS found4 }
WITH versionBefore, publishingBefore, hidingBefore, [found4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Law)
WITH e1 WHERE any(one2 IN [x IN [e1.number] WHERE x IS NOT NULL] WHERE split(one2, "/")[0] = $p1)
WITH e1 WHERE any(one2 IN ([x IN [e1.year] WHERE x IS NOT NULL] + [x IN [x IN [e1.date] WHERE x IS NOT NULL] | toInteger(left(x, 4))]) WHERE one2 IN $p2)
WITH e1 WHERE any(one2 IN coalesce(e1.type, []) WHERE one2 IN $p3)
WITH e1
WITH e1, $p4 IN ([x IN [e1.year] WHERE x IS NOT NULL] + [x IN [x IN [e1.date] WHERE x IS NOT NULL] | toInteger(left(x, 4))]) AS likely3 ORDER BY likely3 DESC, e1.id LIMIT $p5
RETURN collect([likely3, [e1.id]]) AS found4 }
WITH versionBefore, publishingBefore, hidingBefore, [found4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Law)
WITH e1 WHERE any(one2 IN [x IN [e1.number] WHERE x IS NOT NULL] WHERE split(one2, "/")[0] = $p1)
WITH e1 WHERE any(one2 IN ([x IN [e1.year] WHERE x IS NOT NULL] + [x IN [x IN [e1.date] WHERE x IS NOT NULL] | toInteger(left(x, 4))]) WHERE one2 IN $p2)
WITH e1 WHERE any(one2 IN coalesce(e1.type, []) WHERE one2 IN $p3)
WITH e1
WITH e1, $p4 IN ([x IN [e1.year] WHERE x IS NOT NULL] + [x IN [x IN [e1.date] WHERE x IS NOT NULL] | toInteger(left(x, 4))]) AS likely3 ORDER BY likely3 DESC, e1.id LIMIT $p5
RETURN collect([likely3, [e1.id]]) AS found4 }
WITH versionBefore, publishingBefore, hidingBefore, [found4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Law)
WITH e1 WHERE any(one2 IN [x IN [e1.number] WHERE x IS NOT NULL] WHERE split(one2, "/")[0] = $p1)
WITH e1 WHERE any(one2 IN ([x IN [e1.year] WHERE x IS NOT NULL] + [x IN [x IN [e1.date] WHERE x IS NOT NULL] | toInteger(left(x, 4))]) WHERE one2 IN $p2)
WITH e1
WITH e1, $p3 IN ([x IN [e1.year] WHERE x IS NOT NULL] + [x IN [x IN [e1.date] WHERE x IS NOT NULL] | toInteger(left(x, 4))]) AS likely3 ORDER BY likely3 DESC, e1.id LIMIT $p4
RETURN collect([likely3, [e1.id]]) AS found4 }
WITH versionBefore, publishingBefore, hidingBefore, [found4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Law)
WITH e1 WHERE any(one2 IN [x IN [e1.number] WHERE x IS NOT NULL] WHERE split(one2, "/")[0] = $p1)
WITH e1 WHERE any(one2 IN ([x IN [e1.year] WHERE x IS NOT NULL] + [x IN [x IN [e1.date] WHERE x IS NOT NULL] | toInteger(left(x, 4))]) WHERE one2 IN $p2)
WITH e1 WHERE any(one2 IN coalesce(e1.type, []) WHERE one2 IN $p3)
WITH e1
WITH e1, $p4 IN ([x IN [e1.year] WHERE x IS NOT NULL] + [x IN [x IN [e1.date] WHERE x IS NOT NULL] | toInteger(left(x, 4))]) AS likely3 ORDER BY likely3 DESC, e1.id LIMIT $p5
RETURN collect([likely3, [e1.id]]) AS found4 }
WITH versionBefore, publishingBefore, hidingBefore, [found4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Law)
WITH e1 WHERE any(one2 IN [x IN [e1.number] WHERE x IS NOT NULL] WHERE split(one2, "/")[0] = $p1)
WITH e1 WHERE any(one2 IN ([x IN [e1.year] WHERE x IS NOT NULL] + [x IN [x IN [e1.date] WHERE x IS NOT NULL] | toInteger(left(x, 4))]) WHERE one2 IN $p2)
WITH e1 WHERE any(one2 IN coalesce(e1.type, []) WHERE one2 IN $p3)
WITH e1
WITH e1, $p4 IN ([x IN [e1.year] WHERE x IS NOT NULL] + [x IN [x IN [e1.date] WHERE x IS NOT NULL] | toInteger(left(x, 4))]) AS likely3 ORDER BY likely3 DESC, e1.id LIMIT $p5
RETURN collect([likely3, [e1.id]]) AS found4 }
WITH versionBefore, publishingBefore, hidingBefore, [found4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Law)
WITH e1 WHERE any(one2 IN [x IN [e1.number] WHERE x IS NOT NULL] WHERE split(one2, "/")[0] = $p1)
WITH e1 WHERE any(one2 IN ([x IN [e1.year] WHERE x IS NOT NULL] + [x IN [x IN [e1.date] WHERE x IS NOT NULL] | toInteger(left(x, 4))]) WHERE one2 IN $p2)
WITH e1 WHERE any(one2 IN coalesce(e1.type, []) WHERE one2 IN $p3)
WITH e1
WITH e1, $p4 IN ([x IN [e1.year] WHERE x IS NOT NULL] + [x IN [x IN [e1.date] WHERE x IS NOT NULL] | toInteger(left(x, 4))]) AS likely3 ORDER BY likely3 DESC, e1.id LIMIT $p5
RETURN collect([likely3, [e1.id]]) AS found4 }
WITH versionBefore, publishingBefore, hidingBefore, [found4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Law)
WITH e1 WHERE any(one2 IN [x IN [e1.number] WHERE x IS NOT NULL] WHERE split(one2, "/")[0] = $p1)
WITH e1 WHERE any(one2 IN ([x IN [e1.year] WHERE x IS NOT NULL] + [x IN [x IN [e1.date] WHERE x IS NOT NULL] | toInteger(left(x, 4))]) WHERE one2 IN $p2)
WITH e1 WHERE any(one2 IN coalesce(e1.type, []) WHERE one2 IN $p3)
WITH e1 WHERE any(one2 IN (e1.foldedNames + COLLECT { MATCH (e1)-[r3:ISSUED_BY]->(issuer4:Entity) UNWIND issuer4.foldedNames AS one5 RETURN one5 }) WHERE any(form6 IN $p4 WHERE one2 CONTAINS form6))
WITH e1
WITH e1, $p5 IN ([x IN [e1.year] WHERE x IS NOT NULL] + [x IN [x IN [e1.date] WHERE x IS NOT NULL] | toInteger(left(x, 4))]) AS likely7 ORDER BY likely7 DESC, e1.id LIMIT $p6
RETURN collect([likely7, [e1.id]]) AS found8 }
WITH versionBefore, publishingBefore, hidingBefore, [found8] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
WITH versionBefore, publishingBefore, hidingBefore, [] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Law)
WITH e1 WHERE any(one2 IN COLLECT { MATCH (s3:Statement) WHERE s3.subject = e1.id AND s3.predicate = "number" AND s3.precedence > "" AND coalesce(s3.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s3.layerKey, s3.layer) IN $p1 AND s3.value IS NOT NULL RETURN s3.value } WHERE split(one2, "/")[0] = $p2)
WITH e1 WHERE any(one2 IN (COLLECT { MATCH (s4:Statement) WHERE s4.subject = e1.id AND s4.predicate = "year" AND s4.precedence > "" AND coalesce(s4.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s4.layerKey, s4.layer) IN $p1 AND s4.value IS NOT NULL RETURN s4.value } + [x IN COLLECT { MATCH (s5:Statement) WHERE s5.subject = e1.id AND s5.predicate = "date" AND s5.precedence > "" AND coalesce(s5.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s5.layerKey, s5.layer) IN $p1 AND s5.value IS NOT NULL RETURN s5.value } | toInteger(left(x, 4))]) WHERE one2 IN $p3)
WITH e1 WHERE any(one2 IN COLLECT { MATCH (s6:Statement) WHERE s6.subject = e1.id AND s6.predicate = "type" AND s6.precedence > "" AND coalesce(s6.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s6.layerKey, s6.layer) IN $p1 AND s6.value IS NOT NULL RETURN s6.value } WHERE one2 IN $p4)
WITH e1 WHERE any(layer7 IN e1.layers WHERE layer7 IN $p1)
WITH e1, $p5 IN (COLLECT { MATCH (s8:Statement) WHERE s8.subject = e1.id AND s8.predicate = "year" AND s8.precedence > "" AND coalesce(s8.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s8.layerKey, s8.layer) IN $p1 AND s8.value IS NOT NULL RETURN s8.value } + [x IN COLLECT { MATCH (s9:Statement) WHERE s9.subject = e1.id AND s9.predicate = "date" AND s9.precedence > "" AND coalesce(s9.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s9.layerKey, s9.layer) IN $p1 AND s9.value IS NOT NULL RETURN s9.value } | toInteger(left(x, 4))]) AS likely10 ORDER BY likely10 DESC, e1.id LIMIT $p6
RETURN collect([likely10, [e1.id]]) AS found11 }
WITH versionBefore, publishingBefore, hidingBefore, [found11] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Law)
WITH e1 WHERE any(one2 IN COLLECT { MATCH (s3:Statement) WHERE s3.subject = e1.id AND s3.predicate = "number" AND s3.precedence > "" AND coalesce(s3.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s3.layerKey, s3.layer) IN $p1 AND s3.value IS NOT NULL RETURN s3.value } WHERE split(one2, "/")[0] = $p2)
WITH e1 WHERE any(one2 IN (COLLECT { MATCH (s4:Statement) WHERE s4.subject = e1.id AND s4.predicate = "year" AND s4.precedence > "" AND coalesce(s4.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s4.layerKey, s4.layer) IN $p1 AND s4.value IS NOT NULL RETURN s4.value } + [x IN COLLECT { MATCH (s5:Statement) WHERE s5.subject = e1.id AND s5.predicate = "date" AND s5.precedence > "" AND coalesce(s5.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s5.layerKey, s5.layer) IN $p1 AND s5.value IS NOT NULL RETURN s5.value } | toInteger(left(x, 4))]) WHERE one2 IN $p3)
WITH e1 WHERE any(one2 IN COLLECT { MATCH (s6:Statement) WHERE s6.subject = e1.id AND s6.predicate = "type" AND s6.precedence > "" AND coalesce(s6.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s6.layerKey, s6.layer) IN $p1 AND s6.value IS NOT NULL RETURN s6.value } WHERE one2 IN $p4)
WITH e1 WHERE any(layer7 IN e1.layers WHERE layer7 IN $p1)
WITH e1, $p5 IN (COLLECT { MATCH (s8:Statement) WHERE s8.subject = e1.id AND s8.predicate = "year" AND s8.precedence > "" AND coalesce(s8.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s8.layerKey, s8.layer) IN $p1 AND s8.value IS NOT NULL RETURN s8.value } + [x IN COLLECT { MATCH (s9:Statement) WHERE s9.subject = e1.id AND s9.predicate = "date" AND s9.precedence > "" AND coalesce(s9.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s9.layerKey, s9.layer) IN $p1 AND s9.value IS NOT NULL RETURN s9.value } | toInteger(left(x, 4))]) AS likely10 ORDER BY likely10 DESC, e1.id LIMIT $p6
RETURN collect([likely10, [e1.id]]) AS found11 }
WITH versionBefore, publishingBefore, hidingBefore, [found11] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
