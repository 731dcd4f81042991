MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (s2:Statement) WHERE s2.lookup = $p2[i1] AND coalesce(s2.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s2.layerKey, s2.layer) IN $p3
WITH s2 ORDER BY s2.precedence LIMIT 1
MATCH (e3:Entity {id: s2.subject}) WHERE any(layer4 IN e3.layers WHERE layer4 IN $p3)
RETURN collect([e3.kind, e3.id]) AS found5 }
RETURN collect(found5) AS items6 }
WITH versionBefore, publishingBefore, hidingBefore, [items6] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (s2:Statement) WHERE s2.lookup = $p2[i1] AND coalesce(s2.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s2.layerKey, s2.layer) IN $p3
WITH s2 ORDER BY s2.precedence LIMIT 1
MATCH (e3:Entity {id: s2.subject}) WHERE any(layer4 IN e3.layers WHERE layer4 IN $p3)
CALL (e3) { MATCH (s5:Statement) WHERE s5.subject = e3.id AND s5.predicate = "names" AND s5.precedence > "" AND coalesce(s5.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s5.layerKey, s5.layer) IN $p3
WITH s5 ORDER BY s5.precedence
RETURN collect([s5.value, s5.language]) AS values6 }
RETURN collect([e3.kind, e3.id, values6]) AS found7 }
RETURN collect(found7) AS items8 }
WITH versionBefore, publishingBefore, hidingBefore, [items8] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (s2:Statement) WHERE s2.lookup = $p2[i1] AND coalesce(s2.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s2.certainFrom, "0000-00-00") <= $p3 AND coalesce(s2.certainTo, "9999-99-99") >= $p4
WITH s2 ORDER BY s2.precedence LIMIT 1
MATCH (e3:Entity {id: s2.subject})
RETURN collect([e3.kind, e3.id]) AS found4 }
RETURN collect(found4) AS items5 }
WITH versionBefore, publishingBefore, hidingBefore, [items5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (s2:Statement) WHERE s2.lookup = $p2[i1] AND coalesce(s2.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s2.layerKey, s2.layer) IN $p3
WITH s2 ORDER BY s2.precedence LIMIT 1
MATCH (e3:Entity {id: s2.subject}) WHERE any(layer4 IN e3.layers WHERE layer4 IN $p3)
RETURN collect([e3.kind, e3.id]) AS found5 }
RETURN collect(found5) AS items6 }
WITH versionBefore, publishingBefore, hidingBefore, [items6] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
