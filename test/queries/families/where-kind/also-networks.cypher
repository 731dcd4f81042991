MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
WITH versionBefore, publishingBefore, hidingBefore, [COUNT { MATCH (e1:Organization) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
WITH versionBefore, publishingBefore, hidingBefore, [COUNT { MATCH (e1:Organization) WHERE (true) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Organization|Network) WHERE (true)
RETURN collect(e1) AS all2 }
WITH *, size(all2) AS total3
CALL (all2) { UNWIND all2 AS e1
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p1
RETURN collect([[e1.kind, e1.id, COUNT { (e1)<-[:MEMBER_OF]-() }], []]) AS rows4 }
WITH versionBefore, publishingBefore, hidingBefore, [rows4, total3] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Organization|Network) WHERE ((any(one2 IN coalesce(e1.type, []) WHERE (one2 IN $p1))) AND true)
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p2
RETURN collect([[e1.kind, e1.id, e1.type], []]) AS rows3 }
WITH versionBefore, publishingBefore, hidingBefore, [rows3] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
