MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:City) WHERE (CASE WHEN ((any(one2 IN e1.foldedNames WHERE (one2 STARTS WITH $p1)))) THEN true WHEN ((any(one3 IN e1.foldedNames WHERE (one3 = $p2)))) THEN true ELSE false END AND NOT coalesce(((e1.id = $p3)), false))
WITH e1 ORDER BY e1.id DESC, e1.id LIMIT $p4
RETURN collect([[e1.id], []]) AS rows4 }
WITH versionBefore, publishingBefore, hidingBefore, [rows4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:City) WHERE ((any(one2 IN e1.foldedNames WHERE (one2 CONTAINS $p1))) AND (any(one3 IN coalesce(e1.type, []) WHERE (one3 IN $p2))))
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p3
RETURN collect([[e1.id], []]) AS rows4 }
WITH versionBefore, publishingBefore, hidingBefore, [rows4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
