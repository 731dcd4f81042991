MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (e2)-[r3:PART_OF]->(n4) WHERE any(i5 IN range(0, size(r3.statements) - 1) WHERE coalesce(r3.possibleFrom[i5], "0000-00-00") <= $p3 AND coalesce(r3.possibleTo[i5], "9999-99-99") >= $p4)
WITH r3, n4, head(COLLECT { MATCH (s6:Statement) WHERE s6.subject = n4.id AND s6.predicate = "names" AND s6.precedence > "" AND coalesce(s6.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s6.possibleFrom, "0000-00-00") <= $p3 AND coalesce(s6.possibleTo, "9999-99-99") >= $p4 RETURN s6.folded ORDER BY s6.precedence LIMIT 1 }) AS key7
WITH r3, n4, key7 ORDER BY key7, r3.id LIMIT $p5
MATCH (best8:Statement {id: head([i9 IN range(0, size(r3.statements) - 1) WHERE coalesce(r3.possibleFrom[i9], "0000-00-00") <= $p3 AND coalesce(r3.possibleTo[i9], "9999-99-99") >= $p4 | r3.statements[i9]])})
  WITH *, CASE WHEN n4.kind IN ["Network"] THEN n4 END AS only10
CALL (only10) { MATCH (s11:Statement) WHERE s11.subject = only10.id AND s11.predicate = "names" AND s11.precedence > "" AND coalesce(s11.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s11.possibleFrom, "0000-00-00") <= $p3 AND coalesce(s11.possibleTo, "9999-99-99") >= $p4
WITH s11 ORDER BY s11.precedence
RETURN collect([s11.value, s11.language]) AS values12 }
WITH *, CASE WHEN n4.kind IN ["Network"] THEN n4 END AS only13
CALL (only13) { MATCH (only13)<-[r14:COORDINATES]-(n15) WHERE any(i16 IN range(0, size(r14.statements) - 1) WHERE coalesce(r14.possibleFrom[i16], "0000-00-00") <= $p3 AND coalesce(r14.possibleTo[i16], "9999-99-99") >= $p4)
WITH r14, n15, head(COLLECT { MATCH (s17:Statement) WHERE s17.subject = n15.id AND s17.predicate = "names" AND s17.precedence > "" AND coalesce(s17.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s17.possibleFrom, "0000-00-00") <= $p3 AND coalesce(s17.possibleTo, "9999-99-99") >= $p4 RETURN s17.folded ORDER BY s17.precedence LIMIT 1 }) AS key18
WITH r14, n15, key18 ORDER BY key18, r14.id LIMIT $p6
MATCH (best19:Statement {id: head([i20 IN range(0, size(r14.statements) - 1) WHERE coalesce(r14.possibleFrom[i20], "0000-00-00") <= $p3 AND coalesce(r14.possibleTo[i20], "9999-99-99") >= $p4 | r14.statements[i20]])})
  CALL (n15) { MATCH (n15)-[r21:PART_OF]->(n22) WHERE any(i23 IN range(0, size(r21.statements) - 1) WHERE coalesce(r21.possibleFrom[i23], "0000-00-00") <= $p3 AND coalesce(r21.possibleTo[i23], "9999-99-99") >= $p4)
WITH r21, n22, head(COLLECT { MATCH (s24:Statement) WHERE s24.subject = n22.id AND s24.predicate = "names" AND s24.precedence > "" AND coalesce(s24.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s24.possibleFrom, "0000-00-00") <= $p3 AND coalesce(s24.possibleTo, "9999-99-99") >= $p4 RETURN s24.folded ORDER BY s24.precedence LIMIT 1 }) AS key25
WITH r21, n22, key25 ORDER BY key25, r21.id LIMIT $p7
MATCH (best26:Statement {id: head([i27 IN range(0, size(r21.statements) - 1) WHERE coalesce(r21.possibleFrom[i27], "0000-00-00") <= $p3 AND coalesce(r21.possibleTo[i27], "9999-99-99") >= $p4 | r21.statements[i27]])})
  RETURN collect([[], [], [n22.kind, n22.id], []]) AS rows28 }
RETURN collect([[], [], [n15.kind, COUNT { MATCH (n15)-[r29:MEMBER_OF]->(n30) WHERE any(i31 IN range(0, size(r29.statements) - 1) WHERE coalesce(r29.possibleFrom[i31], "0000-00-00") <= $p3 AND coalesce(r29.possibleTo[i31], "9999-99-99") >= $p4) }, rows28], []]) AS rows32 }
RETURN collect([[], [], [n4.kind, values12, rows32, COUNT { MATCH (n4)<-[r14:COORDINATES]-(n15) WHERE any(i33 IN range(0, size(r14.statements) - 1) WHERE coalesce(r14.possibleFrom[i33], "0000-00-00") <= $p3 AND coalesce(r14.possibleTo[i33], "9999-99-99") >= $p4) }], []]) AS rows34 }
RETURN collect([rows34]) AS found35 }
RETURN collect(found35) AS items36 }
WITH versionBefore, publishingBefore, hidingBefore, [items36] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
