MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Network) WHERE ((EXISTS { MATCH (e1)<-[r2:COORDINATES]-(n3) WHERE (any(i4 IN range(0, size(r2.statements) - 1) WHERE coalesce(r2.possibleFrom[i4], "0000-00-00") <= $p1 AND coalesce(r2.possibleTo[i4], "9999-99-99") >= $p2) AND (((n3.id = $p3)))) }))
WITH e1, head(COLLECT { MATCH (s5:Statement) WHERE s5.subject = e1.id AND s5.predicate = "names" AND s5.precedence > "" AND coalesce(s5.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s5.possibleFrom, "0000-00-00") <= $p1 AND coalesce(s5.possibleTo, "9999-99-99") >= $p2 RETURN s5.folded ORDER BY s5.precedence LIMIT 1 }) AS key6
WITH e1, key6 ORDER BY key6, e1.id LIMIT $p4
RETURN collect([[e1.id], []]) AS rows7 }
WITH versionBefore, publishingBefore, hidingBefore, [rows7] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Network) WHERE ((EXISTS { MATCH (e1)<-[r2:COORDINATES]-(n3) WHERE (any(i4 IN range(0, size(r2.statements) - 1) WHERE coalesce(r2.possibleFrom[i4], "0000-00-00") <= $p1 AND coalesce(r2.possibleTo[i4], "9999-99-99") >= $p2) AND (((n3.id = $p3)))) }))
WITH e1, head(COLLECT { MATCH (s5:Statement) WHERE s5.subject = e1.id AND s5.predicate = "names" AND s5.precedence > "" AND coalesce(s5.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s5.possibleFrom, "0000-00-00") <= $p1 AND coalesce(s5.possibleTo, "9999-99-99") >= $p2 RETURN s5.folded ORDER BY s5.precedence LIMIT 1 }) AS key6
WITH e1, key6 ORDER BY key6, e1.id LIMIT $p4
RETURN collect([[e1.id], []]) AS rows7 }
WITH versionBefore, publishingBefore, hidingBefore, [rows7] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Network) WHERE any(layer2 IN e1.layers WHERE layer2 IN $p1) AND ((EXISTS { MATCH (e1)<-[r3:COORDINATES]-(n4) WHERE (any(i5 IN range(0, size(r3.statements) - 1) WHERE r3.layers[i5] IN $p1) AND (((n4.id = $p2)))) }))
WITH e1, head(COLLECT { MATCH (s6:Statement) WHERE s6.subject = e1.id AND s6.predicate = "names" AND s6.precedence > "" AND coalesce(s6.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s6.layerKey, s6.layer) IN $p1 RETURN s6.folded ORDER BY s6.precedence LIMIT 1 }) AS key7
WITH e1, key7 ORDER BY key7, e1.id LIMIT $p3
RETURN collect([[e1.id], []]) AS rows8 }
WITH versionBefore, publishingBefore, hidingBefore, [rows8] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
