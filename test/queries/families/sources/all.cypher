MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (source1:Source) WHERE (source1.id > $p1)
WITH source1 ORDER BY source1.id LIMIT $p2

RETURN collect([[[source1.id, source1.type, source1.title, source1.publisher, source1.language, source1.retrieved, source1.url]], []]) AS rows2 }
WITH versionBefore, publishingBefore, hidingBefore, [rows2, COUNT { MATCH (source1:Source) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (source2:Source {id: $p2[i1]})
CALL (source2) { MATCH (e3:Entity) WHERE (EXISTS { MATCH (s4:Statement {subject: e3.id})-[:CITES]->(source2) WHERE true } OR EXISTS { MATCH (s4:Statement {object: e3.id})-[:CITES]->(source2) WHERE true })
RETURN collect(e3) AS all5 }
WITH *, size(all5) AS total6
CALL (all5) { UNWIND all5 AS e3
WITH e3 ORDER BY e3.sortName, e3.id LIMIT $p3
RETURN collect([[e3.kind, e3.id], []]) AS rows7 }
RETURN collect([COUNT { MATCH (source2)<-[:CITES]-(s8:Statement) }, rows7, total6]) AS found9 }
RETURN collect(found9) AS items10 }
WITH versionBefore, publishingBefore, hidingBefore, [items10] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (source2:Source {id: $p2[i1]})
RETURN collect([source2.id]) AS found3 }
RETURN collect(found3) AS items4 }
WITH versionBefore, publishingBefore, hidingBefore, [items4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
