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
WHERE type(r25) IN $p5.list AND ($p6 OR (startNode(r25) = n24) = isStart18 OR type(r25) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i27 IN range(0, size(r25.statements) - 1) WHERE coalesce(r25.possibleFrom[i27], "0000-00-00") <= $p7 AND coalesce(r25.possibleTo[i27], "9999-99-99") >= $p8) AND (m26 IN from4 OR m26 IN to8 OR m26.kind IN $p9.list)
WITH n24, collect(DISTINCT m26) AS all28
RETURN collect([n24.id, [m26 IN all28 | m26.id]]) AS found29, collect(all28) AS reached30 }
CALL (reached30, own20, other21, from4, to8) { UNWIND reached30 AS all28 UNWIND all28 AS m26
WITH DISTINCT m26, m26 IN other21 AS met31, NOT (m26 IN own20 OR m26 IN from4 OR m26 IN to8) AS isFresh32
RETURN collect(CASE WHEN isFresh32 THEN m26 END) AS fresh33, sum(CASE WHEN isFresh32 THEN COUNT { (m26)--() } ELSE 0 END) AS ahead34, count(CASE WHEN met31 THEN 1 END) > 0 AS met31 }
WITH *, looked22 AND NOT (met31 AND $p10) AS open35, spent17 + CASE WHEN looked22 THEN cost19 ELSE 0 END AS spent36,
CASE WHEN looked22 AND isStart18 THEN fresh33 ELSE frontier12 END AS frontier37, CASE WHEN looked22 AND isStart18 THEN ahead34 ELSE ahead10 END AS ahead38, CASE WHEN looked22 AND isStart18 THEN seen13 + fresh33 ELSE seen13 END AS seen39,
CASE WHEN looked22 AND NOT isStart18 THEN fresh33 ELSE frontier14 END AS frontier40, CASE WHEN looked22 AND NOT isStart18 THEN ahead34 ELSE ahead11 END AS ahead41, CASE WHEN looked22 AND NOT isStart18 THEN seen15 + fresh33 ELSE seen15 END AS seen42
WITH *, ahead38 <= ahead41 AS isStart43
WITH *, CASE WHEN isStart43 THEN ahead38 ELSE ahead41 END AS cost44, CASE WHEN isStart43 THEN seen39 ELSE seen42 END AS own45, CASE WHEN isStart43 THEN seen42 ELSE seen39 END AS other46
WITH *, open35 AND $p11 AND spent36 + cost44 <= $p4 AS looked47
WITH *, CASE WHEN looked47 THEN CASE WHEN isStart43 THEN frontier37 ELSE frontier40 END ELSE [] END AS frontier48
CALL (frontier48, isStart43, from4, to8) { UNWIND frontier48 AS n49 MATCH (n49)-[r50]-(m51)
WHERE type(r50) IN $p5.list AND ($p6 OR (startNode(r50) = n49) = isStart43 OR type(r50) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i52 IN range(0, size(r50.statements) - 1) WHERE coalesce(r50.possibleFrom[i52], "0000-00-00") <= $p7 AND coalesce(r50.possibleTo[i52], "9999-99-99") >= $p8) AND (m51 IN from4 OR m51 IN to8 OR m51.kind IN $p9.list)
WITH n49, collect(DISTINCT m51) AS all53
RETURN collect([n49.id, [m51 IN all53 | m51.id]]) AS found54, collect(all53) AS reached55 }
CALL (reached55, own45, other46, from4, to8) { UNWIND reached55 AS all53 UNWIND all53 AS m51
WITH DISTINCT m51, m51 IN other46 AS met56, NOT (m51 IN own45 OR m51 IN from4 OR m51 IN to8) AS isFresh57
RETURN collect(CASE WHEN isFresh57 THEN m51 END) AS fresh58, sum(CASE WHEN isFresh57 THEN COUNT { (m51)--() } ELSE 0 END) AS ahead59, count(CASE WHEN met56 THEN 1 END) > 0 AS met56 }
WITH *, looked47 AND NOT (met56 AND $p10) AS open60, spent36 + CASE WHEN looked47 THEN cost44 ELSE 0 END AS spent61,
CASE WHEN looked47 AND isStart43 THEN fresh58 ELSE frontier37 END AS frontier62, CASE WHEN looked47 AND isStart43 THEN ahead59 ELSE ahead38 END AS ahead63, CASE WHEN looked47 AND isStart43 THEN seen39 + fresh58 ELSE seen39 END AS seen64,
CASE WHEN looked47 AND NOT isStart43 THEN fresh58 ELSE frontier40 END AS frontier65, CASE WHEN looked47 AND NOT isStart43 THEN ahead59 ELSE ahead41 END AS ahead66, CASE WHEN looked47 AND NOT isStart43 THEN seen42 + fresh58 ELSE seen42 END AS seen67
WITH *, ahead63 <= ahead66 AS isStart68
WITH *, CASE WHEN isStart68 THEN ahead63 ELSE ahead66 END AS cost69, CASE WHEN isStart68 THEN seen64 ELSE seen67 END AS own70, CASE WHEN isStart68 THEN seen67 ELSE seen64 END AS other71
WITH *, open60 AND $p12 AND spent61 + cost69 <= $p4 AS looked72
WITH *, CASE WHEN looked72 THEN CASE WHEN isStart68 THEN frontier62 ELSE frontier65 END ELSE [] END AS frontier73
CALL (frontier73, isStart68, from4, to8) { UNWIND frontier73 AS n74 MATCH (n74)-[r75]-(m76)
WHERE type(r75) IN $p5.list AND ($p6 OR (startNode(r75) = n74) = isStart68 OR type(r75) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i77 IN range(0, size(r75.statements) - 1) WHERE coalesce(r75.possibleFrom[i77], "0000-00-00") <= $p7 AND coalesce(r75.possibleTo[i77], "9999-99-99") >= $p8) AND (m76 IN from4 OR m76 IN to8 OR m76.kind IN $p9.list)
WITH n74, collect(DISTINCT m76) AS all78
RETURN collect([n74.id, [m76 IN all78 | m76.id]]) AS found79, collect(all78) AS reached80 }
CALL (reached80, own70, other71, from4, to8) { UNWIND reached80 AS all78 UNWIND all78 AS m76
WITH DISTINCT m76, m76 IN other71 AS met81, NOT (m76 IN own70 OR m76 IN from4 OR m76 IN to8) AS isFresh82
RETURN collect(CASE WHEN isFresh82 THEN m76 END) AS fresh83, sum(CASE WHEN isFresh82 THEN COUNT { (m76)--() } ELSE 0 END) AS ahead84, count(CASE WHEN met81 THEN 1 END) > 0 AS met81 }
WITH *, looked72 AND NOT (met81 AND $p10) AS open85, spent61 + CASE WHEN looked72 THEN cost69 ELSE 0 END AS spent86,
CASE WHEN looked72 AND isStart68 THEN fresh83 ELSE frontier62 END AS frontier87, CASE WHEN looked72 AND isStart68 THEN ahead84 ELSE ahead63 END AS ahead88, CASE WHEN looked72 AND isStart68 THEN seen64 + fresh83 ELSE seen64 END AS seen89,
CASE WHEN looked72 AND NOT isStart68 THEN fresh83 ELSE frontier65 END AS frontier90, CASE WHEN looked72 AND NOT isStart68 THEN ahead84 ELSE ahead66 END AS ahead91, CASE WHEN looked72 AND NOT isStart68 THEN seen67 + fresh83 ELSE seen67 END AS seen92
WITH *, ahead88 <= ahead91 AS isStart93
WITH *, CASE WHEN isStart93 THEN ahead88 ELSE ahead91 END AS cost94, CASE WHEN isStart93 THEN seen89 ELSE seen92 END AS own95, CASE WHEN isStart93 THEN seen92 ELSE seen89 END AS other96
WITH *, open85 AND $p13 AND spent86 + cost94 <= $p4 AS looked97
WITH *, CASE WHEN looked97 THEN CASE WHEN isStart93 THEN frontier87 ELSE frontier90 END ELSE [] END AS frontier98
CALL (frontier98, isStart93, from4, to8) { UNWIND frontier98 AS n99 MATCH (n99)-[r100]-(m101)
WHERE type(r100) IN $p5.list AND ($p6 OR (startNode(r100) = n99) = isStart93 OR type(r100) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i102 IN range(0, size(r100.statements) - 1) WHERE coalesce(r100.possibleFrom[i102], "0000-00-00") <= $p7 AND coalesce(r100.possibleTo[i102], "9999-99-99") >= $p8) AND (m101 IN from4 OR m101 IN to8 OR m101.kind IN $p9.list)
WITH n99, collect(DISTINCT m101) AS all103
RETURN collect([n99.id, [m101 IN all103 | m101.id]]) AS found104, collect(all103) AS reached105 }
CALL (reached105, own95, other96, from4, to8) { UNWIND reached105 AS all103 UNWIND all103 AS m101
WITH DISTINCT m101, m101 IN other96 AS met106, NOT (m101 IN own95 OR m101 IN from4 OR m101 IN to8) AS isFresh107
RETURN collect(CASE WHEN isFresh107 THEN m101 END) AS fresh108, sum(CASE WHEN isFresh107 THEN COUNT { (m101)--() } ELSE 0 END) AS ahead109, count(CASE WHEN met106 THEN 1 END) > 0 AS met106 }
WITH *, looked97 AND NOT (met106 AND $p10) AS open110, spent86 + CASE WHEN looked97 THEN cost94 ELSE 0 END AS spent111,
CASE WHEN looked97 AND isStart93 THEN fresh108 ELSE frontier87 END AS frontier112, CASE WHEN looked97 AND isStart93 THEN ahead109 ELSE ahead88 END AS ahead113, CASE WHEN looked97 AND isStart93 THEN seen89 + fresh108 ELSE seen89 END AS seen114,
CASE WHEN looked97 AND NOT isStart93 THEN fresh108 ELSE frontier90 END AS frontier115, CASE WHEN looked97 AND NOT isStart93 THEN ahead109 ELSE ahead91 END AS ahead116, CASE WHEN looked97 AND NOT isStart93 THEN seen92 + fresh108 ELSE seen92 END AS seen117
WITH *, ahead113 <= ahead116 AS isStart118
WITH *, CASE WHEN isStart118 THEN ahead113 ELSE ahead116 END AS cost119, CASE WHEN isStart118 THEN seen114 ELSE seen117 END AS own120, CASE WHEN isStart118 THEN seen117 ELSE seen114 END AS other121
WITH *, open110 AND $p14 AND spent111 + cost119 <= $p4 AS looked122
WITH *, CASE WHEN looked122 THEN CASE WHEN isStart118 THEN frontier112 ELSE frontier115 END ELSE [] END AS frontier123
CALL (frontier123, isStart118, from4, to8) { UNWIND frontier123 AS n124 MATCH (n124)-[r125]-(m126)
WHERE type(r125) IN $p5.list AND ($p6 OR (startNode(r125) = n124) = isStart118 OR type(r125) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i127 IN range(0, size(r125.statements) - 1) WHERE coalesce(r125.possibleFrom[i127], "0000-00-00") <= $p7 AND coalesce(r125.possibleTo[i127], "9999-99-99") >= $p8) AND (m126 IN from4 OR m126 IN to8 OR m126.kind IN $p9.list)
WITH n124, collect(DISTINCT m126) AS all128
RETURN collect([n124.id, [m126 IN all128 | m126.id]]) AS found129, collect(all128) AS reached130 }
CALL (reached130, own120, other121, from4, to8) { UNWIND reached130 AS all128 UNWIND all128 AS m126
WITH DISTINCT m126, m126 IN other121 AS met131, NOT (m126 IN own120 OR m126 IN from4 OR m126 IN to8) AS isFresh132
RETURN collect(CASE WHEN isFresh132 THEN m126 END) AS fresh133, sum(CASE WHEN isFresh132 THEN COUNT { (m126)--() } ELSE 0 END) AS ahead134, count(CASE WHEN met131 THEN 1 END) > 0 AS met131 }
WITH *, looked122 AND NOT (met131 AND $p10) AS open135, spent111 + CASE WHEN looked122 THEN cost119 ELSE 0 END AS spent136,
CASE WHEN looked122 AND isStart118 THEN fresh133 ELSE frontier112 END AS frontier137, CASE WHEN looked122 AND isStart118 THEN ahead134 ELSE ahead113 END AS ahead138, CASE WHEN looked122 AND isStart118 THEN seen114 + fresh133 ELSE seen114 END AS seen139,
CASE WHEN looked122 AND NOT isStart118 THEN fresh133 ELSE frontier115 END AS frontier140, CASE WHEN looked122 AND NOT isStart118 THEN ahead134 ELSE ahead116 END AS ahead141, CASE WHEN looked122 AND NOT isStart118 THEN seen117 + fresh133 ELSE seen117 END AS seen142
WITH *, ahead138 <= ahead141 AS isStart143
WITH *, CASE WHEN isStart143 THEN ahead138 ELSE ahead141 END AS cost144, CASE WHEN isStart143 THEN seen139 ELSE seen142 END AS own145, CASE WHEN isStart143 THEN seen142 ELSE seen139 END AS other146
WITH *, open135 AND $p15 AND spent136 + cost144 <= $p4 AS looked147
WITH *, CASE WHEN looked147 THEN CASE WHEN isStart143 THEN frontier137 ELSE frontier140 END ELSE [] END AS frontier148
CALL (frontier148, isStart143, from4, to8) { UNWIND frontier148 AS n149 MATCH (n149)-[r150]-(m151)
WHERE type(r150) IN $p5.list AND ($p6 OR (startNode(r150) = n149) = isStart143 OR type(r150) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i152 IN range(0, size(r150.statements) - 1) WHERE coalesce(r150.possibleFrom[i152], "0000-00-00") <= $p7 AND coalesce(r150.possibleTo[i152], "9999-99-99") >= $p8) AND (m151 IN from4 OR m151 IN to8 OR m151.kind IN $p9.list)
WITH n149, collect(DISTINCT m151) AS all153
RETURN collect([n149.id, [m151 IN all153 | m151.id]]) AS found154, collect(all153) AS reached155 }
CALL (reached155, own145, other146, from4, to8) { UNWIND reached155 AS all153 UNWIND all153 AS m151
WITH DISTINCT m151, m151 IN other146 AS met156, NOT (m151 IN own145 OR m151 IN from4 OR m151 IN to8) AS isFresh157
RETURN collect(CASE WHEN isFresh157 THEN m151 END) AS fresh158, sum(CASE WHEN isFresh157 THEN COUNT { (m151)--() } ELSE 0 END) AS ahead159, count(CASE WHEN met156 THEN 1 END) > 0 AS met156 }
WITH *, looked147 AND NOT (met156 AND $p10) AS open160, spent136 + CASE WHEN looked147 THEN cost144 ELSE 0 END AS spent161,
CASE WHEN looked147 AND isStart143 THEN fresh158 ELSE frontier137 END AS frontier162, CASE WHEN looked147 AND isStart143 THEN ahead159 ELSE ahead138 END AS ahead163, CASE WHEN looked147 AND isStart143 THEN seen139 + fresh158 ELSE seen139 END AS seen164,
CASE WHEN looked147 AND NOT isStart143 THEN fresh158 ELSE frontier140 END AS frontier165, CASE WHEN looked147 AND NOT isStart143 THEN ahead159 ELSE ahead141 END AS ahead166, CASE WHEN looked147 AND NOT isStart143 THEN seen142 + fresh158 ELSE seen142 END AS seen167
RETURN [[e9 IN from4 | e9.id], [e9 IN to8 | e9.id], [[isStart18, looked22, found29], [isStart43, looked47, found54], [isStart68, looked72, found79], [isStart93, looked97, found104], [isStart118, looked122, found129], [isStart143, looked147, found154]]] AS found168 }
WITH versionBefore, publishingBefore, hidingBefore, [found168] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

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
WHERE type(r25) IN $p5.list AND ($p6 OR (startNode(r25) = n24) = isStart18 OR type(r25) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i27 IN range(0, size(r25.statements) - 1) WHERE coalesce(r25.possibleFrom[i27], "0000-00-00") <= $p7 AND coalesce(r25.possibleTo[i27], "9999-99-99") >= $p8) AND (m26 IN from4 OR m26 IN to8 OR m26.kind IN $p9.list)
WITH n24, collect(DISTINCT m26) AS all28
RETURN collect([n24.id, [m26 IN all28 | m26.id]]) AS found29, collect(all28) AS reached30 }
CALL (reached30, own20, other21, from4, to8) { UNWIND reached30 AS all28 UNWIND all28 AS m26
WITH DISTINCT m26, m26 IN other21 AS met31, NOT (m26 IN own20 OR m26 IN from4 OR m26 IN to8) AS isFresh32
RETURN collect(CASE WHEN isFresh32 THEN m26 END) AS fresh33, sum(CASE WHEN isFresh32 THEN COUNT { (m26)--() } ELSE 0 END) AS ahead34, count(CASE WHEN met31 THEN 1 END) > 0 AS met31 }
WITH *, looked22 AND NOT (met31 AND $p10) AS open35, spent17 + CASE WHEN looked22 THEN cost19 ELSE 0 END AS spent36,
CASE WHEN looked22 AND isStart18 THEN fresh33 ELSE frontier12 END AS frontier37, CASE WHEN looked22 AND isStart18 THEN ahead34 ELSE ahead10 END AS ahead38, CASE WHEN looked22 AND isStart18 THEN seen13 + fresh33 ELSE seen13 END AS seen39,
CASE WHEN looked22 AND NOT isStart18 THEN fresh33 ELSE frontier14 END AS frontier40, CASE WHEN looked22 AND NOT isStart18 THEN ahead34 ELSE ahead11 END AS ahead41, CASE WHEN looked22 AND NOT isStart18 THEN seen15 + fresh33 ELSE seen15 END AS seen42
WITH *, ahead38 <= ahead41 AS isStart43
WITH *, CASE WHEN isStart43 THEN ahead38 ELSE ahead41 END AS cost44, CASE WHEN isStart43 THEN seen39 ELSE seen42 END AS own45, CASE WHEN isStart43 THEN seen42 ELSE seen39 END AS other46
WITH *, open35 AND $p11 AND spent36 + cost44 <= $p4 AS looked47
WITH *, CASE WHEN looked47 THEN CASE WHEN isStart43 THEN frontier37 ELSE frontier40 END ELSE [] END AS frontier48
CALL (frontier48, isStart43, from4, to8) { UNWIND frontier48 AS n49 MATCH (n49)-[r50]-(m51)
WHERE type(r50) IN $p5.list AND ($p6 OR (startNode(r50) = n49) = isStart43 OR type(r50) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i52 IN range(0, size(r50.statements) - 1) WHERE coalesce(r50.possibleFrom[i52], "0000-00-00") <= $p7 AND coalesce(r50.possibleTo[i52], "9999-99-99") >= $p8) AND (m51 IN from4 OR m51 IN to8 OR m51.kind IN $p9.list)
WITH n49, collect(DISTINCT m51) AS all53
RETURN collect([n49.id, [m51 IN all53 | m51.id]]) AS found54, collect(all53) AS reached55 }
CALL (reached55, own45, other46, from4, to8) { UNWIND reached55 AS all53 UNWIND all53 AS m51
WITH DISTINCT m51, m51 IN other46 AS met56, NOT (m51 IN own45 OR m51 IN from4 OR m51 IN to8) AS isFresh57
RETURN collect(CASE WHEN isFresh57 THEN m51 END) AS fresh58, sum(CASE WHEN isFresh57 THEN COUNT { (m51)--() } ELSE 0 END) AS ahead59, count(CASE WHEN met56 THEN 1 END) > 0 AS met56 }
WITH *, looked47 AND NOT (met56 AND $p10) AS open60, spent36 + CASE WHEN looked47 THEN cost44 ELSE 0 END AS spent61,
CASE WHEN looked47 AND isStart43 THEN fresh58 ELSE frontier37 END AS frontier62, CASE WHEN looked47 AND isStart43 THEN ahead59 ELSE ahead38 END AS ahead63, CASE WHEN looked47 AND isStart43 THEN seen39 + fresh58 ELSE seen39 END AS seen64,
CASE WHEN looked47 AND NOT isStart43 THEN fresh58 ELSE frontier40 END AS frontier65, CASE WHEN looked47 AND NOT isStart43 THEN ahead59 ELSE ahead41 END AS ahead66, CASE WHEN looked47 AND NOT isStart43 THEN seen42 + fresh58 ELSE seen42 END AS seen67
WITH *, ahead63 <= ahead66 AS isStart68
WITH *, CASE WHEN isStart68 THEN ahead63 ELSE ahead66 END AS cost69, CASE WHEN isStart68 THEN seen64 ELSE seen67 END AS own70, CASE WHEN isStart68 THEN seen67 ELSE seen64 END AS other71
WITH *, open60 AND $p12 AND spent61 + cost69 <= $p4 AS looked72
WITH *, CASE WHEN looked72 THEN CASE WHEN isStart68 THEN frontier62 ELSE frontier65 END ELSE [] END AS frontier73
CALL (frontier73, isStart68, from4, to8) { UNWIND frontier73 AS n74 MATCH (n74)-[r75]-(m76)
WHERE type(r75) IN $p5.list AND ($p6 OR (startNode(r75) = n74) = isStart68 OR type(r75) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i77 IN range(0, size(r75.statements) - 1) WHERE coalesce(r75.possibleFrom[i77], "0000-00-00") <= $p7 AND coalesce(r75.possibleTo[i77], "9999-99-99") >= $p8) AND (m76 IN from4 OR m76 IN to8 OR m76.kind IN $p9.list)
WITH n74, collect(DISTINCT m76) AS all78
RETURN collect([n74.id, [m76 IN all78 | m76.id]]) AS found79, collect(all78) AS reached80 }
CALL (reached80, own70, other71, from4, to8) { UNWIND reached80 AS all78 UNWIND all78 AS m76
WITH DISTINCT m76, m76 IN other71 AS met81, NOT (m76 IN own70 OR m76 IN from4 OR m76 IN to8) AS isFresh82
RETURN collect(CASE WHEN isFresh82 THEN m76 END) AS fresh83, sum(CASE WHEN isFresh82 THEN COUNT { (m76)--() } ELSE 0 END) AS ahead84, count(CASE WHEN met81 THEN 1 END) > 0 AS met81 }
WITH *, looked72 AND NOT (met81 AND $p10) AS open85, spent61 + CASE WHEN looked72 THEN cost69 ELSE 0 END AS spent86,
CASE WHEN looked72 AND isStart68 THEN fresh83 ELSE frontier62 END AS frontier87, CASE WHEN looked72 AND isStart68 THEN ahead84 ELSE ahead63 END AS ahead88, CASE WHEN looked72 AND isStart68 THEN seen64 + fresh83 ELSE seen64 END AS seen89,
CASE WHEN looked72 AND NOT isStart68 THEN fresh83 ELSE frontier65 END AS frontier90, CASE WHEN looked72 AND NOT isStart68 THEN ahead84 ELSE ahead66 END AS ahead91, CASE WHEN looked72 AND NOT isStart68 THEN seen67 + fresh83 ELSE seen67 END AS seen92
WITH *, ahead88 <= ahead91 AS isStart93
WITH *, CASE WHEN isStart93 THEN ahead88 ELSE ahead91 END AS cost94, CASE WHEN isStart93 THEN seen89 ELSE seen92 END AS own95, CASE WHEN isStart93 THEN seen92 ELSE seen89 END AS other96
WITH *, open85 AND $p13 AND spent86 + cost94 <= $p4 AS looked97
WITH *, CASE WHEN looked97 THEN CASE WHEN isStart93 THEN frontier87 ELSE frontier90 END ELSE [] END AS frontier98
CALL (frontier98, isStart93, from4, to8) { UNWIND frontier98 AS n99 MATCH (n99)-[r100]-(m101)
WHERE type(r100) IN $p5.list AND ($p6 OR (startNode(r100) = n99) = isStart93 OR type(r100) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i102 IN range(0, size(r100.statements) - 1) WHERE coalesce(r100.possibleFrom[i102], "0000-00-00") <= $p7 AND coalesce(r100.possibleTo[i102], "9999-99-99") >= $p8) AND (m101 IN from4 OR m101 IN to8 OR m101.kind IN $p9.list)
WITH n99, collect(DISTINCT m101) AS all103
RETURN collect([n99.id, [m101 IN all103 | m101.id]]) AS found104, collect(all103) AS reached105 }
CALL (reached105, own95, other96, from4, to8) { UNWIND reached105 AS all103 UNWIND all103 AS m101
WITH DISTINCT m101, m101 IN other96 AS met106, NOT (m101 IN own95 OR m101 IN from4 OR m101 IN to8) AS isFresh107
RETURN collect(CASE WHEN isFresh107 THEN m101 END) AS fresh108, sum(CASE WHEN isFresh107 THEN COUNT { (m101)--() } ELSE 0 END) AS ahead109, count(CASE WHEN met106 THEN 1 END) > 0 AS met106 }
WITH *, looked97 AND NOT (met106 AND $p10) AS open110, spent86 + CASE WHEN looked97 THEN cost94 ELSE 0 END AS spent111,
CASE WHEN looked97 AND isStart93 THEN fresh108 ELSE frontier87 END AS frontier112, CASE WHEN looked97 AND isStart93 THEN ahead109 ELSE ahead88 END AS ahead113, CASE WHEN looked97 AND isStart93 THEN seen89 + fresh108 ELSE seen89 END AS seen114,
CASE WHEN looked97 AND NOT isStart93 THEN fresh108 ELSE frontier90 END AS frontier115, CASE WHEN looked97 AND NOT isStart93 THEN ahead109 ELSE ahead91 END AS ahead116, CASE WHEN looked97 AND NOT isStart93 THEN seen92 + fresh108 ELSE seen92 END AS seen117
WITH *, ahead113 <= ahead116 AS isStart118
WITH *, CASE WHEN isStart118 THEN ahead113 ELSE ahead116 END AS cost119, CASE WHEN isStart118 THEN seen114 ELSE seen117 END AS own120, CASE WHEN isStart118 THEN seen117 ELSE seen114 END AS other121
WITH *, open110 AND $p14 AND spent111 + cost119 <= $p4 AS looked122
WITH *, CASE WHEN looked122 THEN CASE WHEN isStart118 THEN frontier112 ELSE frontier115 END ELSE [] END AS frontier123
CALL (frontier123, isStart118, from4, to8) { UNWIND frontier123 AS n124 MATCH (n124)-[r125]-(m126)
WHERE type(r125) IN $p5.list AND ($p6 OR (startNode(r125) = n124) = isStart118 OR type(r125) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i127 IN range(0, size(r125.statements) - 1) WHERE coalesce(r125.possibleFrom[i127], "0000-00-00") <= $p7 AND coalesce(r125.possibleTo[i127], "9999-99-99") >= $p8) AND (m126 IN from4 OR m126 IN to8 OR m126.kind IN $p9.list)
WITH n124, collect(DISTINCT m126) AS all128
RETURN collect([n124.id, [m126 IN all128 | m126.id]]) AS found129, collect(all128) AS reached130 }
CALL (reached130, own120, other121, from4, to8) { UNWIND reached130 AS all128 UNWIND all128 AS m126
WITH DISTINCT m126, m126 IN other121 AS met131, NOT (m126 IN own120 OR m126 IN from4 OR m126 IN to8) AS isFresh132
RETURN collect(CASE WHEN isFresh132 THEN m126 END) AS fresh133, sum(CASE WHEN isFresh132 THEN COUNT { (m126)--() } ELSE 0 END) AS ahead134, count(CASE WHEN met131 THEN 1 END) > 0 AS met131 }
WITH *, looked122 AND NOT (met131 AND $p10) AS open135, spent111 + CASE WHEN looked122 THEN cost119 ELSE 0 END AS spent136,
CASE WHEN looked122 AND isStart118 THEN fresh133 ELSE frontier112 END AS frontier137, CASE WHEN looked122 AND isStart118 THEN ahead134 ELSE ahead113 END AS ahead138, CASE WHEN looked122 AND isStart118 THEN seen114 + fresh133 ELSE seen114 END AS seen139,
CASE WHEN looked122 AND NOT isStart118 THEN fresh133 ELSE frontier115 END AS frontier140, CASE WHEN looked122 AND NOT isStart118 THEN ahead134 ELSE ahead116 END AS ahead141, CASE WHEN looked122 AND NOT isStart118 THEN seen117 + fresh133 ELSE seen117 END AS seen142
WITH *, ahead138 <= ahead141 AS isStart143
WITH *, CASE WHEN isStart143 THEN ahead138 ELSE ahead141 END AS cost144, CASE WHEN isStart143 THEN seen139 ELSE seen142 END AS own145, CASE WHEN isStart143 THEN seen142 ELSE seen139 END AS other146
WITH *, open135 AND $p15 AND spent136 + cost144 <= $p4 AS looked147
WITH *, CASE WHEN looked147 THEN CASE WHEN isStart143 THEN frontier137 ELSE frontier140 END ELSE [] END AS frontier148
CALL (frontier148, isStart143, from4, to8) { UNWIND frontier148 AS n149 MATCH (n149)-[r150]-(m151)
WHERE type(r150) IN $p5.list AND ($p6 OR (startNode(r150) = n149) = isStart143 OR type(r150) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i152 IN range(0, size(r150.statements) - 1) WHERE coalesce(r150.possibleFrom[i152], "0000-00-00") <= $p7 AND coalesce(r150.possibleTo[i152], "9999-99-99") >= $p8) AND (m151 IN from4 OR m151 IN to8 OR m151.kind IN $p9.list)
WITH n149, collect(DISTINCT m151) AS all153
RETURN collect([n149.id, [m151 IN all153 | m151.id]]) AS found154, collect(all153) AS reached155 }
CALL (reached155, own145, other146, from4, to8) { UNWIND reached155 AS all153 UNWIND all153 AS m151
WITH DISTINCT m151, m151 IN other146 AS met156, NOT (m151 IN own145 OR m151 IN from4 OR m151 IN to8) AS isFresh157
RETURN collect(CASE WHEN isFresh157 THEN m151 END) AS fresh158, sum(CASE WHEN isFresh157 THEN COUNT { (m151)--() } ELSE 0 END) AS ahead159, count(CASE WHEN met156 THEN 1 END) > 0 AS met156 }
WITH *, looked147 AND NOT (met156 AND $p10) AS open160, spent136 + CASE WHEN looked147 THEN cost144 ELSE 0 END AS spent161,
CASE WHEN looked147 AND isStart143 THEN fresh158 ELSE frontier137 END AS frontier162, CASE WHEN looked147 AND isStart143 THEN ahead159 ELSE ahead138 END AS ahead163, CASE WHEN looked147 AND isStart143 THEN seen139 + fresh158 ELSE seen139 END AS seen164,
CASE WHEN looked147 AND NOT isStart143 THEN fresh158 ELSE frontier140 END AS frontier165, CASE WHEN looked147 AND NOT isStart143 THEN ahead159 ELSE ahead141 END AS ahead166, CASE WHEN looked147 AND NOT isStart143 THEN seen142 + fresh158 ELSE seen142 END AS seen167
RETURN [[e9 IN from4 | e9.id], [e9 IN to8 | e9.id], [[isStart18, looked22, found29], [isStart43, looked47, found54], [isStart68, looked72, found79], [isStart93, looked97, found104], [isStart118, looked122, found129], [isStart143, looked147, found154]]] AS found168 }
WITH versionBefore, publishingBefore, hidingBefore, [found168] AS answer
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
