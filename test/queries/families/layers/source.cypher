MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (source2:Source {id: $p2[i1]})
CALL (source2) { CALL (source2) { MATCH (source2)<-[:CITES]-(s3:Statement) WHERE coalesce(s3.layerKey, s3.layer) IN $p3
UNWIND [s3.subject, s3.object] AS id4 RETURN DISTINCT id4 }
MATCH (e5:Entity {id: id4}) WHERE any(layer6 IN e5.layers WHERE layer6 IN $p3)
RETURN collect(e5) AS all7 }
WITH *, size(all7) AS total8
CALL (all7) { UNWIND all7 AS e5
WITH e5, head(COLLECT { MATCH (s9:Statement) WHERE s9.subject = e5.id AND s9.predicate = "names" AND s9.precedence > "" AND coalesce(s9.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s9.layerKey, s9.layer) IN $p3 RETURN s9.folded ORDER BY s9.precedence LIMIT 1 }) AS key10
WITH e5, key10 ORDER BY key10, e5.id LIMIT $p4
RETURN collect([[e5.kind, e5.id], []]) AS rows11 }
CALL (source2) { MATCH (source2)<-[:CITES]-(s12:Statement) WHERE coalesce(s12.layerKey, s12.layer) IN $p5
RETURN collect(s12) AS all13 }
WITH *, size(all13) AS total14
CALL (all13) { UNWIND all13 AS s12
WITH s12 ORDER BY s12.predicate, s12.id LIMIT $p6
CALL (s12) { MATCH (e15:Entity {id: s12.subject}) WHERE any(layer16 IN e15.layers WHERE layer16 IN $p5)
RETURN collect([e15.kind, e15.id]) AS entity17 }
CALL (s12) { MATCH (e18:Entity {id: s12.object}) WHERE any(layer19 IN e18.layers WHERE layer19 IN $p5)
RETURN collect([e18.kind, e18.id]) AS entity20 }
RETURN collect([[entity17, entity20], []]) AS rows21 }
RETURN collect([COUNT { CALL (source2) { MATCH (source2)<-[:CITES]-(s22:Statement) WHERE true
UNWIND [s22.subject, s22.object] AS id23 RETURN DISTINCT id23 }
MATCH (e24:Entity {id: id23}) }, rows11, total8, rows21, total14]) AS found25 }
RETURN collect(found25) AS items26 }
WITH versionBefore, publishingBefore, hidingBefore, [items26] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
