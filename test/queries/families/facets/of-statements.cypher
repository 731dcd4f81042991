MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (s1:Statement) WHERE ((s1.subject = $p1))
WITH CASE WHEN s1.object IS NULL THEN [] ELSE [s1.predicate] END AS values2
UNWIND CASE WHEN size(values2) = 0 THEN [null] ELSE values2 END AS value3
WITH value3, count(*) AS count4 ORDER BY count4 DESC, value3
WITH collect([value3, count4]) AS all5
WITH all5, [bucket6 IN all5 WHERE bucket6[0] IS NOT NULL] AS stated7
RETURN [[bucket6 IN stated7[..$p2] | bucket6 + [null]],
  reduce(sum8 = 0, bucket6 IN stated7[$p2..] | sum8 + bucket6[1]),
  coalesce(head([bucket6 IN all5 WHERE bucket6[0] IS NULL | bucket6[1]]), 0)] AS facet9 }
CALL (anchor0) { MATCH (s1:Statement) WHERE ((s1.subject = $p1))
WITH CASE WHEN left(coalesce(s1.sinceEarliest, s1.valueEarliest), 4) = left(coalesce(s1.sinceLatest, s1.valueLatest), 4) THEN [left(coalesce(s1.sinceEarliest, s1.valueEarliest), 4)] ELSE [] END AS values10
UNWIND CASE WHEN size(values10) = 0 THEN [null] ELSE values10 END AS value11
WITH value11, count(*) AS count12 ORDER BY count12 DESC, value11
WITH collect([value11, count12]) AS all13
WITH all13, [bucket14 IN all13 WHERE bucket14[0] IS NOT NULL] AS stated15
RETURN [[bucket14 IN stated15[..$p3] | bucket14 + [null]],
  reduce(sum16 = 0, bucket14 IN stated15[$p3..] | sum16 + bucket14[1]),
  coalesce(head([bucket14 IN all13 WHERE bucket14[0] IS NULL | bucket14[1]]), 0)] AS facet17 }
CALL (anchor0) { MATCH (s1:Statement) WHERE ((s1.subject = $p1))
WITH s1.sources AS values18
UNWIND CASE WHEN size(values18) = 0 THEN [null] ELSE values18 END AS value19
WITH value19, count(*) AS count20 ORDER BY count20 DESC, value19
WITH collect([value19, count20]) AS all21
WITH all21, [bucket22 IN all21 WHERE bucket22[0] IS NOT NULL] AS stated23
RETURN [[bucket22 IN stated23[..$p4] | bucket22 + [head(COLLECT { MATCH (labelled24:Source {id: bucket22[0]}) RETURN labelled24.title })]],
  reduce(sum25 = 0, bucket22 IN stated23[$p4..] | sum25 + bucket22[1]),
  coalesce(head([bucket22 IN all21 WHERE bucket22[0] IS NULL | bucket22[1]]), 0)] AS facet26 }
CALL (anchor0) { MATCH (s1:Statement) WHERE ((s1.subject = $p1))
WITH split(coalesce(s1.layerKey, s1.layer), "+") AS values27
UNWIND CASE WHEN size(values27) = 0 THEN [null] ELSE values27 END AS value28
WITH value28, count(*) AS count29 ORDER BY count29 DESC, value28
WITH collect([value28, count29]) AS all30
WITH all30, [bucket31 IN all30 WHERE bucket31[0] IS NOT NULL] AS stated32
RETURN [[bucket31 IN stated32[..$p5] | bucket31 + [null]],
  reduce(sum33 = 0, bucket31 IN stated32[$p5..] | sum33 + bucket31[1]),
  coalesce(head([bucket31 IN all30 WHERE bucket31[0] IS NULL | bucket31[1]]), 0)] AS facet34 }
WITH versionBefore, publishingBefore, hidingBefore, [facet9, facet17, facet26, facet34, COUNT { MATCH (s1:Statement) WHERE ((s1.subject = $p1)) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
