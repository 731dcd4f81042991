MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (source2:Source {id: $p2[i1]})
CALL (source2) { MATCH (e3:Entity) WHERE (EXISTS { MATCH (s4:Statement {subject: e3.id})-[:CITES]->(source2) WHERE s4.layerKey IN $p3 } OR EXISTS { MATCH (s4:Statement {object: e3.id})-[:CITES]->(source2) WHERE s4.layerKey IN $p3 }) AND any(layer5 IN e3.layers WHERE layer5 IN $p3)
WITH e3 ORDER BY head(COLLECT { MATCH (s6:Statement) WHERE s6.subject = e3.id AND s6.predicate = "names" AND s6.rank <> "DEPRECATED" AND s6.layerKey IN $p3 RETURN s6.folded ORDER BY s6.precedence LIMIT 1 }), e3.id LIMIT $p4
RETURN collect([[e3.kind, e3.id], []]) AS rows7 }
CALL (source2) { MATCH (source2)<-[:CITES]-(s8:Statement) WHERE s8.layerKey IN $p5
WITH s8 ORDER BY s8.predicate, s8.id LIMIT $p6
CALL (s8) { MATCH (e9:Entity {id: s8.subject}) WHERE any(layer10 IN e9.layers WHERE layer10 IN $p5)
RETURN collect([e9.kind, e9.id]) AS entity11 }
CALL (s8) { MATCH (e12:Entity {id: s8.object}) WHERE any(layer13 IN e12.layers WHERE layer13 IN $p5)
RETURN collect([e12.kind, e12.id]) AS entity14 }
RETURN collect([[entity11, entity14], []]) AS rows15 }
RETURN collect([COUNT { MATCH (e16:Entity) WHERE (EXISTS { MATCH (s17:Statement {subject: e16.id})-[:CITES]->(source2) WHERE true } OR EXISTS { MATCH (s17:Statement {object: e16.id})-[:CITES]->(source2) WHERE true }) }, COUNT { MATCH (e3:Entity) WHERE (EXISTS { MATCH (s18:Statement {subject: e3.id})-[:CITES]->(source2) WHERE s18.layerKey IN $p3 } OR EXISTS { MATCH (s18:Statement {object: e3.id})-[:CITES]->(source2) WHERE s18.layerKey IN $p3 }) AND any(layer19 IN e3.layers WHERE layer19 IN $p3) }, rows7, COUNT { MATCH (source2)<-[:CITES]-(s8:Statement) WHERE s8.layerKey IN $p5 }, rows15]) AS found20 }
RETURN collect(found20) AS items21 }
WITH versionBefore, publishingBefore, [items21] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;
