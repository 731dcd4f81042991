MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Network) WHERE ((EXISTS { MATCH (e1)<-[r2:COORDINATES]-(n3) WHERE ((((any(one4 IN n3.foldedNames WHERE ((one4 IS NOT NULL AND all(pattern5 IN $p1 WHERE one4 =~ pattern5)))))))) }))
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p2
RETURN collect([[e1.id], []]) AS rows6 }
WITH versionBefore, publishingBefore, hidingBefore, [rows6] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Network) WHERE ((NOT EXISTS { MATCH (e1)<-[r2:COORDINATES]-(n3) WHERE (NOT coalesce((((any(one4 IN n3.foldedNames WHERE ((one4 IS NOT NULL AND all(pattern5 IN $p1 WHERE one4 =~ pattern5))))))), false)) }))
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p2
RETURN collect([[e1.id], []]) AS rows6 }
WITH versionBefore, publishingBefore, hidingBefore, [rows6] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Network) WHERE ((NOT coalesce(EXISTS { MATCH (e1)<-[r2:COORDINATES]-(n3) WHERE ((((any(one4 IN n3.foldedNames WHERE ((one4 IS NOT NULL AND all(pattern5 IN $p1 WHERE one4 =~ pattern5)))))))) }, false)))
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p2
RETURN collect([[e1.id], []]) AS rows6 }
WITH versionBefore, publishingBefore, hidingBefore, [rows6] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Network) WHERE ((COUNT { MATCH (e1)<-[r2:COORDINATES]-(n3) WHERE (true) } = 1))
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p1
RETURN collect([[e1.id], []]) AS rows4 }
WITH versionBefore, publishingBefore, hidingBefore, [rows4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
