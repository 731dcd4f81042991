MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (s2:Statement) WHERE s2.lookup = $p2[i1] AND s2.rank <> "DEPRECATED" AND s2.layerKey IN $p3
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
CALL (i1) { MATCH (s2:Statement) WHERE s2.lookup = $p2[i1] AND s2.rank <> "DEPRECATED" AND s2.layerKey IN $p3
WITH s2 ORDER BY s2.precedence LIMIT 1
MATCH (e3:Entity {id: s2.subject}) WHERE any(layer4 IN e3.layers WHERE layer4 IN $p3)
CALL (e3) { MATCH (s5:Statement) WHERE s5.subject = e3.id AND s5.predicate = "names" AND s5.precedence > "" AND s5.rank <> "DEPRECATED" AND s5.layerKey IN $p3
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
CALL (i1) { MATCH (s2:Statement) WHERE s2.lookup = $p2[i1] AND s2.rank <> "DEPRECATED" AND s2.certainFrom <= $p3 AND s2.certainTo >= $p4
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
CALL (i1) { MATCH (s2:Statement) WHERE s2.lookup = $p2[i1] AND s2.rank <> "DEPRECATED" AND s2.layerKey IN $p3
WITH s2 ORDER BY s2.precedence LIMIT 1
MATCH (e3:Entity {id: s2.subject}) WHERE any(layer4 IN e3.layers WHERE layer4 IN $p3)
RETURN collect([e3.kind, e3.id]) AS found5 }
RETURN collect(found5) AS items6 }
WITH versionBefore, publishingBefore, hidingBefore, [items6] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
