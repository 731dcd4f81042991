MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL () { WITH COLLECT { UNWIND $p1.list AS id1
MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: id1}) RETURN former.to }), id1)}) WHERE any(layer3 IN e2.layers WHERE layer3 IN $p2)
RETURN DISTINCT e2 } AS root4
WITH *, root4 AS frontier5, root4 AS seen6, 0 AS used7
CALL (frontier5) { UNWIND CASE WHEN $p3 THEN frontier5 ELSE [] END AS n8
MATCH (n8)-[r9]-(m10) WHERE type(r9) IN $p4.list AND ($p5 OR true OR type(r9) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i11 IN range(0, size(r9.statements) - 1) WHERE r9.layers[i11] IN $p2 AND coalesce(r9.possibleFrom[i11], "0000-00-00") <= $p6 AND coalesce(r9.possibleTo[i11], "9999-99-99") >= $p7) AND m10.kind IN $p8.list AND any(layer12 IN m10.layers WHERE layer12 IN $p2)
WITH n8, type(r9) AS verb13, CASE WHEN type(r9) IN ["COLLABORATES_WITH", "RELATED_TO"] THEN "BOTH" WHEN startNode(r9) = n8 THEN "OUT" ELSE "IN" END AS direction14, r9, m10 ORDER BY m10.sortName, m10.id, r9.id
WITH n8, verb13, direction14, count(*) AS total15, collect([r9, m10])[0..$p9] AS some16 ORDER BY n8.id, verb13, direction14
RETURN collect([n8.id, verb13, direction14, total15, some16]) AS groups17 }
CALL (groups17) { UNWIND groups17 AS group18 UNWIND range(0, size(group18[4]) - 1) AS i19
WITH group18, i19, group18[4][i19] AS pair20 ORDER BY i19, group18[0], group18[1], group18[2]
RETURN collect([group18[0], pair20[1].id, pair20[0].id, group18[1], group18[2], pair20[1]]) AS all21 }
WITH *, all21[0..$p10 - used7] AS edges22
CALL (edges22, seen6) { UNWIND edges22 AS pair20 WITH DISTINCT pair20[5] AS m10, seen6 WHERE NOT m10 IN seen6 RETURN collect(m10) AS fresh23 }
WITH *, [m10 IN fresh23 WHERE m10.kind IN $p11.list AND any(layer24 IN m10.layers WHERE layer24 IN $p2)] AS frontier25, seen6 + fresh23 AS seen26, used7 + size(edges22) AS used27
CALL (frontier25) { UNWIND CASE WHEN $p12 THEN frontier25 ELSE [] END AS n28
MATCH (n28)-[r29]-(m30) WHERE type(r29) IN $p4.list AND ($p5 OR true OR type(r29) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i31 IN range(0, size(r29.statements) - 1) WHERE r29.layers[i31] IN $p2 AND coalesce(r29.possibleFrom[i31], "0000-00-00") <= $p6 AND coalesce(r29.possibleTo[i31], "9999-99-99") >= $p7) AND m30.kind IN $p8.list AND any(layer32 IN m30.layers WHERE layer32 IN $p2)
WITH n28, type(r29) AS verb33, CASE WHEN type(r29) IN ["COLLABORATES_WITH", "RELATED_TO"] THEN "BOTH" WHEN startNode(r29) = n28 THEN "OUT" ELSE "IN" END AS direction34, r29, m30 ORDER BY m30.sortName, m30.id, r29.id
WITH n28, verb33, direction34, count(*) AS total35, collect([r29, m30])[0..$p9] AS some36 ORDER BY n28.id, verb33, direction34
RETURN collect([n28.id, verb33, direction34, total35, some36]) AS groups37 }
CALL (groups37) { UNWIND groups37 AS group38 UNWIND range(0, size(group38[4]) - 1) AS i39
WITH group38, i39, group38[4][i39] AS pair40 ORDER BY i39, group38[0], group38[1], group38[2]
RETURN collect([group38[0], pair40[1].id, pair40[0].id, group38[1], group38[2], pair40[1]]) AS all41 }
WITH *, all41[0..$p10 - used27] AS edges42
CALL (edges42, seen26) { UNWIND edges42 AS pair40 WITH DISTINCT pair40[5] AS m30, seen26 WHERE NOT m30 IN seen26 RETURN collect(m30) AS fresh43 }
WITH *, [m30 IN fresh43 WHERE m30.kind IN $p11.list AND any(layer44 IN m30.layers WHERE layer44 IN $p2)] AS frontier45, seen26 + fresh43 AS seen46, used27 + size(edges42) AS used47
CALL (frontier45) { UNWIND CASE WHEN $p13 THEN frontier45 ELSE [] END AS n48
MATCH (n48)-[r49]-(m50) WHERE type(r49) IN $p4.list AND ($p5 OR true OR type(r49) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i51 IN range(0, size(r49.statements) - 1) WHERE r49.layers[i51] IN $p2 AND coalesce(r49.possibleFrom[i51], "0000-00-00") <= $p6 AND coalesce(r49.possibleTo[i51], "9999-99-99") >= $p7) AND m50.kind IN $p8.list AND any(layer52 IN m50.layers WHERE layer52 IN $p2)
WITH n48, type(r49) AS verb53, CASE WHEN type(r49) IN ["COLLABORATES_WITH", "RELATED_TO"] THEN "BOTH" WHEN startNode(r49) = n48 THEN "OUT" ELSE "IN" END AS direction54, r49, m50 ORDER BY m50.sortName, m50.id, r49.id
WITH n48, verb53, direction54, count(*) AS total55, collect([r49, m50])[0..$p9] AS some56 ORDER BY n48.id, verb53, direction54
RETURN collect([n48.id, verb53, direction54, total55, some56]) AS groups57 }
CALL (groups57) { UNWIND groups57 AS group58 UNWIND range(0, size(group58[4]) - 1) AS i59
WITH group58, i59, group58[4][i59] AS pair60 ORDER BY i59, group58[0], group58[1], group58[2]
RETURN collect([group58[0], pair60[1].id, pair60[0].id, group58[1], group58[2], pair60[1]]) AS all61 }
WITH *, all61[0..$p10 - used47] AS edges62
CALL (edges62, seen46) { UNWIND edges62 AS pair60 WITH DISTINCT pair60[5] AS m50, seen46 WHERE NOT m50 IN seen46 RETURN collect(m50) AS fresh63 }
WITH *, [m50 IN fresh63 WHERE m50.kind IN $p11.list AND any(layer64 IN m50.layers WHERE layer64 IN $p2)] AS frontier65, seen46 + fresh63 AS seen66, used47 + size(edges62) AS used67
RETURN [head(root4).id, [[[group18 IN groups17 | group18[0..4]], [pair20 IN edges22 | pair20[0..5]]], [[group38 IN groups37 | group38[0..4]], [pair40 IN edges42 | pair40[0..5]]], [[group58 IN groups57 | group58[0..4]], [pair60 IN edges62 | pair60[0..5]]]]] AS found68 }
WITH versionBefore, publishingBefore, hidingBefore, [found68] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

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
WITH versionBefore, publishingBefore, hidingBefore, [] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE any(layer3 IN e2.layers WHERE layer3 IN $p3)
RETURN collect([e2.kind, e2.id]) AS found4 }
RETURN collect(found4) AS items5 }
WITH versionBefore, publishingBefore, hidingBefore, [items5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
