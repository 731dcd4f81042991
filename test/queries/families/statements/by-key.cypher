MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { MATCH (s1:Statement) WHERE ((s1.subject = $p1))
WITH s1 ORDER BY s1.id LIMIT $p2
CALL (s1) { MATCH (e2:Entity {id: s1.object})
RETURN collect([e2.kind, e2.id]) AS entity3 }
RETURN collect([[s1.predicate, s1.value, entity3], []]) AS rows4 }
WITH versionBefore, publishingBefore, [COUNT { MATCH (s1:Statement) WHERE ((s1.subject = $p1)) }, rows4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { MATCH (s1:Statement) WHERE ((s1.subject IN $p1) AND (s1.object = $p2))
WITH s1 ORDER BY s1.id LIMIT $p3
CALL (s1) { MATCH (e2:Entity {id: s1.subject})
RETURN collect([e2.kind, e2.id]) AS entity3 }
RETURN collect([[entity3], []]) AS rows4 }
WITH versionBefore, publishingBefore, [rows4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
WITH versionBefore, publishingBefore, [COUNT { MATCH (s1:Statement) WHERE ((s1.predicate IN $p1)) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { MATCH (s1:Statement) WHERE ((s1.predicate = $p1))
WITH s1 ORDER BY s1.id LIMIT $p2
RETURN collect([[s1.predicate, s1.value], []]) AS rows2 }
WITH versionBefore, publishingBefore, [rows2] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
WITH versionBefore, publishingBefore, [COUNT { MATCH (s1:Statement) WHERE ((s1.predicate IN $p1)) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { MATCH (s1:Statement) WHERE ((s1.rank = $p1))
WITH s1 ORDER BY s1.id LIMIT $p2
CALL (s1) { MATCH (e2:Entity {id: s1.subject})
RETURN collect([e2.kind, e2.id]) AS entity3 }
RETURN collect([[entity3, s1.note], []]) AS rows4 }
WITH versionBefore, publishingBefore, [COUNT { MATCH (s1:Statement) WHERE ((s1.rank = $p1)) }, rows4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;
