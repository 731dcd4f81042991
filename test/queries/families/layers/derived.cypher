MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Organization"]
CALL (e2) { MATCH (e2)-[r3:COLLABORATES_WITH]-(n4)
WITH r3, n4 ORDER BY n4.sortName, r3.id LIMIT $p3
 RETURN collect([[], [n4.kind, n4.id], []]) AS rows5 }
CALL (e2) { MATCH (e2)-[r6:COLLABORATES_WITH]-(n7) WHERE any(i8 IN range(0, size(r6.statements) - 1) WHERE r6.layers[i8] IN $p4)
WITH r6, n7, head(COLLECT { MATCH (s9:Statement) WHERE s9.subject = n7.id AND s9.predicate = "names" AND s9.precedence > "" AND coalesce(s9.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s9.layerKey, s9.layer) IN $p4 RETURN s9.folded ORDER BY s9.precedence LIMIT 1 }) AS key10
WITH r6, n7, key10 ORDER BY key10, r6.id LIMIT $p5
MATCH (best11:Statement {id: head([i12 IN range(0, size(r6.statements) - 1) WHERE r6.layers[i12] IN $p4 | r6.statements[i12]])})
  RETURN collect([[], [], [n7.kind, n7.id], []]) AS rows13 }
CALL (e2) { MATCH (e2)-[r14:COLLABORATES_WITH]-(n15) WHERE any(i16 IN range(0, size(r14.statements) - 1) WHERE r14.layers[i16] IN $p6)
WITH r14, n15, head(COLLECT { MATCH (s17:Statement) WHERE s17.subject = n15.id AND s17.predicate = "names" AND s17.precedence > "" AND coalesce(s17.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s17.layerKey, s17.layer) IN $p6 RETURN s17.folded ORDER BY s17.precedence LIMIT 1 }) AS key18
WITH r14, n15, key18 ORDER BY key18, r14.id LIMIT $p7
MATCH (best19:Statement {id: head([i20 IN range(0, size(r14.statements) - 1) WHERE r14.layers[i20] IN $p6 | r14.statements[i20]])})
  RETURN collect([[], [], [n15.kind, n15.id], []]) AS rows21 }
CALL (e2) { MATCH (e2)-[r22:COLLABORATES_WITH]-(n23) WHERE any(i24 IN range(0, size(r22.statements) - 1) WHERE r22.layers[i24] IN $p8)
WITH r22, n23, head(COLLECT { MATCH (s25:Statement) WHERE s25.subject = n23.id AND s25.predicate = "names" AND s25.precedence > "" AND coalesce(s25.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s25.layerKey, s25.layer) IN $p8 RETURN s25.folded ORDER BY s25.precedence LIMIT 1 }) AS key26
WITH r22, n23, key26 ORDER BY key26, r22.id LIMIT $p9
MATCH (best27:Statement {id: head([i28 IN range(0, size(r22.statements) - 1) WHERE r22.layers[i28] IN $p8 | r22.statements[i28]])})
CALL (r22) { UNWIND [i29 IN range(0, size(r22.statements) - 1) WHERE r22.layers[i29] IN $p8 | r22.statements[i29]] AS id30 MATCH (s31:Statement {id: id30})
CALL (s31) { UNWIND s31.derivedFrom AS id32 MATCH (premise33:Statement {id: id32})
CALL (premise33) { MATCH (e34:Entity {id: premise33.subject}) WHERE any(layer35 IN e34.layers WHERE layer35 IN $p8)
RETURN collect([e34.kind, e34.id]) AS entity36 }
RETURN collect([premise33.layer, entity36]) AS premises37 }
RETURN collect([s31.layer, premises37]) AS evidence38 }
  RETURN collect([[evidence38], [best27.basis], [n23.kind, n23.id], []]) AS rows39 }
RETURN collect([rows5, rows13, rows21, rows39]) AS found40 }
RETURN collect(found40) AS items41 }
WITH versionBefore, publishingBefore, hidingBefore, [items41] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
