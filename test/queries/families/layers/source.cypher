MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (source2:Source {id: $p2[i1]})
CALL (source2) { MATCH (e3:Entity) WHERE (EXISTS { MATCH (s4:Statement {subject: e3.id})-[:CITES]->(source2) WHERE s4.layerKey IN $p3 } OR EXISTS { MATCH (s4:Statement {object: e3.id})-[:CITES]->(source2) WHERE s4.layerKey IN $p3 }) AND any(layer5 IN e3.layers WHERE layer5 IN $p3)
RETURN collect(e3) AS all6 }
WITH *, size(all6) AS total7
CALL (all6) { UNWIND all6 AS e3
WITH e3 ORDER BY head(COLLECT { MATCH (s8:Statement) WHERE s8.subject = e3.id AND s8.predicate = "names" AND s8.precedence IS NOT NULL AND s8.rank <> "DEPRECATED" AND s8.layerKey IN $p3 RETURN s8.folded ORDER BY s8.precedence LIMIT 1 }), e3.id LIMIT $p4
RETURN collect([[e3.kind, e3.id], []]) AS rows9 }
CALL (source2) { MATCH (source2)<-[:CITES]-(s10:Statement) WHERE s10.layerKey IN $p5
RETURN collect(s10) AS all11 }
WITH *, size(all11) AS total12
CALL (all11) { UNWIND all11 AS s10
WITH s10 ORDER BY s10.predicate, s10.id LIMIT $p6
CALL (s10) { MATCH (e13:Entity {id: s10.subject}) WHERE any(layer14 IN e13.layers WHERE layer14 IN $p5)
RETURN collect([e13.kind, e13.id]) AS entity15 }
CALL (s10) { MATCH (e16:Entity {id: s10.object}) WHERE any(layer17 IN e16.layers WHERE layer17 IN $p5)
RETURN collect([e16.kind, e16.id]) AS entity18 }
RETURN collect([[entity15, entity18], []]) AS rows19 }
RETURN collect([COUNT { MATCH (e20:Entity) WHERE (EXISTS { MATCH (s21:Statement {subject: e20.id})-[:CITES]->(source2) WHERE true } OR EXISTS { MATCH (s21:Statement {object: e20.id})-[:CITES]->(source2) WHERE true }) }, rows9, total7, rows19, total12]) AS found22 }
RETURN collect(found22) AS items23 }
WITH versionBefore, publishingBefore, [items23] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;
