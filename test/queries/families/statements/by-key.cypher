MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (s1:Statement) WHERE ((s1.subject = $p1))
RETURN collect(s1) AS all2 }
WITH *, size(all2) AS total3
CALL (all2) { UNWIND all2 AS s1
WITH s1 ORDER BY s1.id LIMIT $p2
CALL (s1) { MATCH (e4:Entity {id: s1.object})
RETURN collect([e4.kind, e4.id]) AS entity5 }
RETURN collect([[s1.predicate, s1.value, entity5], []]) AS rows6 }
WITH versionBefore, publishingBefore, hidingBefore, [rows6, total3] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (s1:Statement) WHERE ((s1.subject IN $p1) AND (s1.object = $p2))
WITH s1 ORDER BY s1.id LIMIT $p3
CALL (s1) { MATCH (e2:Entity {id: s1.subject})
RETURN collect([e2.kind, e2.id]) AS entity3 }
RETURN collect([[entity3], []]) AS rows4 }
WITH versionBefore, publishingBefore, hidingBefore, [rows4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
WITH versionBefore, publishingBefore, hidingBefore, [COUNT { MATCH (s1:Statement) WHERE ((s1.predicate IN $p1)) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (s1:Statement) WHERE ((s1.predicate = $p1))
WITH s1 ORDER BY s1.id LIMIT $p2
RETURN collect([[s1.predicate, s1.value], []]) AS rows2 }
WITH versionBefore, publishingBefore, hidingBefore, [rows2] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
WITH versionBefore, publishingBefore, hidingBefore, [COUNT { MATCH (s1:Statement) WHERE ((s1.predicate IN $p1)) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (s1:Statement) WHERE ((coalesce(s1.rank, "NORMAL") = $p1))
RETURN collect(s1) AS all2 }
WITH *, size(all2) AS total3
CALL (all2) { UNWIND all2 AS s1
WITH s1 ORDER BY s1.id LIMIT $p2
CALL (s1) { MATCH (e4:Entity {id: s1.subject})
RETURN collect([e4.kind, e4.id]) AS entity5 }
RETURN collect([[entity5, s1.note], []]) AS rows6 }
WITH versionBefore, publishingBefore, hidingBefore, [rows6, total3] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
