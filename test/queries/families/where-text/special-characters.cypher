MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
WITH versionBefore, publishingBefore, [COUNT { MATCH (e1:Law) WHERE ((any(one2 IN e1.foldedNames WHERE (one2 CONTAINS $p1)))) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
WITH versionBefore, publishingBefore, [COUNT { MATCH (e1:Law) WHERE ((any(one2 IN e1.foldedNames WHERE ((one2 IS NOT NULL AND all(pattern3 IN $p1 WHERE one2 =~ pattern3)))))) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
WITH versionBefore, publishingBefore, [COUNT { MATCH (e1:City) WHERE ((any(one2 IN e1.foldedNames WHERE (one2 = $p1)))) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
WITH versionBefore, publishingBefore, [COUNT { MATCH (e1:City) WHERE ((any(one2 IN e1.foldedNames WHERE (one2 CONTAINS $p1)))) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
WITH versionBefore, publishingBefore, [COUNT { MATCH (e1:City) WHERE ((any(one2 IN e1.foldedNames WHERE ((one2 IS NOT NULL AND all(pattern3 IN $p1 WHERE one2 =~ pattern3)))))) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;
