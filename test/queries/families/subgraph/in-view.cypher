MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL () { WITH COLLECT { UNWIND $p1.list AS id1
MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former3:FormerId {id: id1}) RETURN former3.to }), id1)})
RETURN DISTINCT e2 } AS all4
CALL (all4) { UNWIND all4 AS n5 MATCH (n5)-[r6]->(m7) WHERE m7 IN all4 AND type(r6) IN $p2.list AND ($p3 OR true OR type(r6) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i8 IN range(0, size(r6.statements) - 1) WHERE coalesce(r6.possibleFrom[i8], "0000-00-00") <= $p4 AND coalesce(r6.possibleTo[i8], "9999-99-99") >= $p5)
RETURN collect([n5.id, m7.id, r6.id]) AS pairs9 }
RETURN [[n5 IN all4 | n5.id], pairs9] AS out10 }
WITH versionBefore, publishingBefore, hidingBefore, [out10] AS answer
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
