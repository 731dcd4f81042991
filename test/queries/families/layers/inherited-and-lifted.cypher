MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"] AND any(layer3 IN e2.layers WHERE layer3 IN $p3)
CALL (e2) { MATCH (e2)<-[r4:COORDINATES]-(n5) WHERE any(i6 IN range(0, size(r4.statements) - 1) WHERE r4.layers[i6] IN $p3 AND coalesce(r4.possibleFrom[i6], "0000-00-00") <= $p4 AND coalesce(r4.possibleTo[i6], "9999-99-99") >= $p5)
WITH r4, n5, head(COLLECT { MATCH (s7:Statement) WHERE s7.subject = n5.id AND s7.predicate = "names" AND s7.precedence > "" AND coalesce(s7.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s7.layerKey, s7.layer) IN $p3 AND coalesce(s7.possibleFrom, "0000-00-00") <= $p4 AND coalesce(s7.possibleTo, "9999-99-99") >= $p5 RETURN s7.folded ORDER BY s7.precedence LIMIT 1 }) AS key8
WITH r4, n5, key8 ORDER BY key8, r4.id LIMIT $p6
MATCH (best9:Statement {id: head([i10 IN range(0, size(r4.statements) - 1) WHERE r4.layers[i10] IN $p3 AND coalesce(r4.possibleFrom[i10], "0000-00-00") <= $p4 AND coalesce(r4.possibleTo[i10], "9999-99-99") >= $p5 | r4.statements[i10]])})
  RETURN collect([[], [], [n5.kind, n5.id], []]) AS rows11 }
CALL (e2) { MATCH (e2)<-[r12:COORDINATES]-(n13) WHERE any(i14 IN range(0, size(r12.statements) - 1) WHERE r12.layers[i14] IN $p3)
WITH r12, n13, head(COLLECT { MATCH (s15:Statement) WHERE s15.subject = n13.id AND s15.predicate = "names" AND s15.precedence > "" AND coalesce(s15.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s15.layerKey, s15.layer) IN $p3 RETURN s15.folded ORDER BY s15.precedence LIMIT 1 }) AS key16
WITH r12, n13, key16 ORDER BY key16, r12.id LIMIT $p7
MATCH (best17:Statement {id: head([i18 IN range(0, size(r12.statements) - 1) WHERE r12.layers[i18] IN $p3 | r12.statements[i18]])})
  RETURN collect([[], [], [n13.kind, n13.id], []]) AS rows19 }
CALL (e2) { MATCH (e2)<-[r20:COORDINATES]-(n21) WHERE any(i22 IN range(0, size(r20.statements) - 1) WHERE coalesce(r20.possibleFrom[i22], "0000-00-00") <= $p4 AND coalesce(r20.possibleTo[i22], "9999-99-99") >= $p5)
WITH r20, n21, head(COLLECT { MATCH (s23:Statement) WHERE s23.subject = n21.id AND s23.predicate = "names" AND s23.precedence > "" AND coalesce(s23.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s23.possibleFrom, "0000-00-00") <= $p4 AND coalesce(s23.possibleTo, "9999-99-99") >= $p5 RETURN s23.folded ORDER BY s23.precedence LIMIT 1 }) AS key24
WITH r20, n21, key24 ORDER BY key24, r20.id LIMIT $p8
MATCH (best25:Statement {id: head([i26 IN range(0, size(r20.statements) - 1) WHERE coalesce(r20.possibleFrom[i26], "0000-00-00") <= $p4 AND coalesce(r20.possibleTo[i26], "9999-99-99") >= $p5 | r20.statements[i26]])})
  RETURN collect([[], [], [n21.kind], []]) AS rows27 }
CALL (e2) { MATCH (e2)<-[r28:COORDINATES]-(n29) WHERE any(i30 IN range(0, size(r28.statements) - 1) WHERE r28.layers[i30] IN $p9 AND coalesce(r28.possibleFrom[i30], "0000-00-00") <= $p4 AND coalesce(r28.possibleTo[i30], "9999-99-99") >= $p5)
WITH r28, n29, head(COLLECT { MATCH (s31:Statement) WHERE s31.subject = n29.id AND s31.predicate = "names" AND s31.precedence > "" AND coalesce(s31.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s31.layerKey, s31.layer) IN $p9 AND coalesce(s31.possibleFrom, "0000-00-00") <= $p4 AND coalesce(s31.possibleTo, "9999-99-99") >= $p5 RETURN s31.folded ORDER BY s31.precedence LIMIT 1 }) AS key32
WITH r28, n29, key32 ORDER BY key32, r28.id LIMIT $p10
MATCH (best33:Statement {id: head([i34 IN range(0, size(r28.statements) - 1) WHERE r28.layers[i34] IN $p9 AND coalesce(r28.possibleFrom[i34], "0000-00-00") <= $p4 AND coalesce(r28.possibleTo[i34], "9999-99-99") >= $p5 | r28.statements[i34]])})
  CALL (n29) { MATCH (s35:Statement) WHERE s35.subject = n29.id AND s35.predicate = "names" AND s35.precedence > "" AND coalesce(s35.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s35.layerKey, s35.layer) IN $p9 AND coalesce(s35.possibleFrom, "0000-00-00") <= $p4 AND coalesce(s35.possibleTo, "9999-99-99") >= $p5
WITH s35 ORDER BY s35.precedence
RETURN collect([s35.value, s35.language]) AS values36 }
RETURN collect([[], [], [n29.kind, values36], []]) AS rows37 }
RETURN collect([rows11, rows19, COUNT { MATCH (e2)<-[r12:COORDINATES]-(n13) WHERE any(i38 IN range(0, size(r12.statements) - 1) WHERE r12.layers[i38] IN $p3) }, rows27, rows37]) AS found39 }
RETURN collect(found39) AS items40 }
WITH versionBefore, publishingBefore, hidingBefore, [items40] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
