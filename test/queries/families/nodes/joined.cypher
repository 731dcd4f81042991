MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (e2)<-[r3:MEMBER_OF]-(n4)
WITH r3, n4 ORDER BY n4.sortName, r3.id LIMIT $p3
 RETURN collect([[], [n4.kind, n4.id], []]) AS rows5 }
RETURN collect([e2.id, e2.name, rows5, COUNT { (e2)<-[:MEMBER_OF]-() }]) AS found6 }
RETURN collect(found6) AS items7 }
WITH versionBefore, publishingBefore, hidingBefore, [items7] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"] AND any(layer3 IN e2.layers WHERE layer3 IN $p3)
CALL (e2) { MATCH (s4:Statement) WHERE s4.subject = e2.id AND s4.predicate = "names" AND s4.precedence > "" AND coalesce(s4.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s4.layerKey, s4.layer) IN $p3
WITH s4 ORDER BY s4.precedence
RETURN collect([s4.value, s4.language]) AS values5 }
CALL (e2) { MATCH (e2)<-[r6:MEMBER_OF]-(n7) WHERE any(i8 IN range(0, size(r6.statements) - 1) WHERE r6.layers[i8] IN $p3)
WITH r6, n7, head(COLLECT { MATCH (s9:Statement) WHERE s9.subject = n7.id AND s9.predicate = "names" AND s9.precedence > "" AND coalesce(s9.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s9.layerKey, s9.layer) IN $p3 RETURN s9.folded ORDER BY s9.precedence LIMIT 1 }) AS key10
WITH r6, n7, key10 ORDER BY key10, r6.id LIMIT $p4
MATCH (best11:Statement {id: head([i12 IN range(0, size(r6.statements) - 1) WHERE r6.layers[i12] IN $p3 | r6.statements[i12]])})
  RETURN collect([[], [], [n7.kind, n7.id], []]) AS rows13 }
RETURN collect([e2.id, values5, rows13, COUNT { MATCH (e2)<-[r6:MEMBER_OF]-(n7) WHERE any(i14 IN range(0, size(r6.statements) - 1) WHERE r6.layers[i14] IN $p3) }]) AS found15 }
RETURN collect(found15) AS items16 }
WITH versionBefore, publishingBefore, hidingBefore, [items16] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
