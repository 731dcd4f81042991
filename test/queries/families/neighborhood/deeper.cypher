MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL () { WITH COLLECT { UNWIND $p1.list AS id1
MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: id1}) RETURN former.to }), id1)})
RETURN DISTINCT e2 } AS root3
WITH *, root3 AS frontier4, root3 AS seen5, 0 AS used6
CALL (frontier4) { UNWIND CASE WHEN $p2 THEN frontier4 ELSE [] END AS n7
MATCH (n7)-[r8]-(m9) WHERE type(r8) IN $p3.list AND ($p4 OR true OR type(r8) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND m9.kind IN $p5.list
WITH n7, type(r8) AS verb10, CASE WHEN type(r8) IN ["COLLABORATES_WITH", "RELATED_TO"] THEN "BOTH" WHEN startNode(r8) = n7 THEN "OUT" ELSE "IN" END AS direction11, r8, m9 ORDER BY m9.sortName, m9.id, r8.id
WITH n7, verb10, direction11, count(*) AS total12, collect([r8, m9])[0..$p6] AS some13 ORDER BY n7.id, verb10, direction11
RETURN collect([n7.id, verb10, direction11, total12, some13]) AS groups14 }
CALL (groups14) { UNWIND groups14 AS group15 UNWIND range(0, size(group15[4]) - 1) AS i16
WITH group15, i16, group15[4][i16] AS pair17 ORDER BY i16, group15[0], group15[1], group15[2]
RETURN collect([group15[0], pair17[1].id, pair17[0].id, group15[1], group15[2], pair17[1]]) AS all18 }
WITH *, all18[0..$p7 - used6] AS edges19
CALL (edges19, seen5) { UNWIND edges19 AS pair17 WITH DISTINCT pair17[5] AS m9, seen5 WHERE NOT m9 IN seen5 RETURN collect(m9) AS fresh20 }
WITH *, [m9 IN fresh20 WHERE m9.kind IN $p8.list] AS frontier21, seen5 + fresh20 AS seen22, used6 + size(edges19) AS used23
CALL (frontier21) { UNWIND CASE WHEN $p9 THEN frontier21 ELSE [] END AS n24
MATCH (n24)-[r25]-(m26) WHERE type(r25) IN $p3.list AND ($p4 OR true OR type(r25) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND m26.kind IN $p5.list
WITH n24, type(r25) AS verb27, CASE WHEN type(r25) IN ["COLLABORATES_WITH", "RELATED_TO"] THEN "BOTH" WHEN startNode(r25) = n24 THEN "OUT" ELSE "IN" END AS direction28, r25, m26 ORDER BY m26.sortName, m26.id, r25.id
WITH n24, verb27, direction28, count(*) AS total29, collect([r25, m26])[0..$p6] AS some30 ORDER BY n24.id, verb27, direction28
RETURN collect([n24.id, verb27, direction28, total29, some30]) AS groups31 }
CALL (groups31) { UNWIND groups31 AS group32 UNWIND range(0, size(group32[4]) - 1) AS i33
WITH group32, i33, group32[4][i33] AS pair34 ORDER BY i33, group32[0], group32[1], group32[2]
RETURN collect([group32[0], pair34[1].id, pair34[0].id, group32[1], group32[2], pair34[1]]) AS all35 }
WITH *, all35[0..$p7 - used23] AS edges36
CALL (edges36, seen22) { UNWIND edges36 AS pair34 WITH DISTINCT pair34[5] AS m26, seen22 WHERE NOT m26 IN seen22 RETURN collect(m26) AS fresh37 }
WITH *, [m26 IN fresh37 WHERE m26.kind IN $p8.list] AS frontier38, seen22 + fresh37 AS seen39, used23 + size(edges36) AS used40
CALL (frontier38) { UNWIND CASE WHEN $p10 THEN frontier38 ELSE [] END AS n41
MATCH (n41)-[r42]-(m43) WHERE type(r42) IN $p3.list AND ($p4 OR true OR type(r42) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND m43.kind IN $p5.list
WITH n41, type(r42) AS verb44, CASE WHEN type(r42) IN ["COLLABORATES_WITH", "RELATED_TO"] THEN "BOTH" WHEN startNode(r42) = n41 THEN "OUT" ELSE "IN" END AS direction45, r42, m43 ORDER BY m43.sortName, m43.id, r42.id
WITH n41, verb44, direction45, count(*) AS total46, collect([r42, m43])[0..$p6] AS some47 ORDER BY n41.id, verb44, direction45
RETURN collect([n41.id, verb44, direction45, total46, some47]) AS groups48 }
CALL (groups48) { UNWIND groups48 AS group49 UNWIND range(0, size(group49[4]) - 1) AS i50
WITH group49, i50, group49[4][i50] AS pair51 ORDER BY i50, group49[0], group49[1], group49[2]
RETURN collect([group49[0], pair51[1].id, pair51[0].id, group49[1], group49[2], pair51[1]]) AS all52 }
WITH *, all52[0..$p7 - used40] AS edges53
CALL (edges53, seen39) { UNWIND edges53 AS pair51 WITH DISTINCT pair51[5] AS m43, seen39 WHERE NOT m43 IN seen39 RETURN collect(m43) AS fresh54 }
WITH *, [m43 IN fresh54 WHERE m43.kind IN $p8.list] AS frontier55, seen39 + fresh54 AS seen56, used40 + size(edges53) AS used57
RETURN [head(root3).id, [[[group15 IN groups14 | group15[0..4]], [pair17 IN edges19 | pair17[0..5]]], [[group32 IN groups31 | group32[0..4]], [pair34 IN edges36 | pair34[0..5]]], [[group49 IN groups48 | group49[0..4]], [pair51 IN edges53 | pair51[0..5]]]]] AS found58 }
WITH versionBefore, publishingBefore, hidingBefore, [found58] AS answer
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
RETURN collect([[type(r8), type(r8), endNode(r8) = to7, end11, end13], key9]) AS edges14 }
CALL (anchor0) { UNWIND range(0, $p4) AS i15
CALL (i15) { MATCH (e16:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p5[i15]}) RETURN former.to }), $p5[i15])})
RETURN collect([e16.kind, e16.id]) AS found17 }
RETURN collect(found17) AS items18 }
WITH versionBefore, publishingBefore, hidingBefore, [items4, edges14, items18] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
