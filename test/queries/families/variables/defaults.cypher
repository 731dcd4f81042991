MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Network)
WITH e1 ORDER BY e1.id DESC, e1.id LIMIT $p1
RETURN collect([[e1.id], []]) AS rows2 }
WITH versionBefore, publishingBefore, hidingBefore, [rows2] AS answer
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

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
RETURN collect([COUNT { MATCH (e2)<-[r3:MEMBER_OF]-(n4) WHERE any(i5 IN range(0, size(r3.statements) - 1) WHERE coalesce(r3.certainFrom[i5], "9999-99-99") <= $p3 AND coalesce(r3.certainTo[i5], "0000-00-00") >= $p4) }]) AS found6 }
RETURN collect(found6) AS items7 }
WITH versionBefore, publishingBefore, hidingBefore, [items7] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
