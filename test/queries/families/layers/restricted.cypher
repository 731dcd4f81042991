MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"] AND any(layer3 IN e2.layers WHERE layer3 IN $p3)
CALL (e2) { MATCH (s4:Statement) WHERE s4.subject = e2.id AND s4.precedence IS NOT NULL AND s4.predicate = "names" AND s4.rank <> "DEPRECATED" AND s4.layerKey IN $p3
WITH s4 ORDER BY s4.precedence
RETURN collect([s4.value, s4.language]) AS values5 }
CALL (e2) { MATCH (s6:Statement) WHERE s6.subject = e2.id AND s6.precedence IS NOT NULL AND s6.predicate = "names" AND s6.rank <> "DEPRECATED" AND s6.layerKey IN $p3
WITH s6 ORDER BY s6.precedence
RETURN collect([s6.language, s6.type, s6.value]) AS values7 }
CALL (e2) { MATCH (s8:Statement) WHERE s8.subject = e2.id AND s8.precedence IS NOT NULL AND s8.predicate = "established" AND s8.rank <> "DEPRECATED" AND s8.layerKey IN $p3
WITH s8 ORDER BY s8.precedence
RETURN collect([s8.value]) AS values9 }
CALL (e2) { MATCH (s10:Statement) WHERE s10.subject = e2.id AND s10.precedence IS NOT NULL AND s10.predicate = "type" AND s10.rank <> "DEPRECATED" AND s10.layerKey IN $p3
WITH s10 ORDER BY s10.precedence
RETURN collect([s10.value]) AS values11 }
CALL (e2) { MATCH (s12:Statement) WHERE s12.subject = e2.id AND s12.precedence IS NOT NULL AND s12.predicate = "observations" AND s12.rank <> "DEPRECATED" AND s12.layerKey IN $p3
WITH s12 ORDER BY s12.precedence
RETURN collect([s12.metric, s12.qualifier, s12.place, s12.scope, s12.date, s12.value, s12.sinceEarliest]) AS values13 }
CALL (e2) { MATCH (e2)<-[r14:COORDINATES]-(n15) WHERE any(i16 IN range(0, size(r14.statements) - 1) WHERE r14.layers[i16] IN $p3)
WITH r14, n15 ORDER BY head(COLLECT { MATCH (s17:Statement) WHERE s17.subject = n15.id AND s17.predicate = "names" AND s17.precedence IS NOT NULL AND s17.rank <> "DEPRECATED" AND s17.layerKey IN $p3 RETURN s17.folded ORDER BY s17.precedence LIMIT 1 }), r14.id LIMIT $p4
MATCH (best18:Statement {id: head([i19 IN range(0, size(r14.statements) - 1) WHERE r14.layers[i19] IN $p3 | r14.statements[i19]])})
  CALL (n15) { MATCH (s20:Statement) WHERE s20.subject = n15.id AND s20.precedence IS NOT NULL AND s20.predicate = "names" AND s20.rank <> "DEPRECATED" AND s20.layerKey IN $p3
WITH s20 ORDER BY s20.precedence
RETURN collect([s20.value, s20.language]) AS values21 }
RETURN collect([[], [best18.since], [n15.kind, n15.id, values21], []]) AS rows22 }
RETURN collect([values5, values7, values9, values11, values13, reduce(sum23 = 0, one24 IN COLLECT { MATCH (s25:Statement) WHERE (s25.subject = e2.id OR s25.object = e2.id) AND s25.rank <> "DEPRECATED" AND s25.layerKey IN $p3 RETURN s25.citationCount } | sum23 + one24), rows22, COUNT { MATCH (e2)<-[r26:MEMBER_OF]-(n27) WHERE any(i28 IN range(0, size(r26.statements) - 1) WHERE r26.layers[i28] IN $p3) }]) AS found29 }
RETURN collect(found29) AS items30 }
WITH versionBefore, publishingBefore, [items30] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;
