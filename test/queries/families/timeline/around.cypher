MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p1}) RETURN former.to }), $p1)})
CALL (e1) { MATCH (s2:Statement) WHERE s2.subject = e1.id RETURN s2
UNION MATCH (s2:Statement) WHERE s2.object = e1.id RETURN s2
UNION MATCH (e1)-[r3]-(m4) WHERE $p2 AND type(r3) IN $p3.list AND ($p4 OR true OR type(r3) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND m4.kind IN $p5.list
MATCH (s2:Statement) WHERE s2.subject = m4.id AND s2.object IS NULL RETURN s2 }
WITH s2 WHERE coalesce(s2.sinceEarliest, s2.untilEarliest, s2.valueEarliest) IS NOT NULL AND coalesce(s2.rank, "NORMAL") <> "DEPRECATED"
RETURN collect(s2) AS all5 }
WITH *, size(all5) AS total6
CALL (all5) { UNWIND all5 AS s2
WITH s2 ORDER BY coalesce(s2.sinceEarliest, s2.untilEarliest, s2.valueEarliest), coalesce(s2.sinceLatest, s2.untilLatest, s2.valueLatest), s2.id LIMIT $p6
CALL (s2) { MATCH (e7:Entity {id: CASE WHEN (coalesce(s2.object = coalesce(head(COLLECT { MATCH (former:FormerId {id: $p1}) RETURN former.to }), $p1), false) AND s2.subject <> coalesce(head(COLLECT { MATCH (former:FormerId {id: $p1}) RETURN former.to }), $p1)) THEN s2.object ELSE s2.subject END})
 RETURN collect([e7.kind, e7.id]) AS end8 }
RETURN collect([[s2.date, s2.value, end8, s2.predicate, CASE WHEN s2.object IS NULL THEN null WHEN s2.predicate IN ["COLLABORATES_WITH", "RELATED_TO"] THEN "BOTH" WHEN (coalesce(s2.object = coalesce(head(COLLECT { MATCH (former:FormerId {id: $p1}) RETURN former.to }), $p1), false) AND s2.subject <> coalesce(head(COLLECT { MATCH (former:FormerId {id: $p1}) RETURN former.to }), $p1)) THEN "IN" ELSE "OUT" END], []]) AS rows9 }
WITH versionBefore, publishingBefore, hidingBefore, [rows9, total6] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p1}) RETURN former.to }), $p1)})
CALL (e1) { MATCH (s2:Statement) WHERE s2.subject = e1.id RETURN s2
UNION MATCH (s2:Statement) WHERE s2.object = e1.id RETURN s2
UNION MATCH (e1)-[r3]-(m4) WHERE $p2 AND type(r3) IN $p3.list AND ($p4 OR true OR type(r3) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i5 IN range(0, size(r3.statements) - 1) WHERE r3.layers[i5] IN $p5 AND coalesce(r3.possibleFrom[i5], "0000-00-00") <= $p6 AND coalesce(r3.possibleTo[i5], "9999-99-99") >= $p7) AND m4.kind IN $p8.list AND any(layer6 IN m4.layers WHERE layer6 IN $p5)
MATCH (s2:Statement) WHERE s2.subject = m4.id AND s2.object IS NULL RETURN s2 }
WITH s2 WHERE coalesce(s2.sinceEarliest, s2.untilEarliest, s2.valueEarliest) IS NOT NULL AND coalesce(s2.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s2.layerKey, s2.layer) IN $p5 AND coalesce(s2.possibleFrom, "0000-00-00") <= $p6 AND coalesce(s2.possibleTo, "9999-99-99") >= $p7
WITH s2 ORDER BY coalesce(s2.sinceEarliest, s2.untilEarliest, s2.valueEarliest), coalesce(s2.sinceLatest, s2.untilLatest, s2.valueLatest), s2.id LIMIT $p9
CALL (s2) { MATCH (e7:Entity {id: CASE WHEN (coalesce(s2.object = coalesce(head(COLLECT { MATCH (former:FormerId {id: $p1}) RETURN former.to }), $p1), false) AND s2.subject <> coalesce(head(COLLECT { MATCH (former:FormerId {id: $p1}) RETURN former.to }), $p1)) THEN s2.subject ELSE s2.object END})
 RETURN collect([e7.kind, e7.id]) AS end8 }
RETURN collect([[s2.date, s2.value, s2.predicate, CASE WHEN s2.object IS NULL THEN null WHEN s2.predicate IN ["COLLABORATES_WITH", "RELATED_TO"] THEN "BOTH" WHEN (coalesce(s2.object = coalesce(head(COLLECT { MATCH (former:FormerId {id: $p1}) RETURN former.to }), $p1), false) AND s2.subject <> coalesce(head(COLLECT { MATCH (former:FormerId {id: $p1}) RETURN former.to }), $p1)) THEN "IN" ELSE "OUT" END, end8], []]) AS rows9 }
WITH versionBefore, publishingBefore, hidingBefore, [rows9] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
WITH versionBefore, publishingBefore, hidingBefore, [COUNT { MATCH (e1:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p1}) RETURN former.to }), $p1)})
CALL (e1) { MATCH (s2:Statement) WHERE s2.subject = e1.id RETURN s2
UNION MATCH (s2:Statement) WHERE s2.object = e1.id RETURN s2
UNION MATCH (e1)-[r3]-(m4) WHERE $p2 AND type(r3) IN $p3.list AND ($p4 OR true OR type(r3) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND m4.kind IN $p5.list
MATCH (s2:Statement) WHERE s2.subject = m4.id AND s2.object IS NULL RETURN s2 }
WITH s2 WHERE coalesce(s2.sinceEarliest, s2.untilEarliest, s2.valueEarliest) IS NOT NULL AND coalesce(s2.rank, "NORMAL") <> "DEPRECATED" }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
