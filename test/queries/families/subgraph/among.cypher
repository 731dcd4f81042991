MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL () { WITH COLLECT { UNWIND $p1.list AS id1
MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: id1}) RETURN former.to }), id1)})
RETURN DISTINCT e2 } AS all3
CALL (all3) { UNWIND all3 AS n4 MATCH (n4)-[r5]->(m6) WHERE m6 IN all3 AND type(r5) IN $p2.list AND ($p3 OR true OR type(r5) IN ["COLLABORATES_WITH", "RELATED_TO"])
RETURN collect([n4.id, m6.id, r5.id]) AS pairs7 }
RETURN [[n4 IN all3 | n4.id], pairs7] AS out8 }
WITH versionBefore, publishingBefore, hidingBefore, [out8] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])})
RETURN collect([e2.kind, e2.id]) AS found3 }
RETURN collect(found3) AS items4 }
CALL (anchor0) { UNWIND $p3.list AS asked5
MATCH (from6:Entity {id: asked5[0]}) MATCH (to7:Entity {id: asked5[1]}) MATCH (from6)-[r8]-(to7) WHERE r8.id = asked5[2]
WITH r8, to7, "" AS key9 ORDER BY type(r8), r8.id
CALL (r8) { WITH startNode(r8) AS e10
RETURN [e10.kind, e10.id] AS end11 }
CALL (r8) { WITH endNode(r8) AS e12
RETURN [e12.kind, e12.id] AS end13 }
RETURN collect([[type(r8), type(r8), endNode(r8) = to7, end11, end13, r8.since, r8.role], key9]) AS edges14 }
WITH versionBefore, publishingBefore, hidingBefore, [items4, edges14] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
