MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (e2)-[r3:PART_OF]->(n4) WHERE any(i5 IN range(0, size(r3.statements) - 1) WHERE r3.possibleFrom[i5] <= $p3 AND r3.possibleTo[i5] >= $p4)
WITH r3, n4 ORDER BY head(COLLECT { MATCH (s6:Statement) WHERE s6.subject = n4.id AND s6.predicate = "names" AND s6.precedence IS NOT NULL AND s6.rank <> "DEPRECATED" AND s6.possibleFrom <= $p3 AND s6.possibleTo >= $p4 RETURN s6.folded ORDER BY s6.precedence LIMIT 1 }), r3.id LIMIT $p5
MATCH (best7:Statement {id: head([i8 IN range(0, size(r3.statements) - 1) WHERE r3.possibleFrom[i8] <= $p3 AND r3.possibleTo[i8] >= $p4 | r3.statements[i8]])})
  WITH *, CASE WHEN n4.kind IN ["Network"] THEN n4 END AS only9
CALL (only9) { MATCH (s10:Statement) WHERE s10.subject = only9.id AND s10.precedence IS NOT NULL AND s10.predicate = "names" AND s10.rank <> "DEPRECATED" AND s10.possibleFrom <= $p3 AND s10.possibleTo >= $p4
WITH s10 ORDER BY s10.precedence
RETURN collect([s10.value, s10.language]) AS values11 }
WITH *, CASE WHEN n4.kind IN ["Network"] THEN n4 END AS only12
CALL (only12) { MATCH (only12)<-[r13:COORDINATES]-(n14) WHERE any(i15 IN range(0, size(r13.statements) - 1) WHERE r13.possibleFrom[i15] <= $p3 AND r13.possibleTo[i15] >= $p4)
WITH r13, n14 ORDER BY head(COLLECT { MATCH (s16:Statement) WHERE s16.subject = n14.id AND s16.predicate = "names" AND s16.precedence IS NOT NULL AND s16.rank <> "DEPRECATED" AND s16.possibleFrom <= $p3 AND s16.possibleTo >= $p4 RETURN s16.folded ORDER BY s16.precedence LIMIT 1 }), r13.id LIMIT $p6
MATCH (best17:Statement {id: head([i18 IN range(0, size(r13.statements) - 1) WHERE r13.possibleFrom[i18] <= $p3 AND r13.possibleTo[i18] >= $p4 | r13.statements[i18]])})
  CALL (n14) { MATCH (n14)-[r19:PART_OF]->(n20) WHERE any(i21 IN range(0, size(r19.statements) - 1) WHERE r19.possibleFrom[i21] <= $p3 AND r19.possibleTo[i21] >= $p4)
WITH r19, n20 ORDER BY head(COLLECT { MATCH (s22:Statement) WHERE s22.subject = n20.id AND s22.predicate = "names" AND s22.precedence IS NOT NULL AND s22.rank <> "DEPRECATED" AND s22.possibleFrom <= $p3 AND s22.possibleTo >= $p4 RETURN s22.folded ORDER BY s22.precedence LIMIT 1 }), r19.id LIMIT $p7
MATCH (best23:Statement {id: head([i24 IN range(0, size(r19.statements) - 1) WHERE r19.possibleFrom[i24] <= $p3 AND r19.possibleTo[i24] >= $p4 | r19.statements[i24]])})
  RETURN collect([[], [], [n20.kind, n20.id], []]) AS rows25 }
RETURN collect([[], [], [n14.kind, COUNT { MATCH (n14)-[r26:MEMBER_OF]->(n27) WHERE any(i28 IN range(0, size(r26.statements) - 1) WHERE r26.possibleFrom[i28] <= $p3 AND r26.possibleTo[i28] >= $p4) }, rows25], []]) AS rows29 }
RETURN collect([[], [], [n4.kind, values11, rows29, COUNT { MATCH (n4)<-[r13:COORDINATES]-(n14) WHERE any(i15 IN range(0, size(r13.statements) - 1) WHERE r13.possibleFrom[i15] <= $p3 AND r13.possibleTo[i15] >= $p4) }], []]) AS rows30 }
RETURN collect([rows30]) AS found31 }
RETURN collect(found31) AS items32 }
WITH versionBefore, publishingBefore, [items32] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;
