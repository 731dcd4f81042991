MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL () {
WITH COLLECT { UNWIND $p1.list AS id1
MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: id1}) RETURN former.to }), id1)}) WHERE any(layer3 IN e2.layers WHERE layer3 IN $p2)
RETURN DISTINCT e2 } AS from4, COLLECT { UNWIND $p3.list AS id5
MATCH (e6:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: id5}) RETURN former.to }), id5)}) WHERE any(layer7 IN e6.layers WHERE layer7 IN $p2)
RETURN DISTINCT e6 } AS to8
CALL (from4) { UNWIND from4 AS e9 RETURN sum(COUNT { (e9)--() }) AS ahead10 }
CALL (to8) { UNWIND to8 AS e9 RETURN sum(COUNT { (e9)--() }) AS ahead11 }
WITH *, from4 AS frontier12, from4 AS seen13, to8 AS frontier14, to8 AS seen15, true AS open16, 0 AS spent17
WITH *, ahead10 <= ahead11 AS isStart18
WITH *, CASE WHEN isStart18 THEN ahead10 ELSE ahead11 END AS cost19, CASE WHEN isStart18 THEN seen13 ELSE seen15 END AS own20, CASE WHEN isStart18 THEN seen15 ELSE seen13 END AS other21
WITH *, open16 AND $p4 AND spent17 + cost19 <= $p5 AS looked22
WITH *, CASE WHEN looked22 THEN CASE WHEN isStart18 THEN frontier12 ELSE frontier14 END ELSE [] END AS frontier23
CALL (frontier23, isStart18, from4, to8) { UNWIND frontier23 AS n24 MATCH (n24)-[r25]-(m26)
WHERE type(r25) IN $p6.list AND ($p7 OR (startNode(r25) = n24) = isStart18 OR type(r25) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i27 IN range(0, size(r25.statements) - 1) WHERE r25.layers[i27] IN $p2) AND (m26 IN from4 OR m26 IN to8 OR m26.kind IN $p8.list AND any(layer28 IN m26.layers WHERE layer28 IN $p2))
WITH n24, collect(DISTINCT m26) AS all29
RETURN collect([n24.id, [m26 IN all29 | m26.id]]) AS found30, collect(all29) AS reached31 }
CALL (reached31, own20, other21, from4, to8) { UNWIND reached31 AS all29 UNWIND all29 AS m26
WITH DISTINCT m26, m26 IN other21 AS met32, NOT (m26 IN own20 OR m26 IN from4 OR m26 IN to8) AS isFresh33
RETURN collect(CASE WHEN isFresh33 THEN m26 END) AS fresh34, sum(CASE WHEN isFresh33 THEN COUNT { (m26)--() } ELSE 0 END) AS ahead35, count(CASE WHEN met32 THEN 1 END) > 0 AS met32 }
WITH *, looked22 AND NOT (met32 AND $p9) AS open36, spent17 + CASE WHEN looked22 THEN cost19 ELSE 0 END AS spent37,
CASE WHEN looked22 AND isStart18 THEN fresh34 ELSE frontier12 END AS frontier38, CASE WHEN looked22 AND isStart18 THEN ahead35 ELSE ahead10 END AS ahead39, CASE WHEN looked22 AND isStart18 THEN seen13 + fresh34 ELSE seen13 END AS seen40,
CASE WHEN looked22 AND NOT isStart18 THEN fresh34 ELSE frontier14 END AS frontier41, CASE WHEN looked22 AND NOT isStart18 THEN ahead35 ELSE ahead11 END AS ahead42, CASE WHEN looked22 AND NOT isStart18 THEN seen15 + fresh34 ELSE seen15 END AS seen43
WITH *, ahead39 <= ahead42 AS isStart44
WITH *, CASE WHEN isStart44 THEN ahead39 ELSE ahead42 END AS cost45, CASE WHEN isStart44 THEN seen40 ELSE seen43 END AS own46, CASE WHEN isStart44 THEN seen43 ELSE seen40 END AS other47
WITH *, open36 AND $p10 AND spent37 + cost45 <= $p5 AS looked48
WITH *, CASE WHEN looked48 THEN CASE WHEN isStart44 THEN frontier38 ELSE frontier41 END ELSE [] END AS frontier49
CALL (frontier49, isStart44, from4, to8) { UNWIND frontier49 AS n50 MATCH (n50)-[r51]-(m52)
WHERE type(r51) IN $p6.list AND ($p7 OR (startNode(r51) = n50) = isStart44 OR type(r51) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i53 IN range(0, size(r51.statements) - 1) WHERE r51.layers[i53] IN $p2) AND (m52 IN from4 OR m52 IN to8 OR m52.kind IN $p8.list AND any(layer54 IN m52.layers WHERE layer54 IN $p2))
WITH n50, collect(DISTINCT m52) AS all55
RETURN collect([n50.id, [m52 IN all55 | m52.id]]) AS found56, collect(all55) AS reached57 }
CALL (reached57, own46, other47, from4, to8) { UNWIND reached57 AS all55 UNWIND all55 AS m52
WITH DISTINCT m52, m52 IN other47 AS met58, NOT (m52 IN own46 OR m52 IN from4 OR m52 IN to8) AS isFresh59
RETURN collect(CASE WHEN isFresh59 THEN m52 END) AS fresh60, sum(CASE WHEN isFresh59 THEN COUNT { (m52)--() } ELSE 0 END) AS ahead61, count(CASE WHEN met58 THEN 1 END) > 0 AS met58 }
WITH *, looked48 AND NOT (met58 AND $p9) AS open62, spent37 + CASE WHEN looked48 THEN cost45 ELSE 0 END AS spent63,
CASE WHEN looked48 AND isStart44 THEN fresh60 ELSE frontier38 END AS frontier64, CASE WHEN looked48 AND isStart44 THEN ahead61 ELSE ahead39 END AS ahead65, CASE WHEN looked48 AND isStart44 THEN seen40 + fresh60 ELSE seen40 END AS seen66,
CASE WHEN looked48 AND NOT isStart44 THEN fresh60 ELSE frontier41 END AS frontier67, CASE WHEN looked48 AND NOT isStart44 THEN ahead61 ELSE ahead42 END AS ahead68, CASE WHEN looked48 AND NOT isStart44 THEN seen43 + fresh60 ELSE seen43 END AS seen69
WITH *, ahead65 <= ahead68 AS isStart70
WITH *, CASE WHEN isStart70 THEN ahead65 ELSE ahead68 END AS cost71, CASE WHEN isStart70 THEN seen66 ELSE seen69 END AS own72, CASE WHEN isStart70 THEN seen69 ELSE seen66 END AS other73
WITH *, open62 AND $p11 AND spent63 + cost71 <= $p5 AS looked74
WITH *, CASE WHEN looked74 THEN CASE WHEN isStart70 THEN frontier64 ELSE frontier67 END ELSE [] END AS frontier75
CALL (frontier75, isStart70, from4, to8) { UNWIND frontier75 AS n76 MATCH (n76)-[r77]-(m78)
WHERE type(r77) IN $p6.list AND ($p7 OR (startNode(r77) = n76) = isStart70 OR type(r77) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i79 IN range(0, size(r77.statements) - 1) WHERE r77.layers[i79] IN $p2) AND (m78 IN from4 OR m78 IN to8 OR m78.kind IN $p8.list AND any(layer80 IN m78.layers WHERE layer80 IN $p2))
WITH n76, collect(DISTINCT m78) AS all81
RETURN collect([n76.id, [m78 IN all81 | m78.id]]) AS found82, collect(all81) AS reached83 }
CALL (reached83, own72, other73, from4, to8) { UNWIND reached83 AS all81 UNWIND all81 AS m78
WITH DISTINCT m78, m78 IN other73 AS met84, NOT (m78 IN own72 OR m78 IN from4 OR m78 IN to8) AS isFresh85
RETURN collect(CASE WHEN isFresh85 THEN m78 END) AS fresh86, sum(CASE WHEN isFresh85 THEN COUNT { (m78)--() } ELSE 0 END) AS ahead87, count(CASE WHEN met84 THEN 1 END) > 0 AS met84 }
WITH *, looked74 AND NOT (met84 AND $p9) AS open88, spent63 + CASE WHEN looked74 THEN cost71 ELSE 0 END AS spent89,
CASE WHEN looked74 AND isStart70 THEN fresh86 ELSE frontier64 END AS frontier90, CASE WHEN looked74 AND isStart70 THEN ahead87 ELSE ahead65 END AS ahead91, CASE WHEN looked74 AND isStart70 THEN seen66 + fresh86 ELSE seen66 END AS seen92,
CASE WHEN looked74 AND NOT isStart70 THEN fresh86 ELSE frontier67 END AS frontier93, CASE WHEN looked74 AND NOT isStart70 THEN ahead87 ELSE ahead68 END AS ahead94, CASE WHEN looked74 AND NOT isStart70 THEN seen69 + fresh86 ELSE seen69 END AS seen95
WITH *, ahead91 <= ahead94 AS isStart96
WITH *, CASE WHEN isStart96 THEN ahead91 ELSE ahead94 END AS cost97, CASE WHEN isStart96 THEN seen92 ELSE seen95 END AS own98, CASE WHEN isStart96 THEN seen95 ELSE seen92 END AS other99
WITH *, open88 AND $p12 AND spent89 + cost97 <= $p5 AS looked100
WITH *, CASE WHEN looked100 THEN CASE WHEN isStart96 THEN frontier90 ELSE frontier93 END ELSE [] END AS frontier101
CALL (frontier101, isStart96, from4, to8) { UNWIND frontier101 AS n102 MATCH (n102)-[r103]-(m104)
WHERE type(r103) IN $p6.list AND ($p7 OR (startNode(r103) = n102) = isStart96 OR type(r103) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i105 IN range(0, size(r103.statements) - 1) WHERE r103.layers[i105] IN $p2) AND (m104 IN from4 OR m104 IN to8 OR m104.kind IN $p8.list AND any(layer106 IN m104.layers WHERE layer106 IN $p2))
WITH n102, collect(DISTINCT m104) AS all107
RETURN collect([n102.id, [m104 IN all107 | m104.id]]) AS found108, collect(all107) AS reached109 }
CALL (reached109, own98, other99, from4, to8) { UNWIND reached109 AS all107 UNWIND all107 AS m104
WITH DISTINCT m104, m104 IN other99 AS met110, NOT (m104 IN own98 OR m104 IN from4 OR m104 IN to8) AS isFresh111
RETURN collect(CASE WHEN isFresh111 THEN m104 END) AS fresh112, sum(CASE WHEN isFresh111 THEN COUNT { (m104)--() } ELSE 0 END) AS ahead113, count(CASE WHEN met110 THEN 1 END) > 0 AS met110 }
WITH *, looked100 AND NOT (met110 AND $p9) AS open114, spent89 + CASE WHEN looked100 THEN cost97 ELSE 0 END AS spent115,
CASE WHEN looked100 AND isStart96 THEN fresh112 ELSE frontier90 END AS frontier116, CASE WHEN looked100 AND isStart96 THEN ahead113 ELSE ahead91 END AS ahead117, CASE WHEN looked100 AND isStart96 THEN seen92 + fresh112 ELSE seen92 END AS seen118,
CASE WHEN looked100 AND NOT isStart96 THEN fresh112 ELSE frontier93 END AS frontier119, CASE WHEN looked100 AND NOT isStart96 THEN ahead113 ELSE ahead94 END AS ahead120, CASE WHEN looked100 AND NOT isStart96 THEN seen95 + fresh112 ELSE seen95 END AS seen121
WITH *, ahead117 <= ahead120 AS isStart122
WITH *, CASE WHEN isStart122 THEN ahead117 ELSE ahead120 END AS cost123, CASE WHEN isStart122 THEN seen118 ELSE seen121 END AS own124, CASE WHEN isStart122 THEN seen121 ELSE seen118 END AS other125
WITH *, open114 AND $p13 AND spent115 + cost123 <= $p5 AS looked126
WITH *, CASE WHEN looked126 THEN CASE WHEN isStart122 THEN frontier116 ELSE frontier119 END ELSE [] END AS frontier127
CALL (frontier127, isStart122, from4, to8) { UNWIND frontier127 AS n128 MATCH (n128)-[r129]-(m130)
WHERE type(r129) IN $p6.list AND ($p7 OR (startNode(r129) = n128) = isStart122 OR type(r129) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i131 IN range(0, size(r129.statements) - 1) WHERE r129.layers[i131] IN $p2) AND (m130 IN from4 OR m130 IN to8 OR m130.kind IN $p8.list AND any(layer132 IN m130.layers WHERE layer132 IN $p2))
WITH n128, collect(DISTINCT m130) AS all133
RETURN collect([n128.id, [m130 IN all133 | m130.id]]) AS found134, collect(all133) AS reached135 }
CALL (reached135, own124, other125, from4, to8) { UNWIND reached135 AS all133 UNWIND all133 AS m130
WITH DISTINCT m130, m130 IN other125 AS met136, NOT (m130 IN own124 OR m130 IN from4 OR m130 IN to8) AS isFresh137
RETURN collect(CASE WHEN isFresh137 THEN m130 END) AS fresh138, sum(CASE WHEN isFresh137 THEN COUNT { (m130)--() } ELSE 0 END) AS ahead139, count(CASE WHEN met136 THEN 1 END) > 0 AS met136 }
WITH *, looked126 AND NOT (met136 AND $p9) AS open140, spent115 + CASE WHEN looked126 THEN cost123 ELSE 0 END AS spent141,
CASE WHEN looked126 AND isStart122 THEN fresh138 ELSE frontier116 END AS frontier142, CASE WHEN looked126 AND isStart122 THEN ahead139 ELSE ahead117 END AS ahead143, CASE WHEN looked126 AND isStart122 THEN seen118 + fresh138 ELSE seen118 END AS seen144,
CASE WHEN looked126 AND NOT isStart122 THEN fresh138 ELSE frontier119 END AS frontier145, CASE WHEN looked126 AND NOT isStart122 THEN ahead139 ELSE ahead120 END AS ahead146, CASE WHEN looked126 AND NOT isStart122 THEN seen121 + fresh138 ELSE seen121 END AS seen147
WITH *, ahead143 <= ahead146 AS isStart148
WITH *, CASE WHEN isStart148 THEN ahead143 ELSE ahead146 END AS cost149, CASE WHEN isStart148 THEN seen144 ELSE seen147 END AS own150, CASE WHEN isStart148 THEN seen147 ELSE seen144 END AS other151
WITH *, open140 AND $p14 AND spent141 + cost149 <= $p5 AS looked152
WITH *, CASE WHEN looked152 THEN CASE WHEN isStart148 THEN frontier142 ELSE frontier145 END ELSE [] END AS frontier153
CALL (frontier153, isStart148, from4, to8) { UNWIND frontier153 AS n154 MATCH (n154)-[r155]-(m156)
WHERE type(r155) IN $p6.list AND ($p7 OR (startNode(r155) = n154) = isStart148 OR type(r155) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i157 IN range(0, size(r155.statements) - 1) WHERE r155.layers[i157] IN $p2) AND (m156 IN from4 OR m156 IN to8 OR m156.kind IN $p8.list AND any(layer158 IN m156.layers WHERE layer158 IN $p2))
WITH n154, collect(DISTINCT m156) AS all159
RETURN collect([n154.id, [m156 IN all159 | m156.id]]) AS found160, collect(all159) AS reached161 }
CALL (reached161, own150, other151, from4, to8) { UNWIND reached161 AS all159 UNWIND all159 AS m156
WITH DISTINCT m156, m156 IN other151 AS met162, NOT (m156 IN own150 OR m156 IN from4 OR m156 IN to8) AS isFresh163
RETURN collect(CASE WHEN isFresh163 THEN m156 END) AS fresh164, sum(CASE WHEN isFresh163 THEN COUNT { (m156)--() } ELSE 0 END) AS ahead165, count(CASE WHEN met162 THEN 1 END) > 0 AS met162 }
WITH *, looked152 AND NOT (met162 AND $p9) AS open166, spent141 + CASE WHEN looked152 THEN cost149 ELSE 0 END AS spent167,
CASE WHEN looked152 AND isStart148 THEN fresh164 ELSE frontier142 END AS frontier168, CASE WHEN looked152 AND isStart148 THEN ahead165 ELSE ahead143 END AS ahead169, CASE WHEN looked152 AND isStart148 THEN seen144 + fresh164 ELSE seen144 END AS seen170,
CASE WHEN looked152 AND NOT isStart148 THEN fresh164 ELSE frontier145 END AS frontier171, CASE WHEN looked152 AND NOT isStart148 THEN ahead165 ELSE ahead146 END AS ahead172, CASE WHEN looked152 AND NOT isStart148 THEN seen147 + fresh164 ELSE seen147 END AS seen173
RETURN [[e9 IN from4 | e9.id], [e9 IN to8 | e9.id], [[isStart18, looked22, found30], [isStart44, looked48, found56], [isStart70, looked74, found82], [isStart96, looked100, found108], [isStart122, looked126, found134], [isStart148, looked152, found160]]] AS found174 }
WITH versionBefore, publishingBefore, hidingBefore, [found174] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL () {
WITH COLLECT { UNWIND $p1.list AS id1
MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: id1}) RETURN former.to }), id1)}) WHERE any(layer3 IN e2.layers WHERE layer3 IN $p2)
RETURN DISTINCT e2 } AS from4, COLLECT { UNWIND $p3.list AS id5
MATCH (e6:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: id5}) RETURN former.to }), id5)}) WHERE any(layer7 IN e6.layers WHERE layer7 IN $p2)
RETURN DISTINCT e6 } AS to8
CALL (from4) { UNWIND from4 AS e9 RETURN sum(COUNT { (e9)--() }) AS ahead10 }
CALL (to8) { UNWIND to8 AS e9 RETURN sum(COUNT { (e9)--() }) AS ahead11 }
WITH *, from4 AS frontier12, from4 AS seen13, to8 AS frontier14, to8 AS seen15, true AS open16, 0 AS spent17
WITH *, ahead10 <= ahead11 AS isStart18
WITH *, CASE WHEN isStart18 THEN ahead10 ELSE ahead11 END AS cost19, CASE WHEN isStart18 THEN seen13 ELSE seen15 END AS own20, CASE WHEN isStart18 THEN seen15 ELSE seen13 END AS other21
WITH *, open16 AND $p4 AND spent17 + cost19 <= $p5 AS looked22
WITH *, CASE WHEN looked22 THEN CASE WHEN isStart18 THEN frontier12 ELSE frontier14 END ELSE [] END AS frontier23
CALL (frontier23, isStart18, from4, to8) { UNWIND frontier23 AS n24 MATCH (n24)-[r25]-(m26)
WHERE type(r25) IN $p6.list AND ($p7 OR (startNode(r25) = n24) = isStart18 OR type(r25) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i27 IN range(0, size(r25.statements) - 1) WHERE r25.layers[i27] IN $p2) AND (m26 IN from4 OR m26 IN to8 OR m26.kind IN $p8.list AND any(layer28 IN m26.layers WHERE layer28 IN $p2))
WITH n24, collect(DISTINCT m26) AS all29
RETURN collect([n24.id, [m26 IN all29 | m26.id]]) AS found30, collect(all29) AS reached31 }
CALL (reached31, own20, other21, from4, to8) { UNWIND reached31 AS all29 UNWIND all29 AS m26
WITH DISTINCT m26, m26 IN other21 AS met32, NOT (m26 IN own20 OR m26 IN from4 OR m26 IN to8) AS isFresh33
RETURN collect(CASE WHEN isFresh33 THEN m26 END) AS fresh34, sum(CASE WHEN isFresh33 THEN COUNT { (m26)--() } ELSE 0 END) AS ahead35, count(CASE WHEN met32 THEN 1 END) > 0 AS met32 }
WITH *, looked22 AND NOT (met32 AND $p9) AS open36, spent17 + CASE WHEN looked22 THEN cost19 ELSE 0 END AS spent37,
CASE WHEN looked22 AND isStart18 THEN fresh34 ELSE frontier12 END AS frontier38, CASE WHEN looked22 AND isStart18 THEN ahead35 ELSE ahead10 END AS ahead39, CASE WHEN looked22 AND isStart18 THEN seen13 + fresh34 ELSE seen13 END AS seen40,
CASE WHEN looked22 AND NOT isStart18 THEN fresh34 ELSE frontier14 END AS frontier41, CASE WHEN looked22 AND NOT isStart18 THEN ahead35 ELSE ahead11 END AS ahead42, CASE WHEN looked22 AND NOT isStart18 THEN seen15 + fresh34 ELSE seen15 END AS seen43
WITH *, ahead39 <= ahead42 AS isStart44
WITH *, CASE WHEN isStart44 THEN ahead39 ELSE ahead42 END AS cost45, CASE WHEN isStart44 THEN seen40 ELSE seen43 END AS own46, CASE WHEN isStart44 THEN seen43 ELSE seen40 END AS other47
WITH *, open36 AND $p10 AND spent37 + cost45 <= $p5 AS looked48
WITH *, CASE WHEN looked48 THEN CASE WHEN isStart44 THEN frontier38 ELSE frontier41 END ELSE [] END AS frontier49
CALL (frontier49, isStart44, from4, to8) { UNWIND frontier49 AS n50 MATCH (n50)-[r51]-(m52)
WHERE type(r51) IN $p6.list AND ($p7 OR (startNode(r51) = n50) = isStart44 OR type(r51) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i53 IN range(0, size(r51.statements) - 1) WHERE r51.layers[i53] IN $p2) AND (m52 IN from4 OR m52 IN to8 OR m52.kind IN $p8.list AND any(layer54 IN m52.layers WHERE layer54 IN $p2))
WITH n50, collect(DISTINCT m52) AS all55
RETURN collect([n50.id, [m52 IN all55 | m52.id]]) AS found56, collect(all55) AS reached57 }
CALL (reached57, own46, other47, from4, to8) { UNWIND reached57 AS all55 UNWIND all55 AS m52
WITH DISTINCT m52, m52 IN other47 AS met58, NOT (m52 IN own46 OR m52 IN from4 OR m52 IN to8) AS isFresh59
RETURN collect(CASE WHEN isFresh59 THEN m52 END) AS fresh60, sum(CASE WHEN isFresh59 THEN COUNT { (m52)--() } ELSE 0 END) AS ahead61, count(CASE WHEN met58 THEN 1 END) > 0 AS met58 }
WITH *, looked48 AND NOT (met58 AND $p9) AS open62, spent37 + CASE WHEN looked48 THEN cost45 ELSE 0 END AS spent63,
CASE WHEN looked48 AND isStart44 THEN fresh60 ELSE frontier38 END AS frontier64, CASE WHEN looked48 AND isStart44 THEN ahead61 ELSE ahead39 END AS ahead65, CASE WHEN looked48 AND isStart44 THEN seen40 + fresh60 ELSE seen40 END AS seen66,
CASE WHEN looked48 AND NOT isStart44 THEN fresh60 ELSE frontier41 END AS frontier67, CASE WHEN looked48 AND NOT isStart44 THEN ahead61 ELSE ahead42 END AS ahead68, CASE WHEN looked48 AND NOT isStart44 THEN seen43 + fresh60 ELSE seen43 END AS seen69
WITH *, ahead65 <= ahead68 AS isStart70
WITH *, CASE WHEN isStart70 THEN ahead65 ELSE ahead68 END AS cost71, CASE WHEN isStart70 THEN seen66 ELSE seen69 END AS own72, CASE WHEN isStart70 THEN seen69 ELSE seen66 END AS other73
WITH *, open62 AND $p11 AND spent63 + cost71 <= $p5 AS looked74
WITH *, CASE WHEN looked74 THEN CASE WHEN isStart70 THEN frontier64 ELSE frontier67 END ELSE [] END AS frontier75
CALL (frontier75, isStart70, from4, to8) { UNWIND frontier75 AS n76 MATCH (n76)-[r77]-(m78)
WHERE type(r77) IN $p6.list AND ($p7 OR (startNode(r77) = n76) = isStart70 OR type(r77) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i79 IN range(0, size(r77.statements) - 1) WHERE r77.layers[i79] IN $p2) AND (m78 IN from4 OR m78 IN to8 OR m78.kind IN $p8.list AND any(layer80 IN m78.layers WHERE layer80 IN $p2))
WITH n76, collect(DISTINCT m78) AS all81
RETURN collect([n76.id, [m78 IN all81 | m78.id]]) AS found82, collect(all81) AS reached83 }
CALL (reached83, own72, other73, from4, to8) { UNWIND reached83 AS all81 UNWIND all81 AS m78
WITH DISTINCT m78, m78 IN other73 AS met84, NOT (m78 IN own72 OR m78 IN from4 OR m78 IN to8) AS isFresh85
RETURN collect(CASE WHEN isFresh85 THEN m78 END) AS fresh86, sum(CASE WHEN isFresh85 THEN COUNT { (m78)--() } ELSE 0 END) AS ahead87, count(CASE WHEN met84 THEN 1 END) > 0 AS met84 }
WITH *, looked74 AND NOT (met84 AND $p9) AS open88, spent63 + CASE WHEN looked74 THEN cost71 ELSE 0 END AS spent89,
CASE WHEN looked74 AND isStart70 THEN fresh86 ELSE frontier64 END AS frontier90, CASE WHEN looked74 AND isStart70 THEN ahead87 ELSE ahead65 END AS ahead91, CASE WHEN looked74 AND isStart70 THEN seen66 + fresh86 ELSE seen66 END AS seen92,
CASE WHEN looked74 AND NOT isStart70 THEN fresh86 ELSE frontier67 END AS frontier93, CASE WHEN looked74 AND NOT isStart70 THEN ahead87 ELSE ahead68 END AS ahead94, CASE WHEN looked74 AND NOT isStart70 THEN seen69 + fresh86 ELSE seen69 END AS seen95
WITH *, ahead91 <= ahead94 AS isStart96
WITH *, CASE WHEN isStart96 THEN ahead91 ELSE ahead94 END AS cost97, CASE WHEN isStart96 THEN seen92 ELSE seen95 END AS own98, CASE WHEN isStart96 THEN seen95 ELSE seen92 END AS other99
WITH *, open88 AND $p12 AND spent89 + cost97 <= $p5 AS looked100
WITH *, CASE WHEN looked100 THEN CASE WHEN isStart96 THEN frontier90 ELSE frontier93 END ELSE [] END AS frontier101
CALL (frontier101, isStart96, from4, to8) { UNWIND frontier101 AS n102 MATCH (n102)-[r103]-(m104)
WHERE type(r103) IN $p6.list AND ($p7 OR (startNode(r103) = n102) = isStart96 OR type(r103) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i105 IN range(0, size(r103.statements) - 1) WHERE r103.layers[i105] IN $p2) AND (m104 IN from4 OR m104 IN to8 OR m104.kind IN $p8.list AND any(layer106 IN m104.layers WHERE layer106 IN $p2))
WITH n102, collect(DISTINCT m104) AS all107
RETURN collect([n102.id, [m104 IN all107 | m104.id]]) AS found108, collect(all107) AS reached109 }
CALL (reached109, own98, other99, from4, to8) { UNWIND reached109 AS all107 UNWIND all107 AS m104
WITH DISTINCT m104, m104 IN other99 AS met110, NOT (m104 IN own98 OR m104 IN from4 OR m104 IN to8) AS isFresh111
RETURN collect(CASE WHEN isFresh111 THEN m104 END) AS fresh112, sum(CASE WHEN isFresh111 THEN COUNT { (m104)--() } ELSE 0 END) AS ahead113, count(CASE WHEN met110 THEN 1 END) > 0 AS met110 }
WITH *, looked100 AND NOT (met110 AND $p9) AS open114, spent89 + CASE WHEN looked100 THEN cost97 ELSE 0 END AS spent115,
CASE WHEN looked100 AND isStart96 THEN fresh112 ELSE frontier90 END AS frontier116, CASE WHEN looked100 AND isStart96 THEN ahead113 ELSE ahead91 END AS ahead117, CASE WHEN looked100 AND isStart96 THEN seen92 + fresh112 ELSE seen92 END AS seen118,
CASE WHEN looked100 AND NOT isStart96 THEN fresh112 ELSE frontier93 END AS frontier119, CASE WHEN looked100 AND NOT isStart96 THEN ahead113 ELSE ahead94 END AS ahead120, CASE WHEN looked100 AND NOT isStart96 THEN seen95 + fresh112 ELSE seen95 END AS seen121
WITH *, ahead117 <= ahead120 AS isStart122
WITH *, CASE WHEN isStart122 THEN ahead117 ELSE ahead120 END AS cost123, CASE WHEN isStart122 THEN seen118 ELSE seen121 END AS own124, CASE WHEN isStart122 THEN seen121 ELSE seen118 END AS other125
WITH *, open114 AND $p13 AND spent115 + cost123 <= $p5 AS looked126
WITH *, CASE WHEN looked126 THEN CASE WHEN isStart122 THEN frontier116 ELSE frontier119 END ELSE [] END AS frontier127
CALL (frontier127, isStart122, from4, to8) { UNWIND frontier127 AS n128 MATCH (n128)-[r129]-(m130)
WHERE type(r129) IN $p6.list AND ($p7 OR (startNode(r129) = n128) = isStart122 OR type(r129) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i131 IN range(0, size(r129.statements) - 1) WHERE r129.layers[i131] IN $p2) AND (m130 IN from4 OR m130 IN to8 OR m130.kind IN $p8.list AND any(layer132 IN m130.layers WHERE layer132 IN $p2))
WITH n128, collect(DISTINCT m130) AS all133
RETURN collect([n128.id, [m130 IN all133 | m130.id]]) AS found134, collect(all133) AS reached135 }
CALL (reached135, own124, other125, from4, to8) { UNWIND reached135 AS all133 UNWIND all133 AS m130
WITH DISTINCT m130, m130 IN other125 AS met136, NOT (m130 IN own124 OR m130 IN from4 OR m130 IN to8) AS isFresh137
RETURN collect(CASE WHEN isFresh137 THEN m130 END) AS fresh138, sum(CASE WHEN isFresh137 THEN COUNT { (m130)--() } ELSE 0 END) AS ahead139, count(CASE WHEN met136 THEN 1 END) > 0 AS met136 }
WITH *, looked126 AND NOT (met136 AND $p9) AS open140, spent115 + CASE WHEN looked126 THEN cost123 ELSE 0 END AS spent141,
CASE WHEN looked126 AND isStart122 THEN fresh138 ELSE frontier116 END AS frontier142, CASE WHEN looked126 AND isStart122 THEN ahead139 ELSE ahead117 END AS ahead143, CASE WHEN looked126 AND isStart122 THEN seen118 + fresh138 ELSE seen118 END AS seen144,
CASE WHEN looked126 AND NOT isStart122 THEN fresh138 ELSE frontier119 END AS frontier145, CASE WHEN looked126 AND NOT isStart122 THEN ahead139 ELSE ahead120 END AS ahead146, CASE WHEN looked126 AND NOT isStart122 THEN seen121 + fresh138 ELSE seen121 END AS seen147
WITH *, ahead143 <= ahead146 AS isStart148
WITH *, CASE WHEN isStart148 THEN ahead143 ELSE ahead146 END AS cost149, CASE WHEN isStart148 THEN seen144 ELSE seen147 END AS own150, CASE WHEN isStart148 THEN seen147 ELSE seen144 END AS other151
WITH *, open140 AND $p14 AND spent141 + cost149 <= $p5 AS looked152
WITH *, CASE WHEN looked152 THEN CASE WHEN isStart148 THEN frontier142 ELSE frontier145 END ELSE [] END AS frontier153
CALL (frontier153, isStart148, from4, to8) { UNWIND frontier153 AS n154 MATCH (n154)-[r155]-(m156)
WHERE type(r155) IN $p6.list AND ($p7 OR (startNode(r155) = n154) = isStart148 OR type(r155) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i157 IN range(0, size(r155.statements) - 1) WHERE r155.layers[i157] IN $p2) AND (m156 IN from4 OR m156 IN to8 OR m156.kind IN $p8.list AND any(layer158 IN m156.layers WHERE layer158 IN $p2))
WITH n154, collect(DISTINCT m156) AS all159
RETURN collect([n154.id, [m156 IN all159 | m156.id]]) AS found160, collect(all159) AS reached161 }
CALL (reached161, own150, other151, from4, to8) { UNWIND reached161 AS all159 UNWIND all159 AS m156
WITH DISTINCT m156, m156 IN other151 AS met162, NOT (m156 IN own150 OR m156 IN from4 OR m156 IN to8) AS isFresh163
RETURN collect(CASE WHEN isFresh163 THEN m156 END) AS fresh164, sum(CASE WHEN isFresh163 THEN COUNT { (m156)--() } ELSE 0 END) AS ahead165, count(CASE WHEN met162 THEN 1 END) > 0 AS met162 }
WITH *, looked152 AND NOT (met162 AND $p9) AS open166, spent141 + CASE WHEN looked152 THEN cost149 ELSE 0 END AS spent167,
CASE WHEN looked152 AND isStart148 THEN fresh164 ELSE frontier142 END AS frontier168, CASE WHEN looked152 AND isStart148 THEN ahead165 ELSE ahead143 END AS ahead169, CASE WHEN looked152 AND isStart148 THEN seen144 + fresh164 ELSE seen144 END AS seen170,
CASE WHEN looked152 AND NOT isStart148 THEN fresh164 ELSE frontier145 END AS frontier171, CASE WHEN looked152 AND NOT isStart148 THEN ahead165 ELSE ahead146 END AS ahead172, CASE WHEN looked152 AND NOT isStart148 THEN seen147 + fresh164 ELSE seen147 END AS seen173
RETURN [[e9 IN from4 | e9.id], [e9 IN to8 | e9.id], [[isStart18, looked22, found30], [isStart44, looked48, found56], [isStart70, looked74, found82], [isStart96, looked100, found108], [isStart122, looked126, found134], [isStart148, looked152, found160]]] AS found174 }
WITH versionBefore, publishingBefore, hidingBefore, [found174] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE any(layer3 IN e2.layers WHERE layer3 IN $p3)
RETURN collect([e2.kind, e2.id]) AS found4 }
RETURN collect(found4) AS items5 }
CALL (anchor0) { UNWIND $p4.list AS pair6
MATCH (from7:Entity {id: pair6[0]}) MATCH (to8:Entity {id: pair6[1]}) MATCH (from7)-[r9]-(to8)
WHERE type(r9) IN $p5.list AND ($p6 OR endNode(r9) = to8 OR type(r9) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i10 IN range(0, size(r9.statements) - 1) WHERE r9.layers[i10] IN $p3)
WITH r9, to8, pair6[0] + " " + pair6[1] AS key11 ORDER BY type(r9), r9.id
MATCH (best12:Statement {id: head([i13 IN range(0, size(r9.statements) - 1) WHERE r9.layers[i13] IN $p3 | r9.statements[i13]])})
CALL (r9) { UNWIND [i14 IN range(0, size(r9.statements) - 1) WHERE r9.layers[i14] IN $p3 | r9.statements[i14]] AS id15 MATCH (s16:Statement {id: id15})
CALL (s16) { UNWIND s16.sources AS id17 MATCH (source18:Source {id: id17})

RETURN collect([source18.id, source18.url, [source18.id]]) AS sources19 }
RETURN collect([s16.citations, sources19]) AS evidence20 }

RETURN collect([[type(r9), evidence20], [best12.since, best12.until], key11]) AS edges21 }
WITH versionBefore, publishingBefore, hidingBefore, [items5, edges21] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE any(layer3 IN e2.layers WHERE layer3 IN $p3)
RETURN collect([e2.kind, e2.id]) AS found4 }
RETURN collect(found4) AS items5 }
CALL (anchor0) { UNWIND $p4.list AS pair6
MATCH (from7:Entity {id: pair6[0]}) MATCH (to8:Entity {id: pair6[1]}) MATCH (from7)-[r9]-(to8)
WHERE type(r9) IN $p5.list AND ($p6 OR endNode(r9) = to8 OR type(r9) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i10 IN range(0, size(r9.statements) - 1) WHERE r9.layers[i10] IN $p3)
WITH r9, to8, pair6[0] + " " + pair6[1] AS key11 ORDER BY type(r9), r9.id
MATCH (best12:Statement {id: head([i13 IN range(0, size(r9.statements) - 1) WHERE r9.layers[i13] IN $p3 | r9.statements[i13]])})
CALL (r9) { UNWIND [i14 IN range(0, size(r9.statements) - 1) WHERE r9.layers[i14] IN $p3 | r9.statements[i14]] AS id15 MATCH (s16:Statement {id: id15})
CALL (s16) { UNWIND s16.sources AS id17 MATCH (source18:Source {id: id17})

RETURN collect([source18.id, source18.url, [source18.id]]) AS sources19 }
RETURN collect([s16.citations, sources19]) AS evidence20 }

RETURN collect([[type(r9), evidence20], [best12.since, best12.until], key11]) AS edges21 }
WITH versionBefore, publishingBefore, hidingBefore, [items5, edges21] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
