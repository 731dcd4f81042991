MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (e2)<-[r3:MEMBER_OF]-(n4) WHERE any(i5 IN range(0, size(r3.statements) - 1) WHERE r3.possibleFrom[i5] <= $p3 AND r3.possibleTo[i5] >= $p4)
WITH r3, n4 ORDER BY head(COLLECT { MATCH (s6:Statement) WHERE s6.subject = n4.id AND s6.predicate = "names" AND s6.precedence IS NOT NULL AND s6.rank <> "DEPRECATED" AND s6.possibleFrom <= $p3 AND s6.possibleTo >= $p4 RETURN s6.folded ORDER BY s6.precedence LIMIT 1 }), r3.id LIMIT $p5
MATCH (best7:Statement {id: head([i8 IN range(0, size(r3.statements) - 1) WHERE r3.possibleFrom[i8] <= $p3 AND r3.possibleTo[i8] >= $p4 | r3.statements[i8]])})
  CALL (n4) { MATCH (s9:Statement) WHERE s9.subject = n4.id AND s9.precedence IS NOT NULL AND s9.predicate = "names" AND s9.rank <> "DEPRECATED" AND s9.possibleFrom <= $p3 AND s9.possibleTo >= $p4
WITH s9 ORDER BY s9.precedence
RETURN collect([s9.value, s9.language]) AS values10 }
RETURN collect([[], [], [n4.kind, values10], []]) AS rows11 }
RETURN collect([rows11, COUNT { MATCH (e2)<-[r3:MEMBER_OF]-(n4) WHERE any(i5 IN range(0, size(r3.statements) - 1) WHERE r3.possibleFrom[i5] <= $p3 AND r3.possibleTo[i5] >= $p4) }]) AS found12 }
RETURN collect(found12) AS items13 }
WITH versionBefore, publishingBefore, [items13] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (e2)<-[r3:MEMBER_OF]-(n4) WHERE any(i5 IN range(0, size(r3.statements) - 1) WHERE r3.possibleFrom[i5] <= $p3 AND r3.possibleTo[i5] >= $p4)
WITH r3, n4 ORDER BY head(COLLECT { MATCH (s6:Statement) WHERE s6.subject = n4.id AND s6.predicate = "names" AND s6.precedence IS NOT NULL AND s6.rank <> "DEPRECATED" AND s6.possibleFrom <= $p3 AND s6.possibleTo >= $p4 RETURN s6.folded ORDER BY s6.precedence LIMIT 1 }), r3.id LIMIT $p5
MATCH (best7:Statement {id: head([i8 IN range(0, size(r3.statements) - 1) WHERE r3.possibleFrom[i8] <= $p3 AND r3.possibleTo[i8] >= $p4 | r3.statements[i8]])})
  CALL (n4) { MATCH (s9:Statement) WHERE s9.subject = n4.id AND s9.precedence IS NOT NULL AND s9.predicate = "names" AND s9.rank <> "DEPRECATED" AND s9.possibleFrom <= $p3 AND s9.possibleTo >= $p4
WITH s9 ORDER BY s9.precedence
RETURN collect([s9.value, s9.language]) AS values10 }
RETURN collect([[], [], [n4.kind, values10], []]) AS rows11 }
RETURN collect([rows11, COUNT { MATCH (e2)<-[r3:MEMBER_OF]-(n4) WHERE any(i5 IN range(0, size(r3.statements) - 1) WHERE r3.possibleFrom[i5] <= $p3 AND r3.possibleTo[i5] >= $p4) }]) AS found12 }
RETURN collect(found12) AS items13 }
WITH versionBefore, publishingBefore, [items13] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;
