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
CALL (roots3) { UNWIND roots3 AS n4 MATCH (n4)<-[r5:MEMBER_OF]-(m6) WHERE any(i7 IN range(0, size(r5.statements) - 1) WHERE coalesce(r5.certainFrom[i7], "9999-99-99") <= $p2 AND coalesce(r5.certainTo[i7], "0000-00-00") >= $p3) OR any(i8 IN range(0, size(r5.statements) - 1) WHERE coalesce(r5.certainFrom[i8], "9999-99-99") <= $p4 AND coalesce(r5.certainTo[i8], "0000-00-00") >= $p5) RETURN collect(DISTINCT m6) AS members9 }
WITH roots3, CASE WHEN $p6 THEN members9 ELSE roots3 END AS all10
CALL (all10) { UNWIND all10 AS n4 MATCH (n4)-[r5]-(m6) WHERE type(r5) IN $p7.list AND ($p8 OR true OR type(r5) IN ["COLLABORATES_WITH", "RELATED_TO"])
WITH n4, m6, r5, any(i11 IN range(0, size(r5.statements) - 1) WHERE coalesce(r5.certainFrom[i11], "9999-99-99") <= $p2 AND coalesce(r5.certainTo[i11], "0000-00-00") >= $p3) AS wasHeld12, any(i13 IN range(0, size(r5.statements) - 1) WHERE coalesce(r5.certainFrom[i13], "9999-99-99") <= $p4 AND coalesce(r5.certainTo[i13], "0000-00-00") >= $p5) AS isHeld14 WHERE wasHeld12 OR isHeld14
WITH n4, m6, r5, wasHeld12, isHeld14, head(COLLECT { MATCH (s15:Statement {id: CASE WHEN isHeld14 THEN head([i16 IN range(0, size(r5.statements) - 1) WHERE coalesce(r5.certainFrom[i16], "9999-99-99") <= $p4 AND coalesce(r5.certainTo[i16], "0000-00-00") >= $p5 | r5.statements[i16]]) ELSE head([i17 IN range(0, size(r5.statements) - 1) WHERE coalesce(r5.certainFrom[i17], "9999-99-99") <= $p2 AND coalesce(r5.certainTo[i17], "0000-00-00") >= $p3 | r5.statements[i17]]) END}) RETURN s15.sinceEarliest }) AS since18
ORDER BY since18, type(r5), r5.id, n4.id
RETURN collect([n4.id, m6.id, r5.id, wasHeld12, isHeld14]) AS rows19 }
RETURN [size(roots3) > 0, rows19] AS out20 }
WITH versionBefore, publishingBefore, hidingBefore, [out20] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND $p1.list AS asked1
MATCH (from2:Entity {id: asked1[0]}) MATCH (to3:Entity {id: asked1[1]}) MATCH (from2)-[r4]-(to3) WHERE r4.id = asked1[2]
WITH r4, to3, r4.id AS key5 ORDER BY type(r4), r4.id
MATCH (best6:Statement {id: head([i7 IN range(0, size(r4.statements) - 1) WHERE coalesce(r4.certainFrom[i7], "9999-99-99") <= $p2 AND coalesce(r4.certainTo[i7], "0000-00-00") >= $p3 | r4.statements[i7]])})

RETURN collect([[type(r4), type(r4), endNode(r4) = to3], [best6.role, best6.since, best6.until], key5]) AS edges8 }
CALL (anchor0) { UNWIND $p4.list AS asked9
MATCH (from10:Entity {id: asked9[0]}) MATCH (to11:Entity {id: asked9[1]}) MATCH (from10)-[r12]-(to11) WHERE r12.id = asked9[2]
WITH r12, to11, r12.id AS key13 ORDER BY type(r12), r12.id
MATCH (best14:Statement {id: head([i15 IN range(0, size(r12.statements) - 1) WHERE coalesce(r12.certainFrom[i15], "9999-99-99") <= $p5 AND coalesce(r12.certainTo[i15], "0000-00-00") >= $p6 | r12.statements[i15]])})

RETURN collect([[type(r12), type(r12), endNode(r12) = to11], [best14.role, best14.since, best14.until], key13]) AS edges16 }
CALL (anchor0) { UNWIND $p7.list AS asked17
MATCH (from18:Entity {id: asked17[0]}) MATCH (to19:Entity {id: asked17[1]}) MATCH (from18)-[r20]-(to19) WHERE r20.id = asked17[2]
WITH r20, to19, r20.id AS key21 ORDER BY type(r20), r20.id
MATCH (best22:Statement {id: head([i23 IN range(0, size(r20.statements) - 1) WHERE coalesce(r20.certainFrom[i23], "9999-99-99") <= $p2 AND coalesce(r20.certainTo[i23], "0000-00-00") >= $p3 | r20.statements[i23]])})

RETURN collect([[type(r20), type(r20), endNode(r20) = to19], [best22.role, best22.since, best22.until], key21]) AS edges24 }
WITH versionBefore, publishingBefore, hidingBefore, [edges8, edges16, edges24] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND $p1.list AS asked1
MATCH (from2:Entity {id: asked1[0]}) MATCH (to3:Entity {id: asked1[1]}) MATCH (from2)-[r4]-(to3) WHERE r4.id = asked1[2]
WITH r4, to3, r4.id AS key5 ORDER BY type(r4), r4.id
MATCH (best6:Statement {id: head([i7 IN range(0, size(r4.statements) - 1) WHERE coalesce(r4.possibleFrom[i7], "0000-00-00") <= $p2 AND coalesce(r4.possibleTo[i7], "9999-99-99") >= $p3 | r4.statements[i7]])})

RETURN collect([[type(r4), type(r4), endNode(r4) = to3], [best6.role, best6.since, best6.until], key5]) AS edges8 }
CALL (anchor0) { UNWIND $p4.list AS asked9
MATCH (from10:Entity {id: asked9[0]}) MATCH (to11:Entity {id: asked9[1]}) MATCH (from10)-[r12]-(to11) WHERE r12.id = asked9[2]
WITH r12, to11, r12.id AS key13 ORDER BY type(r12), r12.id
MATCH (best14:Statement {id: head([i15 IN range(0, size(r12.statements) - 1) WHERE coalesce(r12.possibleFrom[i15], "0000-00-00") <= $p5 AND coalesce(r12.possibleTo[i15], "9999-99-99") >= $p6 | r12.statements[i15]])})

RETURN collect([[type(r12), type(r12), endNode(r12) = to11], [best14.role, best14.since, best14.until], key13]) AS edges16 }
WITH versionBefore, publishingBefore, hidingBefore, [edges8, edges16] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
