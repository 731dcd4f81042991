MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE any(layer3 IN e2.layers WHERE layer3 IN $p3)
RETURN collect([e2.kind, e2.id]) AS found4 }
RETURN collect(found4) AS items5 }
CALL (anchor0) { UNWIND range(0, $p4) AS i6
CALL (i6) { MATCH (s7:Statement {id: $p5[i6]}) WHERE coalesce(s7.layerKey, s7.layer) IN $p3
RETURN collect([s7.id]) AS found8 }
RETURN collect(found8) AS items9 }
CALL (anchor0) { UNWIND range(0, $p6) AS i10
CALL (i10) { MATCH (source11:Source {id: $p7[i10]})
RETURN collect([source11.id]) AS found12 }
RETURN collect(found12) AS items13 }
WITH versionBefore, publishingBefore, hidingBefore, [items5, items9, items13] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
