MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"] AND any(layer3 IN e2.layers WHERE layer3 IN $p3)
CALL (e2) { MATCH (s4:Statement) WHERE s4.subject = e2.id AND s4.predicate = "names" AND s4.precedence > "" AND coalesce(s4.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s4.layerKey, s4.layer) IN $p3
WITH s4 ORDER BY s4.precedence
RETURN collect([s4.value, s4.language]) AS values5 }
CALL (e2) { MATCH (s6:Statement) WHERE s6.subject = e2.id AND s6.predicate = "names" AND s6.precedence > "" AND coalesce(s6.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s6.layerKey, s6.layer) IN $p3
WITH s6 ORDER BY s6.precedence
RETURN collect([s6.language, s6.type, s6.value]) AS values7 }
CALL (e2) { MATCH (s8:Statement) WHERE s8.subject = e2.id AND s8.predicate = "established" AND s8.precedence > "" AND coalesce(s8.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s8.layerKey, s8.layer) IN $p3
WITH s8 ORDER BY s8.precedence
RETURN collect([s8.value]) AS values9 }
CALL (e2) { MATCH (s10:Statement) WHERE s10.subject = e2.id AND s10.predicate = "type" AND s10.precedence > "" AND coalesce(s10.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s10.layerKey, s10.layer) IN $p3
WITH s10 ORDER BY s10.precedence
RETURN collect([s10.value]) AS values11 }
CALL (e2) { MATCH (s12:Statement) WHERE s12.subject = e2.id AND s12.predicate = "observations" AND s12.precedence > "" AND coalesce(s12.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s12.layerKey, s12.layer) IN $p3
WITH s12 ORDER BY s12.precedence
RETURN collect([s12.metric, s12.qualifier, s12.place, s12.scope, s12.date, s12.value, s12.sinceEarliest]) AS values13 }
CALL (e2) { MATCH (e2)<-[r14:COORDINATES]-(n15) WHERE any(i16 IN range(0, size(r14.statements) - 1) WHERE r14.layers[i16] IN $p3)
WITH r14, n15, head(COLLECT { MATCH (s17:Statement) WHERE s17.subject = n15.id AND s17.predicate = "names" AND s17.precedence > "" AND coalesce(s17.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s17.layerKey, s17.layer) IN $p3 RETURN s17.folded ORDER BY s17.precedence LIMIT 1 }) AS key18
WITH r14, n15, key18 ORDER BY key18, r14.id LIMIT $p4
MATCH (best19:Statement {id: head([i20 IN range(0, size(r14.statements) - 1) WHERE r14.layers[i20] IN $p3 | r14.statements[i20]])})
  CALL (n15) { MATCH (s21:Statement) WHERE s21.subject = n15.id AND s21.predicate = "names" AND s21.precedence > "" AND coalesce(s21.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s21.layerKey, s21.layer) IN $p3
WITH s21 ORDER BY s21.precedence
RETURN collect([s21.value, s21.language]) AS values22 }
RETURN collect([[], [best19.since], [n15.kind, n15.id, values22], []]) AS rows23 }
RETURN collect([values5, values7, values9, values11, values13, reduce(sum24 = 0, one25 IN COLLECT { MATCH (s26:Statement) WHERE (s26.subject = e2.id OR s26.object = e2.id) AND coalesce(s26.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s26.layerKey, s26.layer) IN $p3 RETURN coalesce(s26.citationCount, 1) } | sum24 + one25), rows23, COUNT { MATCH (e2)<-[r27:MEMBER_OF]-(n28) WHERE any(i29 IN range(0, size(r27.statements) - 1) WHERE r27.layers[i29] IN $p3) }]) AS found30 }
RETURN collect(found30) AS items31 }
WITH versionBefore, publishingBefore, hidingBefore, [items31] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
