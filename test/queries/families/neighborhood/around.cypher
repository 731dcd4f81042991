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
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])})
RETURN collect([e2.kind, e2.id]) AS found3 }
RETURN collect(found3) AS items4 }
CALL (anchor0) { UNWIND range(0, $p3) AS i5
CALL (i5) { MATCH (e6:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p4[i5]}) RETURN former.to }), $p4[i5])})
RETURN collect([e6.kind, e6.id]) AS found7 }
RETURN collect(found7) AS items8 }
CALL (anchor0) { UNWIND $p5.list AS asked9
MATCH (from10:Entity {id: asked9[0]}) MATCH (to11:Entity {id: asked9[1]}) MATCH (from10)-[r12]-(to11) WHERE r12.id = asked9[2]
WITH r12, to11, "" AS key13 ORDER BY type(r12), r12.id
CALL (r12) { WITH startNode(r12) AS e14
RETURN [e14.kind, e14.id] AS end15 }
CALL (r12) { WITH endNode(r12) AS e16
RETURN [e16.kind, e16.id] AS end17 }
CALL (r12) { UNWIND r12.statements AS id18 MATCH (s19:Statement {id: id18})
CALL (s19) { UNWIND s19.sources AS id20 MATCH (source21:Source {id: id20})

RETURN collect([source21.id, source21.url, [source21.id]]) AS sources22 }
RETURN collect([s19.citations, sources22]) AS evidence23 }
RETURN collect([[type(r12), type(r12), endNode(r12) = to11, end15, end17, r12.since, evidence23], key13]) AS edges24 }
CALL (anchor0) { UNWIND range(0, $p6) AS i25
CALL (i25) { MATCH (e26:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p7[i25]}) RETURN former.to }), $p7[i25])})
RETURN collect([e26.kind, e26.id]) AS found27 }
RETURN collect(found27) AS items28 }
WITH versionBefore, publishingBefore, hidingBefore, [items4, items8, edges24, items28] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
