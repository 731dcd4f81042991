MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (e2)<-[r3:MEMBER_OF]-(n4) WHERE any(i5 IN range(0, size(r3.statements) - 1) WHERE coalesce(r3.possibleFrom[i5], "0000-00-00") <= $p3 AND coalesce(r3.possibleTo[i5], "9999-99-99") >= $p4)
WITH r3, n4, head(COLLECT { MATCH (s6:Statement) WHERE s6.subject = n4.id AND s6.predicate = "names" AND s6.precedence > "" AND coalesce(s6.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s6.possibleFrom, "0000-00-00") <= $p3 AND coalesce(s6.possibleTo, "9999-99-99") >= $p4 RETURN s6.folded ORDER BY s6.precedence LIMIT 1 }) AS key7
WITH r3, n4, key7 ORDER BY key7, r3.id LIMIT $p5
MATCH (best8:Statement {id: head([i9 IN range(0, size(r3.statements) - 1) WHERE coalesce(r3.possibleFrom[i9], "0000-00-00") <= $p3 AND coalesce(r3.possibleTo[i9], "9999-99-99") >= $p4 | r3.statements[i9]])})
  CALL (n4) { MATCH (s10:Statement) WHERE s10.subject = n4.id AND s10.predicate = "names" AND s10.precedence > "" AND coalesce(s10.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s10.possibleFrom, "0000-00-00") <= $p3 AND coalesce(s10.possibleTo, "9999-99-99") >= $p4
WITH s10 ORDER BY s10.precedence
RETURN collect([s10.value, s10.language]) AS values11 }
RETURN collect([[], [], [n4.kind, values11], []]) AS rows12 }
RETURN collect([rows12, COUNT { MATCH (e2)<-[r3:MEMBER_OF]-(n4) WHERE any(i13 IN range(0, size(r3.statements) - 1) WHERE coalesce(r3.possibleFrom[i13], "0000-00-00") <= $p3 AND coalesce(r3.possibleTo[i13], "9999-99-99") >= $p4) }]) AS found14 }
RETURN collect(found14) AS items15 }
WITH versionBefore, publishingBefore, hidingBefore, [items15] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (e2)<-[r3:MEMBER_OF]-(n4) WHERE any(i5 IN range(0, size(r3.statements) - 1) WHERE coalesce(r3.possibleFrom[i5], "0000-00-00") <= $p3 AND coalesce(r3.possibleTo[i5], "9999-99-99") >= $p4)
WITH r3, n4, head(COLLECT { MATCH (s6:Statement) WHERE s6.subject = n4.id AND s6.predicate = "names" AND s6.precedence > "" AND coalesce(s6.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s6.possibleFrom, "0000-00-00") <= $p3 AND coalesce(s6.possibleTo, "9999-99-99") >= $p4 RETURN s6.folded ORDER BY s6.precedence LIMIT 1 }) AS key7
WITH r3, n4, key7 ORDER BY key7, r3.id LIMIT $p5
MATCH (best8:Statement {id: head([i9 IN range(0, size(r3.statements) - 1) WHERE coalesce(r3.possibleFrom[i9], "0000-00-00") <= $p3 AND coalesce(r3.possibleTo[i9], "9999-99-99") >= $p4 | r3.statements[i9]])})
  CALL (n4) { MATCH (s10:Statement) WHERE s10.subject = n4.id AND s10.predicate = "names" AND s10.precedence > "" AND coalesce(s10.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s10.possibleFrom, "0000-00-00") <= $p3 AND coalesce(s10.possibleTo, "9999-99-99") >= $p4
WITH s10 ORDER BY s10.precedence
RETURN collect([s10.value, s10.language]) AS values11 }
RETURN collect([[], [], [n4.kind, values11], []]) AS rows12 }
RETURN collect([rows12, COUNT { MATCH (e2)<-[r3:MEMBER_OF]-(n4) WHERE any(i13 IN range(0, size(r3.statements) - 1) WHERE coalesce(r3.possibleFrom[i13], "0000-00-00") <= $p3 AND coalesce(r3.possibleTo[i13], "9999-99-99") >= $p4) }]) AS found14 }
RETURN collect(found14) AS items15 }
WITH versionBefore, publishingBefore, hidingBefore, [items15] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
