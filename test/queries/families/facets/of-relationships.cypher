MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (e2)-[r3]-(n4)
WITH [type(r3)] AS values5
UNWIND CASE WHEN size(values5) = 0 THEN [null] ELSE values5 END AS value6
WITH value6, count(*) AS count7 ORDER BY count7 DESC, value6
WITH collect([value6, count7]) AS all8
WITH all8, [bucket9 IN all8 WHERE bucket9[0] IS NOT NULL] AS stated10
RETURN [[bucket9 IN stated10[..$p3] | bucket9 + [null]],
  reduce(sum11 = 0, bucket9 IN stated10[$p3..] | sum11 + bucket9[1]),
  coalesce(head([bucket9 IN all8 WHERE bucket9[0] IS NULL | bucket9[1]]), 0)] AS facet12 }
CALL (e2) { MATCH (e2)-[r3]-(n4)
WITH [n4.kind] AS values13
UNWIND CASE WHEN size(values13) = 0 THEN [null] ELSE values13 END AS value14
WITH value14, count(*) AS count15 ORDER BY count15 DESC, value14
WITH collect([value14, count15]) AS all16
WITH all16, [bucket17 IN all16 WHERE bucket17[0] IS NOT NULL] AS stated18
RETURN [[bucket17 IN stated18[..$p4] | bucket17 + [null]],
  reduce(sum19 = 0, bucket17 IN stated18[$p4..] | sum19 + bucket17[1]),
  coalesce(head([bucket17 IN all16 WHERE bucket17[0] IS NULL | bucket17[1]]), 0)] AS facet20 }
CALL (e2) { MATCH (e2)-[r3]-(n4)
WITH CASE WHEN left(r3.sinceEarliest, 4) = left(r3.sinceLatest, 4) THEN [left(r3.sinceEarliest, 4)] ELSE [] END AS values21
UNWIND CASE WHEN size(values21) = 0 THEN [null] ELSE values21 END AS value22
WITH value22, count(*) AS count23 ORDER BY count23 DESC, value22
WITH collect([value22, count23]) AS all24
WITH all24, [bucket25 IN all24 WHERE bucket25[0] IS NOT NULL] AS stated26
RETURN [[bucket25 IN stated26[..$p5] | bucket25 + [null]],
  reduce(sum27 = 0, bucket25 IN stated26[$p5..] | sum27 + bucket25[1]),
  coalesce(head([bucket25 IN all24 WHERE bucket25[0] IS NULL | bucket25[1]]), 0)] AS facet28 }
CALL (e2) { MATCH (e2)-[r3]-(n4)
WITH COLLECT { MATCH (s29:Statement) WHERE s29.id IN r3.statements UNWIND s29.sources AS one30 RETURN DISTINCT one30 } AS values31
UNWIND CASE WHEN size(values31) = 0 THEN [null] ELSE values31 END AS value32
WITH value32, count(*) AS count33 ORDER BY count33 DESC, value32
WITH collect([value32, count33]) AS all34
WITH all34, [bucket35 IN all34 WHERE bucket35[0] IS NOT NULL] AS stated36
RETURN [[bucket35 IN stated36[..$p6] | bucket35 + [head(COLLECT { MATCH (labelled37:Source {id: bucket35[0]}) RETURN labelled37.title })]],
  reduce(sum38 = 0, bucket35 IN stated36[$p6..] | sum38 + bucket35[1]),
  coalesce(head([bucket35 IN all34 WHERE bucket35[0] IS NULL | bucket35[1]]), 0)] AS facet39 }
CALL (e2) { MATCH (e2)-[r3]-(n4)
WITH COLLECT { UNWIND r3.layers AS key40 UNWIND split(key40, "+") AS one41 RETURN DISTINCT one41 } AS values42
UNWIND CASE WHEN size(values42) = 0 THEN [null] ELSE values42 END AS value43
WITH value43, count(*) AS count44 ORDER BY count44 DESC, value43
WITH collect([value43, count44]) AS all45
WITH all45, [bucket46 IN all45 WHERE bucket46[0] IS NOT NULL] AS stated47
RETURN [[bucket46 IN stated47[..$p7] | bucket46 + [null]],
  reduce(sum48 = 0, bucket46 IN stated47[$p7..] | sum48 + bucket46[1]),
  coalesce(head([bucket46 IN all45 WHERE bucket46[0] IS NULL | bucket46[1]]), 0)] AS facet49 }
CALL (e2) { MATCH (e2)-[r3]-(n4)
WITH CASE WHEN r3.sinceEarliest IS NOT NULL THEN [r3.sinceEarliest, r3.since] END AS measure50, CASE WHEN r3.sinceLatest IS NOT NULL THEN [r3.sinceLatest, r3.since] END AS measure51, CASE WHEN r3.untilLatest IS NOT NULL THEN [r3.untilLatest, r3.until] END AS measure52, coalesce(r3.sourceCount, 1) AS measure53
RETURN [count(*), min(measure50), max(measure51), max(measure52), max(measure53)] AS aggregate54 }
RETURN collect([facet12, facet20, facet28, facet39, facet49, aggregate54, COUNT { (e2)-[]-() }]) AS found55 }
RETURN collect(found55) AS items56 }
WITH versionBefore, publishingBefore, hidingBefore, [items56] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
