MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"] AND any(layer3 IN e2.layers WHERE layer3 IN $p3)
CALL (e2) { MATCH (e2)<-[r4:COORDINATES]-(n5) WHERE any(i6 IN range(0, size(r4.statements) - 1) WHERE r4.layers[i6] IN $p3 AND r4.possibleFrom[i6] <= $p4 AND r4.possibleTo[i6] >= $p5)
WITH r4, n5 ORDER BY head(COLLECT { MATCH (s7:Statement) WHERE s7.subject = n5.id AND s7.predicate = "names" AND s7.precedence IS NOT NULL AND s7.rank <> "DEPRECATED" AND s7.layerKey IN $p3 AND s7.possibleFrom <= $p4 AND s7.possibleTo >= $p5 RETURN s7.folded ORDER BY s7.precedence LIMIT 1 }), r4.id LIMIT $p6
MATCH (best8:Statement {id: head([i9 IN range(0, size(r4.statements) - 1) WHERE r4.layers[i9] IN $p3 AND r4.possibleFrom[i9] <= $p4 AND r4.possibleTo[i9] >= $p5 | r4.statements[i9]])})
  RETURN collect([[], [], [n5.kind, n5.id], []]) AS rows10 }
CALL (e2) { MATCH (e2)<-[r11:COORDINATES]-(n12) WHERE any(i13 IN range(0, size(r11.statements) - 1) WHERE r11.layers[i13] IN $p3)
WITH r11, n12 ORDER BY head(COLLECT { MATCH (s14:Statement) WHERE s14.subject = n12.id AND s14.predicate = "names" AND s14.precedence IS NOT NULL AND s14.rank <> "DEPRECATED" AND s14.layerKey IN $p3 RETURN s14.folded ORDER BY s14.precedence LIMIT 1 }), r11.id LIMIT $p7
MATCH (best15:Statement {id: head([i16 IN range(0, size(r11.statements) - 1) WHERE r11.layers[i16] IN $p3 | r11.statements[i16]])})
  RETURN collect([[], [], [n12.kind, n12.id], []]) AS rows17 }
CALL (e2) { MATCH (e2)<-[r18:COORDINATES]-(n19) WHERE any(i20 IN range(0, size(r18.statements) - 1) WHERE r18.possibleFrom[i20] <= $p4 AND r18.possibleTo[i20] >= $p5)
WITH r18, n19 ORDER BY head(COLLECT { MATCH (s21:Statement) WHERE s21.subject = n19.id AND s21.predicate = "names" AND s21.precedence IS NOT NULL AND s21.rank <> "DEPRECATED" AND s21.possibleFrom <= $p4 AND s21.possibleTo >= $p5 RETURN s21.folded ORDER BY s21.precedence LIMIT 1 }), r18.id LIMIT $p8
MATCH (best22:Statement {id: head([i23 IN range(0, size(r18.statements) - 1) WHERE r18.possibleFrom[i23] <= $p4 AND r18.possibleTo[i23] >= $p5 | r18.statements[i23]])})
  RETURN collect([[], [], [n19.kind], []]) AS rows24 }
CALL (e2) { MATCH (e2)<-[r25:COORDINATES]-(n26) WHERE any(i27 IN range(0, size(r25.statements) - 1) WHERE r25.layers[i27] IN $p9 AND r25.possibleFrom[i27] <= $p4 AND r25.possibleTo[i27] >= $p5)
WITH r25, n26 ORDER BY head(COLLECT { MATCH (s28:Statement) WHERE s28.subject = n26.id AND s28.predicate = "names" AND s28.precedence IS NOT NULL AND s28.rank <> "DEPRECATED" AND s28.layerKey IN $p9 AND s28.possibleFrom <= $p4 AND s28.possibleTo >= $p5 RETURN s28.folded ORDER BY s28.precedence LIMIT 1 }), r25.id LIMIT $p10
MATCH (best29:Statement {id: head([i30 IN range(0, size(r25.statements) - 1) WHERE r25.layers[i30] IN $p9 AND r25.possibleFrom[i30] <= $p4 AND r25.possibleTo[i30] >= $p5 | r25.statements[i30]])})
  CALL (n26) { MATCH (s31:Statement) WHERE s31.subject = n26.id AND s31.precedence IS NOT NULL AND s31.predicate = "names" AND s31.rank <> "DEPRECATED" AND s31.layerKey IN $p9 AND s31.possibleFrom <= $p4 AND s31.possibleTo >= $p5
WITH s31 ORDER BY s31.precedence
RETURN collect([s31.value, s31.language]) AS values32 }
RETURN collect([[], [], [n26.kind, values32], []]) AS rows33 }
RETURN collect([rows10, rows17, COUNT { MATCH (e2)<-[r11:COORDINATES]-(n12) WHERE any(i13 IN range(0, size(r11.statements) - 1) WHERE r11.layers[i13] IN $p3) }, rows24, rows33]) AS found34 }
RETURN collect(found34) AS items35 }
WITH versionBefore, publishingBefore, [items35] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;
