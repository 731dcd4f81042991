MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (source2:Source {id: $p2[i1]})
CALL (source2) { MATCH (source2)<-[:CITES]-(s3:Statement)
WITH s3 ORDER BY s3.predicate, s3.id LIMIT $p3
CALL (s3) { MATCH (e4:Entity {id: s3.subject})
RETURN collect([e4.kind, e4.id]) AS entity5 }
RETURN collect([[s3.predicate, entity5], []]) AS rows6 }
CALL (source2) { CALL (source2) { MATCH (source2)<-[:CITES]-(s7:Statement) WHERE true
UNWIND [s7.subject, s7.object] AS id8 RETURN DISTINCT id8 }
MATCH (e9:Entity {id: id8})
WITH e9 ORDER BY e9.sortName, e9.id LIMIT $p4
RETURN collect([[e9.kind, e9.id, e9.name], []]) AS rows10 }
RETURN collect([rows6, COUNT { MATCH (source2)<-[:CITES]-(s3:Statement) }, rows10, COUNT { CALL (source2) { MATCH (source2)<-[:CITES]-(s11:Statement) WHERE true
UNWIND [s11.subject, s11.object] AS id12 RETURN DISTINCT id12 }
MATCH (e9:Entity {id: id12}) }]) AS found13 }
RETURN collect(found13) AS items14 }
WITH versionBefore, publishingBefore, hidingBefore, [items14] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
