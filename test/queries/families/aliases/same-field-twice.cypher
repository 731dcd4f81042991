MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (e2)<-[r3:MEMBER_OF]-(n4)
WITH r3, n4 ORDER BY n4.sortName, r3.id LIMIT $p3
 RETURN collect([[], [n4.kind, n4.id], []]) AS rows5 }
CALL (e2) { MATCH (e2)<-[r6:MEMBER_OF]-(n7)
WITH r6, n7 ORDER BY n7.sortName DESC, r6.id DESC LIMIT $p4
 RETURN collect([[], [n7.kind, n7.id], []]) AS rows8 }
CALL (e2) { MATCH (e2)<-[r9:MEMBER_OF]-(n10) WHERE ((n10.kind = "City" AND (($p5 IN n10.type))))
WITH r9, n10 ORDER BY n10.sortName, r9.id LIMIT $p6
 RETURN collect([[], [n10.kind, n10.name], []]) AS rows11 }
CALL (e2) { MATCH (s12:Statement) WHERE s12.subject = e2.id AND s12.predicate = "names" AND s12.rank <> "DEPRECATED"
WITH s12 ORDER BY s12.precedence
RETURN collect([s12.value, s12.language]) AS values13 }
RETURN collect([COUNT { (e2)<-[:MEMBER_OF]-() }, rows5, rows8, COUNT { MATCH (e2)<-[r9:MEMBER_OF]-(n10) WHERE ((n10.kind = "City" AND (($p5 IN n10.type)))) }, rows11, values13, e2.name]) AS found14 }
RETURN collect(found14) AS items15 }
WITH versionBefore, publishingBefore, [items15] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;
