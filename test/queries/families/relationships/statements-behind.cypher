MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (e2)<-[r3:COORDINATES]-(n4) WHERE (((n4.id = $p3)))
WITH r3, n4 ORDER BY n4.sortName, r3.id LIMIT $p4
CALL (r3) { UNWIND r3.statements AS id5 MATCH (s6:Statement {id: id5})
RETURN collect([s6.id, s6.layer, s6.edge, s6.date]) AS evidence7 }
CALL (r3) { UNWIND r3.statements AS id8 MATCH (s9:Statement {id: id8})
CALL (s9) { UNWIND s9.sources AS id10 MATCH (source11:Source {id: id10})

RETURN collect([source11.id, source11.url, [source11.id]]) AS sources12 }
RETURN collect([s9.citations, sources12]) AS evidence13 }
 RETURN collect([[evidence7, evidence13], [], []]) AS rows14 }
RETURN collect([rows14]) AS found15 }
RETURN collect(found15) AS items16 }
WITH versionBefore, publishingBefore, hidingBefore, [items16] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
