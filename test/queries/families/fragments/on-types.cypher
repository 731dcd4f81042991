MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])})
WITH *, CASE WHEN e2.kind IN ["Organization", "Network"] THEN e2 END AS only3
CALL (only3) { MATCH (s4:Statement) WHERE s4.subject = only3.id AND s4.predicate = "purposes" AND s4.precedence > "" AND coalesce(s4.rank, "NORMAL") <> "DEPRECATED"
WITH s4 ORDER BY s4.precedence
RETURN collect([s4.language, s4.claimant, s4.value]) AS values5 }
RETURN collect([e2.kind, e2.id, e2.name, values5, e2.number, e2.established]) AS found6 }
RETURN collect(found6) AS items7 }
CALL (anchor0) { UNWIND range(0, $p3) AS i8
CALL (i8) { MATCH (s9:Statement {id: $p4[i8]})
RETURN collect([s9.id, s9.layer]) AS found10 }
RETURN collect(found10) AS items11 }
CALL (anchor0) { UNWIND range(0, $p5) AS i12
CALL (i12) { MATCH (source13:Source {id: $p6[i12]})
RETURN collect([source13.id, source13.title]) AS found14 }
RETURN collect(found14) AS items15 }
WITH versionBefore, publishingBefore, hidingBefore, [items7, items11, items15] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
