MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (e2)-[r3:PART_OF]->(n4) WHERE any(i5 IN range(0, size(r3.statements) - 1) WHERE r3.possibleFrom[i5] <= $p3 AND r3.possibleTo[i5] >= $p4)
WITH r3, n4, head(COLLECT { MATCH (s6:Statement) WHERE s6.subject = n4.id AND s6.predicate = "names" AND s6.precedence > "" AND s6.rank <> "DEPRECATED" AND s6.possibleFrom <= $p3 AND s6.possibleTo >= $p4 RETURN s6.folded ORDER BY s6.precedence LIMIT 1 }) AS key7
WITH r3, n4, key7 ORDER BY key7, r3.id LIMIT $p5
MATCH (best8:Statement {id: head([i9 IN range(0, size(r3.statements) - 1) WHERE r3.possibleFrom[i9] <= $p3 AND r3.possibleTo[i9] >= $p4 | r3.statements[i9]])})
  WITH *, CASE WHEN n4.kind IN ["Network"] THEN n4 END AS only10
CALL (only10) { MATCH (s11:Statement) WHERE s11.subject = only10.id AND s11.predicate = "names" AND s11.precedence > "" AND s11.rank <> "DEPRECATED" AND s11.possibleFrom <= $p3 AND s11.possibleTo >= $p4
WITH s11 ORDER BY s11.precedence
RETURN collect([s11.value, s11.language]) AS values12 }
WITH *, CASE WHEN n4.kind IN ["Network"] THEN n4 END AS only13
CALL (only13) { MATCH (only13)<-[r14:COORDINATES]-(n15) WHERE any(i16 IN range(0, size(r14.statements) - 1) WHERE r14.possibleFrom[i16] <= $p3 AND r14.possibleTo[i16] >= $p4)
WITH r14, n15, head(COLLECT { MATCH (s17:Statement) WHERE s17.subject = n15.id AND s17.predicate = "names" AND s17.precedence > "" AND s17.rank <> "DEPRECATED" AND s17.possibleFrom <= $p3 AND s17.possibleTo >= $p4 RETURN s17.folded ORDER BY s17.precedence LIMIT 1 }) AS key18
WITH r14, n15, key18 ORDER BY key18, r14.id LIMIT $p6
MATCH (best19:Statement {id: head([i20 IN range(0, size(r14.statements) - 1) WHERE r14.possibleFrom[i20] <= $p3 AND r14.possibleTo[i20] >= $p4 | r14.statements[i20]])})
  CALL (n15) { MATCH (n15)-[r21:PART_OF]->(n22) WHERE any(i23 IN range(0, size(r21.statements) - 1) WHERE r21.possibleFrom[i23] <= $p3 AND r21.possibleTo[i23] >= $p4)
WITH r21, n22, head(COLLECT { MATCH (s24:Statement) WHERE s24.subject = n22.id AND s24.predicate = "names" AND s24.precedence > "" AND s24.rank <> "DEPRECATED" AND s24.possibleFrom <= $p3 AND s24.possibleTo >= $p4 RETURN s24.folded ORDER BY s24.precedence LIMIT 1 }) AS key25
WITH r21, n22, key25 ORDER BY key25, r21.id LIMIT $p7
MATCH (best26:Statement {id: head([i27 IN range(0, size(r21.statements) - 1) WHERE r21.possibleFrom[i27] <= $p3 AND r21.possibleTo[i27] >= $p4 | r21.statements[i27]])})
  RETURN collect([[], [], [n22.kind, n22.id], []]) AS rows28 }
RETURN collect([[], [], [n15.kind, COUNT { MATCH (n15)-[r29:MEMBER_OF]->(n30) WHERE any(i31 IN range(0, size(r29.statements) - 1) WHERE r29.possibleFrom[i31] <= $p3 AND r29.possibleTo[i31] >= $p4) }, rows28], []]) AS rows32 }
RETURN collect([[], [], [n4.kind, values12, rows32, COUNT { MATCH (n4)<-[r14:COORDINATES]-(n15) WHERE any(i16 IN range(0, size(r14.statements) - 1) WHERE r14.possibleFrom[i16] <= $p3 AND r14.possibleTo[i16] >= $p4) }], []]) AS rows33 }
RETURN collect([rows33]) AS found34 }
RETURN collect(found34) AS items35 }
WITH versionBefore, publishingBefore, hidingBefore, [items35] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
