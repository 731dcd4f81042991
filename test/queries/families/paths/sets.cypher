MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL () {
WITH COLLECT { UNWIND $p1.list AS id1
MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former3:FormerId {id: id1}) RETURN former3.to }), id1)})
RETURN DISTINCT e2 } AS from4, COLLECT { UNWIND $p2.list AS id5
MATCH (e6:Entity {id: coalesce(head(COLLECT { MATCH (former7:FormerId {id: id5}) RETURN former7.to }), id5)})
RETURN DISTINCT e6 } AS to8
CALL (from4) { UNWIND from4 AS e9 RETURN sum(COUNT { (e9)--() }) AS ahead10 }
CALL (to8) { UNWIND to8 AS e9 RETURN sum(COUNT { (e9)--() }) AS ahead11 }
WITH *, from4 AS frontier12, from4 AS seen13, to8 AS frontier14, to8 AS seen15, true AS open16, 0 AS spent17
WITH *, ahead10 <= ahead11 AS isStart18
WITH *, CASE WHEN isStart18 THEN ahead10 ELSE ahead11 END AS cost19, CASE WHEN isStart18 THEN seen13 ELSE seen15 END AS own20, CASE WHEN isStart18 THEN seen15 ELSE seen13 END AS other21
WITH *, open16 AND $p3 AND spent17 + cost19 <= $p4 AS looked22
WITH *, CASE WHEN looked22 THEN CASE WHEN isStart18 THEN frontier12 ELSE frontier14 END ELSE [] END AS frontier23
CALL (frontier23, isStart18, from4, to8) { UNWIND frontier23 AS n24 MATCH (n24)-[r25]-(m26)
WHERE type(r25) IN $p5.list AND ($p6 OR (startNode(r25) = n24) = isStart18 OR type(r25) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND (m26 IN from4 OR m26 IN to8 OR m26.kind IN $p7.list)
WITH n24, collect(DISTINCT m26) AS all27
RETURN collect([n24.id, [m26 IN all27 | m26.id]]) AS found28, collect(all27) AS reached29 }
CALL (reached29, own20, other21, from4, to8) { UNWIND reached29 AS all27 UNWIND all27 AS m26
WITH DISTINCT m26, m26 IN other21 AS met30, NOT (m26 IN own20 OR m26 IN from4 OR m26 IN to8) AS isFresh31
RETURN collect(CASE WHEN isFresh31 THEN m26 END) AS fresh32, sum(CASE WHEN isFresh31 THEN COUNT { (m26)--() } ELSE 0 END) AS ahead33, count(CASE WHEN met30 THEN 1 END) > 0 AS met30 }
WITH *, looked22 AND NOT (met30 AND $p8) AS open34, spent17 + CASE WHEN looked22 THEN cost19 ELSE 0 END AS spent35,
CASE WHEN looked22 AND isStart18 THEN fresh32 ELSE frontier12 END AS frontier36, CASE WHEN looked22 AND isStart18 THEN ahead33 ELSE ahead10 END AS ahead37, CASE WHEN looked22 AND isStart18 THEN seen13 + fresh32 ELSE seen13 END AS seen38,
CASE WHEN looked22 AND NOT isStart18 THEN fresh32 ELSE frontier14 END AS frontier39, CASE WHEN looked22 AND NOT isStart18 THEN ahead33 ELSE ahead11 END AS ahead40, CASE WHEN looked22 AND NOT isStart18 THEN seen15 + fresh32 ELSE seen15 END AS seen41
WITH *, ahead37 <= ahead40 AS isStart42
WITH *, CASE WHEN isStart42 THEN ahead37 ELSE ahead40 END AS cost43, CASE WHEN isStart42 THEN seen38 ELSE seen41 END AS own44, CASE WHEN isStart42 THEN seen41 ELSE seen38 END AS other45
WITH *, open34 AND $p9 AND spent35 + cost43 <= $p4 AS looked46
WITH *, CASE WHEN looked46 THEN CASE WHEN isStart42 THEN frontier36 ELSE frontier39 END ELSE [] END AS frontier47
CALL (frontier47, isStart42, from4, to8) { UNWIND frontier47 AS n48 MATCH (n48)-[r49]-(m50)
WHERE type(r49) IN $p5.list AND ($p6 OR (startNode(r49) = n48) = isStart42 OR type(r49) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND (m50 IN from4 OR m50 IN to8 OR m50.kind IN $p7.list)
WITH n48, collect(DISTINCT m50) AS all51
RETURN collect([n48.id, [m50 IN all51 | m50.id]]) AS found52, collect(all51) AS reached53 }
CALL (reached53, own44, other45, from4, to8) { UNWIND reached53 AS all51 UNWIND all51 AS m50
WITH DISTINCT m50, m50 IN other45 AS met54, NOT (m50 IN own44 OR m50 IN from4 OR m50 IN to8) AS isFresh55
RETURN collect(CASE WHEN isFresh55 THEN m50 END) AS fresh56, sum(CASE WHEN isFresh55 THEN COUNT { (m50)--() } ELSE 0 END) AS ahead57, count(CASE WHEN met54 THEN 1 END) > 0 AS met54 }
WITH *, looked46 AND NOT (met54 AND $p8) AS open58, spent35 + CASE WHEN looked46 THEN cost43 ELSE 0 END AS spent59,
CASE WHEN looked46 AND isStart42 THEN fresh56 ELSE frontier36 END AS frontier60, CASE WHEN looked46 AND isStart42 THEN ahead57 ELSE ahead37 END AS ahead61, CASE WHEN looked46 AND isStart42 THEN seen38 + fresh56 ELSE seen38 END AS seen62,
CASE WHEN looked46 AND NOT isStart42 THEN fresh56 ELSE frontier39 END AS frontier63, CASE WHEN looked46 AND NOT isStart42 THEN ahead57 ELSE ahead40 END AS ahead64, CASE WHEN looked46 AND NOT isStart42 THEN seen41 + fresh56 ELSE seen41 END AS seen65
WITH *, ahead61 <= ahead64 AS isStart66
WITH *, CASE WHEN isStart66 THEN ahead61 ELSE ahead64 END AS cost67, CASE WHEN isStart66 THEN seen62 ELSE seen65 END AS own68, CASE WHEN isStart66 THEN seen65 ELSE seen62 END AS other69
WITH *, open58 AND $p10 AND spent59 + cost67 <= $p4 AS looked70
WITH *, CASE WHEN looked70 THEN CASE WHEN isStart66 THEN frontier60 ELSE frontier63 END ELSE [] END AS frontier71
CALL (frontier71, isStart66, from4, to8) { UNWIND frontier71 AS n72 MATCH (n72)-[r73]-(m74)
WHERE type(r73) IN $p5.list AND ($p6 OR (startNode(r73) = n72) = isStart66 OR type(r73) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND (m74 IN from4 OR m74 IN to8 OR m74.kind IN $p7.list)
WITH n72, collect(DISTINCT m74) AS all75
RETURN collect([n72.id, [m74 IN all75 | m74.id]]) AS found76, collect(all75) AS reached77 }
CALL (reached77, own68, other69, from4, to8) { UNWIND reached77 AS all75 UNWIND all75 AS m74
WITH DISTINCT m74, m74 IN other69 AS met78, NOT (m74 IN own68 OR m74 IN from4 OR m74 IN to8) AS isFresh79
RETURN collect(CASE WHEN isFresh79 THEN m74 END) AS fresh80, sum(CASE WHEN isFresh79 THEN COUNT { (m74)--() } ELSE 0 END) AS ahead81, count(CASE WHEN met78 THEN 1 END) > 0 AS met78 }
WITH *, looked70 AND NOT (met78 AND $p8) AS open82, spent59 + CASE WHEN looked70 THEN cost67 ELSE 0 END AS spent83,
CASE WHEN looked70 AND isStart66 THEN fresh80 ELSE frontier60 END AS frontier84, CASE WHEN looked70 AND isStart66 THEN ahead81 ELSE ahead61 END AS ahead85, CASE WHEN looked70 AND isStart66 THEN seen62 + fresh80 ELSE seen62 END AS seen86,
CASE WHEN looked70 AND NOT isStart66 THEN fresh80 ELSE frontier63 END AS frontier87, CASE WHEN looked70 AND NOT isStart66 THEN ahead81 ELSE ahead64 END AS ahead88, CASE WHEN looked70 AND NOT isStart66 THEN seen65 + fresh80 ELSE seen65 END AS seen89
WITH *, ahead85 <= ahead88 AS isStart90
WITH *, CASE WHEN isStart90 THEN ahead85 ELSE ahead88 END AS cost91, CASE WHEN isStart90 THEN seen86 ELSE seen89 END AS own92, CASE WHEN isStart90 THEN seen89 ELSE seen86 END AS other93
WITH *, open82 AND $p11 AND spent83 + cost91 <= $p4 AS looked94
WITH *, CASE WHEN looked94 THEN CASE WHEN isStart90 THEN frontier84 ELSE frontier87 END ELSE [] END AS frontier95
CALL (frontier95, isStart90, from4, to8) { UNWIND frontier95 AS n96 MATCH (n96)-[r97]-(m98)
WHERE type(r97) IN $p5.list AND ($p6 OR (startNode(r97) = n96) = isStart90 OR type(r97) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND (m98 IN from4 OR m98 IN to8 OR m98.kind IN $p7.list)
WITH n96, collect(DISTINCT m98) AS all99
RETURN collect([n96.id, [m98 IN all99 | m98.id]]) AS found100, collect(all99) AS reached101 }
CALL (reached101, own92, other93, from4, to8) { UNWIND reached101 AS all99 UNWIND all99 AS m98
WITH DISTINCT m98, m98 IN other93 AS met102, NOT (m98 IN own92 OR m98 IN from4 OR m98 IN to8) AS isFresh103
RETURN collect(CASE WHEN isFresh103 THEN m98 END) AS fresh104, sum(CASE WHEN isFresh103 THEN COUNT { (m98)--() } ELSE 0 END) AS ahead105, count(CASE WHEN met102 THEN 1 END) > 0 AS met102 }
WITH *, looked94 AND NOT (met102 AND $p8) AS open106, spent83 + CASE WHEN looked94 THEN cost91 ELSE 0 END AS spent107,
CASE WHEN looked94 AND isStart90 THEN fresh104 ELSE frontier84 END AS frontier108, CASE WHEN looked94 AND isStart90 THEN ahead105 ELSE ahead85 END AS ahead109, CASE WHEN looked94 AND isStart90 THEN seen86 + fresh104 ELSE seen86 END AS seen110,
CASE WHEN looked94 AND NOT isStart90 THEN fresh104 ELSE frontier87 END AS frontier111, CASE WHEN looked94 AND NOT isStart90 THEN ahead105 ELSE ahead88 END AS ahead112, CASE WHEN looked94 AND NOT isStart90 THEN seen89 + fresh104 ELSE seen89 END AS seen113
WITH *, ahead109 <= ahead112 AS isStart114
WITH *, CASE WHEN isStart114 THEN ahead109 ELSE ahead112 END AS cost115, CASE WHEN isStart114 THEN seen110 ELSE seen113 END AS own116, CASE WHEN isStart114 THEN seen113 ELSE seen110 END AS other117
WITH *, open106 AND $p12 AND spent107 + cost115 <= $p4 AS looked118
WITH *, CASE WHEN looked118 THEN CASE WHEN isStart114 THEN frontier108 ELSE frontier111 END ELSE [] END AS frontier119
CALL (frontier119, isStart114, from4, to8) { UNWIND frontier119 AS n120 MATCH (n120)-[r121]-(m122)
WHERE type(r121) IN $p5.list AND ($p6 OR (startNode(r121) = n120) = isStart114 OR type(r121) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND (m122 IN from4 OR m122 IN to8 OR m122.kind IN $p7.list)
WITH n120, collect(DISTINCT m122) AS all123
RETURN collect([n120.id, [m122 IN all123 | m122.id]]) AS found124, collect(all123) AS reached125 }
CALL (reached125, own116, other117, from4, to8) { UNWIND reached125 AS all123 UNWIND all123 AS m122
WITH DISTINCT m122, m122 IN other117 AS met126, NOT (m122 IN own116 OR m122 IN from4 OR m122 IN to8) AS isFresh127
RETURN collect(CASE WHEN isFresh127 THEN m122 END) AS fresh128, sum(CASE WHEN isFresh127 THEN COUNT { (m122)--() } ELSE 0 END) AS ahead129, count(CASE WHEN met126 THEN 1 END) > 0 AS met126 }
WITH *, looked118 AND NOT (met126 AND $p8) AS open130, spent107 + CASE WHEN looked118 THEN cost115 ELSE 0 END AS spent131,
CASE WHEN looked118 AND isStart114 THEN fresh128 ELSE frontier108 END AS frontier132, CASE WHEN looked118 AND isStart114 THEN ahead129 ELSE ahead109 END AS ahead133, CASE WHEN looked118 AND isStart114 THEN seen110 + fresh128 ELSE seen110 END AS seen134,
CASE WHEN looked118 AND NOT isStart114 THEN fresh128 ELSE frontier111 END AS frontier135, CASE WHEN looked118 AND NOT isStart114 THEN ahead129 ELSE ahead112 END AS ahead136, CASE WHEN looked118 AND NOT isStart114 THEN seen113 + fresh128 ELSE seen113 END AS seen137
WITH *, ahead133 <= ahead136 AS isStart138
WITH *, CASE WHEN isStart138 THEN ahead133 ELSE ahead136 END AS cost139, CASE WHEN isStart138 THEN seen134 ELSE seen137 END AS own140, CASE WHEN isStart138 THEN seen137 ELSE seen134 END AS other141
WITH *, open130 AND $p13 AND spent131 + cost139 <= $p4 AS looked142
WITH *, CASE WHEN looked142 THEN CASE WHEN isStart138 THEN frontier132 ELSE frontier135 END ELSE [] END AS frontier143
CALL (frontier143, isStart138, from4, to8) { UNWIND frontier143 AS n144 MATCH (n144)-[r145]-(m146)
WHERE type(r145) IN $p5.list AND ($p6 OR (startNode(r145) = n144) = isStart138 OR type(r145) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND (m146 IN from4 OR m146 IN to8 OR m146.kind IN $p7.list)
WITH n144, collect(DISTINCT m146) AS all147
RETURN collect([n144.id, [m146 IN all147 | m146.id]]) AS found148, collect(all147) AS reached149 }
CALL (reached149, own140, other141, from4, to8) { UNWIND reached149 AS all147 UNWIND all147 AS m146
WITH DISTINCT m146, m146 IN other141 AS met150, NOT (m146 IN own140 OR m146 IN from4 OR m146 IN to8) AS isFresh151
RETURN collect(CASE WHEN isFresh151 THEN m146 END) AS fresh152, sum(CASE WHEN isFresh151 THEN COUNT { (m146)--() } ELSE 0 END) AS ahead153, count(CASE WHEN met150 THEN 1 END) > 0 AS met150 }
WITH *, looked142 AND NOT (met150 AND $p8) AS open154, spent131 + CASE WHEN looked142 THEN cost139 ELSE 0 END AS spent155,
CASE WHEN looked142 AND isStart138 THEN fresh152 ELSE frontier132 END AS frontier156, CASE WHEN looked142 AND isStart138 THEN ahead153 ELSE ahead133 END AS ahead157, CASE WHEN looked142 AND isStart138 THEN seen134 + fresh152 ELSE seen134 END AS seen158,
CASE WHEN looked142 AND NOT isStart138 THEN fresh152 ELSE frontier135 END AS frontier159, CASE WHEN looked142 AND NOT isStart138 THEN ahead153 ELSE ahead136 END AS ahead160, CASE WHEN looked142 AND NOT isStart138 THEN seen137 + fresh152 ELSE seen137 END AS seen161
RETURN [[e9 IN from4 | e9.id], [e9 IN to8 | e9.id], [[isStart18, looked22, found28], [isStart42, looked46, found52], [isStart66, looked70, found76], [isStart90, looked94, found100], [isStart114, looked118, found124], [isStart138, looked142, found148]]] AS found162 }
WITH versionBefore, publishingBefore, hidingBefore, [found162] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])})
RETURN collect([e2.kind, e2.id]) AS found3 }
RETURN collect(found3) AS items4 }
WITH versionBefore, publishingBefore, hidingBefore, [items4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
