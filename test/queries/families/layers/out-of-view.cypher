MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Organization) WHERE any(layer2 IN e1.layers WHERE layer2 IN $p1)
RETURN collect(e1) AS all3 }
WITH *, size(all3) AS total4
CALL (all3) { UNWIND all3 AS e1
WITH e1, head(COLLECT { MATCH (s5:Statement) WHERE s5.subject = e1.id AND s5.predicate = "names" AND s5.precedence > "" AND coalesce(s5.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s5.layerKey, s5.layer) IN $p1 RETURN s5.folded ORDER BY s5.precedence LIMIT 1 }) AS key6
WITH e1, key6 ORDER BY key6, e1.id LIMIT $p2
RETURN collect([[e1.id], []]) AS rows7 }
WITH versionBefore, publishingBefore, hidingBefore, [rows7, total4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Organization"] AND any(layer3 IN e2.layers WHERE layer3 IN $p3)
RETURN collect([e2.id]) AS found4 }
RETURN collect(found4) AS items5 }
WITH versionBefore, publishingBefore, hidingBefore, [items5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE any(layer3 IN e2.layers WHERE layer3 IN $p3)
RETURN collect([e2.kind, e2.id]) AS found4 }
RETURN collect(found4) AS items5 }
WITH versionBefore, publishingBefore, hidingBefore, [items5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"] AND any(layer3 IN e2.layers WHERE layer3 IN $p3)
CALL (e2) { MATCH (e2)<-[r4:COORDINATES]-(n5) WHERE any(i6 IN range(0, size(r4.statements) - 1) WHERE r4.layers[i6] IN $p3)
WITH r4, n5, head(COLLECT { MATCH (s7:Statement) WHERE s7.subject = n5.id AND s7.predicate = "names" AND s7.precedence > "" AND coalesce(s7.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s7.layerKey, s7.layer) IN $p3 RETURN s7.folded ORDER BY s7.precedence LIMIT 1 }) AS key8
WITH r4, n5, key8 ORDER BY key8, r4.id LIMIT $p4
MATCH (best9:Statement {id: head([i10 IN range(0, size(r4.statements) - 1) WHERE r4.layers[i10] IN $p3 | r4.statements[i10]])})
  RETURN collect([[], [], [n5.kind, n5.id], []]) AS rows11 }
RETURN collect([rows11, COUNT { MATCH (e2)<-[r4:COORDINATES]-(n5) WHERE any(i12 IN range(0, size(r4.statements) - 1) WHERE r4.layers[i12] IN $p3) }]) AS found13 }
RETURN collect(found13) AS items14 }
WITH versionBefore, publishingBefore, hidingBefore, [items14] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"] AND any(layer3 IN e2.layers WHERE layer3 IN $p3)
RETURN collect([COUNT { MATCH (e2)-[r4]-(n5) WHERE any(i6 IN range(0, size(r4.statements) - 1) WHERE r4.layers[i6] IN $p3) }, COUNT { MATCH (e2)<-[r7:MEMBER_OF]-(n8) WHERE any(i9 IN range(0, size(r7.statements) - 1) WHERE r7.layers[i9] IN $p3) }]) AS found10 }
RETURN collect(found10) AS items11 }
WITH versionBefore, publishingBefore, hidingBefore, [items11] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
