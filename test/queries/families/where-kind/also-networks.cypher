MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
WITH versionBefore, publishingBefore, [COUNT { MATCH (e1:Organization) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
WITH versionBefore, publishingBefore, [COUNT { MATCH (e1:Organization) WHERE (true) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { MATCH (e1:Organization|Network) WHERE (true)
RETURN collect(e1) AS all2 }
WITH *, size(all2) AS total3
CALL (all2) { UNWIND all2 AS e1
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p1
RETURN collect([[e1.kind, e1.id, COUNT { (e1)<-[:MEMBER_OF]-() }], []]) AS rows4 }
WITH versionBefore, publishingBefore, [rows4, total3] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { MATCH (e1:Organization|Network) WHERE ((any(one2 IN coalesce(e1.type, []) WHERE (one2 IN $p1))) AND true)
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p2
RETURN collect([[e1.kind, e1.id, e1.type], []]) AS rows3 }
WITH versionBefore, publishingBefore, [rows3] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;
