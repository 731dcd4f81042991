MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:City)
WITH CASE WHEN left(coalesce(e1.establishedEarliest), 3) + "0" = left(coalesce(e1.establishedLatest), 3) + "0" THEN [left(coalesce(e1.establishedEarliest), 3) + "0"] ELSE [] END AS values2
UNWIND CASE WHEN size(values2) = 0 THEN [null] ELSE values2 END AS key3
WITH key3, [count(*)] AS aggregated4
RETURN collect([[key3], null, aggregated4])[..$p1] AS groups5 }
WITH versionBefore, publishingBefore, hidingBefore, [groups5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:City)
WITH CASE WHEN left(coalesce(e1.establishedEarliest), 3) + "0" = left(coalesce(e1.establishedLatest), 3) + "0" THEN [left(coalesce(e1.establishedEarliest), 3) + "0"] ELSE [] END AS values2
UNWIND CASE WHEN size(values2) = 0 THEN [null] ELSE values2 END AS key3
WITH key3, [count(*)] AS aggregated4
RETURN collect([[key3], null, aggregated4])[..$p1] AS groups5 }
WITH versionBefore, publishingBefore, hidingBefore, [groups5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:City) WHERE ((any(one2 IN e1.foldedNames WHERE (one2 = $p1))))
WITH CASE WHEN left(coalesce(e1.establishedEarliest), 3) + "0" = left(coalesce(e1.establishedLatest), 3) + "0" THEN [left(coalesce(e1.establishedEarliest), 3) + "0"] ELSE [] END AS values3
UNWIND CASE WHEN size(values3) = 0 THEN [null] ELSE values3 END AS key4
WITH key4, [count(*)] AS aggregated5
RETURN collect([[key4], null, aggregated5])[..$p2] AS groups6 }
CALL (anchor0) { MATCH (e1:City) WHERE ((any(one2 IN e1.foldedNames WHERE (one2 = $p1))))
WITH CASE WHEN e1.establishedEarliest IS NOT NULL THEN [e1.establishedEarliest, e1.established] END AS measure7
RETURN [count(*), min(measure7)] AS aggregate8 }
WITH versionBefore, publishingBefore, hidingBefore, [groups6, aggregate8] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
