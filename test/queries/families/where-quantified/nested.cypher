MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Agreement) WHERE ((EXISTS { MATCH (e1)<-[r2:PARTY_TO]-(n3) WHERE ((((n3.kind = "Organization" AND ((EXISTS { MATCH (n3)-[r4:MEMBER_OF]->(n5) WHERE ((((n5.kind = "Network" AND ((n5.establishedEarliest < $p1)))))) })))))) }))
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p2
RETURN collect([[e1.id], []]) AS rows6 }
WITH versionBefore, publishingBefore, hidingBefore, [rows6] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Organization) WHERE ((EXISTS { MATCH (e1)-[r2:COORDINATES]->(n3) WHERE ((CASE WHEN (((r2.until IS NOT NULL))) THEN true WHEN (((n3.kind = "Network" AND ((any(one4 IN coalesce(n3.type, []) WHERE (one4 = $p1))))))) THEN true ELSE false END)) }))
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p2
RETURN collect([[e1.id], []]) AS rows5 }
WITH versionBefore, publishingBefore, hidingBefore, [rows5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
