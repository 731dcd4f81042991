MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (s3:Statement) WHERE s3.subject = e2.id AND s3.predicate = "names" AND s3.precedence > "" AND coalesce(s3.rank, "NORMAL") <> "DEPRECATED"
WITH s3 ORDER BY s3.precedence
CALL (s3) { UNWIND s3.sources AS id4 MATCH (source5:Source {id: id4})
RETURN collect([source5.id, source5.url]) AS sources6 }
RETURN collect([s3.language, s3.type, s3.value, s3.citations, sources6]) AS values7 }
RETURN collect([values7]) AS found8 }
RETURN collect(found8) AS items9 }
WITH versionBefore, publishingBefore, hidingBefore, [items9] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
