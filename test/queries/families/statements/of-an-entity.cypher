MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (s3:Statement) WHERE (s3.subject = e2.id OR s3.object = e2.id) AND ((s3.predicate IN $p3))
WITH s3 ORDER BY s3.predicate, s3.id LIMIT $p4
RETURN collect([[s3.predicate], []]) AS rows4 }
CALL (e2) { MATCH (s5:Statement) WHERE (s5.subject = e2.id OR s5.object = e2.id) AND ((s5.predicate IN $p5))
WITH s5 ORDER BY s5.predicate, s5.id LIMIT $p6
CALL (s5) { MATCH (e6:Entity {id: s5.object})
RETURN collect([e6.kind, e6.id]) AS entity7 }
RETURN collect([[entity7], []]) AS rows8 }
CALL (e2) { MATCH (s9:Statement) WHERE (s9.subject = e2.id OR s9.object = e2.id)
WITH s9 ORDER BY s9.predicate, s9.id LIMIT $p7
RETURN collect([[], []]) AS rows10 }
RETURN collect([COUNT { MATCH (s3:Statement) WHERE (s3.subject = e2.id OR s3.object = e2.id) AND ((s3.predicate IN $p3)) }, rows4, rows8, COUNT { MATCH (s11:Statement) WHERE (s11.subject = e2.id OR s11.object = e2.id) AND ((s11.predicate IN $p8)) }, COUNT { MATCH (s12:Statement) WHERE (s12.subject = e2.id OR s12.object = e2.id) AND ((s12.predicate IN $p9)) }, COUNT { MATCH (s9:Statement) WHERE (s9.subject = e2.id OR s9.object = e2.id) }, rows10]) AS found13 }
RETURN collect(found13) AS items14 }
WITH versionBefore, publishingBefore, [items14] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;
