MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Network)
WITH e1, head(COLLECT { MATCH (s2:Statement) WHERE s2.subject = e1.id AND s2.predicate = "names" AND s2.precedence > "" AND coalesce(s2.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s2.possibleFrom, "0000-00-00") <= $p1 AND coalesce(s2.possibleTo, "9999-99-99") >= $p2 RETURN s2.folded ORDER BY s2.precedence LIMIT 1 }) AS key3
WITH e1, key3 ORDER BY key3, e1.id LIMIT $p3
CALL (e1) { MATCH (s4:Statement) WHERE s4.subject = e1.id AND s4.predicate = "names" AND s4.precedence > "" AND coalesce(s4.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s4.possibleFrom, "0000-00-00") <= $p1 AND coalesce(s4.possibleTo, "9999-99-99") >= $p2
WITH s4 ORDER BY s4.precedence
RETURN collect([s4.value, s4.language]) AS values5 }
CALL (e1) { MATCH (s6:Statement) WHERE s6.subject = e1.id AND s6.predicate = "established" AND s6.precedence > "" AND coalesce(s6.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s6.possibleFrom, "0000-00-00") <= $p1 AND coalesce(s6.possibleTo, "9999-99-99") >= $p2
WITH s6 ORDER BY s6.precedence
RETURN collect([s6.value]) AS values7 }
RETURN collect([[e1.id, values5, values7], []]) AS rows8 }
WITH versionBefore, publishingBefore, hidingBefore, [rows8, COUNT { MATCH (e1:Network) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Organization"]
CALL (e2) { MATCH (s3:Statement) WHERE s3.subject = e2.id AND s3.predicate = "names" AND s3.precedence > "" AND coalesce(s3.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s3.certainFrom, "0000-00-00") <= $p3 AND coalesce(s3.certainTo, "9999-99-99") >= $p4
WITH s3 ORDER BY s3.precedence
RETURN collect([s3.value, s3.language]) AS values4 }
RETURN collect([values4]) AS found5 }
RETURN collect(found5) AS items6 }
WITH versionBefore, publishingBefore, hidingBefore, [items6] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
