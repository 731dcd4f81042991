MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
RETURN collect([e2.id, e2.name]) AS found3 }
RETURN collect(found3) AS items4 }
WITH versionBefore, publishingBefore, hidingBefore, [items4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])})
RETURN collect([e2.kind, e2.id]) AS found3 }
RETURN collect(found3) AS items4 }
WITH versionBefore, publishingBefore, hidingBefore, [items4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])})
RETURN collect([e2.kind, e2.id]) AS found3 }
RETURN collect(found3) AS items4 }
CALL (anchor0) { UNWIND range(0, $p3) AS i5
CALL (i5) { MATCH (s6:Statement {id: $p4[i5]})
RETURN collect([s6.id]) AS found7 }
RETURN collect(found7) AS items8 }
CALL (anchor0) { UNWIND range(0, $p5) AS i9
CALL (i9) { MATCH (source10:Source {id: $p6[i9]})
RETURN collect([source10.id]) AS found11 }
RETURN collect(found11) AS items12 }
WITH versionBefore, publishingBefore, hidingBefore, [items4, items8, items12] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
