MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Organization"]
CALL (e2) { MATCH (s3:Statement) WHERE s3.subject = e2.id AND s3.predicate = "names" AND s3.precedence > "" AND coalesce(s3.rank, "NORMAL") <> "DEPRECATED"
WITH s3 ORDER BY s3.precedence
RETURN collect([s3.language, s3.type, s3.value]) AS values4 }
CALL (e2) { MATCH (s5:Statement) WHERE s5.subject = e2.id AND s5.predicate = "names" AND s5.precedence > "" AND coalesce(s5.rank, "NORMAL") <> "DEPRECATED"
WITH s5 ORDER BY s5.precedence
RETURN collect([s5.language, s5.type, s5.value]) AS values6 }
CALL (e2) { MATCH (s7:Statement) WHERE s7.subject = e2.id AND s7.predicate = "names" AND s7.precedence > "" AND coalesce(s7.rank, "NORMAL") <> "DEPRECATED"
WITH s7 ORDER BY s7.precedence
RETURN collect([s7.language, s7.type, s7.value]) AS values8 }
RETURN collect([values4, values6, values8]) AS found9 }
RETURN collect(found9) AS items10 }
WITH versionBefore, publishingBefore, hidingBefore, [items10] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
