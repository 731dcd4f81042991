MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL () {
WITH COLLECT { UNWIND $p1.list AS id1
MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former3:FormerId {id: id1}) RETURN former3.to }), id1)}) WHERE any(layer4 IN e2.layers WHERE layer4 IN $p2)
RETURN DISTINCT e2 } AS from5, COLLECT { UNWIND $p3.list AS id6
MATCH (e7:Entity {id: coalesce(head(COLLECT { MATCH (former8:FormerId {id: id6}) RETURN former8.to }), id6)}) WHERE any(layer9 IN e7.layers WHERE layer9 IN $p2)
RETURN DISTINCT e7 } AS to10
CALL (from5) { UNWIND from5 AS e11 RETURN sum(COUNT { (e11)--() }) AS ahead12 }
CALL (to10) { UNWIND to10 AS e11 RETURN sum(COUNT { (e11)--() }) AS ahead13 }
WITH *, from5 AS frontier14, from5 AS seen15, to10 AS frontier16, to10 AS seen17, true AS open18, 0 AS spent19
WITH *, ahead12 <= ahead13 AS isStart20
WITH *, CASE WHEN isStart20 THEN ahead12 ELSE ahead13 END AS cost21, CASE WHEN isStart20 THEN seen15 ELSE seen17 END AS own22, CASE WHEN isStart20 THEN seen17 ELSE seen15 END AS other23
WITH *, open18 AND $p4 AND spent19 + cost21 <= $p5 AS looked24
WITH *, CASE WHEN looked24 THEN CASE WHEN isStart20 THEN frontier14 ELSE frontier16 END ELSE [] END AS frontier25
CALL (frontier25, isStart20, from5, to10) { UNWIND frontier25 AS n26 MATCH (n26)-[r27]-(m28)
WHERE type(r27) IN $p6.list AND ($p7 OR (startNode(r27) = n26) = isStart20 OR type(r27) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i29 IN range(0, size(r27.statements) - 1) WHERE r27.layers[i29] IN $p2) AND (m28 IN from5 OR m28 IN to10 OR m28.kind IN $p8.list AND any(layer30 IN m28.layers WHERE layer30 IN $p2))
WITH n26, collect(DISTINCT m28) AS all31
RETURN collect([n26.id, [m28 IN all31 | m28.id]]) AS found32, collect(all31) AS reached33 }
CALL (reached33, own22, other23, from5, to10) { UNWIND reached33 AS all31 UNWIND all31 AS m28
WITH DISTINCT m28, m28 IN other23 AS met34, NOT (m28 IN own22 OR m28 IN from5 OR m28 IN to10) AS isFresh35
RETURN collect(CASE WHEN isFresh35 THEN m28 END) AS fresh36, sum(CASE WHEN isFresh35 THEN COUNT { (m28)--() } ELSE 0 END) AS ahead37, count(CASE WHEN met34 THEN 1 END) > 0 AS met34 }
WITH *, looked24 AND NOT (met34 AND $p9) AS open38, spent19 + CASE WHEN looked24 THEN cost21 ELSE 0 END AS spent39,
CASE WHEN looked24 AND isStart20 THEN fresh36 ELSE frontier14 END AS frontier40, CASE WHEN looked24 AND isStart20 THEN ahead37 ELSE ahead12 END AS ahead41, CASE WHEN looked24 AND isStart20 THEN seen15 + fresh36 ELSE seen15 END AS seen42,
CASE WHEN looked24 AND NOT isStart20 THEN fresh36 ELSE frontier16 END AS frontier43, CASE WHEN looked24 AND NOT isStart20 THEN ahead37 ELSE ahead13 END AS ahead44, CASE WHEN looked24 AND NOT isStart20 THEN seen17 + fresh36 ELSE seen17 END AS seen45
WITH *, ahead41 <= ahead44 AS isStart46
WITH *, CASE WHEN isStart46 THEN ahead41 ELSE ahead44 END AS cost47, CASE WHEN isStart46 THEN seen42 ELSE seen45 END AS own48, CASE WHEN isStart46 THEN seen45 ELSE seen42 END AS other49
WITH *, open38 AND $p10 AND spent39 + cost47 <= $p5 AS looked50
WITH *, CASE WHEN looked50 THEN CASE WHEN isStart46 THEN frontier40 ELSE frontier43 END ELSE [] END AS frontier51
CALL (frontier51, isStart46, from5, to10) { UNWIND frontier51 AS n52 MATCH (n52)-[r53]-(m54)
WHERE type(r53) IN $p6.list AND ($p7 OR (startNode(r53) = n52) = isStart46 OR type(r53) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i55 IN range(0, size(r53.statements) - 1) WHERE r53.layers[i55] IN $p2) AND (m54 IN from5 OR m54 IN to10 OR m54.kind IN $p8.list AND any(layer56 IN m54.layers WHERE layer56 IN $p2))
WITH n52, collect(DISTINCT m54) AS all57
RETURN collect([n52.id, [m54 IN all57 | m54.id]]) AS found58, collect(all57) AS reached59 }
CALL (reached59, own48, other49, from5, to10) { UNWIND reached59 AS all57 UNWIND all57 AS m54
WITH DISTINCT m54, m54 IN other49 AS met60, NOT (m54 IN own48 OR m54 IN from5 OR m54 IN to10) AS isFresh61
RETURN collect(CASE WHEN isFresh61 THEN m54 END) AS fresh62, sum(CASE WHEN isFresh61 THEN COUNT { (m54)--() } ELSE 0 END) AS ahead63, count(CASE WHEN met60 THEN 1 END) > 0 AS met60 }
WITH *, looked50 AND NOT (met60 AND $p9) AS open64, spent39 + CASE WHEN looked50 THEN cost47 ELSE 0 END AS spent65,
CASE WHEN looked50 AND isStart46 THEN fresh62 ELSE frontier40 END AS frontier66, CASE WHEN looked50 AND isStart46 THEN ahead63 ELSE ahead41 END AS ahead67, CASE WHEN looked50 AND isStart46 THEN seen42 + fresh62 ELSE seen42 END AS seen68,
CASE WHEN looked50 AND NOT isStart46 THEN fresh62 ELSE frontier43 END AS frontier69, CASE WHEN looked50 AND NOT isStart46 THEN ahead63 ELSE ahead44 END AS ahead70, CASE WHEN looked50 AND NOT isStart46 THEN seen45 + fresh62 ELSE seen45 END AS seen71
WITH *, ahead67 <= ahead70 AS isStart72
WITH *, CASE WHEN isStart72 THEN ahead67 ELSE ahead70 END AS cost73, CASE WHEN isStart72 THEN seen68 ELSE seen71 END AS own74, CASE WHEN isStart72 THEN seen71 ELSE seen68 END AS other75
WITH *, open64 AND $p11 AND spent65 + cost73 <= $p5 AS looked76
WITH *, CASE WHEN looked76 THEN CASE WHEN isStart72 THEN frontier66 ELSE frontier69 END ELSE [] END AS frontier77
CALL (frontier77, isStart72, from5, to10) { UNWIND frontier77 AS n78 MATCH (n78)-[r79]-(m80)
WHERE type(r79) IN $p6.list AND ($p7 OR (startNode(r79) = n78) = isStart72 OR type(r79) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i81 IN range(0, size(r79.statements) - 1) WHERE r79.layers[i81] IN $p2) AND (m80 IN from5 OR m80 IN to10 OR m80.kind IN $p8.list AND any(layer82 IN m80.layers WHERE layer82 IN $p2))
WITH n78, collect(DISTINCT m80) AS all83
RETURN collect([n78.id, [m80 IN all83 | m80.id]]) AS found84, collect(all83) AS reached85 }
CALL (reached85, own74, other75, from5, to10) { UNWIND reached85 AS all83 UNWIND all83 AS m80
WITH DISTINCT m80, m80 IN other75 AS met86, NOT (m80 IN own74 OR m80 IN from5 OR m80 IN to10) AS isFresh87
RETURN collect(CASE WHEN isFresh87 THEN m80 END) AS fresh88, sum(CASE WHEN isFresh87 THEN COUNT { (m80)--() } ELSE 0 END) AS ahead89, count(CASE WHEN met86 THEN 1 END) > 0 AS met86 }
WITH *, looked76 AND NOT (met86 AND $p9) AS open90, spent65 + CASE WHEN looked76 THEN cost73 ELSE 0 END AS spent91,
CASE WHEN looked76 AND isStart72 THEN fresh88 ELSE frontier66 END AS frontier92, CASE WHEN looked76 AND isStart72 THEN ahead89 ELSE ahead67 END AS ahead93, CASE WHEN looked76 AND isStart72 THEN seen68 + fresh88 ELSE seen68 END AS seen94,
CASE WHEN looked76 AND NOT isStart72 THEN fresh88 ELSE frontier69 END AS frontier95, CASE WHEN looked76 AND NOT isStart72 THEN ahead89 ELSE ahead70 END AS ahead96, CASE WHEN looked76 AND NOT isStart72 THEN seen71 + fresh88 ELSE seen71 END AS seen97
WITH *, ahead93 <= ahead96 AS isStart98
WITH *, CASE WHEN isStart98 THEN ahead93 ELSE ahead96 END AS cost99, CASE WHEN isStart98 THEN seen94 ELSE seen97 END AS own100, CASE WHEN isStart98 THEN seen97 ELSE seen94 END AS other101
WITH *, open90 AND $p12 AND spent91 + cost99 <= $p5 AS looked102
WITH *, CASE WHEN looked102 THEN CASE WHEN isStart98 THEN frontier92 ELSE frontier95 END ELSE [] END AS frontier103
CALL (frontier103, isStart98, from5, to10) { UNWIND frontier103 AS n104 MATCH (n104)-[r105]-(m106)
WHERE type(r105) IN $p6.list AND ($p7 OR (startNode(r105) = n104) = isStart98 OR type(r105) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i107 IN range(0, size(r105.statements) - 1) WHERE r105.layers[i107] IN $p2) AND (m106 IN from5 OR m106 IN to10 OR m106.kind IN $p8.list AND any(layer108 IN m106.layers WHERE layer108 IN $p2))
WITH n104, collect(DISTINCT m106) AS all109
RETURN collect([n104.id, [m106 IN all109 | m106.id]]) AS found110, collect(all109) AS reached111 }
CALL (reached111, own100, other101, from5, to10) { UNWIND reached111 AS all109 UNWIND all109 AS m106
WITH DISTINCT m106, m106 IN other101 AS met112, NOT (m106 IN own100 OR m106 IN from5 OR m106 IN to10) AS isFresh113
RETURN collect(CASE WHEN isFresh113 THEN m106 END) AS fresh114, sum(CASE WHEN isFresh113 THEN COUNT { (m106)--() } ELSE 0 END) AS ahead115, count(CASE WHEN met112 THEN 1 END) > 0 AS met112 }
WITH *, looked102 AND NOT (met112 AND $p9) AS open116, spent91 + CASE WHEN looked102 THEN cost99 ELSE 0 END AS spent117,
CASE WHEN looked102 AND isStart98 THEN fresh114 ELSE frontier92 END AS frontier118, CASE WHEN looked102 AND isStart98 THEN ahead115 ELSE ahead93 END AS ahead119, CASE WHEN looked102 AND isStart98 THEN seen94 + fresh114 ELSE seen94 END AS seen120,
CASE WHEN looked102 AND NOT isStart98 THEN fresh114 ELSE frontier95 END AS frontier121, CASE WHEN looked102 AND NOT isStart98 THEN ahead115 ELSE ahead96 END AS ahead122, CASE WHEN looked102 AND NOT isStart98 THEN seen97 + fresh114 ELSE seen97 END AS seen123
WITH *, ahead119 <= ahead122 AS isStart124
WITH *, CASE WHEN isStart124 THEN ahead119 ELSE ahead122 END AS cost125, CASE WHEN isStart124 THEN seen120 ELSE seen123 END AS own126, CASE WHEN isStart124 THEN seen123 ELSE seen120 END AS other127
WITH *, open116 AND $p13 AND spent117 + cost125 <= $p5 AS looked128
WITH *, CASE WHEN looked128 THEN CASE WHEN isStart124 THEN frontier118 ELSE frontier121 END ELSE [] END AS frontier129
CALL (frontier129, isStart124, from5, to10) { UNWIND frontier129 AS n130 MATCH (n130)-[r131]-(m132)
WHERE type(r131) IN $p6.list AND ($p7 OR (startNode(r131) = n130) = isStart124 OR type(r131) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i133 IN range(0, size(r131.statements) - 1) WHERE r131.layers[i133] IN $p2) AND (m132 IN from5 OR m132 IN to10 OR m132.kind IN $p8.list AND any(layer134 IN m132.layers WHERE layer134 IN $p2))
WITH n130, collect(DISTINCT m132) AS all135
RETURN collect([n130.id, [m132 IN all135 | m132.id]]) AS found136, collect(all135) AS reached137 }
CALL (reached137, own126, other127, from5, to10) { UNWIND reached137 AS all135 UNWIND all135 AS m132
WITH DISTINCT m132, m132 IN other127 AS met138, NOT (m132 IN own126 OR m132 IN from5 OR m132 IN to10) AS isFresh139
RETURN collect(CASE WHEN isFresh139 THEN m132 END) AS fresh140, sum(CASE WHEN isFresh139 THEN COUNT { (m132)--() } ELSE 0 END) AS ahead141, count(CASE WHEN met138 THEN 1 END) > 0 AS met138 }
WITH *, looked128 AND NOT (met138 AND $p9) AS open142, spent117 + CASE WHEN looked128 THEN cost125 ELSE 0 END AS spent143,
CASE WHEN looked128 AND isStart124 THEN fresh140 ELSE frontier118 END AS frontier144, CASE WHEN looked128 AND isStart124 THEN ahead141 ELSE ahead119 END AS ahead145, CASE WHEN looked128 AND isStart124 THEN seen120 + fresh140 ELSE seen120 END AS seen146,
CASE WHEN looked128 AND NOT isStart124 THEN fresh140 ELSE frontier121 END AS frontier147, CASE WHEN looked128 AND NOT isStart124 THEN ahead141 ELSE ahead122 END AS ahead148, CASE WHEN looked128 AND NOT isStart124 THEN seen123 + fresh140 ELSE seen123 END AS seen149
WITH *, ahead145 <= ahead148 AS isStart150
WITH *, CASE WHEN isStart150 THEN ahead145 ELSE ahead148 END AS cost151, CASE WHEN isStart150 THEN seen146 ELSE seen149 END AS own152, CASE WHEN isStart150 THEN seen149 ELSE seen146 END AS other153
WITH *, open142 AND $p14 AND spent143 + cost151 <= $p5 AS looked154
WITH *, CASE WHEN looked154 THEN CASE WHEN isStart150 THEN frontier144 ELSE frontier147 END ELSE [] END AS frontier155
CALL (frontier155, isStart150, from5, to10) { UNWIND frontier155 AS n156 MATCH (n156)-[r157]-(m158)
WHERE type(r157) IN $p6.list AND ($p7 OR (startNode(r157) = n156) = isStart150 OR type(r157) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i159 IN range(0, size(r157.statements) - 1) WHERE r157.layers[i159] IN $p2) AND (m158 IN from5 OR m158 IN to10 OR m158.kind IN $p8.list AND any(layer160 IN m158.layers WHERE layer160 IN $p2))
WITH n156, collect(DISTINCT m158) AS all161
RETURN collect([n156.id, [m158 IN all161 | m158.id]]) AS found162, collect(all161) AS reached163 }
CALL (reached163, own152, other153, from5, to10) { UNWIND reached163 AS all161 UNWIND all161 AS m158
WITH DISTINCT m158, m158 IN other153 AS met164, NOT (m158 IN own152 OR m158 IN from5 OR m158 IN to10) AS isFresh165
RETURN collect(CASE WHEN isFresh165 THEN m158 END) AS fresh166, sum(CASE WHEN isFresh165 THEN COUNT { (m158)--() } ELSE 0 END) AS ahead167, count(CASE WHEN met164 THEN 1 END) > 0 AS met164 }
WITH *, looked154 AND NOT (met164 AND $p9) AS open168, spent143 + CASE WHEN looked154 THEN cost151 ELSE 0 END AS spent169,
CASE WHEN looked154 AND isStart150 THEN fresh166 ELSE frontier144 END AS frontier170, CASE WHEN looked154 AND isStart150 THEN ahead167 ELSE ahead145 END AS ahead171, CASE WHEN looked154 AND isStart150 THEN seen146 + fresh166 ELSE seen146 END AS seen172,
CASE WHEN looked154 AND NOT isStart150 THEN fresh166 ELSE frontier147 END AS frontier173, CASE WHEN looked154 AND NOT isStart150 THEN ahead167 ELSE ahead148 END AS ahead174, CASE WHEN looked154 AND NOT isStart150 THEN seen149 + fresh166 ELSE seen149 END AS seen175
RETURN [[e11 IN from5 | e11.id], [e11 IN to10 | e11.id], [[isStart20, looked24, found32], [isStart46, looked50, found58], [isStart72, looked76, found84], [isStart98, looked102, found110], [isStart124, looked128, found136], [isStart150, looked154, found162]]] AS found176 }
WITH versionBefore, publishingBefore, hidingBefore, [found176] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL () {
WITH COLLECT { UNWIND $p1.list AS id1
MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former3:FormerId {id: id1}) RETURN former3.to }), id1)}) WHERE any(layer4 IN e2.layers WHERE layer4 IN $p2)
RETURN DISTINCT e2 } AS from5, COLLECT { UNWIND $p3.list AS id6
MATCH (e7:Entity {id: coalesce(head(COLLECT { MATCH (former8:FormerId {id: id6}) RETURN former8.to }), id6)}) WHERE any(layer9 IN e7.layers WHERE layer9 IN $p2)
RETURN DISTINCT e7 } AS to10
CALL (from5) { UNWIND from5 AS e11 RETURN sum(COUNT { (e11)--() }) AS ahead12 }
CALL (to10) { UNWIND to10 AS e11 RETURN sum(COUNT { (e11)--() }) AS ahead13 }
WITH *, from5 AS frontier14, from5 AS seen15, to10 AS frontier16, to10 AS seen17, true AS open18, 0 AS spent19
WITH *, ahead12 <= ahead13 AS isStart20
WITH *, CASE WHEN isStart20 THEN ahead12 ELSE ahead13 END AS cost21, CASE WHEN isStart20 THEN seen15 ELSE seen17 END AS own22, CASE WHEN isStart20 THEN seen17 ELSE seen15 END AS other23
WITH *, open18 AND $p4 AND spent19 + cost21 <= $p5 AS looked24
WITH *, CASE WHEN looked24 THEN CASE WHEN isStart20 THEN frontier14 ELSE frontier16 END ELSE [] END AS frontier25
CALL (frontier25, isStart20, from5, to10) { UNWIND frontier25 AS n26 MATCH (n26)-[r27]-(m28)
WHERE type(r27) IN $p6.list AND ($p7 OR (startNode(r27) = n26) = isStart20 OR type(r27) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i29 IN range(0, size(r27.statements) - 1) WHERE r27.layers[i29] IN $p2) AND (m28 IN from5 OR m28 IN to10 OR m28.kind IN $p8.list AND any(layer30 IN m28.layers WHERE layer30 IN $p2))
WITH n26, collect(DISTINCT m28) AS all31
RETURN collect([n26.id, [m28 IN all31 | m28.id]]) AS found32, collect(all31) AS reached33 }
CALL (reached33, own22, other23, from5, to10) { UNWIND reached33 AS all31 UNWIND all31 AS m28
WITH DISTINCT m28, m28 IN other23 AS met34, NOT (m28 IN own22 OR m28 IN from5 OR m28 IN to10) AS isFresh35
RETURN collect(CASE WHEN isFresh35 THEN m28 END) AS fresh36, sum(CASE WHEN isFresh35 THEN COUNT { (m28)--() } ELSE 0 END) AS ahead37, count(CASE WHEN met34 THEN 1 END) > 0 AS met34 }
WITH *, looked24 AND NOT (met34 AND $p9) AS open38, spent19 + CASE WHEN looked24 THEN cost21 ELSE 0 END AS spent39,
CASE WHEN looked24 AND isStart20 THEN fresh36 ELSE frontier14 END AS frontier40, CASE WHEN looked24 AND isStart20 THEN ahead37 ELSE ahead12 END AS ahead41, CASE WHEN looked24 AND isStart20 THEN seen15 + fresh36 ELSE seen15 END AS seen42,
CASE WHEN looked24 AND NOT isStart20 THEN fresh36 ELSE frontier16 END AS frontier43, CASE WHEN looked24 AND NOT isStart20 THEN ahead37 ELSE ahead13 END AS ahead44, CASE WHEN looked24 AND NOT isStart20 THEN seen17 + fresh36 ELSE seen17 END AS seen45
WITH *, ahead41 <= ahead44 AS isStart46
WITH *, CASE WHEN isStart46 THEN ahead41 ELSE ahead44 END AS cost47, CASE WHEN isStart46 THEN seen42 ELSE seen45 END AS own48, CASE WHEN isStart46 THEN seen45 ELSE seen42 END AS other49
WITH *, open38 AND $p10 AND spent39 + cost47 <= $p5 AS looked50
WITH *, CASE WHEN looked50 THEN CASE WHEN isStart46 THEN frontier40 ELSE frontier43 END ELSE [] END AS frontier51
CALL (frontier51, isStart46, from5, to10) { UNWIND frontier51 AS n52 MATCH (n52)-[r53]-(m54)
WHERE type(r53) IN $p6.list AND ($p7 OR (startNode(r53) = n52) = isStart46 OR type(r53) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i55 IN range(0, size(r53.statements) - 1) WHERE r53.layers[i55] IN $p2) AND (m54 IN from5 OR m54 IN to10 OR m54.kind IN $p8.list AND any(layer56 IN m54.layers WHERE layer56 IN $p2))
WITH n52, collect(DISTINCT m54) AS all57
RETURN collect([n52.id, [m54 IN all57 | m54.id]]) AS found58, collect(all57) AS reached59 }
CALL (reached59, own48, other49, from5, to10) { UNWIND reached59 AS all57 UNWIND all57 AS m54
WITH DISTINCT m54, m54 IN other49 AS met60, NOT (m54 IN own48 OR m54 IN from5 OR m54 IN to10) AS isFresh61
RETURN collect(CASE WHEN isFresh61 THEN m54 END) AS fresh62, sum(CASE WHEN isFresh61 THEN COUNT { (m54)--() } ELSE 0 END) AS ahead63, count(CASE WHEN met60 THEN 1 END) > 0 AS met60 }
WITH *, looked50 AND NOT (met60 AND $p9) AS open64, spent39 + CASE WHEN looked50 THEN cost47 ELSE 0 END AS spent65,
CASE WHEN looked50 AND isStart46 THEN fresh62 ELSE frontier40 END AS frontier66, CASE WHEN looked50 AND isStart46 THEN ahead63 ELSE ahead41 END AS ahead67, CASE WHEN looked50 AND isStart46 THEN seen42 + fresh62 ELSE seen42 END AS seen68,
CASE WHEN looked50 AND NOT isStart46 THEN fresh62 ELSE frontier43 END AS frontier69, CASE WHEN looked50 AND NOT isStart46 THEN ahead63 ELSE ahead44 END AS ahead70, CASE WHEN looked50 AND NOT isStart46 THEN seen45 + fresh62 ELSE seen45 END AS seen71
WITH *, ahead67 <= ahead70 AS isStart72
WITH *, CASE WHEN isStart72 THEN ahead67 ELSE ahead70 END AS cost73, CASE WHEN isStart72 THEN seen68 ELSE seen71 END AS own74, CASE WHEN isStart72 THEN seen71 ELSE seen68 END AS other75
WITH *, open64 AND $p11 AND spent65 + cost73 <= $p5 AS looked76
WITH *, CASE WHEN looked76 THEN CASE WHEN isStart72 THEN frontier66 ELSE frontier69 END ELSE [] END AS frontier77
CALL (frontier77, isStart72, from5, to10) { UNWIND frontier77 AS n78 MATCH (n78)-[r79]-(m80)
WHERE type(r79) IN $p6.list AND ($p7 OR (startNode(r79) = n78) = isStart72 OR type(r79) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i81 IN range(0, size(r79.statements) - 1) WHERE r79.layers[i81] IN $p2) AND (m80 IN from5 OR m80 IN to10 OR m80.kind IN $p8.list AND any(layer82 IN m80.layers WHERE layer82 IN $p2))
WITH n78, collect(DISTINCT m80) AS all83
RETURN collect([n78.id, [m80 IN all83 | m80.id]]) AS found84, collect(all83) AS reached85 }
CALL (reached85, own74, other75, from5, to10) { UNWIND reached85 AS all83 UNWIND all83 AS m80
WITH DISTINCT m80, m80 IN other75 AS met86, NOT (m80 IN own74 OR m80 IN from5 OR m80 IN to10) AS isFresh87
RETURN collect(CASE WHEN isFresh87 THEN m80 END) AS fresh88, sum(CASE WHEN isFresh87 THEN COUNT { (m80)--() } ELSE 0 END) AS ahead89, count(CASE WHEN met86 THEN 1 END) > 0 AS met86 }
WITH *, looked76 AND NOT (met86 AND $p9) AS open90, spent65 + CASE WHEN looked76 THEN cost73 ELSE 0 END AS spent91,
CASE WHEN looked76 AND isStart72 THEN fresh88 ELSE frontier66 END AS frontier92, CASE WHEN looked76 AND isStart72 THEN ahead89 ELSE ahead67 END AS ahead93, CASE WHEN looked76 AND isStart72 THEN seen68 + fresh88 ELSE seen68 END AS seen94,
CASE WHEN looked76 AND NOT isStart72 THEN fresh88 ELSE frontier69 END AS frontier95, CASE WHEN looked76 AND NOT isStart72 THEN ahead89 ELSE ahead70 END AS ahead96, CASE WHEN looked76 AND NOT isStart72 THEN seen71 + fresh88 ELSE seen71 END AS seen97
WITH *, ahead93 <= ahead96 AS isStart98
WITH *, CASE WHEN isStart98 THEN ahead93 ELSE ahead96 END AS cost99, CASE WHEN isStart98 THEN seen94 ELSE seen97 END AS own100, CASE WHEN isStart98 THEN seen97 ELSE seen94 END AS other101
WITH *, open90 AND $p12 AND spent91 + cost99 <= $p5 AS looked102
WITH *, CASE WHEN looked102 THEN CASE WHEN isStart98 THEN frontier92 ELSE frontier95 END ELSE [] END AS frontier103
CALL (frontier103, isStart98, from5, to10) { UNWIND frontier103 AS n104 MATCH (n104)-[r105]-(m106)
WHERE type(r105) IN $p6.list AND ($p7 OR (startNode(r105) = n104) = isStart98 OR type(r105) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i107 IN range(0, size(r105.statements) - 1) WHERE r105.layers[i107] IN $p2) AND (m106 IN from5 OR m106 IN to10 OR m106.kind IN $p8.list AND any(layer108 IN m106.layers WHERE layer108 IN $p2))
WITH n104, collect(DISTINCT m106) AS all109
RETURN collect([n104.id, [m106 IN all109 | m106.id]]) AS found110, collect(all109) AS reached111 }
CALL (reached111, own100, other101, from5, to10) { UNWIND reached111 AS all109 UNWIND all109 AS m106
WITH DISTINCT m106, m106 IN other101 AS met112, NOT (m106 IN own100 OR m106 IN from5 OR m106 IN to10) AS isFresh113
RETURN collect(CASE WHEN isFresh113 THEN m106 END) AS fresh114, sum(CASE WHEN isFresh113 THEN COUNT { (m106)--() } ELSE 0 END) AS ahead115, count(CASE WHEN met112 THEN 1 END) > 0 AS met112 }
WITH *, looked102 AND NOT (met112 AND $p9) AS open116, spent91 + CASE WHEN looked102 THEN cost99 ELSE 0 END AS spent117,
CASE WHEN looked102 AND isStart98 THEN fresh114 ELSE frontier92 END AS frontier118, CASE WHEN looked102 AND isStart98 THEN ahead115 ELSE ahead93 END AS ahead119, CASE WHEN looked102 AND isStart98 THEN seen94 + fresh114 ELSE seen94 END AS seen120,
CASE WHEN looked102 AND NOT isStart98 THEN fresh114 ELSE frontier95 END AS frontier121, CASE WHEN looked102 AND NOT isStart98 THEN ahead115 ELSE ahead96 END AS ahead122, CASE WHEN looked102 AND NOT isStart98 THEN seen97 + fresh114 ELSE seen97 END AS seen123
WITH *, ahead119 <= ahead122 AS isStart124
WITH *, CASE WHEN isStart124 THEN ahead119 ELSE ahead122 END AS cost125, CASE WHEN isStart124 THEN seen120 ELSE seen123 END AS own126, CASE WHEN isStart124 THEN seen123 ELSE seen120 END AS other127
WITH *, open116 AND $p13 AND spent117 + cost125 <= $p5 AS looked128
WITH *, CASE WHEN looked128 THEN CASE WHEN isStart124 THEN frontier118 ELSE frontier121 END ELSE [] END AS frontier129
CALL (frontier129, isStart124, from5, to10) { UNWIND frontier129 AS n130 MATCH (n130)-[r131]-(m132)
WHERE type(r131) IN $p6.list AND ($p7 OR (startNode(r131) = n130) = isStart124 OR type(r131) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i133 IN range(0, size(r131.statements) - 1) WHERE r131.layers[i133] IN $p2) AND (m132 IN from5 OR m132 IN to10 OR m132.kind IN $p8.list AND any(layer134 IN m132.layers WHERE layer134 IN $p2))
WITH n130, collect(DISTINCT m132) AS all135
RETURN collect([n130.id, [m132 IN all135 | m132.id]]) AS found136, collect(all135) AS reached137 }
CALL (reached137, own126, other127, from5, to10) { UNWIND reached137 AS all135 UNWIND all135 AS m132
WITH DISTINCT m132, m132 IN other127 AS met138, NOT (m132 IN own126 OR m132 IN from5 OR m132 IN to10) AS isFresh139
RETURN collect(CASE WHEN isFresh139 THEN m132 END) AS fresh140, sum(CASE WHEN isFresh139 THEN COUNT { (m132)--() } ELSE 0 END) AS ahead141, count(CASE WHEN met138 THEN 1 END) > 0 AS met138 }
WITH *, looked128 AND NOT (met138 AND $p9) AS open142, spent117 + CASE WHEN looked128 THEN cost125 ELSE 0 END AS spent143,
CASE WHEN looked128 AND isStart124 THEN fresh140 ELSE frontier118 END AS frontier144, CASE WHEN looked128 AND isStart124 THEN ahead141 ELSE ahead119 END AS ahead145, CASE WHEN looked128 AND isStart124 THEN seen120 + fresh140 ELSE seen120 END AS seen146,
CASE WHEN looked128 AND NOT isStart124 THEN fresh140 ELSE frontier121 END AS frontier147, CASE WHEN looked128 AND NOT isStart124 THEN ahead141 ELSE ahead122 END AS ahead148, CASE WHEN looked128 AND NOT isStart124 THEN seen123 + fresh140 ELSE seen123 END AS seen149
WITH *, ahead145 <= ahead148 AS isStart150
WITH *, CASE WHEN isStart150 THEN ahead145 ELSE ahead148 END AS cost151, CASE WHEN isStart150 THEN seen146 ELSE seen149 END AS own152, CASE WHEN isStart150 THEN seen149 ELSE seen146 END AS other153
WITH *, open142 AND $p14 AND spent143 + cost151 <= $p5 AS looked154
WITH *, CASE WHEN looked154 THEN CASE WHEN isStart150 THEN frontier144 ELSE frontier147 END ELSE [] END AS frontier155
CALL (frontier155, isStart150, from5, to10) { UNWIND frontier155 AS n156 MATCH (n156)-[r157]-(m158)
WHERE type(r157) IN $p6.list AND ($p7 OR (startNode(r157) = n156) = isStart150 OR type(r157) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i159 IN range(0, size(r157.statements) - 1) WHERE r157.layers[i159] IN $p2) AND (m158 IN from5 OR m158 IN to10 OR m158.kind IN $p8.list AND any(layer160 IN m158.layers WHERE layer160 IN $p2))
WITH n156, collect(DISTINCT m158) AS all161
RETURN collect([n156.id, [m158 IN all161 | m158.id]]) AS found162, collect(all161) AS reached163 }
CALL (reached163, own152, other153, from5, to10) { UNWIND reached163 AS all161 UNWIND all161 AS m158
WITH DISTINCT m158, m158 IN other153 AS met164, NOT (m158 IN own152 OR m158 IN from5 OR m158 IN to10) AS isFresh165
RETURN collect(CASE WHEN isFresh165 THEN m158 END) AS fresh166, sum(CASE WHEN isFresh165 THEN COUNT { (m158)--() } ELSE 0 END) AS ahead167, count(CASE WHEN met164 THEN 1 END) > 0 AS met164 }
WITH *, looked154 AND NOT (met164 AND $p9) AS open168, spent143 + CASE WHEN looked154 THEN cost151 ELSE 0 END AS spent169,
CASE WHEN looked154 AND isStart150 THEN fresh166 ELSE frontier144 END AS frontier170, CASE WHEN looked154 AND isStart150 THEN ahead167 ELSE ahead145 END AS ahead171, CASE WHEN looked154 AND isStart150 THEN seen146 + fresh166 ELSE seen146 END AS seen172,
CASE WHEN looked154 AND NOT isStart150 THEN fresh166 ELSE frontier147 END AS frontier173, CASE WHEN looked154 AND NOT isStart150 THEN ahead167 ELSE ahead148 END AS ahead174, CASE WHEN looked154 AND NOT isStart150 THEN seen149 + fresh166 ELSE seen149 END AS seen175
RETURN [[e11 IN from5 | e11.id], [e11 IN to10 | e11.id], [[isStart20, looked24, found32], [isStart46, looked50, found58], [isStart72, looked76, found84], [isStart98, looked102, found110], [isStart124, looked128, found136], [isStart150, looked154, found162]]] AS found176 }
WITH versionBefore, publishingBefore, hidingBefore, [found176] AS answer
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
