MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Entity) WHERE ((e1.kind IN $p1))
WITH [e1.kind] AS values2
UNWIND CASE WHEN size(values2) = 0 THEN [null] ELSE values2 END AS key3
WITH key3, [count(*)] AS aggregated4
RETURN collect([[key3], null, aggregated4])[..$p2] AS groups5 }
CALL (anchor0) { MATCH (e1:Entity) WHERE ((e1.kind IN $p1))
WITH [e1.kind] AS values6, coalesce(e1.type, []) AS values7, CASE WHEN e1.establishedEarliest IS NOT NULL THEN [e1.establishedEarliest, e1.established] END AS measure8, COUNT { (e1)-[]-() } AS measure9
UNWIND CASE WHEN size(values6) = 0 THEN [null] ELSE values6 END AS key10
UNWIND CASE WHEN size(values7) = 0 THEN [null] ELSE values7 END AS key11
WITH key10, key11, [count(*), min(measure8), max(measure9)] AS aggregated12
RETURN collect([[key10, key11], null, aggregated12])[..$p3] AS groups13 }
WITH versionBefore, publishingBefore, hidingBefore, [groups5, groups13] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
