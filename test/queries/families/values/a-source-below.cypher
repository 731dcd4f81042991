MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Region"] AND any(layer3 IN e2.layers WHERE layer3 IN $p3)
CALL (e2) { MATCH (s4:Statement) WHERE s4.subject = e2.id AND s4.predicate = "names" AND s4.precedence > "" AND coalesce(s4.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s4.layerKey, s4.layer) IN $p3
WITH s4 ORDER BY s4.precedence
CALL (s4) { UNWIND s4.sources AS id5 MATCH (source6:Source {id: id5})
CALL (source6) { CALL (source6) { MATCH (source6)<-[:CITES]-(s7:Statement) WHERE coalesce(s7.layerKey, s7.layer) IN $p3
UNWIND [s7.subject, s7.object] AS id8 RETURN DISTINCT id8 }
MATCH (e9:Entity {id: id8}) WHERE any(layer10 IN e9.layers WHERE layer10 IN $p3)
RETURN collect(e9) AS all11 }
WITH *, size(all11) AS total12
CALL (all11) { UNWIND all11 AS e9
WITH e9, head(COLLECT { MATCH (s13:Statement) WHERE s13.subject = e9.id AND s13.predicate = "names" AND s13.precedence > "" AND coalesce(s13.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s13.layerKey, s13.layer) IN $p3 RETURN s13.folded ORDER BY s13.precedence LIMIT 1 }) AS key14
WITH e9, key14 ORDER BY key14, e9.id LIMIT $p4
RETURN collect([[e9.kind, e9.id], []]) AS rows15 }

RETURN collect([source6.id, source6.url, [source6.id, rows15, total12]]) AS sources16 }
RETURN collect([s4.language, s4.type, s4.citations, sources16, s4.value]) AS values17 }
RETURN collect([values17]) AS found18 }
RETURN collect(found18) AS items19 }
WITH versionBefore, publishingBefore, hidingBefore, [items19] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
