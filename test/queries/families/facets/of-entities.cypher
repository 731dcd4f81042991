MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Network)
WITH coalesce(e1.type, []) AS values2
UNWIND CASE WHEN size(values2) = 0 THEN [null] ELSE values2 END AS value3
WITH value3, count(*) AS count4 ORDER BY count4 DESC, value3
WITH collect([value3, count4]) AS all5
WITH all5, [bucket6 IN all5 WHERE bucket6[0] IS NOT NULL] AS stated7
RETURN [[bucket6 IN stated7[..$p1] | bucket6 + [null]],
  reduce(sum8 = 0, bucket6 IN stated7[$p1..] | sum8 + bucket6[1]),
  coalesce(head([bucket6 IN all5 WHERE bucket6[0] IS NULL | bucket6[1]]), 0)] AS facet9 }
CALL (anchor0) { MATCH (e1:Network)
WITH CASE WHEN left(coalesce(e1.establishedEarliest), 3) + "0" = left(coalesce(e1.establishedLatest), 3) + "0" THEN [left(coalesce(e1.establishedEarliest), 3) + "0"] ELSE [] END AS values10
UNWIND CASE WHEN size(values10) = 0 THEN [null] ELSE values10 END AS value11
WITH value11, count(*) AS count12 ORDER BY count12 DESC, value11
WITH collect([value11, count12]) AS all13
WITH all13, [bucket14 IN all13 WHERE bucket14[0] IS NOT NULL] AS stated15
RETURN [[bucket14 IN stated15[..$p2] | bucket14 + [null]],
  reduce(sum16 = 0, bucket14 IN stated15[$p2..] | sum16 + bucket14[1]),
  coalesce(head([bucket14 IN all13 WHERE bucket14[0] IS NULL | bucket14[1]]), 0)] AS facet17 }
CALL (anchor0) { MATCH (e1:Network)
WITH COLLECT { UNWIND e1.layers AS key18 UNWIND split(key18, "+") AS one19 RETURN DISTINCT one19 } AS values20
UNWIND CASE WHEN size(values20) = 0 THEN [null] ELSE values20 END AS value21
WITH value21, count(*) AS count22 ORDER BY count22 DESC, value21
WITH collect([value21, count22]) AS all23
WITH all23, [bucket24 IN all23 WHERE bucket24[0] IS NOT NULL] AS stated25
RETURN [[bucket24 IN stated25[..$p3] | bucket24 + [null]],
  reduce(sum26 = 0, bucket24 IN stated25[$p3..] | sum26 + bucket24[1]),
  coalesce(head([bucket24 IN all23 WHERE bucket24[0] IS NULL | bucket24[1]]), 0)] AS facet27 }
CALL (anchor0) { MATCH (e1:Network)
WITH COLLECT { MATCH (e1)-[r28]-() RETURN DISTINCT type(r28) } AS values29
UNWIND CASE WHEN size(values29) = 0 THEN [null] ELSE values29 END AS value30
WITH value30, count(*) AS count31 ORDER BY count31 DESC, value30
WITH collect([value30, count31]) AS all32
WITH all32, [bucket33 IN all32 WHERE bucket33[0] IS NOT NULL] AS stated34
RETURN [[bucket33 IN stated34[..$p4] | bucket33 + [null]],
  reduce(sum35 = 0, bucket33 IN stated34[$p4..] | sum35 + bucket33[1]),
  coalesce(head([bucket33 IN all32 WHERE bucket33[0] IS NULL | bucket33[1]]), 0)] AS facet36 }
WITH versionBefore, publishingBefore, hidingBefore, [facet9, facet17, facet27, facet36, COUNT { MATCH (e1:Network) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
