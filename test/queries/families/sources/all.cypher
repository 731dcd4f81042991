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
CALL (source2) { CALL (source2) { MATCH (source2)<-[:CITES]-(s3:Statement) WHERE true
UNWIND [s3.subject, s3.object] AS id4 RETURN DISTINCT id4 }
MATCH (e5:Entity {id: id4})
WITH e5 ORDER BY e5.sortName, e5.id LIMIT $p3
RETURN collect([[e5.kind, e5.id], []]) AS rows6 }
RETURN collect([COUNT { MATCH (source2)<-[:CITES]-(s7:Statement) }, rows6, COUNT { CALL (source2) { MATCH (source2)<-[:CITES]-(s8:Statement) WHERE true
UNWIND [s8.subject, s8.object] AS id9 RETURN DISTINCT id9 }
MATCH (e5:Entity {id: id9}) }]) AS found10 }
RETURN collect(found10) AS items11 }
WITH versionBefore, publishingBefore, hidingBefore, [items11] AS answer
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
