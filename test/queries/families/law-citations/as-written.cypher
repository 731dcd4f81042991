MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Law)
WITH e1, ([["number", e1.number], ["year", e1.year], ["date", e1.date]] + [x IN coalesce(e1.type, []) | ["type", x]]) AS stated2
WITH e1, (any(one3 IN stated2 WHERE one3[0] = "year" AND one3[1] IN $p1) OR any(one3 IN stated2 WHERE one3[0] = "date" AND toInteger(left(toString(one3[1]), 4)) IN $p1)) AS likely4 WHERE any(one3 IN stated2 WHERE one3[0] = "number" AND split(toString(one3[1]), "/")[0] = $p2) AND (any(one3 IN stated2 WHERE one3[0] = "year" AND one3[1] IN $p3) OR any(one3 IN stated2 WHERE one3[0] = "date" AND toInteger(left(toString(one3[1]), 4)) IN $p3)) AND any(one3 IN stated2 WHERE one3[0] = "type" AND one3[1] IN $p4)
WITH e1, likely4
WITH e1, likely4 ORDER BY likely4 DESC, e1.id LIMIT $p5
RETURN collect([likely4, [e1.id]]) AS found5 }
WITH versionBefore, publishingBefore, hidingBefore, [found5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Law)
WITH e1, ([["number", e1.number], ["year", e1.year], ["date", e1.date]] + [x IN coalesce(e1.type, []) | ["type", x]]) AS stated2
WITH e1, (any(one3 IN stated2 WHERE one3[0] = "year" AND one3[1] IN $p1) OR any(one3 IN stated2 WHERE one3[0] = "date" AND toInteger(left(toString(one3[1]), 4)) IN $p1)) AS likely4 WHERE any(one3 IN stated2 WHERE one3[0] = "number" AND split(toString(one3[1]), "/")[0] = $p2) AND (any(one3 IN stated2 WHERE one3[0] = "year" AND one3[1] IN $p3) OR any(one3 IN stated2 WHERE one3[0] = "date" AND toInteger(left(toString(one3[1]), 4)) IN $p3)) AND any(one3 IN stated2 WHERE one3[0] = "type" AND one3[1] IN $p4)
WITH e1, likely4
WITH e1, likely4 ORDER BY likely4 DESC, e1.id LIMIT $p5
RETURN collect([likely4, [e1.id, e1.name]]) AS found5 }
WITH versionBefore, publishingBefore, hidingBefore, [found5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Law)
WITH e1, ([["number", e1.number], ["year", e1.year], ["date", e1.date]] + [x IN coalesce(e1.type, []) | ["type", x]]) AS stated2
WITH e1, (any(one3 IN stated2 WHERE one3[0] = "year" AND one3[1] IN $p1) OR any(one3 IN stated2 WHERE one3[0] = "date" AND toInteger(left(toString(one3[1]), 4)) IN $p1)) AS likely4 WHERE any(one3 IN stated2 WHERE one3[0] = "number" AND split(toString(one3[1]), "/")[0] = $p2) AND (any(one3 IN stated2 WHERE one3[0] = "year" AND one3[1] IN $p3) OR any(one3 IN stated2 WHERE one3[0] = "date" AND toInteger(left(toString(one3[1]), 4)) IN $p3)) AND any(one3 IN stated2 WHERE one3[0] = "type" AND one3[1] IN $p4)
WITH e1, likely4
WITH e1, likely4 ORDER BY likely4 DESC, e1.id LIMIT $p5
RETURN collect([likely4, [e1.id]]) AS found5 }
WITH versionBefore, publishingBefore, hidingBefore, [found5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Law)
WITH e1, ([["number", e1.number], ["year", e1.year], ["date", e1.date]] + [x IN coalesce(e1.type, []) | ["type", x]]) AS stated2
WITH e1, (any(one3 IN stated2 WHERE one3[0] = "year" AND one3[1] IN $p1) OR any(one3 IN stated2 WHERE one3[0] = "date" AND toInteger(left(toString(one3[1]), 4)) IN $p1)) AS likely4 WHERE any(one3 IN stated2 WHERE one3[0] = "number" AND split(toString(one3[1]), "/")[0] = $p2) AND (any(one3 IN stated2 WHERE one3[0] = "year" AND one3[1] IN $p3) OR any(one3 IN stated2 WHERE one3[0] = "date" AND toInteger(left(toString(one3[1]), 4)) IN $p3)) AND any(one3 IN stated2 WHERE one3[0] = "type" AND one3[1] IN $p4)
WITH e1, likely4
WITH e1, likely4 ORDER BY likely4 DESC, e1.id LIMIT $p5
RETURN collect([likely4, [e1.id]]) AS found5 }
WITH versionBefore, publishingBefore, hidingBefore, [found5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Law)
WITH e1, ([["number", e1.number], ["year", e1.year], ["date", e1.date]] + [x IN coalesce(e1.type, []) | ["type", x]]) AS stated2
WITH e1, (any(one3 IN stated2 WHERE one3[0] = "year" AND one3[1] IN $p1) OR any(one3 IN stated2 WHERE one3[0] = "date" AND toInteger(left(toString(one3[1]), 4)) IN $p1)) AS likely4 WHERE any(one3 IN stated2 WHERE one3[0] = "number" AND split(toString(one3[1]), "/")[0] = $p2) AND (any(one3 IN stated2 WHERE one3[0] = "year" AND one3[1] IN $p3) OR any(one3 IN stated2 WHERE one3[0] = "date" AND toInteger(left(toString(one3[1]), 4)) IN $p3))
WITH e1, likely4
WITH e1, likely4 ORDER BY likely4 DESC, e1.id LIMIT $p4
RETURN collect([likely4, [e1.id]]) AS found5 }
WITH versionBefore, publishingBefore, hidingBefore, [found5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Law)
WITH e1, ([["number", e1.number], ["year", e1.year], ["date", e1.date]] + [x IN coalesce(e1.type, []) | ["type", x]]) AS stated2
WITH e1, (any(one3 IN stated2 WHERE one3[0] = "year" AND one3[1] IN $p1) OR any(one3 IN stated2 WHERE one3[0] = "date" AND toInteger(left(toString(one3[1]), 4)) IN $p1)) AS likely4 WHERE any(one3 IN stated2 WHERE one3[0] = "number" AND split(toString(one3[1]), "/")[0] = $p2) AND (any(one3 IN stated2 WHERE one3[0] = "year" AND one3[1] IN $p3) OR any(one3 IN stated2 WHERE one3[0] = "date" AND toInteger(left(toString(one3[1]), 4)) IN $p3)) AND any(one3 IN stated2 WHERE one3[0] = "type" AND one3[1] IN $p4)
WITH e1, likely4
WITH e1, likely4 ORDER BY likely4 DESC, e1.id LIMIT $p5
RETURN collect([likely4, [e1.id]]) AS found5 }
WITH versionBefore, publishingBefore, hidingBefore, [found5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Law)
WITH e1, ([["number", e1.number], ["year", e1.year], ["date", e1.date]] + [x IN coalesce(e1.type, []) | ["type", x]]) AS stated2
WITH e1, (any(one3 IN stated2 WHERE one3[0] = "year" AND one3[1] IN $p1) OR any(one3 IN stated2 WHERE one3[0] = "date" AND toInteger(left(toString(one3[1]), 4)) IN $p1)) AS likely4 WHERE any(one3 IN stated2 WHERE one3[0] = "number" AND split(toString(one3[1]), "/")[0] = $p2) AND (any(one3 IN stated2 WHERE one3[0] = "year" AND one3[1] IN $p3) OR any(one3 IN stated2 WHERE one3[0] = "date" AND toInteger(left(toString(one3[1]), 4)) IN $p3)) AND any(one3 IN stated2 WHERE one3[0] = "type" AND one3[1] IN $p4)
WITH e1, likely4
WITH e1, likely4 ORDER BY likely4 DESC, e1.id LIMIT $p5
RETURN collect([likely4, [e1.id]]) AS found5 }
WITH versionBefore, publishingBefore, hidingBefore, [found5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Law)
WITH e1, ([["number", e1.number], ["year", e1.year], ["date", e1.date]] + [x IN coalesce(e1.type, []) | ["type", x]]) AS stated2
WITH e1, (any(one3 IN stated2 WHERE one3[0] = "year" AND one3[1] IN $p1) OR any(one3 IN stated2 WHERE one3[0] = "date" AND toInteger(left(toString(one3[1]), 4)) IN $p1)) AS likely4 WHERE any(one3 IN stated2 WHERE one3[0] = "number" AND split(toString(one3[1]), "/")[0] = $p2) AND (any(one3 IN stated2 WHERE one3[0] = "year" AND one3[1] IN $p3) OR any(one3 IN stated2 WHERE one3[0] = "date" AND toInteger(left(toString(one3[1]), 4)) IN $p3)) AND any(one3 IN stated2 WHERE one3[0] = "type" AND one3[1] IN $p4)
WITH e1, likely4
WITH e1, likely4 ORDER BY likely4 DESC, e1.id LIMIT $p5
RETURN collect([likely4, [e1.id]]) AS found5 }
WITH versionBefore, publishingBefore, hidingBefore, [found5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Law)
WITH e1, ([["number", e1.number], ["year", e1.year], ["date", e1.date]] + [x IN coalesce(e1.type, []) | ["type", x]]) AS stated2
WITH e1, (any(one3 IN stated2 WHERE one3[0] = "year" AND one3[1] IN $p1) OR any(one3 IN stated2 WHERE one3[0] = "date" AND toInteger(left(toString(one3[1]), 4)) IN $p1)) AS likely4 WHERE any(one3 IN stated2 WHERE one3[0] = "number" AND split(toString(one3[1]), "/")[0] = $p2) AND (any(one3 IN stated2 WHERE one3[0] = "year" AND one3[1] IN $p3) OR any(one3 IN stated2 WHERE one3[0] = "date" AND toInteger(left(toString(one3[1]), 4)) IN $p3)) AND any(one3 IN stated2 WHERE one3[0] = "type" AND one3[1] IN $p4)
WITH e1, likely4 WHERE any(one3 IN (e1.foldedNames + COLLECT { MATCH (e1)-[r5:ISSUED_BY]->(issuer6:Entity) UNWIND issuer6.foldedNames AS one7 RETURN one7 }) WHERE any(form8 IN $p5 WHERE one3 CONTAINS form8))
WITH e1, likely4
WITH e1, likely4 ORDER BY likely4 DESC, e1.id LIMIT $p6
RETURN collect([likely4, [e1.id]]) AS found9 }
WITH versionBefore, publishingBefore, hidingBefore, [found9] AS answer
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
WITH e1, COLLECT { MATCH (s2:Statement) WHERE s2.subject = e1.id AND s2.predicate IN ["number", "year", "date", "type"] AND s2.precedence > "" AND coalesce(s2.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s2.layerKey, s2.layer) IN $p1 RETURN [s2.predicate, s2.value] } AS stated3
WITH e1, (any(one4 IN stated3 WHERE one4[0] = "year" AND one4[1] IN $p2) OR any(one4 IN stated3 WHERE one4[0] = "date" AND toInteger(left(toString(one4[1]), 4)) IN $p2)) AS likely5 WHERE any(one4 IN stated3 WHERE one4[0] = "number" AND split(toString(one4[1]), "/")[0] = $p3) AND (any(one4 IN stated3 WHERE one4[0] = "year" AND one4[1] IN $p4) OR any(one4 IN stated3 WHERE one4[0] = "date" AND toInteger(left(toString(one4[1]), 4)) IN $p4)) AND any(one4 IN stated3 WHERE one4[0] = "type" AND one4[1] IN $p5)
WITH e1, likely5 WHERE any(layer6 IN e1.layers WHERE layer6 IN $p1)
WITH e1, likely5 ORDER BY likely5 DESC, e1.id LIMIT $p6
RETURN collect([likely5, [e1.id]]) AS found7 }
WITH versionBefore, publishingBefore, hidingBefore, [found7] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Law)
WITH e1, COLLECT { MATCH (s2:Statement) WHERE s2.subject = e1.id AND s2.predicate IN ["number", "year", "date", "type"] AND s2.precedence > "" AND coalesce(s2.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s2.layerKey, s2.layer) IN $p1 RETURN [s2.predicate, s2.value] } AS stated3
WITH e1, (any(one4 IN stated3 WHERE one4[0] = "year" AND one4[1] IN $p2) OR any(one4 IN stated3 WHERE one4[0] = "date" AND toInteger(left(toString(one4[1]), 4)) IN $p2)) AS likely5 WHERE any(one4 IN stated3 WHERE one4[0] = "number" AND split(toString(one4[1]), "/")[0] = $p3) AND (any(one4 IN stated3 WHERE one4[0] = "year" AND one4[1] IN $p4) OR any(one4 IN stated3 WHERE one4[0] = "date" AND toInteger(left(toString(one4[1]), 4)) IN $p4)) AND any(one4 IN stated3 WHERE one4[0] = "type" AND one4[1] IN $p5)
WITH e1, likely5 WHERE any(layer6 IN e1.layers WHERE layer6 IN $p1)
WITH e1, likely5 ORDER BY likely5 DESC, e1.id LIMIT $p6
RETURN collect([likely5, [e1.id]]) AS found7 }
WITH versionBefore, publishingBefore, hidingBefore, [found7] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
