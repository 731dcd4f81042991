MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL () {
WITH COLLECT { UNWIND $p1.list AS id1
MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: id1}) RETURN former.to }), id1)})
RETURN DISTINCT e2 } AS from3, COLLECT { UNWIND $p2.list AS id4
MATCH (e5:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: id4}) RETURN former.to }), id4)})
RETURN DISTINCT e5 } AS to6
CALL (from3) { UNWIND from3 AS e7 RETURN sum(COUNT { (e7)--() }) AS ahead8 }
CALL (to6) { UNWIND to6 AS e7 RETURN sum(COUNT { (e7)--() }) AS ahead9 }
WITH *, from3 AS frontier10, from3 AS seen11, to6 AS frontier12, to6 AS seen13, true AS open14, 0 AS spent15
WITH *, ahead8 <= ahead9 AS isStart16
WITH *, CASE WHEN isStart16 THEN ahead8 ELSE ahead9 END AS cost17, CASE WHEN isStart16 THEN seen11 ELSE seen13 END AS own18, CASE WHEN isStart16 THEN seen13 ELSE seen11 END AS other19
WITH *, open14 AND $p3 AND spent15 + cost17 <= $p4 AS looked20
WITH *, CASE WHEN looked20 THEN CASE WHEN isStart16 THEN frontier10 ELSE frontier12 END ELSE [] END AS frontier21
CALL (frontier21, isStart16, from3, to6) { UNWIND frontier21 AS n22 MATCH (n22)-[r23]-(m24)
WHERE type(r23) IN $p5.list AND ($p6 OR (startNode(r23) = n22) = isStart16 OR type(r23) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i25 IN range(0, size(r23.statements) - 1) WHERE coalesce(r23.possibleFrom[i25], "0000-00-00") <= $p7 AND coalesce(r23.possibleTo[i25], "9999-99-99") >= $p8) AND (m24 IN from3 OR m24 IN to6 OR m24.kind IN $p9.list)
WITH n22, collect(DISTINCT m24) AS all26
RETURN collect([n22.id, [m24 IN all26 | m24.id]]) AS found27, collect(all26) AS reached28 }
CALL (reached28, own18, other19, from3, to6) { UNWIND reached28 AS all26 UNWIND all26 AS m24
WITH DISTINCT m24, m24 IN other19 AS met29, NOT (m24 IN own18 OR m24 IN from3 OR m24 IN to6) AS isFresh30
RETURN collect(CASE WHEN isFresh30 THEN m24 END) AS fresh31, sum(CASE WHEN isFresh30 THEN COUNT { (m24)--() } ELSE 0 END) AS ahead32, count(CASE WHEN met29 THEN 1 END) > 0 AS met29 }
WITH *, looked20 AND NOT (met29 AND $p10) AS open33, spent15 + CASE WHEN looked20 THEN cost17 ELSE 0 END AS spent34,
CASE WHEN looked20 AND isStart16 THEN fresh31 ELSE frontier10 END AS frontier35, CASE WHEN looked20 AND isStart16 THEN ahead32 ELSE ahead8 END AS ahead36, CASE WHEN looked20 AND isStart16 THEN seen11 + fresh31 ELSE seen11 END AS seen37,
CASE WHEN looked20 AND NOT isStart16 THEN fresh31 ELSE frontier12 END AS frontier38, CASE WHEN looked20 AND NOT isStart16 THEN ahead32 ELSE ahead9 END AS ahead39, CASE WHEN looked20 AND NOT isStart16 THEN seen13 + fresh31 ELSE seen13 END AS seen40
WITH *, ahead36 <= ahead39 AS isStart41
WITH *, CASE WHEN isStart41 THEN ahead36 ELSE ahead39 END AS cost42, CASE WHEN isStart41 THEN seen37 ELSE seen40 END AS own43, CASE WHEN isStart41 THEN seen40 ELSE seen37 END AS other44
WITH *, open33 AND $p11 AND spent34 + cost42 <= $p4 AS looked45
WITH *, CASE WHEN looked45 THEN CASE WHEN isStart41 THEN frontier35 ELSE frontier38 END ELSE [] END AS frontier46
CALL (frontier46, isStart41, from3, to6) { UNWIND frontier46 AS n47 MATCH (n47)-[r48]-(m49)
WHERE type(r48) IN $p5.list AND ($p6 OR (startNode(r48) = n47) = isStart41 OR type(r48) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i50 IN range(0, size(r48.statements) - 1) WHERE coalesce(r48.possibleFrom[i50], "0000-00-00") <= $p7 AND coalesce(r48.possibleTo[i50], "9999-99-99") >= $p8) AND (m49 IN from3 OR m49 IN to6 OR m49.kind IN $p9.list)
WITH n47, collect(DISTINCT m49) AS all51
RETURN collect([n47.id, [m49 IN all51 | m49.id]]) AS found52, collect(all51) AS reached53 }
CALL (reached53, own43, other44, from3, to6) { UNWIND reached53 AS all51 UNWIND all51 AS m49
WITH DISTINCT m49, m49 IN other44 AS met54, NOT (m49 IN own43 OR m49 IN from3 OR m49 IN to6) AS isFresh55
RETURN collect(CASE WHEN isFresh55 THEN m49 END) AS fresh56, sum(CASE WHEN isFresh55 THEN COUNT { (m49)--() } ELSE 0 END) AS ahead57, count(CASE WHEN met54 THEN 1 END) > 0 AS met54 }
WITH *, looked45 AND NOT (met54 AND $p10) AS open58, spent34 + CASE WHEN looked45 THEN cost42 ELSE 0 END AS spent59,
CASE WHEN looked45 AND isStart41 THEN fresh56 ELSE frontier35 END AS frontier60, CASE WHEN looked45 AND isStart41 THEN ahead57 ELSE ahead36 END AS ahead61, CASE WHEN looked45 AND isStart41 THEN seen37 + fresh56 ELSE seen37 END AS seen62,
CASE WHEN looked45 AND NOT isStart41 THEN fresh56 ELSE frontier38 END AS frontier63, CASE WHEN looked45 AND NOT isStart41 THEN ahead57 ELSE ahead39 END AS ahead64, CASE WHEN looked45 AND NOT isStart41 THEN seen40 + fresh56 ELSE seen40 END AS seen65
WITH *, ahead61 <= ahead64 AS isStart66
WITH *, CASE WHEN isStart66 THEN ahead61 ELSE ahead64 END AS cost67, CASE WHEN isStart66 THEN seen62 ELSE seen65 END AS own68, CASE WHEN isStart66 THEN seen65 ELSE seen62 END AS other69
WITH *, open58 AND $p12 AND spent59 + cost67 <= $p4 AS looked70
WITH *, CASE WHEN looked70 THEN CASE WHEN isStart66 THEN frontier60 ELSE frontier63 END ELSE [] END AS frontier71
CALL (frontier71, isStart66, from3, to6) { UNWIND frontier71 AS n72 MATCH (n72)-[r73]-(m74)
WHERE type(r73) IN $p5.list AND ($p6 OR (startNode(r73) = n72) = isStart66 OR type(r73) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i75 IN range(0, size(r73.statements) - 1) WHERE coalesce(r73.possibleFrom[i75], "0000-00-00") <= $p7 AND coalesce(r73.possibleTo[i75], "9999-99-99") >= $p8) AND (m74 IN from3 OR m74 IN to6 OR m74.kind IN $p9.list)
WITH n72, collect(DISTINCT m74) AS all76
RETURN collect([n72.id, [m74 IN all76 | m74.id]]) AS found77, collect(all76) AS reached78 }
CALL (reached78, own68, other69, from3, to6) { UNWIND reached78 AS all76 UNWIND all76 AS m74
WITH DISTINCT m74, m74 IN other69 AS met79, NOT (m74 IN own68 OR m74 IN from3 OR m74 IN to6) AS isFresh80
RETURN collect(CASE WHEN isFresh80 THEN m74 END) AS fresh81, sum(CASE WHEN isFresh80 THEN COUNT { (m74)--() } ELSE 0 END) AS ahead82, count(CASE WHEN met79 THEN 1 END) > 0 AS met79 }
WITH *, looked70 AND NOT (met79 AND $p10) AS open83, spent59 + CASE WHEN looked70 THEN cost67 ELSE 0 END AS spent84,
CASE WHEN looked70 AND isStart66 THEN fresh81 ELSE frontier60 END AS frontier85, CASE WHEN looked70 AND isStart66 THEN ahead82 ELSE ahead61 END AS ahead86, CASE WHEN looked70 AND isStart66 THEN seen62 + fresh81 ELSE seen62 END AS seen87,
CASE WHEN looked70 AND NOT isStart66 THEN fresh81 ELSE frontier63 END AS frontier88, CASE WHEN looked70 AND NOT isStart66 THEN ahead82 ELSE ahead64 END AS ahead89, CASE WHEN looked70 AND NOT isStart66 THEN seen65 + fresh81 ELSE seen65 END AS seen90
WITH *, ahead86 <= ahead89 AS isStart91
WITH *, CASE WHEN isStart91 THEN ahead86 ELSE ahead89 END AS cost92, CASE WHEN isStart91 THEN seen87 ELSE seen90 END AS own93, CASE WHEN isStart91 THEN seen90 ELSE seen87 END AS other94
WITH *, open83 AND $p13 AND spent84 + cost92 <= $p4 AS looked95
WITH *, CASE WHEN looked95 THEN CASE WHEN isStart91 THEN frontier85 ELSE frontier88 END ELSE [] END AS frontier96
CALL (frontier96, isStart91, from3, to6) { UNWIND frontier96 AS n97 MATCH (n97)-[r98]-(m99)
WHERE type(r98) IN $p5.list AND ($p6 OR (startNode(r98) = n97) = isStart91 OR type(r98) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i100 IN range(0, size(r98.statements) - 1) WHERE coalesce(r98.possibleFrom[i100], "0000-00-00") <= $p7 AND coalesce(r98.possibleTo[i100], "9999-99-99") >= $p8) AND (m99 IN from3 OR m99 IN to6 OR m99.kind IN $p9.list)
WITH n97, collect(DISTINCT m99) AS all101
RETURN collect([n97.id, [m99 IN all101 | m99.id]]) AS found102, collect(all101) AS reached103 }
CALL (reached103, own93, other94, from3, to6) { UNWIND reached103 AS all101 UNWIND all101 AS m99
WITH DISTINCT m99, m99 IN other94 AS met104, NOT (m99 IN own93 OR m99 IN from3 OR m99 IN to6) AS isFresh105
RETURN collect(CASE WHEN isFresh105 THEN m99 END) AS fresh106, sum(CASE WHEN isFresh105 THEN COUNT { (m99)--() } ELSE 0 END) AS ahead107, count(CASE WHEN met104 THEN 1 END) > 0 AS met104 }
WITH *, looked95 AND NOT (met104 AND $p10) AS open108, spent84 + CASE WHEN looked95 THEN cost92 ELSE 0 END AS spent109,
CASE WHEN looked95 AND isStart91 THEN fresh106 ELSE frontier85 END AS frontier110, CASE WHEN looked95 AND isStart91 THEN ahead107 ELSE ahead86 END AS ahead111, CASE WHEN looked95 AND isStart91 THEN seen87 + fresh106 ELSE seen87 END AS seen112,
CASE WHEN looked95 AND NOT isStart91 THEN fresh106 ELSE frontier88 END AS frontier113, CASE WHEN looked95 AND NOT isStart91 THEN ahead107 ELSE ahead89 END AS ahead114, CASE WHEN looked95 AND NOT isStart91 THEN seen90 + fresh106 ELSE seen90 END AS seen115
WITH *, ahead111 <= ahead114 AS isStart116
WITH *, CASE WHEN isStart116 THEN ahead111 ELSE ahead114 END AS cost117, CASE WHEN isStart116 THEN seen112 ELSE seen115 END AS own118, CASE WHEN isStart116 THEN seen115 ELSE seen112 END AS other119
WITH *, open108 AND $p14 AND spent109 + cost117 <= $p4 AS looked120
WITH *, CASE WHEN looked120 THEN CASE WHEN isStart116 THEN frontier110 ELSE frontier113 END ELSE [] END AS frontier121
CALL (frontier121, isStart116, from3, to6) { UNWIND frontier121 AS n122 MATCH (n122)-[r123]-(m124)
WHERE type(r123) IN $p5.list AND ($p6 OR (startNode(r123) = n122) = isStart116 OR type(r123) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i125 IN range(0, size(r123.statements) - 1) WHERE coalesce(r123.possibleFrom[i125], "0000-00-00") <= $p7 AND coalesce(r123.possibleTo[i125], "9999-99-99") >= $p8) AND (m124 IN from3 OR m124 IN to6 OR m124.kind IN $p9.list)
WITH n122, collect(DISTINCT m124) AS all126
RETURN collect([n122.id, [m124 IN all126 | m124.id]]) AS found127, collect(all126) AS reached128 }
CALL (reached128, own118, other119, from3, to6) { UNWIND reached128 AS all126 UNWIND all126 AS m124
WITH DISTINCT m124, m124 IN other119 AS met129, NOT (m124 IN own118 OR m124 IN from3 OR m124 IN to6) AS isFresh130
RETURN collect(CASE WHEN isFresh130 THEN m124 END) AS fresh131, sum(CASE WHEN isFresh130 THEN COUNT { (m124)--() } ELSE 0 END) AS ahead132, count(CASE WHEN met129 THEN 1 END) > 0 AS met129 }
WITH *, looked120 AND NOT (met129 AND $p10) AS open133, spent109 + CASE WHEN looked120 THEN cost117 ELSE 0 END AS spent134,
CASE WHEN looked120 AND isStart116 THEN fresh131 ELSE frontier110 END AS frontier135, CASE WHEN looked120 AND isStart116 THEN ahead132 ELSE ahead111 END AS ahead136, CASE WHEN looked120 AND isStart116 THEN seen112 + fresh131 ELSE seen112 END AS seen137,
CASE WHEN looked120 AND NOT isStart116 THEN fresh131 ELSE frontier113 END AS frontier138, CASE WHEN looked120 AND NOT isStart116 THEN ahead132 ELSE ahead114 END AS ahead139, CASE WHEN looked120 AND NOT isStart116 THEN seen115 + fresh131 ELSE seen115 END AS seen140
WITH *, ahead136 <= ahead139 AS isStart141
WITH *, CASE WHEN isStart141 THEN ahead136 ELSE ahead139 END AS cost142, CASE WHEN isStart141 THEN seen137 ELSE seen140 END AS own143, CASE WHEN isStart141 THEN seen140 ELSE seen137 END AS other144
WITH *, open133 AND $p15 AND spent134 + cost142 <= $p4 AS looked145
WITH *, CASE WHEN looked145 THEN CASE WHEN isStart141 THEN frontier135 ELSE frontier138 END ELSE [] END AS frontier146
CALL (frontier146, isStart141, from3, to6) { UNWIND frontier146 AS n147 MATCH (n147)-[r148]-(m149)
WHERE type(r148) IN $p5.list AND ($p6 OR (startNode(r148) = n147) = isStart141 OR type(r148) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i150 IN range(0, size(r148.statements) - 1) WHERE coalesce(r148.possibleFrom[i150], "0000-00-00") <= $p7 AND coalesce(r148.possibleTo[i150], "9999-99-99") >= $p8) AND (m149 IN from3 OR m149 IN to6 OR m149.kind IN $p9.list)
WITH n147, collect(DISTINCT m149) AS all151
RETURN collect([n147.id, [m149 IN all151 | m149.id]]) AS found152, collect(all151) AS reached153 }
CALL (reached153, own143, other144, from3, to6) { UNWIND reached153 AS all151 UNWIND all151 AS m149
WITH DISTINCT m149, m149 IN other144 AS met154, NOT (m149 IN own143 OR m149 IN from3 OR m149 IN to6) AS isFresh155
RETURN collect(CASE WHEN isFresh155 THEN m149 END) AS fresh156, sum(CASE WHEN isFresh155 THEN COUNT { (m149)--() } ELSE 0 END) AS ahead157, count(CASE WHEN met154 THEN 1 END) > 0 AS met154 }
WITH *, looked145 AND NOT (met154 AND $p10) AS open158, spent134 + CASE WHEN looked145 THEN cost142 ELSE 0 END AS spent159,
CASE WHEN looked145 AND isStart141 THEN fresh156 ELSE frontier135 END AS frontier160, CASE WHEN looked145 AND isStart141 THEN ahead157 ELSE ahead136 END AS ahead161, CASE WHEN looked145 AND isStart141 THEN seen137 + fresh156 ELSE seen137 END AS seen162,
CASE WHEN looked145 AND NOT isStart141 THEN fresh156 ELSE frontier138 END AS frontier163, CASE WHEN looked145 AND NOT isStart141 THEN ahead157 ELSE ahead139 END AS ahead164, CASE WHEN looked145 AND NOT isStart141 THEN seen140 + fresh156 ELSE seen140 END AS seen165
RETURN [[e7 IN from3 | e7.id], [e7 IN to6 | e7.id], [[isStart16, looked20, found27], [isStart41, looked45, found52], [isStart66, looked70, found77], [isStart91, looked95, found102], [isStart116, looked120, found127], [isStart141, looked145, found152]]] AS found166 }
WITH versionBefore, publishingBefore, hidingBefore, [found166] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL () {
WITH COLLECT { UNWIND $p1.list AS id1
MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: id1}) RETURN former.to }), id1)})
RETURN DISTINCT e2 } AS from3, COLLECT { UNWIND $p2.list AS id4
MATCH (e5:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: id4}) RETURN former.to }), id4)})
RETURN DISTINCT e5 } AS to6
CALL (from3) { UNWIND from3 AS e7 RETURN sum(COUNT { (e7)--() }) AS ahead8 }
CALL (to6) { UNWIND to6 AS e7 RETURN sum(COUNT { (e7)--() }) AS ahead9 }
WITH *, from3 AS frontier10, from3 AS seen11, to6 AS frontier12, to6 AS seen13, true AS open14, 0 AS spent15
WITH *, ahead8 <= ahead9 AS isStart16
WITH *, CASE WHEN isStart16 THEN ahead8 ELSE ahead9 END AS cost17, CASE WHEN isStart16 THEN seen11 ELSE seen13 END AS own18, CASE WHEN isStart16 THEN seen13 ELSE seen11 END AS other19
WITH *, open14 AND $p3 AND spent15 + cost17 <= $p4 AS looked20
WITH *, CASE WHEN looked20 THEN CASE WHEN isStart16 THEN frontier10 ELSE frontier12 END ELSE [] END AS frontier21
CALL (frontier21, isStart16, from3, to6) { UNWIND frontier21 AS n22 MATCH (n22)-[r23]-(m24)
WHERE type(r23) IN $p5.list AND ($p6 OR (startNode(r23) = n22) = isStart16 OR type(r23) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i25 IN range(0, size(r23.statements) - 1) WHERE coalesce(r23.possibleFrom[i25], "0000-00-00") <= $p7 AND coalesce(r23.possibleTo[i25], "9999-99-99") >= $p8) AND (m24 IN from3 OR m24 IN to6 OR m24.kind IN $p9.list)
WITH n22, collect(DISTINCT m24) AS all26
RETURN collect([n22.id, [m24 IN all26 | m24.id]]) AS found27, collect(all26) AS reached28 }
CALL (reached28, own18, other19, from3, to6) { UNWIND reached28 AS all26 UNWIND all26 AS m24
WITH DISTINCT m24, m24 IN other19 AS met29, NOT (m24 IN own18 OR m24 IN from3 OR m24 IN to6) AS isFresh30
RETURN collect(CASE WHEN isFresh30 THEN m24 END) AS fresh31, sum(CASE WHEN isFresh30 THEN COUNT { (m24)--() } ELSE 0 END) AS ahead32, count(CASE WHEN met29 THEN 1 END) > 0 AS met29 }
WITH *, looked20 AND NOT (met29 AND $p10) AS open33, spent15 + CASE WHEN looked20 THEN cost17 ELSE 0 END AS spent34,
CASE WHEN looked20 AND isStart16 THEN fresh31 ELSE frontier10 END AS frontier35, CASE WHEN looked20 AND isStart16 THEN ahead32 ELSE ahead8 END AS ahead36, CASE WHEN looked20 AND isStart16 THEN seen11 + fresh31 ELSE seen11 END AS seen37,
CASE WHEN looked20 AND NOT isStart16 THEN fresh31 ELSE frontier12 END AS frontier38, CASE WHEN looked20 AND NOT isStart16 THEN ahead32 ELSE ahead9 END AS ahead39, CASE WHEN looked20 AND NOT isStart16 THEN seen13 + fresh31 ELSE seen13 END AS seen40
WITH *, ahead36 <= ahead39 AS isStart41
WITH *, CASE WHEN isStart41 THEN ahead36 ELSE ahead39 END AS cost42, CASE WHEN isStart41 THEN seen37 ELSE seen40 END AS own43, CASE WHEN isStart41 THEN seen40 ELSE seen37 END AS other44
WITH *, open33 AND $p11 AND spent34 + cost42 <= $p4 AS looked45
WITH *, CASE WHEN looked45 THEN CASE WHEN isStart41 THEN frontier35 ELSE frontier38 END ELSE [] END AS frontier46
CALL (frontier46, isStart41, from3, to6) { UNWIND frontier46 AS n47 MATCH (n47)-[r48]-(m49)
WHERE type(r48) IN $p5.list AND ($p6 OR (startNode(r48) = n47) = isStart41 OR type(r48) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i50 IN range(0, size(r48.statements) - 1) WHERE coalesce(r48.possibleFrom[i50], "0000-00-00") <= $p7 AND coalesce(r48.possibleTo[i50], "9999-99-99") >= $p8) AND (m49 IN from3 OR m49 IN to6 OR m49.kind IN $p9.list)
WITH n47, collect(DISTINCT m49) AS all51
RETURN collect([n47.id, [m49 IN all51 | m49.id]]) AS found52, collect(all51) AS reached53 }
CALL (reached53, own43, other44, from3, to6) { UNWIND reached53 AS all51 UNWIND all51 AS m49
WITH DISTINCT m49, m49 IN other44 AS met54, NOT (m49 IN own43 OR m49 IN from3 OR m49 IN to6) AS isFresh55
RETURN collect(CASE WHEN isFresh55 THEN m49 END) AS fresh56, sum(CASE WHEN isFresh55 THEN COUNT { (m49)--() } ELSE 0 END) AS ahead57, count(CASE WHEN met54 THEN 1 END) > 0 AS met54 }
WITH *, looked45 AND NOT (met54 AND $p10) AS open58, spent34 + CASE WHEN looked45 THEN cost42 ELSE 0 END AS spent59,
CASE WHEN looked45 AND isStart41 THEN fresh56 ELSE frontier35 END AS frontier60, CASE WHEN looked45 AND isStart41 THEN ahead57 ELSE ahead36 END AS ahead61, CASE WHEN looked45 AND isStart41 THEN seen37 + fresh56 ELSE seen37 END AS seen62,
CASE WHEN looked45 AND NOT isStart41 THEN fresh56 ELSE frontier38 END AS frontier63, CASE WHEN looked45 AND NOT isStart41 THEN ahead57 ELSE ahead39 END AS ahead64, CASE WHEN looked45 AND NOT isStart41 THEN seen40 + fresh56 ELSE seen40 END AS seen65
WITH *, ahead61 <= ahead64 AS isStart66
WITH *, CASE WHEN isStart66 THEN ahead61 ELSE ahead64 END AS cost67, CASE WHEN isStart66 THEN seen62 ELSE seen65 END AS own68, CASE WHEN isStart66 THEN seen65 ELSE seen62 END AS other69
WITH *, open58 AND $p12 AND spent59 + cost67 <= $p4 AS looked70
WITH *, CASE WHEN looked70 THEN CASE WHEN isStart66 THEN frontier60 ELSE frontier63 END ELSE [] END AS frontier71
CALL (frontier71, isStart66, from3, to6) { UNWIND frontier71 AS n72 MATCH (n72)-[r73]-(m74)
WHERE type(r73) IN $p5.list AND ($p6 OR (startNode(r73) = n72) = isStart66 OR type(r73) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i75 IN range(0, size(r73.statements) - 1) WHERE coalesce(r73.possibleFrom[i75], "0000-00-00") <= $p7 AND coalesce(r73.possibleTo[i75], "9999-99-99") >= $p8) AND (m74 IN from3 OR m74 IN to6 OR m74.kind IN $p9.list)
WITH n72, collect(DISTINCT m74) AS all76
RETURN collect([n72.id, [m74 IN all76 | m74.id]]) AS found77, collect(all76) AS reached78 }
CALL (reached78, own68, other69, from3, to6) { UNWIND reached78 AS all76 UNWIND all76 AS m74
WITH DISTINCT m74, m74 IN other69 AS met79, NOT (m74 IN own68 OR m74 IN from3 OR m74 IN to6) AS isFresh80
RETURN collect(CASE WHEN isFresh80 THEN m74 END) AS fresh81, sum(CASE WHEN isFresh80 THEN COUNT { (m74)--() } ELSE 0 END) AS ahead82, count(CASE WHEN met79 THEN 1 END) > 0 AS met79 }
WITH *, looked70 AND NOT (met79 AND $p10) AS open83, spent59 + CASE WHEN looked70 THEN cost67 ELSE 0 END AS spent84,
CASE WHEN looked70 AND isStart66 THEN fresh81 ELSE frontier60 END AS frontier85, CASE WHEN looked70 AND isStart66 THEN ahead82 ELSE ahead61 END AS ahead86, CASE WHEN looked70 AND isStart66 THEN seen62 + fresh81 ELSE seen62 END AS seen87,
CASE WHEN looked70 AND NOT isStart66 THEN fresh81 ELSE frontier63 END AS frontier88, CASE WHEN looked70 AND NOT isStart66 THEN ahead82 ELSE ahead64 END AS ahead89, CASE WHEN looked70 AND NOT isStart66 THEN seen65 + fresh81 ELSE seen65 END AS seen90
WITH *, ahead86 <= ahead89 AS isStart91
WITH *, CASE WHEN isStart91 THEN ahead86 ELSE ahead89 END AS cost92, CASE WHEN isStart91 THEN seen87 ELSE seen90 END AS own93, CASE WHEN isStart91 THEN seen90 ELSE seen87 END AS other94
WITH *, open83 AND $p13 AND spent84 + cost92 <= $p4 AS looked95
WITH *, CASE WHEN looked95 THEN CASE WHEN isStart91 THEN frontier85 ELSE frontier88 END ELSE [] END AS frontier96
CALL (frontier96, isStart91, from3, to6) { UNWIND frontier96 AS n97 MATCH (n97)-[r98]-(m99)
WHERE type(r98) IN $p5.list AND ($p6 OR (startNode(r98) = n97) = isStart91 OR type(r98) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i100 IN range(0, size(r98.statements) - 1) WHERE coalesce(r98.possibleFrom[i100], "0000-00-00") <= $p7 AND coalesce(r98.possibleTo[i100], "9999-99-99") >= $p8) AND (m99 IN from3 OR m99 IN to6 OR m99.kind IN $p9.list)
WITH n97, collect(DISTINCT m99) AS all101
RETURN collect([n97.id, [m99 IN all101 | m99.id]]) AS found102, collect(all101) AS reached103 }
CALL (reached103, own93, other94, from3, to6) { UNWIND reached103 AS all101 UNWIND all101 AS m99
WITH DISTINCT m99, m99 IN other94 AS met104, NOT (m99 IN own93 OR m99 IN from3 OR m99 IN to6) AS isFresh105
RETURN collect(CASE WHEN isFresh105 THEN m99 END) AS fresh106, sum(CASE WHEN isFresh105 THEN COUNT { (m99)--() } ELSE 0 END) AS ahead107, count(CASE WHEN met104 THEN 1 END) > 0 AS met104 }
WITH *, looked95 AND NOT (met104 AND $p10) AS open108, spent84 + CASE WHEN looked95 THEN cost92 ELSE 0 END AS spent109,
CASE WHEN looked95 AND isStart91 THEN fresh106 ELSE frontier85 END AS frontier110, CASE WHEN looked95 AND isStart91 THEN ahead107 ELSE ahead86 END AS ahead111, CASE WHEN looked95 AND isStart91 THEN seen87 + fresh106 ELSE seen87 END AS seen112,
CASE WHEN looked95 AND NOT isStart91 THEN fresh106 ELSE frontier88 END AS frontier113, CASE WHEN looked95 AND NOT isStart91 THEN ahead107 ELSE ahead89 END AS ahead114, CASE WHEN looked95 AND NOT isStart91 THEN seen90 + fresh106 ELSE seen90 END AS seen115
WITH *, ahead111 <= ahead114 AS isStart116
WITH *, CASE WHEN isStart116 THEN ahead111 ELSE ahead114 END AS cost117, CASE WHEN isStart116 THEN seen112 ELSE seen115 END AS own118, CASE WHEN isStart116 THEN seen115 ELSE seen112 END AS other119
WITH *, open108 AND $p14 AND spent109 + cost117 <= $p4 AS looked120
WITH *, CASE WHEN looked120 THEN CASE WHEN isStart116 THEN frontier110 ELSE frontier113 END ELSE [] END AS frontier121
CALL (frontier121, isStart116, from3, to6) { UNWIND frontier121 AS n122 MATCH (n122)-[r123]-(m124)
WHERE type(r123) IN $p5.list AND ($p6 OR (startNode(r123) = n122) = isStart116 OR type(r123) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i125 IN range(0, size(r123.statements) - 1) WHERE coalesce(r123.possibleFrom[i125], "0000-00-00") <= $p7 AND coalesce(r123.possibleTo[i125], "9999-99-99") >= $p8) AND (m124 IN from3 OR m124 IN to6 OR m124.kind IN $p9.list)
WITH n122, collect(DISTINCT m124) AS all126
RETURN collect([n122.id, [m124 IN all126 | m124.id]]) AS found127, collect(all126) AS reached128 }
CALL (reached128, own118, other119, from3, to6) { UNWIND reached128 AS all126 UNWIND all126 AS m124
WITH DISTINCT m124, m124 IN other119 AS met129, NOT (m124 IN own118 OR m124 IN from3 OR m124 IN to6) AS isFresh130
RETURN collect(CASE WHEN isFresh130 THEN m124 END) AS fresh131, sum(CASE WHEN isFresh130 THEN COUNT { (m124)--() } ELSE 0 END) AS ahead132, count(CASE WHEN met129 THEN 1 END) > 0 AS met129 }
WITH *, looked120 AND NOT (met129 AND $p10) AS open133, spent109 + CASE WHEN looked120 THEN cost117 ELSE 0 END AS spent134,
CASE WHEN looked120 AND isStart116 THEN fresh131 ELSE frontier110 END AS frontier135, CASE WHEN looked120 AND isStart116 THEN ahead132 ELSE ahead111 END AS ahead136, CASE WHEN looked120 AND isStart116 THEN seen112 + fresh131 ELSE seen112 END AS seen137,
CASE WHEN looked120 AND NOT isStart116 THEN fresh131 ELSE frontier113 END AS frontier138, CASE WHEN looked120 AND NOT isStart116 THEN ahead132 ELSE ahead114 END AS ahead139, CASE WHEN looked120 AND NOT isStart116 THEN seen115 + fresh131 ELSE seen115 END AS seen140
WITH *, ahead136 <= ahead139 AS isStart141
WITH *, CASE WHEN isStart141 THEN ahead136 ELSE ahead139 END AS cost142, CASE WHEN isStart141 THEN seen137 ELSE seen140 END AS own143, CASE WHEN isStart141 THEN seen140 ELSE seen137 END AS other144
WITH *, open133 AND $p15 AND spent134 + cost142 <= $p4 AS looked145
WITH *, CASE WHEN looked145 THEN CASE WHEN isStart141 THEN frontier135 ELSE frontier138 END ELSE [] END AS frontier146
CALL (frontier146, isStart141, from3, to6) { UNWIND frontier146 AS n147 MATCH (n147)-[r148]-(m149)
WHERE type(r148) IN $p5.list AND ($p6 OR (startNode(r148) = n147) = isStart141 OR type(r148) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i150 IN range(0, size(r148.statements) - 1) WHERE coalesce(r148.possibleFrom[i150], "0000-00-00") <= $p7 AND coalesce(r148.possibleTo[i150], "9999-99-99") >= $p8) AND (m149 IN from3 OR m149 IN to6 OR m149.kind IN $p9.list)
WITH n147, collect(DISTINCT m149) AS all151
RETURN collect([n147.id, [m149 IN all151 | m149.id]]) AS found152, collect(all151) AS reached153 }
CALL (reached153, own143, other144, from3, to6) { UNWIND reached153 AS all151 UNWIND all151 AS m149
WITH DISTINCT m149, m149 IN other144 AS met154, NOT (m149 IN own143 OR m149 IN from3 OR m149 IN to6) AS isFresh155
RETURN collect(CASE WHEN isFresh155 THEN m149 END) AS fresh156, sum(CASE WHEN isFresh155 THEN COUNT { (m149)--() } ELSE 0 END) AS ahead157, count(CASE WHEN met154 THEN 1 END) > 0 AS met154 }
WITH *, looked145 AND NOT (met154 AND $p10) AS open158, spent134 + CASE WHEN looked145 THEN cost142 ELSE 0 END AS spent159,
CASE WHEN looked145 AND isStart141 THEN fresh156 ELSE frontier135 END AS frontier160, CASE WHEN looked145 AND isStart141 THEN ahead157 ELSE ahead136 END AS ahead161, CASE WHEN looked145 AND isStart141 THEN seen137 + fresh156 ELSE seen137 END AS seen162,
CASE WHEN looked145 AND NOT isStart141 THEN fresh156 ELSE frontier138 END AS frontier163, CASE WHEN looked145 AND NOT isStart141 THEN ahead157 ELSE ahead139 END AS ahead164, CASE WHEN looked145 AND NOT isStart141 THEN seen140 + fresh156 ELSE seen140 END AS seen165
RETURN [[e7 IN from3 | e7.id], [e7 IN to6 | e7.id], [[isStart16, looked20, found27], [isStart41, looked45, found52], [isStart66, looked70, found77], [isStart91, looked95, found102], [isStart116, looked120, found127], [isStart141, looked145, found152]]] AS found166 }
WITH versionBefore, publishingBefore, hidingBefore, [found166] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])})
RETURN collect([e2.kind, e2.id]) AS found3 }
RETURN collect(found3) AS items4 }
CALL (anchor0) { UNWIND $p3.list AS pair5
MATCH (from6:Entity {id: pair5[0]}) MATCH (to7:Entity {id: pair5[1]}) MATCH (from6)-[r8]-(to7)
WHERE type(r8) IN $p4.list AND ($p5 OR endNode(r8) = to7 OR type(r8) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i9 IN range(0, size(r8.statements) - 1) WHERE coalesce(r8.possibleFrom[i9], "0000-00-00") <= $p6 AND coalesce(r8.possibleTo[i9], "9999-99-99") >= $p7)
WITH r8, to7, pair5[0] + " " + pair5[1] AS key10 ORDER BY type(r8), r8.id
MATCH (best11:Statement {id: head([i12 IN range(0, size(r8.statements) - 1) WHERE coalesce(r8.possibleFrom[i12], "0000-00-00") <= $p6 AND coalesce(r8.possibleTo[i12], "9999-99-99") >= $p7 | r8.statements[i12]])})
CALL (r8) { UNWIND [i13 IN range(0, size(r8.statements) - 1) WHERE coalesce(r8.possibleFrom[i13], "0000-00-00") <= $p6 AND coalesce(r8.possibleTo[i13], "9999-99-99") >= $p7 | r8.statements[i13]] AS id14 MATCH (s15:Statement {id: id14})
CALL (s15) { UNWIND s15.sources AS id16 MATCH (source17:Source {id: id16})

RETURN collect([source17.id, source17.url, [source17.id]]) AS sources18 }
RETURN collect([s15.citations, sources18]) AS evidence19 }

RETURN collect([[type(r8), evidence19], [best11.since, best11.until], key10]) AS edges20 }
WITH versionBefore, publishingBefore, hidingBefore, [items4, edges20] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])})
RETURN collect([e2.kind, e2.id]) AS found3 }
RETURN collect(found3) AS items4 }
CALL (anchor0) { UNWIND $p3.list AS pair5
MATCH (from6:Entity {id: pair5[0]}) MATCH (to7:Entity {id: pair5[1]}) MATCH (from6)-[r8]-(to7)
WHERE type(r8) IN $p4.list AND ($p5 OR endNode(r8) = to7 OR type(r8) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i9 IN range(0, size(r8.statements) - 1) WHERE coalesce(r8.possibleFrom[i9], "0000-00-00") <= $p6 AND coalesce(r8.possibleTo[i9], "9999-99-99") >= $p7)
WITH r8, to7, pair5[0] + " " + pair5[1] AS key10 ORDER BY type(r8), r8.id
MATCH (best11:Statement {id: head([i12 IN range(0, size(r8.statements) - 1) WHERE coalesce(r8.possibleFrom[i12], "0000-00-00") <= $p6 AND coalesce(r8.possibleTo[i12], "9999-99-99") >= $p7 | r8.statements[i12]])})
CALL (r8) { UNWIND [i13 IN range(0, size(r8.statements) - 1) WHERE coalesce(r8.possibleFrom[i13], "0000-00-00") <= $p6 AND coalesce(r8.possibleTo[i13], "9999-99-99") >= $p7 | r8.statements[i13]] AS id14 MATCH (s15:Statement {id: id14})
CALL (s15) { UNWIND s15.sources AS id16 MATCH (source17:Source {id: id16})

RETURN collect([source17.id, source17.url, [source17.id]]) AS sources18 }
RETURN collect([s15.citations, sources18]) AS evidence19 }

RETURN collect([[type(r8), evidence19], [best11.since, best11.until], key10]) AS edges20 }
WITH versionBefore, publishingBefore, hidingBefore, [items4, edges20] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
