MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL () { WITH COLLECT { UNWIND $p1.list AS id1
MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former3:FormerId {id: id1}) RETURN former3.to }), id1)})
RETURN DISTINCT e2 } AS roots4
CALL (roots4) { UNWIND roots4 AS root5 MATCH (root5)-[r6]-(m7) WHERE type(r6) IN $p2.list AND ($p3 OR true OR type(r6) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND m7.kind IN $p4.list AND m7 <> root5 AND COUNT { (m7)--() } <= $p5
WITH DISTINCT root5, m7 ORDER BY COUNT { (m7)--() }, m7.id LIMIT $p6
CALL (m7) { MATCH (m7)-[s8]-(other9:Entity) WHERE type(s8) IN $p2.list AND ($p3 OR true OR type(s8) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND other9 <> m7 RETURN collect(DISTINCT other9) AS others10 }
WITH root5, m7, others10, 1 / log(size(others10)) AS weight11 WHERE size(others10) > 1
UNWIND others10 AS other9 WITH root5, m7, other9, weight11
WHERE other9 <> root5 AND (other9.kind IN $p7 OR $p7 IS NULL AND other9.kind = root5.kind)
WITH m7, other9, weight11 ORDER BY weight11 DESC, m7.id
WITH other9, round(sum(weight11), 6) AS score12, collect(m7.id) AS shared13 ORDER BY score12 DESC, other9.id
RETURN collect([other9.id, score12, shared13])[0..$p8] AS found14 }
RETURN [size(roots4) > 0, found14] AS out15 }
WITH versionBefore, publishingBefore, hidingBefore, [out15] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL () { WITH COLLECT { UNWIND $p1.list AS id1
MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former3:FormerId {id: id1}) RETURN former3.to }), id1)})
RETURN DISTINCT e2 } AS roots4
CALL (roots4) { UNWIND roots4 AS root5 MATCH (root5)-[r6]-(m7) WHERE type(r6) IN $p2.list AND ($p3 OR true OR type(r6) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND m7.kind IN $p4.list AND m7 <> root5 AND COUNT { (m7)--() } <= $p5
WITH DISTINCT root5, m7 ORDER BY COUNT { (m7)--() }, m7.id LIMIT $p6
CALL (m7) { MATCH (m7)-[s8]-(other9:Entity) WHERE type(s8) IN $p2.list AND ($p3 OR true OR type(s8) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND other9 <> m7 RETURN collect(DISTINCT other9) AS others10 }
WITH root5, m7, others10, 1 / log(size(others10)) AS weight11 WHERE size(others10) > 1
UNWIND others10 AS other9 WITH root5, m7, other9, weight11
WHERE other9 <> root5 AND (other9.kind IN $p7 OR $p7 IS NULL AND other9.kind = root5.kind)
WITH m7, other9, weight11 ORDER BY weight11 DESC, m7.id
WITH other9, round(sum(weight11), 6) AS score12, collect(m7.id) AS shared13 ORDER BY score12 DESC, other9.id
RETURN collect([other9.id, score12, shared13])[0..$p8] AS found14 }
RETURN [size(roots4) > 0, found14] AS out15 }
WITH versionBefore, publishingBefore, hidingBefore, [out15] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL () { WITH COLLECT { UNWIND $p1.list AS id1
MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former3:FormerId {id: id1}) RETURN former3.to }), id1)})
RETURN DISTINCT e2 } AS roots4
CALL (roots4) { UNWIND roots4 AS root5 MATCH (root5)-[r6]-(m7) WHERE type(r6) IN $p2.list AND ($p3 OR true OR type(r6) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND m7.kind IN $p4.list AND m7 <> root5 AND COUNT { (m7)--() } <= $p5
WITH DISTINCT root5, m7 ORDER BY COUNT { (m7)--() }, m7.id LIMIT $p6
CALL (m7) { MATCH (m7)-[s8]-(other9:Entity) WHERE type(s8) IN $p2.list AND ($p3 OR true OR type(s8) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND other9 <> m7 RETURN collect(DISTINCT other9) AS others10 }
WITH root5, m7, others10, 1 / log(size(others10)) AS weight11 WHERE size(others10) > 1
UNWIND others10 AS other9 WITH root5, m7, other9, weight11
WHERE other9 <> root5 AND (other9.kind IN $p7 OR $p7 IS NULL AND other9.kind = root5.kind)
WITH m7, other9, weight11 ORDER BY weight11 DESC, m7.id
WITH other9, round(sum(weight11), 6) AS score12, collect(m7.id) AS shared13 ORDER BY score12 DESC, other9.id
RETURN collect([other9.id, score12, shared13])[0..$p8] AS found14 }
RETURN [size(roots4) > 0, found14] AS out15 }
WITH versionBefore, publishingBefore, hidingBefore, [out15] AS answer
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

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
WITH versionBefore, publishingBefore, hidingBefore, [] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
WITH versionBefore, publishingBefore, hidingBefore, [] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
