MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Organization"]
CALL (e2) { MATCH (s3:Statement) WHERE s3.subject = e2.id AND s3.predicate = "names" AND s3.precedence > "" AND coalesce(s3.rank, "NORMAL") <> "DEPRECATED"
WITH s3 ORDER BY s3.precedence
RETURN collect([s3.value, s3.language]) AS values4 }
CALL (e2) { MATCH (s5:Statement) WHERE s5.subject = e2.id AND s5.predicate = "names" AND s5.precedence > "" AND coalesce(s5.rank, "NORMAL") <> "DEPRECATED"
WITH s5 ORDER BY s5.precedence
RETURN collect([s5.value, s5.language]) AS values6 }
CALL (e2) { MATCH (s7:Statement) WHERE s7.subject = e2.id AND s7.predicate = "names" AND s7.precedence > "" AND coalesce(s7.rank, "NORMAL") <> "DEPRECATED"
WITH s7 ORDER BY s7.precedence
RETURN collect([s7.value, s7.language]) AS values8 }
CALL (e2) { MATCH (s9:Statement) WHERE s9.subject = e2.id AND s9.predicate = "names" AND s9.precedence > "" AND coalesce(s9.rank, "NORMAL") <> "DEPRECATED"
WITH s9 ORDER BY s9.precedence
RETURN collect([s9.value, s9.language]) AS values10 }
CALL (e2) { MATCH (s11:Statement) WHERE s11.subject = e2.id AND s11.predicate = "names" AND s11.precedence > "" AND coalesce(s11.rank, "NORMAL") <> "DEPRECATED"
WITH s11 ORDER BY s11.precedence
RETURN collect([s11.value, s11.language]) AS values12 }
CALL (e2) { MATCH (e2)-[r13:COLLABORATES_WITH]-(n14) WHERE any(i15 IN range(0, size(r13.statements) - 1) WHERE r13.layers[i15] IN $p3)
WITH r13, n14, head(COLLECT { MATCH (s16:Statement) WHERE s16.subject = n14.id AND s16.predicate = "names" AND s16.precedence > "" AND coalesce(s16.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s16.layerKey, s16.layer) IN $p3 RETURN s16.folded ORDER BY s16.precedence LIMIT 1 }) AS key17
WITH r13, n14, key17 ORDER BY key17, r13.id LIMIT $p4
MATCH (best18:Statement {id: head([i19 IN range(0, size(r13.statements) - 1) WHERE r13.layers[i19] IN $p3 | r13.statements[i19]])})
  CALL (n14) { MATCH (s20:Statement) WHERE s20.subject = n14.id AND s20.predicate = "names" AND s20.precedence > "" AND coalesce(s20.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s20.layerKey, s20.layer) IN $p3
WITH s20 ORDER BY s20.precedence
RETURN collect([s20.value, s20.language]) AS values21 }
CALL (n14) { MATCH (s22:Statement) WHERE s22.subject = n14.id AND s22.predicate = "names" AND s22.precedence > "" AND coalesce(s22.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s22.layerKey, s22.layer) IN $p3
WITH s22 ORDER BY s22.precedence
RETURN collect([s22.value, s22.language]) AS values23 }
RETURN collect([[], [], [n14.kind, values21, values23], []]) AS rows24 }
RETURN collect([e2.name, values4, values6, values8, values10, values12, rows24]) AS found25 }
RETURN collect(found25) AS items26 }
WITH versionBefore, publishingBefore, hidingBefore, [items26] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Organization"] AND any(layer3 IN e2.layers WHERE layer3 IN $p3)
CALL (e2) { MATCH (s4:Statement) WHERE s4.subject = e2.id AND s4.predicate = "names" AND s4.precedence > "" AND coalesce(s4.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s4.layerKey, s4.layer) IN $p3
WITH s4 ORDER BY s4.precedence
RETURN collect([s4.value, s4.language]) AS values5 }
RETURN collect([values5]) AS found6 }
RETURN collect(found6) AS items7 }
WITH versionBefore, publishingBefore, hidingBefore, [items7] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
