MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
WITH versionBefore, publishingBefore, [] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;
