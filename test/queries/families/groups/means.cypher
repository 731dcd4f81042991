MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Network)
WITH COUNT { (e1)-[]-() } AS measure2, COUNT { (e1)-[]-() } AS measure3, COUNT { (e1)-[]-() } AS measure4
RETURN [count(*), min(measure2), max(measure3), round(avg(measure4), 6)] AS aggregate5 }
CALL (anchor0) { MATCH (e1:Network)
WITH coalesce(e1.type, []) AS values6, COUNT { (e1)-[]-() } AS measure7
UNWIND CASE WHEN size(values6) = 0 THEN [null] ELSE values6 END AS key8
WITH key8, [count(*), round(avg(measure7), 6)] AS aggregated9
RETURN collect([[key8], null, aggregated9])[..$p1] AS groups10 }
WITH versionBefore, publishingBefore, hidingBefore, [aggregate5, groups10] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Organization)
WITH e1.sourceCount AS measure2
RETURN [count(*), round(avg(measure2), 6)] AS aggregate3 }
WITH versionBefore, publishingBefore, hidingBefore, [aggregate3] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Organization) WHERE ((any(one2 IN e1.foldedNames WHERE (one2 = $p1))))
WITH COUNT { (e1)-[]-() } AS measure3
RETURN [count(*), round(avg(measure3), 6)] AS aggregate4 }
WITH versionBefore, publishingBefore, hidingBefore, [aggregate4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
