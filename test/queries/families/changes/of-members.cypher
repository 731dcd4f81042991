MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL () { WITH COLLECT { UNWIND $p1.list AS id1
MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: id1}) RETURN former.to }), id1)})
RETURN DISTINCT e2 } AS roots3
CALL (roots3) { UNWIND roots3 AS n4 MATCH (n4)<-[r5:MEMBER_OF]-(m6) WHERE any(i7 IN range(0, size(r5.statements) - 1) WHERE coalesce(r5.possibleFrom[i7], "0000-00-00") <= $p2 AND coalesce(r5.possibleTo[i7], "9999-99-99") >= $p3) OR any(i8 IN range(0, size(r5.statements) - 1) WHERE coalesce(r5.possibleFrom[i8], "0000-00-00") <= $p4 AND coalesce(r5.possibleTo[i8], "9999-99-99") >= $p5) RETURN collect(DISTINCT m6) AS members9 }
WITH roots3, CASE WHEN $p6 THEN members9 ELSE roots3 END AS all10
CALL (all10) { UNWIND all10 AS n4 MATCH (n4)-[r5]-(m6) WHERE type(r5) IN $p7.list AND ($p8 OR true OR type(r5) IN ["COLLABORATES_WITH", "RELATED_TO"])
WITH n4, m6, r5, any(i11 IN range(0, size(r5.statements) - 1) WHERE coalesce(r5.possibleFrom[i11], "0000-00-00") <= $p2 AND coalesce(r5.possibleTo[i11], "9999-99-99") >= $p3) AS wasHeld12, any(i13 IN range(0, size(r5.statements) - 1) WHERE coalesce(r5.possibleFrom[i13], "0000-00-00") <= $p4 AND coalesce(r5.possibleTo[i13], "9999-99-99") >= $p5) AS isHeld14 WHERE wasHeld12 OR isHeld14
WITH n4, m6, r5, wasHeld12, isHeld14, head(COLLECT { MATCH (s15:Statement {id: CASE WHEN isHeld14 THEN head([i16 IN range(0, size(r5.statements) - 1) WHERE coalesce(r5.possibleFrom[i16], "0000-00-00") <= $p4 AND coalesce(r5.possibleTo[i16], "9999-99-99") >= $p5 | r5.statements[i16]]) ELSE head([i17 IN range(0, size(r5.statements) - 1) WHERE coalesce(r5.possibleFrom[i17], "0000-00-00") <= $p2 AND coalesce(r5.possibleTo[i17], "9999-99-99") >= $p3 | r5.statements[i17]]) END}) RETURN s15.sinceEarliest }) AS since18
ORDER BY since18, type(r5), r5.id, n4.id
RETURN collect([n4.id, m6.id, r5.id, wasHeld12, isHeld14]) AS rows19 }
RETURN [size(roots3) > 0, rows19] AS out20 }
WITH versionBefore, publishingBefore, hidingBefore, [out20] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL () { WITH COLLECT { UNWIND $p1.list AS id1
MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: id1}) RETURN former.to }), id1)})
RETURN DISTINCT e2 } AS roots3
CALL (roots3) { UNWIND roots3 AS n4 MATCH (n4)<-[r5:MEMBER_OF]-(m6) WHERE any(i7 IN range(0, size(r5.statements) - 1) WHERE coalesce(r5.possibleFrom[i7], "0000-00-00") <= $p2 AND coalesce(r5.possibleTo[i7], "9999-99-99") >= $p3) OR any(i8 IN range(0, size(r5.statements) - 1) WHERE coalesce(r5.possibleFrom[i8], "0000-00-00") <= $p4 AND coalesce(r5.possibleTo[i8], "9999-99-99") >= $p5) RETURN collect(DISTINCT m6) AS members9 }
WITH roots3, CASE WHEN $p6 THEN members9 ELSE roots3 END AS all10
CALL (all10) { UNWIND all10 AS n4 MATCH (n4)-[r5]-(m6) WHERE type(r5) IN $p7.list AND ($p8 OR true OR type(r5) IN ["COLLABORATES_WITH", "RELATED_TO"])
WITH n4, m6, r5, any(i11 IN range(0, size(r5.statements) - 1) WHERE coalesce(r5.possibleFrom[i11], "0000-00-00") <= $p2 AND coalesce(r5.possibleTo[i11], "9999-99-99") >= $p3) AS wasHeld12, any(i13 IN range(0, size(r5.statements) - 1) WHERE coalesce(r5.possibleFrom[i13], "0000-00-00") <= $p4 AND coalesce(r5.possibleTo[i13], "9999-99-99") >= $p5) AS isHeld14 WHERE wasHeld12 OR isHeld14
WITH n4, m6, r5, wasHeld12, isHeld14, head(COLLECT { MATCH (s15:Statement {id: CASE WHEN isHeld14 THEN head([i16 IN range(0, size(r5.statements) - 1) WHERE coalesce(r5.possibleFrom[i16], "0000-00-00") <= $p4 AND coalesce(r5.possibleTo[i16], "9999-99-99") >= $p5 | r5.statements[i16]]) ELSE head([i17 IN range(0, size(r5.statements) - 1) WHERE coalesce(r5.possibleFrom[i17], "0000-00-00") <= $p2 AND coalesce(r5.possibleTo[i17], "9999-99-99") >= $p3 | r5.statements[i17]]) END}) RETURN s15.sinceEarliest }) AS since18
ORDER BY since18, type(r5), r5.id, n4.id
RETURN collect([n4.id, m6.id, r5.id, wasHeld12, isHeld14]) AS rows19 }
RETURN [size(roots3) > 0, rows19] AS out20 }
WITH versionBefore, publishingBefore, hidingBefore, [out20] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
WITH versionBefore, publishingBefore, hidingBefore, [] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND $p1.list AS asked1
MATCH (from2:Entity {id: asked1[0]}) MATCH (to3:Entity {id: asked1[1]}) MATCH (from2)-[r4]-(to3) WHERE r4.id = asked1[2]
WITH r4, to3, r4.id AS key5 ORDER BY type(r4), r4.id
MATCH (best6:Statement {id: head([i7 IN range(0, size(r4.statements) - 1) WHERE coalesce(r4.possibleFrom[i7], "0000-00-00") <= $p2 AND coalesce(r4.possibleTo[i7], "9999-99-99") >= $p3 | r4.statements[i7]])})
CALL (r4) { WITH startNode(r4) AS e8
RETURN [e8.kind, e8.id] AS end9 }
CALL (r4) { WITH endNode(r4) AS e10
RETURN [e10.kind, e10.id] AS end11 }

RETURN collect([[type(r4), type(r4), endNode(r4) = to3, end9, end11], [best6.until], key5]) AS edges12 }
WITH versionBefore, publishingBefore, hidingBefore, [edges12] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
