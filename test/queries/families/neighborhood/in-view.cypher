MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL () { WITH COLLECT { UNWIND $p1.list AS id1
MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former3:FormerId {id: id1}) RETURN former3.to }), id1)}) WHERE any(layer4 IN e2.layers WHERE layer4 IN $p2)
RETURN DISTINCT e2 } AS root5
WITH *, root5 AS frontier6, root5 AS seen7, 0 AS used8
CALL (frontier6) { UNWIND CASE WHEN $p3 THEN frontier6 ELSE [] END AS n9
MATCH (n9)-[r10]-(m11) WHERE type(r10) IN $p4.list AND ($p5 OR true OR type(r10) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i12 IN range(0, size(r10.statements) - 1) WHERE r10.layers[i12] IN $p2 AND coalesce(r10.possibleFrom[i12], "0000-00-00") <= $p6 AND coalesce(r10.possibleTo[i12], "9999-99-99") >= $p7) AND m11.kind IN $p8.list AND any(layer13 IN m11.layers WHERE layer13 IN $p2)
WITH n9, type(r10) AS verb14, CASE WHEN type(r10) IN ["COLLABORATES_WITH", "RELATED_TO"] THEN "BOTH" WHEN startNode(r10) = n9 THEN "OUT" ELSE "IN" END AS direction15, r10, m11 ORDER BY m11.sortName, m11.id, r10.id
WITH n9, verb14, direction15, count(*) AS total16, collect([r10, m11])[0..$p9] AS some17 ORDER BY n9.id, verb14, direction15
RETURN collect([n9.id, verb14, direction15, total16, some17]) AS groups18 }
CALL (groups18) { UNWIND groups18 AS group19 UNWIND range(0, size(group19[4]) - 1) AS i20
WITH group19, i20, group19[4][i20] AS pair21 ORDER BY i20, group19[0], group19[1], group19[2]
RETURN collect([group19[0], pair21[1].id, pair21[0].id, group19[1], group19[2], pair21[1]]) AS all22 }
WITH *, all22[0..$p10 - used8] AS edges23
CALL (edges23, seen7) { UNWIND edges23 AS pair21 WITH DISTINCT pair21[5] AS m11, seen7 WHERE NOT m11 IN seen7 RETURN collect(m11) AS fresh24 }
WITH *, [m11 IN fresh24 WHERE m11.kind IN $p11.list AND any(layer25 IN m11.layers WHERE layer25 IN $p2)] AS frontier26, seen7 + fresh24 AS seen27, used8 + size(edges23) AS used28
CALL (frontier26) { UNWIND CASE WHEN $p12 THEN frontier26 ELSE [] END AS n29
MATCH (n29)-[r30]-(m31) WHERE type(r30) IN $p4.list AND ($p5 OR true OR type(r30) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i32 IN range(0, size(r30.statements) - 1) WHERE r30.layers[i32] IN $p2 AND coalesce(r30.possibleFrom[i32], "0000-00-00") <= $p6 AND coalesce(r30.possibleTo[i32], "9999-99-99") >= $p7) AND m31.kind IN $p8.list AND any(layer33 IN m31.layers WHERE layer33 IN $p2)
WITH n29, type(r30) AS verb34, CASE WHEN type(r30) IN ["COLLABORATES_WITH", "RELATED_TO"] THEN "BOTH" WHEN startNode(r30) = n29 THEN "OUT" ELSE "IN" END AS direction35, r30, m31 ORDER BY m31.sortName, m31.id, r30.id
WITH n29, verb34, direction35, count(*) AS total36, collect([r30, m31])[0..$p9] AS some37 ORDER BY n29.id, verb34, direction35
RETURN collect([n29.id, verb34, direction35, total36, some37]) AS groups38 }
CALL (groups38) { UNWIND groups38 AS group39 UNWIND range(0, size(group39[4]) - 1) AS i40
WITH group39, i40, group39[4][i40] AS pair41 ORDER BY i40, group39[0], group39[1], group39[2]
RETURN collect([group39[0], pair41[1].id, pair41[0].id, group39[1], group39[2], pair41[1]]) AS all42 }
WITH *, all42[0..$p10 - used28] AS edges43
CALL (edges43, seen27) { UNWIND edges43 AS pair41 WITH DISTINCT pair41[5] AS m31, seen27 WHERE NOT m31 IN seen27 RETURN collect(m31) AS fresh44 }
WITH *, [m31 IN fresh44 WHERE m31.kind IN $p11.list AND any(layer45 IN m31.layers WHERE layer45 IN $p2)] AS frontier46, seen27 + fresh44 AS seen47, used28 + size(edges43) AS used48
CALL (frontier46) { UNWIND CASE WHEN $p13 THEN frontier46 ELSE [] END AS n49
MATCH (n49)-[r50]-(m51) WHERE type(r50) IN $p4.list AND ($p5 OR true OR type(r50) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i52 IN range(0, size(r50.statements) - 1) WHERE r50.layers[i52] IN $p2 AND coalesce(r50.possibleFrom[i52], "0000-00-00") <= $p6 AND coalesce(r50.possibleTo[i52], "9999-99-99") >= $p7) AND m51.kind IN $p8.list AND any(layer53 IN m51.layers WHERE layer53 IN $p2)
WITH n49, type(r50) AS verb54, CASE WHEN type(r50) IN ["COLLABORATES_WITH", "RELATED_TO"] THEN "BOTH" WHEN startNode(r50) = n49 THEN "OUT" ELSE "IN" END AS direction55, r50, m51 ORDER BY m51.sortName, m51.id, r50.id
WITH n49, verb54, direction55, count(*) AS total56, collect([r50, m51])[0..$p9] AS some57 ORDER BY n49.id, verb54, direction55
RETURN collect([n49.id, verb54, direction55, total56, some57]) AS groups58 }
CALL (groups58) { UNWIND groups58 AS group59 UNWIND range(0, size(group59[4]) - 1) AS i60
WITH group59, i60, group59[4][i60] AS pair61 ORDER BY i60, group59[0], group59[1], group59[2]
RETURN collect([group59[0], pair61[1].id, pair61[0].id, group59[1], group59[2], pair61[1]]) AS all62 }
WITH *, all62[0..$p10 - used48] AS edges63
CALL (edges63, seen47) { UNWIND edges63 AS pair61 WITH DISTINCT pair61[5] AS m51, seen47 WHERE NOT m51 IN seen47 RETURN collect(m51) AS fresh64 }
WITH *, [m51 IN fresh64 WHERE m51.kind IN $p11.list AND any(layer65 IN m51.layers WHERE layer65 IN $p2)] AS frontier66, seen47 + fresh64 AS seen67, used48 + size(edges63) AS used68
RETURN [head(root5).id, [[[group19 IN groups18 | group19[0..4]], [pair21 IN edges23 | pair21[0..5]]], [[group39 IN groups38 | group39[0..4]], [pair41 IN edges43 | pair41[0..5]]], [[group59 IN groups58 | group59[0..4]], [pair61 IN edges63 | pair61[0..5]]]]] AS found69 }
WITH versionBefore, publishingBefore, hidingBefore, [found69] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL () { WITH COLLECT { UNWIND $p1.list AS id1
MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former3:FormerId {id: id1}) RETURN former3.to }), id1)})
RETURN DISTINCT e2 } AS root4
WITH *, root4 AS frontier5, root4 AS seen6, 0 AS used7
CALL (frontier5) { UNWIND CASE WHEN $p2 THEN frontier5 ELSE [] END AS n8
MATCH (n8)-[r9]-(m10) WHERE type(r9) IN $p3.list AND ($p4 OR true OR type(r9) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND m10.kind IN $p5.list
WITH n8, type(r9) AS verb11, CASE WHEN type(r9) IN ["COLLABORATES_WITH", "RELATED_TO"] THEN "BOTH" WHEN startNode(r9) = n8 THEN "OUT" ELSE "IN" END AS direction12, r9, m10 ORDER BY m10.sortName, m10.id, r9.id
WITH n8, verb11, direction12, count(*) AS total13, collect([r9, m10])[0..$p6] AS some14 ORDER BY n8.id, verb11, direction12
RETURN collect([n8.id, verb11, direction12, total13, some14]) AS groups15 }
CALL (groups15) { UNWIND groups15 AS group16 UNWIND range(0, size(group16[4]) - 1) AS i17
WITH group16, i17, group16[4][i17] AS pair18 ORDER BY i17, group16[0], group16[1], group16[2]
RETURN collect([group16[0], pair18[1].id, pair18[0].id, group16[1], group16[2], pair18[1]]) AS all19 }
WITH *, all19[0..$p7 - used7] AS edges20
CALL (edges20, seen6) { UNWIND edges20 AS pair18 WITH DISTINCT pair18[5] AS m10, seen6 WHERE NOT m10 IN seen6 RETURN collect(m10) AS fresh21 }
WITH *, [m10 IN fresh21 WHERE m10.kind IN $p8.list] AS frontier22, seen6 + fresh21 AS seen23, used7 + size(edges20) AS used24
CALL (frontier22) { UNWIND CASE WHEN $p9 THEN frontier22 ELSE [] END AS n25
MATCH (n25)-[r26]-(m27) WHERE type(r26) IN $p3.list AND ($p4 OR true OR type(r26) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND m27.kind IN $p5.list
WITH n25, type(r26) AS verb28, CASE WHEN type(r26) IN ["COLLABORATES_WITH", "RELATED_TO"] THEN "BOTH" WHEN startNode(r26) = n25 THEN "OUT" ELSE "IN" END AS direction29, r26, m27 ORDER BY m27.sortName, m27.id, r26.id
WITH n25, verb28, direction29, count(*) AS total30, collect([r26, m27])[0..$p6] AS some31 ORDER BY n25.id, verb28, direction29
RETURN collect([n25.id, verb28, direction29, total30, some31]) AS groups32 }
CALL (groups32) { UNWIND groups32 AS group33 UNWIND range(0, size(group33[4]) - 1) AS i34
WITH group33, i34, group33[4][i34] AS pair35 ORDER BY i34, group33[0], group33[1], group33[2]
RETURN collect([group33[0], pair35[1].id, pair35[0].id, group33[1], group33[2], pair35[1]]) AS all36 }
WITH *, all36[0..$p7 - used24] AS edges37
CALL (edges37, seen23) { UNWIND edges37 AS pair35 WITH DISTINCT pair35[5] AS m27, seen23 WHERE NOT m27 IN seen23 RETURN collect(m27) AS fresh38 }
WITH *, [m27 IN fresh38 WHERE m27.kind IN $p8.list] AS frontier39, seen23 + fresh38 AS seen40, used24 + size(edges37) AS used41
CALL (frontier39) { UNWIND CASE WHEN $p10 THEN frontier39 ELSE [] END AS n42
MATCH (n42)-[r43]-(m44) WHERE type(r43) IN $p3.list AND ($p4 OR true OR type(r43) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND m44.kind IN $p5.list
WITH n42, type(r43) AS verb45, CASE WHEN type(r43) IN ["COLLABORATES_WITH", "RELATED_TO"] THEN "BOTH" WHEN startNode(r43) = n42 THEN "OUT" ELSE "IN" END AS direction46, r43, m44 ORDER BY m44.sortName, m44.id, r43.id
WITH n42, verb45, direction46, count(*) AS total47, collect([r43, m44])[0..$p6] AS some48 ORDER BY n42.id, verb45, direction46
RETURN collect([n42.id, verb45, direction46, total47, some48]) AS groups49 }
CALL (groups49) { UNWIND groups49 AS group50 UNWIND range(0, size(group50[4]) - 1) AS i51
WITH group50, i51, group50[4][i51] AS pair52 ORDER BY i51, group50[0], group50[1], group50[2]
RETURN collect([group50[0], pair52[1].id, pair52[0].id, group50[1], group50[2], pair52[1]]) AS all53 }
WITH *, all53[0..$p7 - used41] AS edges54
CALL (edges54, seen40) { UNWIND edges54 AS pair52 WITH DISTINCT pair52[5] AS m44, seen40 WHERE NOT m44 IN seen40 RETURN collect(m44) AS fresh55 }
WITH *, [m44 IN fresh55 WHERE m44.kind IN $p8.list] AS frontier56, seen40 + fresh55 AS seen57, used41 + size(edges54) AS used58
RETURN [head(root4).id, [[[group16 IN groups15 | group16[0..4]], [pair18 IN edges20 | pair18[0..5]]], [[group33 IN groups32 | group33[0..4]], [pair35 IN edges37 | pair35[0..5]]], [[group50 IN groups49 | group50[0..4]], [pair52 IN edges54 | pair52[0..5]]]]] AS found59 }
WITH versionBefore, publishingBefore, hidingBefore, [found59] AS answer
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
