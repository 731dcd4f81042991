MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Entity {id: coalesce(head(COLLECT { MATCH (former2:FormerId {id: $p1}) RETURN former2.to }), $p1)})
CALL (e1) { MATCH (s3:Statement) WHERE s3.subject = e1.id RETURN s3
UNION MATCH (s3:Statement) WHERE s3.object = e1.id RETURN s3
UNION MATCH (e1)-[r4]-(m5) WHERE $p2 AND type(r4) IN $p3.list AND ($p4 OR true OR type(r4) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND m5.kind IN $p5.list
MATCH (s3:Statement) WHERE s3.subject = m5.id AND s3.object IS NULL RETURN s3 }
WITH s3 WHERE coalesce(s3.sinceEarliest, s3.untilEarliest, s3.valueEarliest) IS NOT NULL AND coalesce(s3.rank, "NORMAL") <> "DEPRECATED"
RETURN collect(s3) AS all6 }
WITH *, size(all6) AS total7
CALL (all6) { UNWIND all6 AS s3
WITH s3 ORDER BY coalesce(s3.sinceEarliest, s3.untilEarliest, s3.valueEarliest), coalesce(s3.sinceLatest, s3.untilLatest, s3.valueLatest), s3.id LIMIT $p6
CALL (s3) { MATCH (e8:Entity {id: CASE WHEN (coalesce(s3.object = coalesce(head(COLLECT { MATCH (former2:FormerId {id: $p1}) RETURN former2.to }), $p1), false) AND s3.subject <> coalesce(head(COLLECT { MATCH (former2:FormerId {id: $p1}) RETURN former2.to }), $p1)) THEN s3.object ELSE s3.subject END})
 RETURN collect([e8.kind, e8.id]) AS end9 }
RETURN collect([[s3.date, s3.value, end9, s3.predicate, CASE WHEN s3.object IS NULL THEN null WHEN s3.predicate IN ["COLLABORATES_WITH", "RELATED_TO"] THEN "BOTH" WHEN (coalesce(s3.object = coalesce(head(COLLECT { MATCH (former2:FormerId {id: $p1}) RETURN former2.to }), $p1), false) AND s3.subject <> coalesce(head(COLLECT { MATCH (former2:FormerId {id: $p1}) RETURN former2.to }), $p1)) THEN "IN" ELSE "OUT" END], []]) AS rows10 }
WITH versionBefore, publishingBefore, hidingBefore, [rows10, total7] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Entity {id: coalesce(head(COLLECT { MATCH (former2:FormerId {id: $p1}) RETURN former2.to }), $p1)})
CALL (e1) { MATCH (s3:Statement) WHERE s3.subject = e1.id RETURN s3
UNION MATCH (s3:Statement) WHERE s3.object = e1.id RETURN s3
UNION MATCH (e1)-[r4]-(m5) WHERE $p2 AND type(r4) IN $p3.list AND ($p4 OR true OR type(r4) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND any(i6 IN range(0, size(r4.statements) - 1) WHERE r4.layers[i6] IN $p5 AND coalesce(r4.possibleFrom[i6], "0000-00-00") <= $p6 AND coalesce(r4.possibleTo[i6], "9999-99-99") >= $p7) AND m5.kind IN $p8.list AND any(layer7 IN m5.layers WHERE layer7 IN $p5)
MATCH (s3:Statement) WHERE s3.subject = m5.id AND s3.object IS NULL RETURN s3 }
WITH s3 WHERE coalesce(s3.sinceEarliest, s3.untilEarliest, s3.valueEarliest) IS NOT NULL AND coalesce(s3.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s3.layerKey, s3.layer) IN $p5 AND coalesce(s3.possibleFrom, "0000-00-00") <= $p6 AND coalesce(s3.possibleTo, "9999-99-99") >= $p7
WITH s3 ORDER BY coalesce(s3.sinceEarliest, s3.untilEarliest, s3.valueEarliest), coalesce(s3.sinceLatest, s3.untilLatest, s3.valueLatest), s3.id LIMIT $p9
CALL (s3) { MATCH (e8:Entity {id: CASE WHEN (coalesce(s3.object = coalesce(head(COLLECT { MATCH (former2:FormerId {id: $p1}) RETURN former2.to }), $p1), false) AND s3.subject <> coalesce(head(COLLECT { MATCH (former2:FormerId {id: $p1}) RETURN former2.to }), $p1)) THEN s3.subject ELSE s3.object END})
 RETURN collect([e8.kind, e8.id]) AS end9 }
RETURN collect([[s3.date, s3.value, s3.predicate, CASE WHEN s3.object IS NULL THEN null WHEN s3.predicate IN ["COLLABORATES_WITH", "RELATED_TO"] THEN "BOTH" WHEN (coalesce(s3.object = coalesce(head(COLLECT { MATCH (former2:FormerId {id: $p1}) RETURN former2.to }), $p1), false) AND s3.subject <> coalesce(head(COLLECT { MATCH (former2:FormerId {id: $p1}) RETURN former2.to }), $p1)) THEN "IN" ELSE "OUT" END, end9], []]) AS rows10 }
WITH versionBefore, publishingBefore, hidingBefore, [rows10] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
WITH versionBefore, publishingBefore, hidingBefore, [COUNT { MATCH (e1:Entity {id: coalesce(head(COLLECT { MATCH (former2:FormerId {id: $p1}) RETURN former2.to }), $p1)})
CALL (e1) { MATCH (s3:Statement) WHERE s3.subject = e1.id RETURN s3
UNION MATCH (s3:Statement) WHERE s3.object = e1.id RETURN s3
UNION MATCH (e1)-[r4]-(m5) WHERE $p2 AND type(r4) IN $p3.list AND ($p4 OR true OR type(r4) IN ["COLLABORATES_WITH", "RELATED_TO"]) AND m5.kind IN $p5.list
MATCH (s3:Statement) WHERE s3.subject = m5.id AND s3.object IS NULL RETURN s3 }
WITH s3 WHERE coalesce(s3.sinceEarliest, s3.untilEarliest, s3.valueEarliest) IS NOT NULL AND coalesce(s3.rank, "NORMAL") <> "DEPRECATED" }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
