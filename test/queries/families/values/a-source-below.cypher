MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Region"] AND any(layer3 IN e2.layers WHERE layer3 IN $p3)
CALL (e2) { MATCH (s4:Statement) WHERE s4.subject = e2.id AND s4.predicate = "names" AND s4.precedence > "" AND coalesce(s4.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s4.layerKey, s4.layer) IN $p3
WITH s4 ORDER BY s4.precedence
CALL (s4) { UNWIND s4.sources AS id5 MATCH (source6:Source {id: id5})
CALL (source6) { MATCH (e7:Entity) WHERE (EXISTS { MATCH (s8:Statement {subject: e7.id})-[:CITES]->(source6) WHERE coalesce(s8.layerKey, s8.layer) IN $p3 } OR EXISTS { MATCH (s8:Statement {object: e7.id})-[:CITES]->(source6) WHERE coalesce(s8.layerKey, s8.layer) IN $p3 }) AND any(layer9 IN e7.layers WHERE layer9 IN $p3)
RETURN collect(e7) AS all10 }
WITH *, size(all10) AS total11
CALL (all10) { UNWIND all10 AS e7
WITH e7, head(COLLECT { MATCH (s12:Statement) WHERE s12.subject = e7.id AND s12.predicate = "names" AND s12.precedence > "" AND coalesce(s12.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s12.layerKey, s12.layer) IN $p3 RETURN s12.folded ORDER BY s12.precedence LIMIT 1 }) AS key13
WITH e7, key13 ORDER BY key13, e7.id LIMIT $p4
RETURN collect([[e7.kind, e7.id], []]) AS rows14 }

RETURN collect([source6.id, source6.url, [source6.id, rows14, total11]]) AS sources15 }
RETURN collect([s4.language, s4.type, s4.citations, sources15, s4.value]) AS values16 }
RETURN collect([values16]) AS found17 }
RETURN collect(found17) AS items18 }
WITH versionBefore, publishingBefore, hidingBefore, [items18] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
