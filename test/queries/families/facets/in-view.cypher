MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Network) WHERE any(layer2 IN e1.layers WHERE layer2 IN $p1)
WITH COLLECT { UNWIND COLLECT { MATCH (s3:Statement) WHERE s3.subject = e1.id AND s3.predicate = "type" AND s3.precedence > "" AND coalesce(s3.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s3.layerKey, s3.layer) IN $p1 RETURN s3.value } AS one4 RETURN DISTINCT one4 } AS values5
UNWIND CASE WHEN size(values5) = 0 THEN [null] ELSE values5 END AS value6
WITH value6, count(*) AS count7 ORDER BY count7 DESC, value6
WITH collect([value6, count7]) AS all8
WITH all8, [bucket9 IN all8 WHERE bucket9[0] IS NOT NULL] AS stated10
RETURN [[bucket9 IN stated10[..$p2] | bucket9 + [null]],
  reduce(sum11 = 0, bucket9 IN stated10[$p2..] | sum11 + bucket9[1]),
  coalesce(head([bucket9 IN all8 WHERE bucket9[0] IS NULL | bucket9[1]]), 0)] AS facet12 }
CALL (anchor0) { MATCH (e1:Network) WHERE any(layer13 IN e1.layers WHERE layer13 IN $p1)
WITH COLLECT { MATCH (s14:Statement) WHERE (s14.subject = e1.id OR s14.object = e1.id) AND coalesce(s14.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s14.layerKey, s14.layer) IN $p1 UNWIND split(coalesce(s14.layerKey, s14.layer), "+") AS one15 RETURN DISTINCT one15 } AS values16
UNWIND CASE WHEN size(values16) = 0 THEN [null] ELSE values16 END AS value17
WITH value17, count(*) AS count18 ORDER BY count18 DESC, value17
WITH collect([value17, count18]) AS all19
WITH all19, [bucket20 IN all19 WHERE bucket20[0] IS NOT NULL] AS stated21
RETURN [[bucket20 IN stated21[..$p3] | bucket20 + [null]],
  reduce(sum22 = 0, bucket20 IN stated21[$p3..] | sum22 + bucket20[1]),
  coalesce(head([bucket20 IN all19 WHERE bucket20[0] IS NULL | bucket20[1]]), 0)] AS facet23 }
CALL (anchor0) { MATCH (e1:Network) WHERE any(layer24 IN e1.layers WHERE layer24 IN $p1)
WITH COLLECT { MATCH (s25:Statement) WHERE (s25.subject = e1.id OR s25.object = e1.id) AND coalesce(s25.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s25.layerKey, s25.layer) IN $p1 UNWIND s25.sources AS one26 RETURN DISTINCT one26 } AS values27
UNWIND CASE WHEN size(values27) = 0 THEN [null] ELSE values27 END AS value28
WITH value28, count(*) AS count29 ORDER BY count29 DESC, value28
WITH collect([value28, count29]) AS all30
WITH all30, [bucket31 IN all30 WHERE bucket31[0] IS NOT NULL] AS stated32
RETURN [[bucket31 IN stated32[..$p4] | bucket31 + [head(COLLECT { MATCH (labelled33:Source {id: bucket31[0]}) RETURN labelled33.title })]],
  reduce(sum34 = 0, bucket31 IN stated32[$p4..] | sum34 + bucket31[1]),
  coalesce(head([bucket31 IN all30 WHERE bucket31[0] IS NULL | bucket31[1]]), 0)] AS facet35 }
CALL (anchor0) { MATCH (e1:Network) WHERE any(layer36 IN e1.layers WHERE layer36 IN $p1)
WITH CASE WHEN head(COLLECT { MATCH (s37:Statement) WHERE s37.subject = e1.id AND s37.predicate = "established" AND s37.precedence > "" AND coalesce(s37.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s37.layerKey, s37.layer) IN $p1 RETURN s37.valueEarliest ORDER BY s37.precedence LIMIT 1 }) IS NOT NULL THEN [head(COLLECT { MATCH (s37:Statement) WHERE s37.subject = e1.id AND s37.predicate = "established" AND s37.precedence > "" AND coalesce(s37.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s37.layerKey, s37.layer) IN $p1 RETURN s37.valueEarliest ORDER BY s37.precedence LIMIT 1 }), head(COLLECT { MATCH (s38:Statement) WHERE s38.subject = e1.id AND s38.predicate = "established" AND s38.precedence > "" AND coalesce(s38.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s38.layerKey, s38.layer) IN $p1 RETURN s38.value ORDER BY s38.precedence LIMIT 1 })] END AS measure39, COUNT { MATCH (e1)-[r40]-(n41) WHERE any(i42 IN range(0, size(r40.statements) - 1) WHERE r40.layers[i42] IN $p1) } AS measure43
RETURN [count(*), min(measure39), max(measure43)] AS aggregate44 }
WITH versionBefore, publishingBefore, hidingBefore, [facet12, facet23, facet35, aggregate44] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (e2)<-[r3:COORDINATES]-(n4) WHERE (any(i5 IN range(0, size(r3.statements) - 1) WHERE coalesce(r3.possibleFrom[i5], "0000-00-00") <= $p3 AND coalesce(r3.possibleTo[i5], "9999-99-99") >= $p4))
MATCH (best6:Statement {id: head([i7 IN range(0, size(r3.statements) - 1) WHERE coalesce(r3.possibleFrom[i7], "0000-00-00") <= $p3 AND coalesce(r3.possibleTo[i7], "9999-99-99") >= $p4 | r3.statements[i7]])})
WITH CASE WHEN left(best6.sinceEarliest, 4) = left(best6.sinceLatest, 4) THEN [left(best6.sinceEarliest, 4)] ELSE [] END AS values8
UNWIND CASE WHEN size(values8) = 0 THEN [null] ELSE values8 END AS value9
WITH value9, count(*) AS count10 ORDER BY count10 DESC, value9
WITH collect([value9, count10]) AS all11
WITH all11, [bucket12 IN all11 WHERE bucket12[0] IS NOT NULL] AS stated13
RETURN [[bucket12 IN stated13[..$p5] | bucket12 + [null]],
  reduce(sum14 = 0, bucket12 IN stated13[$p5..] | sum14 + bucket12[1]),
  coalesce(head([bucket12 IN all11 WHERE bucket12[0] IS NULL | bucket12[1]]), 0)] AS facet15 }
RETURN collect([facet15]) AS found16 }
RETURN collect(found16) AS items17 }
WITH versionBefore, publishingBefore, hidingBefore, [items17] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
