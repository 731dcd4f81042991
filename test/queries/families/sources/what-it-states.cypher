MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (source2:Source {id: $p2[i1]})
CALL (source2) { MATCH (source2)<-[:CITES]-(s3:Statement)
WITH s3 ORDER BY s3.predicate, s3.id LIMIT $p3
CALL (s3) { MATCH (e4:Entity {id: s3.subject})
RETURN collect([e4.kind, e4.id]) AS entity5 }
RETURN collect([[s3.predicate, entity5], []]) AS rows6 }
CALL (source2) { MATCH (e7:Entity) WHERE (EXISTS { MATCH (s8:Statement {subject: e7.id})-[:CITES]->(source2) WHERE true } OR EXISTS { MATCH (s8:Statement {object: e7.id})-[:CITES]->(source2) WHERE true })
RETURN collect(e7) AS all9 }
WITH *, size(all9) AS total10
CALL (all9) { UNWIND all9 AS e7
WITH e7 ORDER BY e7.sortName, e7.id LIMIT $p4
RETURN collect([[e7.kind, e7.id, e7.name], []]) AS rows11 }
RETURN collect([rows6, COUNT { MATCH (source2)<-[:CITES]-(s3:Statement) }, rows11, total10]) AS found12 }
RETURN collect(found12) AS items13 }
WITH versionBefore, publishingBefore, hidingBefore, [items13] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
