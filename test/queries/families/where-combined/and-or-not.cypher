MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
WITH versionBefore, publishingBefore, hidingBefore, [COUNT { MATCH (e1:City) WHERE (NOT coalesce(((any(one2 IN coalesce(e1.type, []) WHERE (one2 = $p1)))), false)) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:City) WHERE (CASE WHEN ((any(one2 IN coalesce(e1.type, []) WHERE (one2 = $p1)))) THEN true WHEN (((e1.establishedCertain AND e1.establishedLatest <= $p2))) THEN true ELSE false END)
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p3
RETURN collect([[e1.id], []]) AS rows3 }
WITH versionBefore, publishingBefore, hidingBefore, [rows3] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:City) WHERE (((NOT coalesce(((any(one2 IN coalesce(e1.type, []) WHERE (one2 = $p1)))), false)) AND (((e1.establishedCertain AND e1.establishedLatest <= $p2)))))
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p3
RETURN collect([[e1.id], []]) AS rows3 }
WITH versionBefore, publishingBefore, hidingBefore, [rows3] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:City) WHERE (NOT coalesce((CASE WHEN ((e1.type IS NOT NULL)) THEN true WHEN ((e1.established IS NOT NULL)) THEN true ELSE false END), false) AND (any(one2 IN e1.foldedNames WHERE (one2 CONTAINS $p1))))
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p2
RETURN collect([[e1.id], []]) AS rows3 }
WITH versionBefore, publishingBefore, hidingBefore, [rows3] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Law) WHERE (NOT coalesce((((e1.inForceCertain AND e1.inForceEarliest > $p1))), false))
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p2
RETURN collect([[e1.id], []]) AS rows2 }
WITH versionBefore, publishingBefore, hidingBefore, [rows2] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
