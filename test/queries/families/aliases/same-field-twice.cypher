MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (e2)<-[r3:MEMBER_OF]-(n4)
WITH r3, n4 ORDER BY n4.sortName, r3.id LIMIT $p3
 RETURN collect([[], [n4.kind, n4.id], []]) AS rows5 }
CALL (e2) { MATCH (e2)<-[r6:MEMBER_OF]-(n7)
WITH r6, n7 ORDER BY n7.sortName DESC, r6.id DESC LIMIT $p4
 RETURN collect([[], [n7.kind, n7.id], []]) AS rows8 }
CALL (e2) { MATCH (e2)<-[r9:MEMBER_OF]-(n10) WHERE (((n10.kind = "City" AND ((any(one11 IN coalesce(n10.type, []) WHERE (one11 = $p5)))))))
WITH r9, n10 ORDER BY n10.sortName, r9.id LIMIT $p6
 RETURN collect([[], [n10.kind, n10.name], []]) AS rows12 }
CALL (e2) { MATCH (s13:Statement) WHERE s13.subject = e2.id AND s13.predicate = "names" AND s13.precedence > "" AND coalesce(s13.rank, "NORMAL") <> "DEPRECATED"
WITH s13 ORDER BY s13.precedence
RETURN collect([s13.value, s13.language]) AS values14 }
RETURN collect([rows5, COUNT { (e2)<-[:MEMBER_OF]-() }, rows8, rows12, COUNT { MATCH (e2)<-[r9:MEMBER_OF]-(n10) WHERE (((n10.kind = "City" AND ((any(one11 IN coalesce(n10.type, []) WHERE (one11 = $p5))))))) }, values14, e2.name]) AS found15 }
RETURN collect(found15) AS items16 }
WITH versionBefore, publishingBefore, hidingBefore, [items16] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
