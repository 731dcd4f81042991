MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Entity) WHERE ((e1.kind = "Law" AND (((e1.year < $p1)))))
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p2
RETURN collect([[e1.kind, e1.id], []]) AS rows2 }
WITH versionBefore, publishingBefore, hidingBefore, [rows2] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Entity) WHERE (CASE WHEN ((e1.kind = "Law" AND true)) THEN true WHEN ((e1.kind = "Network" AND ((any(one2 IN coalesce(e1.type, []) WHERE (one2 = $p1)))))) THEN true ELSE false END)
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p2
RETURN collect([[e1.kind, e1.id], []]) AS rows3 }
WITH versionBefore, publishingBefore, hidingBefore, [rows3] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
WITH versionBefore, publishingBefore, hidingBefore, [COUNT { MATCH (e1:Entity) WHERE (NOT coalesce(((e1.kind = "City" AND (((e1.established IS NULL AND NOT coalesce(e1.establishedState = "NONE", false)))))), false)) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Entity) WHERE ((e1.description IS NOT NULL))
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p1
RETURN collect([[e1.kind, e1.id], []]) AS rows2 }
WITH versionBefore, publishingBefore, hidingBefore, [rows2] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
WITH versionBefore, publishingBefore, hidingBefore, [COUNT { MATCH (e1:Entity) WHERE ((e1.kind = "Law" AND true) AND (e1.kind = "City" AND true)) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
