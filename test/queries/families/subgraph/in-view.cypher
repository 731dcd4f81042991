MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL () { WITH COLLECT { UNWIND $p1.list AS id1
MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: id1}) RETURN former.to }), id1)})
RETURN DISTINCT e2 } AS all3
CALL (all3) { UNWIND all3 AS n4 MATCH (n4)-[r5]->(m6) WHERE m6 IN all3 AND type(r5) IN $p2.list AND ($p3 OR true OR type(r5) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i7 IN range(0, size(r5.statements) - 1) WHERE coalesce(r5.possibleFrom[i7], "0000-00-00") <= $p4 AND coalesce(r5.possibleTo[i7], "9999-99-99") >= $p5)
RETURN collect([n4.id, m6.id, r5.id]) AS pairs8 }
RETURN [[n4 IN all3 | n4.id], pairs8] AS out9 }
WITH versionBefore, publishingBefore, hidingBefore, [out9] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND $p1.list AS asked1
MATCH (from2:Entity {id: asked1[0]}) MATCH (to3:Entity {id: asked1[1]}) MATCH (from2)-[r4]-(to3) WHERE r4.id = asked1[2]
WITH r4, to3, "" AS key5 ORDER BY type(r4), r4.id
MATCH (best6:Statement {id: head([i7 IN range(0, size(r4.statements) - 1) WHERE coalesce(r4.possibleFrom[i7], "0000-00-00") <= $p2 AND coalesce(r4.possibleTo[i7], "9999-99-99") >= $p3 | r4.statements[i7]])})

RETURN collect([[type(r4)], [best6.since], key5]) AS edges8 }
WITH versionBefore, publishingBefore, hidingBefore, [edges8] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
