MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (source2:Source {id: $p2[i1]})
CALL (source2) { MATCH (source2)<-[:CITES]-(s3:Statement)
WITH s3 ORDER BY s3.predicate, s3.id LIMIT $p3
CALL (s3) { MATCH (e4:Entity {id: s3.subject})
RETURN collect([e4.kind, e4.id]) AS entity5 }
RETURN collect([[s3.predicate, entity5], []]) AS rows6 }
CALL (source2) { MATCH (e7:Entity) WHERE (EXISTS { MATCH (s8:Statement {subject: e7.id})-[:CITES]->(source2) WHERE true } OR EXISTS { MATCH (s8:Statement {object: e7.id})-[:CITES]->(source2) WHERE true })
WITH e7 ORDER BY e7.sortName, e7.id LIMIT $p4
RETURN collect([[e7.kind, e7.id, e7.name], []]) AS rows9 }
RETURN collect([COUNT { MATCH (source2)<-[:CITES]-(s3:Statement) }, rows6, COUNT { MATCH (e7:Entity) WHERE (EXISTS { MATCH (s10:Statement {subject: e7.id})-[:CITES]->(source2) WHERE true } OR EXISTS { MATCH (s10:Statement {object: e7.id})-[:CITES]->(source2) WHERE true }) }, rows9]) AS found11 }
RETURN collect(found11) AS items12 }
WITH versionBefore, publishingBefore, [items12] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;
