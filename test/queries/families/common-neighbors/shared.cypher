MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL () { WITH COLLECT { UNWIND $p1.list AS id1
MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: id1}) RETURN former.to }), id1)})
RETURN DISTINCT e2 } AS ends3
CALL (ends3) { UNWIND ends3 AS n4 MATCH (n4)-[r5]-(m6) WHERE type(r5) IN $p2.list AND ($p3 OR true OR type(r5) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND m6.kind IN $p4.list AND NOT m6 IN ends3
WITH m6, count(DISTINCT n4) AS reached7 WHERE reached7 = $p5
WITH m6 ORDER BY COUNT { (m6)--() }, m6.id
RETURN collect(m6.id) AS all8 }
RETURN [[n4 IN ends3 | n4.id], size(all8), all8[0..$p6]] AS out9 }
WITH versionBefore, publishingBefore, hidingBefore, [out9] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL () { WITH COLLECT { UNWIND $p1.list AS id1
MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: id1}) RETURN former.to }), id1)})
RETURN DISTINCT e2 } AS ends3
CALL (ends3) { UNWIND ends3 AS n4 MATCH (n4)-[r5]-(m6) WHERE type(r5) IN $p2.list AND ($p3 OR true OR type(r5) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND m6.kind IN $p4.list AND NOT m6 IN ends3
WITH m6, count(DISTINCT n4) AS reached7 WHERE reached7 = $p5
WITH m6 ORDER BY COUNT { (m6)--() }, m6.id
RETURN collect(m6.id) AS all8 }
RETURN [[n4 IN ends3 | n4.id], size(all8), all8[0..$p6]] AS out9 }
WITH versionBefore, publishingBefore, hidingBefore, [out9] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL () { WITH COLLECT { UNWIND $p1.list AS id1
MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: id1}) RETURN former.to }), id1)})
RETURN DISTINCT e2 } AS ends3
CALL (ends3) { UNWIND ends3 AS n4 MATCH (n4)-[r5]-(m6) WHERE type(r5) IN $p2.list AND ($p3 OR true OR type(r5) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND m6.kind IN $p4.list AND NOT m6 IN ends3
WITH m6, count(DISTINCT n4) AS reached7 WHERE reached7 = $p5
WITH m6 ORDER BY COUNT { (m6)--() }, m6.id
RETURN collect(m6.id) AS all8 }
RETURN [[n4 IN ends3 | n4.id], size(all8), all8[0..$p6]] AS out9 }
WITH versionBefore, publishingBefore, hidingBefore, [out9] AS answer
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
WHERE type(r8) IN $p4.list AND ($p5 OR endNode(r8) = to7 OR type(r8) IN ["COLLABORATES_WITH", "RELATED_TO"])
WITH r8, to7, pair5[0] + " " + pair5[1] AS key9 ORDER BY type(r8), r8.id
CALL (r8) { WITH startNode(r8) AS e10
RETURN [e10.kind, e10.id] AS end11 }
CALL (r8) { UNWIND r8.statements AS id12 MATCH (s13:Statement {id: id12})
CALL (s13) { UNWIND s13.sources AS id14 MATCH (source15:Source {id: id14})

RETURN collect([source15.id, source15.url, [source15.id]]) AS sources16 }
RETURN collect([s13.citations, sources16]) AS evidence17 }
RETURN collect([[type(r8), type(r8), endNode(r8) = to7, end11, evidence17], key9]) AS edges18 }
WITH versionBefore, publishingBefore, hidingBefore, [items4, edges18] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])})
RETURN collect([e2.kind, e2.name]) AS found3 }
RETURN collect(found3) AS items4 }
WITH versionBefore, publishingBefore, hidingBefore, [items4] AS answer
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
