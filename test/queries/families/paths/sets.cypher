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
WHERE type(r23) IN $p5.list AND ($p6 OR (startNode(r23) = n22) = isStart16 OR type(r23) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND (m24 IN from3 OR m24 IN to6 OR m24.kind IN $p7.list)
WITH n22, collect(DISTINCT m24) AS all25
RETURN collect([n22.id, [m24 IN all25 | m24.id]]) AS found26, collect(all25) AS reached27 }
CALL (reached27, own18, other19, from3, to6) { UNWIND reached27 AS all25 UNWIND all25 AS m24
WITH DISTINCT m24, m24 IN other19 AS met28, NOT (m24 IN own18 OR m24 IN from3 OR m24 IN to6) AS isFresh29
RETURN collect(CASE WHEN isFresh29 THEN m24 END) AS fresh30, sum(CASE WHEN isFresh29 THEN COUNT { (m24)--() } ELSE 0 END) AS ahead31, count(CASE WHEN met28 THEN 1 END) > 0 AS met28 }
WITH *, looked20 AND NOT (met28 AND $p8) AS open32, spent15 + CASE WHEN looked20 THEN cost17 ELSE 0 END AS spent33,
CASE WHEN looked20 AND isStart16 THEN fresh30 ELSE frontier10 END AS frontier34, CASE WHEN looked20 AND isStart16 THEN ahead31 ELSE ahead8 END AS ahead35, CASE WHEN looked20 AND isStart16 THEN seen11 + fresh30 ELSE seen11 END AS seen36,
CASE WHEN looked20 AND NOT isStart16 THEN fresh30 ELSE frontier12 END AS frontier37, CASE WHEN looked20 AND NOT isStart16 THEN ahead31 ELSE ahead9 END AS ahead38, CASE WHEN looked20 AND NOT isStart16 THEN seen13 + fresh30 ELSE seen13 END AS seen39
WITH *, ahead35 <= ahead38 AS isStart40
WITH *, CASE WHEN isStart40 THEN ahead35 ELSE ahead38 END AS cost41, CASE WHEN isStart40 THEN seen36 ELSE seen39 END AS own42, CASE WHEN isStart40 THEN seen39 ELSE seen36 END AS other43
WITH *, open32 AND $p9 AND spent33 + cost41 <= $p4 AS looked44
WITH *, CASE WHEN looked44 THEN CASE WHEN isStart40 THEN frontier34 ELSE frontier37 END ELSE [] END AS frontier45
CALL (frontier45, isStart40, from3, to6) { UNWIND frontier45 AS n46 MATCH (n46)-[r47]-(m48)
WHERE type(r47) IN $p5.list AND ($p6 OR (startNode(r47) = n46) = isStart40 OR type(r47) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND (m48 IN from3 OR m48 IN to6 OR m48.kind IN $p7.list)
WITH n46, collect(DISTINCT m48) AS all49
RETURN collect([n46.id, [m48 IN all49 | m48.id]]) AS found50, collect(all49) AS reached51 }
CALL (reached51, own42, other43, from3, to6) { UNWIND reached51 AS all49 UNWIND all49 AS m48
WITH DISTINCT m48, m48 IN other43 AS met52, NOT (m48 IN own42 OR m48 IN from3 OR m48 IN to6) AS isFresh53
RETURN collect(CASE WHEN isFresh53 THEN m48 END) AS fresh54, sum(CASE WHEN isFresh53 THEN COUNT { (m48)--() } ELSE 0 END) AS ahead55, count(CASE WHEN met52 THEN 1 END) > 0 AS met52 }
WITH *, looked44 AND NOT (met52 AND $p8) AS open56, spent33 + CASE WHEN looked44 THEN cost41 ELSE 0 END AS spent57,
CASE WHEN looked44 AND isStart40 THEN fresh54 ELSE frontier34 END AS frontier58, CASE WHEN looked44 AND isStart40 THEN ahead55 ELSE ahead35 END AS ahead59, CASE WHEN looked44 AND isStart40 THEN seen36 + fresh54 ELSE seen36 END AS seen60,
CASE WHEN looked44 AND NOT isStart40 THEN fresh54 ELSE frontier37 END AS frontier61, CASE WHEN looked44 AND NOT isStart40 THEN ahead55 ELSE ahead38 END AS ahead62, CASE WHEN looked44 AND NOT isStart40 THEN seen39 + fresh54 ELSE seen39 END AS seen63
WITH *, ahead59 <= ahead62 AS isStart64
WITH *, CASE WHEN isStart64 THEN ahead59 ELSE ahead62 END AS cost65, CASE WHEN isStart64 THEN seen60 ELSE seen63 END AS own66, CASE WHEN isStart64 THEN seen63 ELSE seen60 END AS other67
WITH *, open56 AND $p10 AND spent57 + cost65 <= $p4 AS looked68
WITH *, CASE WHEN looked68 THEN CASE WHEN isStart64 THEN frontier58 ELSE frontier61 END ELSE [] END AS frontier69
CALL (frontier69, isStart64, from3, to6) { UNWIND frontier69 AS n70 MATCH (n70)-[r71]-(m72)
WHERE type(r71) IN $p5.list AND ($p6 OR (startNode(r71) = n70) = isStart64 OR type(r71) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND (m72 IN from3 OR m72 IN to6 OR m72.kind IN $p7.list)
WITH n70, collect(DISTINCT m72) AS all73
RETURN collect([n70.id, [m72 IN all73 | m72.id]]) AS found74, collect(all73) AS reached75 }
CALL (reached75, own66, other67, from3, to6) { UNWIND reached75 AS all73 UNWIND all73 AS m72
WITH DISTINCT m72, m72 IN other67 AS met76, NOT (m72 IN own66 OR m72 IN from3 OR m72 IN to6) AS isFresh77
RETURN collect(CASE WHEN isFresh77 THEN m72 END) AS fresh78, sum(CASE WHEN isFresh77 THEN COUNT { (m72)--() } ELSE 0 END) AS ahead79, count(CASE WHEN met76 THEN 1 END) > 0 AS met76 }
WITH *, looked68 AND NOT (met76 AND $p8) AS open80, spent57 + CASE WHEN looked68 THEN cost65 ELSE 0 END AS spent81,
CASE WHEN looked68 AND isStart64 THEN fresh78 ELSE frontier58 END AS frontier82, CASE WHEN looked68 AND isStart64 THEN ahead79 ELSE ahead59 END AS ahead83, CASE WHEN looked68 AND isStart64 THEN seen60 + fresh78 ELSE seen60 END AS seen84,
CASE WHEN looked68 AND NOT isStart64 THEN fresh78 ELSE frontier61 END AS frontier85, CASE WHEN looked68 AND NOT isStart64 THEN ahead79 ELSE ahead62 END AS ahead86, CASE WHEN looked68 AND NOT isStart64 THEN seen63 + fresh78 ELSE seen63 END AS seen87
WITH *, ahead83 <= ahead86 AS isStart88
WITH *, CASE WHEN isStart88 THEN ahead83 ELSE ahead86 END AS cost89, CASE WHEN isStart88 THEN seen84 ELSE seen87 END AS own90, CASE WHEN isStart88 THEN seen87 ELSE seen84 END AS other91
WITH *, open80 AND $p11 AND spent81 + cost89 <= $p4 AS looked92
WITH *, CASE WHEN looked92 THEN CASE WHEN isStart88 THEN frontier82 ELSE frontier85 END ELSE [] END AS frontier93
CALL (frontier93, isStart88, from3, to6) { UNWIND frontier93 AS n94 MATCH (n94)-[r95]-(m96)
WHERE type(r95) IN $p5.list AND ($p6 OR (startNode(r95) = n94) = isStart88 OR type(r95) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND (m96 IN from3 OR m96 IN to6 OR m96.kind IN $p7.list)
WITH n94, collect(DISTINCT m96) AS all97
RETURN collect([n94.id, [m96 IN all97 | m96.id]]) AS found98, collect(all97) AS reached99 }
CALL (reached99, own90, other91, from3, to6) { UNWIND reached99 AS all97 UNWIND all97 AS m96
WITH DISTINCT m96, m96 IN other91 AS met100, NOT (m96 IN own90 OR m96 IN from3 OR m96 IN to6) AS isFresh101
RETURN collect(CASE WHEN isFresh101 THEN m96 END) AS fresh102, sum(CASE WHEN isFresh101 THEN COUNT { (m96)--() } ELSE 0 END) AS ahead103, count(CASE WHEN met100 THEN 1 END) > 0 AS met100 }
WITH *, looked92 AND NOT (met100 AND $p8) AS open104, spent81 + CASE WHEN looked92 THEN cost89 ELSE 0 END AS spent105,
CASE WHEN looked92 AND isStart88 THEN fresh102 ELSE frontier82 END AS frontier106, CASE WHEN looked92 AND isStart88 THEN ahead103 ELSE ahead83 END AS ahead107, CASE WHEN looked92 AND isStart88 THEN seen84 + fresh102 ELSE seen84 END AS seen108,
CASE WHEN looked92 AND NOT isStart88 THEN fresh102 ELSE frontier85 END AS frontier109, CASE WHEN looked92 AND NOT isStart88 THEN ahead103 ELSE ahead86 END AS ahead110, CASE WHEN looked92 AND NOT isStart88 THEN seen87 + fresh102 ELSE seen87 END AS seen111
WITH *, ahead107 <= ahead110 AS isStart112
WITH *, CASE WHEN isStart112 THEN ahead107 ELSE ahead110 END AS cost113, CASE WHEN isStart112 THEN seen108 ELSE seen111 END AS own114, CASE WHEN isStart112 THEN seen111 ELSE seen108 END AS other115
WITH *, open104 AND $p12 AND spent105 + cost113 <= $p4 AS looked116
WITH *, CASE WHEN looked116 THEN CASE WHEN isStart112 THEN frontier106 ELSE frontier109 END ELSE [] END AS frontier117
CALL (frontier117, isStart112, from3, to6) { UNWIND frontier117 AS n118 MATCH (n118)-[r119]-(m120)
WHERE type(r119) IN $p5.list AND ($p6 OR (startNode(r119) = n118) = isStart112 OR type(r119) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND (m120 IN from3 OR m120 IN to6 OR m120.kind IN $p7.list)
WITH n118, collect(DISTINCT m120) AS all121
RETURN collect([n118.id, [m120 IN all121 | m120.id]]) AS found122, collect(all121) AS reached123 }
CALL (reached123, own114, other115, from3, to6) { UNWIND reached123 AS all121 UNWIND all121 AS m120
WITH DISTINCT m120, m120 IN other115 AS met124, NOT (m120 IN own114 OR m120 IN from3 OR m120 IN to6) AS isFresh125
RETURN collect(CASE WHEN isFresh125 THEN m120 END) AS fresh126, sum(CASE WHEN isFresh125 THEN COUNT { (m120)--() } ELSE 0 END) AS ahead127, count(CASE WHEN met124 THEN 1 END) > 0 AS met124 }
WITH *, looked116 AND NOT (met124 AND $p8) AS open128, spent105 + CASE WHEN looked116 THEN cost113 ELSE 0 END AS spent129,
CASE WHEN looked116 AND isStart112 THEN fresh126 ELSE frontier106 END AS frontier130, CASE WHEN looked116 AND isStart112 THEN ahead127 ELSE ahead107 END AS ahead131, CASE WHEN looked116 AND isStart112 THEN seen108 + fresh126 ELSE seen108 END AS seen132,
CASE WHEN looked116 AND NOT isStart112 THEN fresh126 ELSE frontier109 END AS frontier133, CASE WHEN looked116 AND NOT isStart112 THEN ahead127 ELSE ahead110 END AS ahead134, CASE WHEN looked116 AND NOT isStart112 THEN seen111 + fresh126 ELSE seen111 END AS seen135
WITH *, ahead131 <= ahead134 AS isStart136
WITH *, CASE WHEN isStart136 THEN ahead131 ELSE ahead134 END AS cost137, CASE WHEN isStart136 THEN seen132 ELSE seen135 END AS own138, CASE WHEN isStart136 THEN seen135 ELSE seen132 END AS other139
WITH *, open128 AND $p13 AND spent129 + cost137 <= $p4 AS looked140
WITH *, CASE WHEN looked140 THEN CASE WHEN isStart136 THEN frontier130 ELSE frontier133 END ELSE [] END AS frontier141
CALL (frontier141, isStart136, from3, to6) { UNWIND frontier141 AS n142 MATCH (n142)-[r143]-(m144)
WHERE type(r143) IN $p5.list AND ($p6 OR (startNode(r143) = n142) = isStart136 OR type(r143) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND (m144 IN from3 OR m144 IN to6 OR m144.kind IN $p7.list)
WITH n142, collect(DISTINCT m144) AS all145
RETURN collect([n142.id, [m144 IN all145 | m144.id]]) AS found146, collect(all145) AS reached147 }
CALL (reached147, own138, other139, from3, to6) { UNWIND reached147 AS all145 UNWIND all145 AS m144
WITH DISTINCT m144, m144 IN other139 AS met148, NOT (m144 IN own138 OR m144 IN from3 OR m144 IN to6) AS isFresh149
RETURN collect(CASE WHEN isFresh149 THEN m144 END) AS fresh150, sum(CASE WHEN isFresh149 THEN COUNT { (m144)--() } ELSE 0 END) AS ahead151, count(CASE WHEN met148 THEN 1 END) > 0 AS met148 }
WITH *, looked140 AND NOT (met148 AND $p8) AS open152, spent129 + CASE WHEN looked140 THEN cost137 ELSE 0 END AS spent153,
CASE WHEN looked140 AND isStart136 THEN fresh150 ELSE frontier130 END AS frontier154, CASE WHEN looked140 AND isStart136 THEN ahead151 ELSE ahead131 END AS ahead155, CASE WHEN looked140 AND isStart136 THEN seen132 + fresh150 ELSE seen132 END AS seen156,
CASE WHEN looked140 AND NOT isStart136 THEN fresh150 ELSE frontier133 END AS frontier157, CASE WHEN looked140 AND NOT isStart136 THEN ahead151 ELSE ahead134 END AS ahead158, CASE WHEN looked140 AND NOT isStart136 THEN seen135 + fresh150 ELSE seen135 END AS seen159
RETURN [[e7 IN from3 | e7.id], [e7 IN to6 | e7.id], [[isStart16, looked20, found26], [isStart40, looked44, found50], [isStart64, looked68, found74], [isStart88, looked92, found98], [isStart112, looked116, found122], [isStart136, looked140, found146]]] AS found160 }
WITH versionBefore, publishingBefore, hidingBefore, [found160] AS answer
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
CALL (anchor0) { UNWIND range(0, $p5) AS i9
CALL (i9) { MATCH (e10:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p6[i9]}) RETURN former.to }), $p6[i9])})
RETURN collect([e10.kind, e10.id]) AS found11 }
RETURN collect(found11) AS items12 }
WITH versionBefore, publishingBefore, hidingBefore, [items4, items8, items12] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
