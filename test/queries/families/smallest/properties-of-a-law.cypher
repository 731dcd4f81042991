MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Law"]
CALL (e2) { MATCH (s3:Statement) WHERE s3.subject = e2.id AND s3.predicate = "title" AND s3.precedence > "" AND coalesce(s3.rank, "NORMAL") <> "DEPRECATED"
WITH s3 ORDER BY s3.precedence
RETURN collect([s3.language, s3.claimant, s3.value]) AS values4 }
CALL (e2) { MATCH (s5:Statement) WHERE s5.subject = e2.id AND s5.predicate = "status" AND s5.precedence > "" AND coalesce(s5.rank, "NORMAL") <> "DEPRECATED"
WITH s5 ORDER BY s5.precedence
RETURN collect([s5.language, s5.claimant, s5.value]) AS values6 }
RETURN collect([e2.kind, e2.type, e2.number, e2.year, e2.date, e2.inForce, values4, e2.description, values6]) AS found7 }
RETURN collect(found7) AS items8 }
WITH versionBefore, publishingBefore, hidingBefore, [items8] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
