MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Network) WHERE (((e1.purposes IS NULL AND coalesce(e1.purposesState = "NONE", false))))
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p1
RETURN collect([[e1.id], []]) AS rows2 }
WITH versionBefore, publishingBefore, hidingBefore, [rows2] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Network) WHERE ((e1.purposes IS NOT NULL))
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p1
RETURN collect([[e1.id], []]) AS rows2 }
WITH versionBefore, publishingBefore, hidingBefore, [rows2] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Network) WHERE (((e1.purposes IS NULL AND NOT coalesce(e1.purposesState = "NONE", false))))
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p1
RETURN collect([[e1.id], []]) AS rows2 }
WITH versionBefore, publishingBefore, hidingBefore, [rows2] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Network) WHERE any(layer2 IN e1.layers WHERE layer2 IN $p1) AND ((head([one3 IN COLLECT { MATCH (s4:Statement) WHERE s4.subject = e1.id AND s4.predicate = "purposes" AND s4.precedence > "" AND coalesce(s4.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s4.layerKey, s4.layer) IN $p1 RETURN s4.value } WHERE one3 IS NOT NULL]) IS NOT NULL))
WITH e1, head(COLLECT { MATCH (s5:Statement) WHERE s5.subject = e1.id AND s5.predicate = "names" AND s5.precedence > "" AND coalesce(s5.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s5.layerKey, s5.layer) IN $p1 RETURN s5.folded ORDER BY s5.precedence LIMIT 1 }) AS key6
WITH e1, key6 ORDER BY key6, e1.id LIMIT $p2
RETURN collect([[e1.id], []]) AS rows7 }
WITH versionBefore, publishingBefore, hidingBefore, [rows7] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Network) WHERE any(layer2 IN e1.layers WHERE layer2 IN $p1) AND (((head([one3 IN COLLECT { MATCH (s4:Statement) WHERE s4.subject = e1.id AND s4.predicate = "purposes" AND s4.precedence > "" AND coalesce(s4.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s4.layerKey, s4.layer) IN $p1 RETURN s4.value } WHERE one3 IS NOT NULL]) IS NULL AND coalesce(head(COLLECT { MATCH (s5:Statement) WHERE s5.subject = e1.id AND s5.predicate = "purposes" AND s5.precedence > "" AND coalesce(s5.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s5.layerKey, s5.layer) IN $p1 RETURN s5.valueState ORDER BY s5.precedence LIMIT 1 }) = "NONE", false))))
WITH e1, head(COLLECT { MATCH (s6:Statement) WHERE s6.subject = e1.id AND s6.predicate = "names" AND s6.precedence > "" AND coalesce(s6.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s6.layerKey, s6.layer) IN $p1 RETURN s6.folded ORDER BY s6.precedence LIMIT 1 }) AS key7
WITH e1, key7 ORDER BY key7, e1.id LIMIT $p2
RETURN collect([[e1.id], []]) AS rows8 }
WITH versionBefore, publishingBefore, hidingBefore, [rows8] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
