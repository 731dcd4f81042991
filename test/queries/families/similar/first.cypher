MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL () { WITH COLLECT { UNWIND $p1.list AS id1
MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: id1}) RETURN former.to }), id1)})
RETURN DISTINCT e2 } AS roots3
CALL (roots3) { UNWIND roots3 AS root4 MATCH (root4)-[r5]-(m6) WHERE type(r5) IN $p2.list AND ($p3 OR true OR type(r5) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND m6.kind IN $p4.list AND m6 <> root4 AND COUNT { (m6)--() } <= $p5
WITH DISTINCT root4, m6 ORDER BY COUNT { (m6)--() }, m6.id LIMIT $p6
CALL (m6) { MATCH (m6)-[s7]-(other8:Entity) WHERE type(s7) IN $p2.list AND ($p3 OR true OR type(s7) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND other8 <> m6 RETURN collect(DISTINCT other8) AS others9 }
WITH root4, m6, others9, 1 / log(size(others9)) AS weight10 WHERE size(others9) > 1
UNWIND others9 AS other8 WITH root4, m6, other8, weight10
WHERE other8 <> root4 AND (other8.kind IN $p7 OR $p7 IS NULL AND other8.kind = root4.kind)
WITH m6, other8, weight10 ORDER BY weight10 DESC, m6.id
WITH other8, round(sum(weight10), 6) AS score11, collect(m6.id) AS shared12 ORDER BY score11 DESC, other8.id
RETURN collect([other8.id, score11, shared12])[0..$p8] AS found13 }
RETURN [size(roots3) > 0, found13] AS out14 }
WITH versionBefore, publishingBefore, hidingBefore, [out14] AS answer
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
WITH versionBefore, publishingBefore, hidingBefore, [items4, items8] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
