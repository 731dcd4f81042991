MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (source2:Source {id: $p2[i1]})
CALL (source2) { MATCH (e3:Entity) WHERE (EXISTS { MATCH (s4:Statement {subject: e3.id})-[:CITES]->(source2) WHERE coalesce(s4.layerKey, s4.layer) IN $p3 } OR EXISTS { MATCH (s4:Statement {object: e3.id})-[:CITES]->(source2) WHERE coalesce(s4.layerKey, s4.layer) IN $p3 }) AND any(layer5 IN e3.layers WHERE layer5 IN $p3)
RETURN collect(e3) AS all6 }
WITH *, size(all6) AS total7
CALL (all6) { UNWIND all6 AS e3
WITH e3, head(COLLECT { MATCH (s8:Statement) WHERE s8.subject = e3.id AND s8.predicate = "names" AND s8.precedence > "" AND coalesce(s8.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s8.layerKey, s8.layer) IN $p3 RETURN s8.folded ORDER BY s8.precedence LIMIT 1 }) AS key9
WITH e3, key9 ORDER BY key9, e3.id LIMIT $p4
RETURN collect([[e3.kind, e3.id], []]) AS rows10 }
CALL (source2) { MATCH (source2)<-[:CITES]-(s11:Statement) WHERE coalesce(s11.layerKey, s11.layer) IN $p5
RETURN collect(s11) AS all12 }
WITH *, size(all12) AS total13
CALL (all12) { UNWIND all12 AS s11
WITH s11 ORDER BY s11.predicate, s11.id LIMIT $p6
CALL (s11) { MATCH (e14:Entity {id: s11.subject}) WHERE any(layer15 IN e14.layers WHERE layer15 IN $p5)
RETURN collect([e14.kind, e14.id]) AS entity16 }
CALL (s11) { MATCH (e17:Entity {id: s11.object}) WHERE any(layer18 IN e17.layers WHERE layer18 IN $p5)
RETURN collect([e17.kind, e17.id]) AS entity19 }
RETURN collect([[entity16, entity19], []]) AS rows20 }
RETURN collect([COUNT { MATCH (e21:Entity) WHERE (EXISTS { MATCH (s22:Statement {subject: e21.id})-[:CITES]->(source2) WHERE true } OR EXISTS { MATCH (s22:Statement {object: e21.id})-[:CITES]->(source2) WHERE true }) }, rows10, total7, rows20, total13]) AS found23 }
RETURN collect(found23) AS items24 }
WITH versionBefore, publishingBefore, hidingBefore, [items24] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
