MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
WITH versionBefore, publishingBefore, hidingBefore, [COUNT { MATCH (e1:Organization) WHERE ((e1.id = $p1) AND (NOT coalesce(EXISTS { MATCH (e1)-[r2:COORDINATES]->(n3) WHERE (((((r2.sinceEarliest <= $p2 AND r2.sinceLatest >= $p3))))) }, false))) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
WITH versionBefore, publishingBefore, hidingBefore, [COUNT { MATCH (e1:Organization) WHERE (NOT coalesce(((EXISTS { MATCH (e1)-[r2:COORDINATES]->(n3) WHERE (((((r2.sinceEarliest <= $p1 AND r2.sinceLatest >= $p2))))) })), false) AND (e1.id = $p3)) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
WITH versionBefore, publishingBefore, hidingBefore, [COUNT { MATCH (e1:Organization) WHERE ((e1.id = $p1) AND (NOT coalesce(EXISTS { MATCH (e1)-[r2:COORDINATES]->(n3) WHERE (((((r2.sinceCertain AND (r2.sinceEarliest >= $p2 AND r2.sinceLatest <= $p3)))))) }, false))) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
