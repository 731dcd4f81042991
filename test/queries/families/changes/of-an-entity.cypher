MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL () { WITH COLLECT { UNWIND $p1.list AS id1
MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former3:FormerId {id: id1}) RETURN former3.to }), id1)})
RETURN DISTINCT e2 } AS roots4
CALL (roots4) { UNWIND roots4 AS n5 MATCH (n5)<-[r6:MEMBER_OF]-(m7) WHERE any(i8 IN range(0, size(r6.statements) - 1) WHERE coalesce(r6.possibleFrom[i8], "0000-00-00") <= $p2 AND coalesce(r6.possibleTo[i8], "9999-99-99") >= $p3) OR any(i9 IN range(0, size(r6.statements) - 1) WHERE coalesce(r6.possibleFrom[i9], "0000-00-00") <= $p4 AND coalesce(r6.possibleTo[i9], "9999-99-99") >= $p5) RETURN collect(DISTINCT m7) AS members10 }
WITH roots4, CASE WHEN $p6 THEN members10 ELSE roots4 END AS all11
CALL (all11) { UNWIND all11 AS n5 MATCH (n5)-[r6]-(m7) WHERE type(r6) IN $p7.list AND ($p8 OR true OR type(r6) IN ["COLLABORATES_WITH", "RELATED_TO"])
WITH n5, m7, r6, any(i12 IN range(0, size(r6.statements) - 1) WHERE coalesce(r6.possibleFrom[i12], "0000-00-00") <= $p2 AND coalesce(r6.possibleTo[i12], "9999-99-99") >= $p3) AS wasHeld13, any(i14 IN range(0, size(r6.statements) - 1) WHERE coalesce(r6.possibleFrom[i14], "0000-00-00") <= $p4 AND coalesce(r6.possibleTo[i14], "9999-99-99") >= $p5) AS isHeld15 WHERE wasHeld13 OR isHeld15
WITH n5, m7, r6, wasHeld13, isHeld15 ORDER BY type(r6), r6.id
RETURN collect([n5.id, m7.id, r6.id, wasHeld13, isHeld15]) AS rows16 }
RETURN [size(roots4) > 0, rows16] AS out17 }
WITH versionBefore, publishingBefore, hidingBefore, [out17] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL () { WITH COLLECT { UNWIND $p1.list AS id1
MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former3:FormerId {id: id1}) RETURN former3.to }), id1)})
RETURN DISTINCT e2 } AS roots4
CALL (roots4) { UNWIND roots4 AS n5 MATCH (n5)<-[r6:MEMBER_OF]-(m7) WHERE any(i8 IN range(0, size(r6.statements) - 1) WHERE coalesce(r6.certainFrom[i8], "9999-99-99") <= $p2 AND coalesce(r6.certainTo[i8], "0000-00-00") >= $p3) OR any(i9 IN range(0, size(r6.statements) - 1) WHERE coalesce(r6.certainFrom[i9], "9999-99-99") <= $p4 AND coalesce(r6.certainTo[i9], "0000-00-00") >= $p5) RETURN collect(DISTINCT m7) AS members10 }
WITH roots4, CASE WHEN $p6 THEN members10 ELSE roots4 END AS all11
CALL (all11) { UNWIND all11 AS n5 MATCH (n5)-[r6]-(m7) WHERE type(r6) IN $p7.list AND ($p8 OR true OR type(r6) IN ["COLLABORATES_WITH", "RELATED_TO"])
WITH n5, m7, r6, any(i12 IN range(0, size(r6.statements) - 1) WHERE coalesce(r6.certainFrom[i12], "9999-99-99") <= $p2 AND coalesce(r6.certainTo[i12], "0000-00-00") >= $p3) AS wasHeld13, any(i14 IN range(0, size(r6.statements) - 1) WHERE coalesce(r6.certainFrom[i14], "9999-99-99") <= $p4 AND coalesce(r6.certainTo[i14], "0000-00-00") >= $p5) AS isHeld15 WHERE wasHeld13 OR isHeld15
WITH n5, m7, r6, wasHeld13, isHeld15 ORDER BY type(r6), r6.id
RETURN collect([n5.id, m7.id, r6.id, wasHeld13, isHeld15]) AS rows16 }
RETURN [size(roots4) > 0, rows16] AS out17 }
WITH versionBefore, publishingBefore, hidingBefore, [out17] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND $p1.list AS asked1
MATCH (from2:Entity {id: asked1[0]}) MATCH (to3:Entity {id: asked1[1]}) MATCH (from2)-[r4]-(to3) WHERE r4.id = asked1[2]
WITH r4, to3, "" AS key5 ORDER BY type(r4), r4.id
MATCH (best6:Statement {id: head([i7 IN range(0, size(r4.statements) - 1) WHERE coalesce(r4.certainFrom[i7], "9999-99-99") <= $p2 AND coalesce(r4.certainTo[i7], "0000-00-00") >= $p3 | r4.statements[i7]])})

RETURN collect([[type(r4), type(r4), endNode(r4) = to3], [best6.role, best6.since, best6.until], key5]) AS edges8 }
CALL (anchor0) { UNWIND $p4.list AS asked9
MATCH (from10:Entity {id: asked9[0]}) MATCH (to11:Entity {id: asked9[1]}) MATCH (from10)-[r12]-(to11) WHERE r12.id = asked9[2]
WITH r12, to11, "" AS key13 ORDER BY type(r12), r12.id
MATCH (best14:Statement {id: head([i15 IN range(0, size(r12.statements) - 1) WHERE coalesce(r12.certainFrom[i15], "9999-99-99") <= $p5 AND coalesce(r12.certainTo[i15], "0000-00-00") >= $p6 | r12.statements[i15]])})

RETURN collect([[type(r12), type(r12), endNode(r12) = to11], [best14.role, best14.since, best14.until], key13]) AS edges16 }
CALL (anchor0) { UNWIND $p7.list AS asked17
MATCH (from18:Entity {id: asked17[0]}) MATCH (to19:Entity {id: asked17[1]}) MATCH (from18)-[r20]-(to19) WHERE r20.id = asked17[2]
WITH r20, to19, "" AS key21 ORDER BY type(r20), r20.id
MATCH (best22:Statement {id: head([i23 IN range(0, size(r20.statements) - 1) WHERE coalesce(r20.certainFrom[i23], "9999-99-99") <= $p2 AND coalesce(r20.certainTo[i23], "0000-00-00") >= $p3 | r20.statements[i23]])})

RETURN collect([[type(r20), type(r20), endNode(r20) = to19], [best22.role, best22.since, best22.until], key21]) AS edges24 }
WITH versionBefore, publishingBefore, hidingBefore, [edges8, edges16, edges24] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND $p1.list AS asked1
MATCH (from2:Entity {id: asked1[0]}) MATCH (to3:Entity {id: asked1[1]}) MATCH (from2)-[r4]-(to3) WHERE r4.id = asked1[2]
WITH r4, to3, "" AS key5 ORDER BY type(r4), r4.id
MATCH (best6:Statement {id: head([i7 IN range(0, size(r4.statements) - 1) WHERE coalesce(r4.possibleFrom[i7], "0000-00-00") <= $p2 AND coalesce(r4.possibleTo[i7], "9999-99-99") >= $p3 | r4.statements[i7]])})

RETURN collect([[type(r4), type(r4), endNode(r4) = to3], [best6.role, best6.since, best6.until], key5]) AS edges8 }
CALL (anchor0) { UNWIND $p4.list AS asked9
MATCH (from10:Entity {id: asked9[0]}) MATCH (to11:Entity {id: asked9[1]}) MATCH (from10)-[r12]-(to11) WHERE r12.id = asked9[2]
WITH r12, to11, "" AS key13 ORDER BY type(r12), r12.id
MATCH (best14:Statement {id: head([i15 IN range(0, size(r12.statements) - 1) WHERE coalesce(r12.possibleFrom[i15], "0000-00-00") <= $p5 AND coalesce(r12.possibleTo[i15], "9999-99-99") >= $p6 | r12.statements[i15]])})

RETURN collect([[type(r12), type(r12), endNode(r12) = to11], [best14.role, best14.since, best14.until], key13]) AS edges16 }
WITH versionBefore, publishingBefore, hidingBefore, [edges8, edges16] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
