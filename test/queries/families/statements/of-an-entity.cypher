MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (s3:Statement) WHERE (s3.subject = e2.id OR s3.object = e2.id) AND ((s3.predicate IN $p3))
RETURN collect(s3) AS all4 }
WITH *, size(all4) AS total5
CALL (all4) { UNWIND all4 AS s3
WITH s3 ORDER BY s3.predicate, s3.id LIMIT $p4
RETURN collect([[s3.predicate], []]) AS rows6 }
CALL (e2) { MATCH (s7:Statement) WHERE (s7.subject = e2.id OR s7.object = e2.id) AND ((s7.predicate IN $p5))
WITH s7 ORDER BY s7.predicate, s7.id LIMIT $p6
CALL (s7) { MATCH (e8:Entity {id: s7.object})
RETURN collect([e8.kind, e8.id]) AS entity9 }
RETURN collect([[entity9], []]) AS rows10 }
CALL (e2) { MATCH (s11:Statement) WHERE (s11.subject = e2.id OR s11.object = e2.id)
RETURN collect(s11) AS all12 }
WITH *, size(all12) AS total13
CALL (all12) { UNWIND all12 AS s11
WITH s11 ORDER BY s11.predicate, s11.id LIMIT $p7
RETURN collect([[], []]) AS rows14 }
RETURN collect([rows6, total5, rows10, COUNT { MATCH (s15:Statement) WHERE (s15.subject = e2.id OR s15.object = e2.id) AND ((s15.predicate IN $p8)) }, COUNT { MATCH (s16:Statement) WHERE (s16.subject = e2.id OR s16.object = e2.id) AND ((s16.predicate IN $p9)) }, rows14, total13]) AS found17 }
RETURN collect(found17) AS items18 }
WITH versionBefore, publishingBefore, hidingBefore, [items18] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
