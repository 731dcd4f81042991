MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
WITH versionBefore, publishingBefore, hidingBefore, [COUNT { MATCH (e1:Network) WHERE any(layer2 IN e1.layers WHERE layer2 IN $p1) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Organization) WHERE any(layer2 IN e1.layers WHERE layer2 IN $p1)
WITH e1 ORDER BY e1.id, e1.id LIMIT $p2
CALL (e1) { MATCH (e1)-[r3]-() WHERE any(i4 IN range(0, size(r3.statements) - 1) WHERE r3.layers[i4] IN $p1)
WITH type(r3) AS verb, startNode(r3) = e1 AS outgoing, count(*) AS total
RETURN collect([verb, outgoing, total]) AS counts5 }
RETURN collect([[e1.id, COUNT { MATCH (e1)-[r6]-(n7) WHERE any(i8 IN range(0, size(r6.statements) - 1) WHERE r6.layers[i8] IN $p1) }, counts5], []]) AS rows9 }
WITH versionBefore, publishingBefore, hidingBefore, [rows9] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
