MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])})
WITH *, CASE WHEN e2.kind IN ["Organization"] THEN e2 END AS only3
CALL (only3) { MATCH (only3)-[r4:RECEIVED]->(n5) WHERE any(i6 IN range(0, size(r4.statements) - 1) WHERE r4.possibleFrom[i6] <= $p3 AND r4.possibleTo[i6] >= $p4)
WITH r4, n5 ORDER BY head(COLLECT { MATCH (s7:Statement) WHERE s7.subject = n5.id AND s7.predicate = "names" AND s7.precedence IS NOT NULL AND s7.rank <> "DEPRECATED" AND s7.possibleFrom <= $p3 AND s7.possibleTo >= $p4 RETURN s7.folded ORDER BY s7.precedence LIMIT 1 }), r4.id LIMIT $p5
MATCH (best8:Statement {id: head([i9 IN range(0, size(r4.statements) - 1) WHERE r4.possibleFrom[i9] <= $p3 AND r4.possibleTo[i9] >= $p4 | r4.statements[i9]])})
  RETURN collect([[], [], [n5.id], []]) AS rows10 }
RETURN collect([e2.kind, rows10]) AS found11 }
RETURN collect(found11) AS items12 }
WITH versionBefore, publishingBefore, [items12] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])})
WITH *, CASE WHEN e2.kind IN ["Organization"] THEN e2 END AS only3
CALL (only3) { MATCH (only3)-[r4:RECEIVED]->(n5) WHERE any(i6 IN range(0, size(r4.statements) - 1) WHERE r4.possibleFrom[i6] <= $p3 AND r4.possibleTo[i6] >= $p4)
WITH r4, n5 ORDER BY head(COLLECT { MATCH (s7:Statement) WHERE s7.subject = n5.id AND s7.predicate = "names" AND s7.precedence IS NOT NULL AND s7.rank <> "DEPRECATED" AND s7.possibleFrom <= $p3 AND s7.possibleTo >= $p4 RETURN s7.folded ORDER BY s7.precedence LIMIT 1 }), r4.id LIMIT $p5
MATCH (best8:Statement {id: head([i9 IN range(0, size(r4.statements) - 1) WHERE r4.possibleFrom[i9] <= $p3 AND r4.possibleTo[i9] >= $p4 | r4.statements[i9]])})
  RETURN collect([[], [], [n5.id], []]) AS rows10 }
RETURN collect([e2.kind, rows10]) AS found11 }
RETURN collect(found11) AS items12 }
WITH versionBefore, publishingBefore, [items12] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])})
WITH *, CASE WHEN e2.kind IN ["Organization"] THEN e2 END AS only3
CALL (only3) { MATCH (only3)-[r4:RECEIVED]->(n5) WHERE any(i6 IN range(0, size(r4.statements) - 1) WHERE r4.certainFrom[i6] <= $p3 AND r4.certainTo[i6] >= $p4)
WITH r4, n5 ORDER BY head(COLLECT { MATCH (s7:Statement) WHERE s7.subject = n5.id AND s7.predicate = "names" AND s7.precedence IS NOT NULL AND s7.rank <> "DEPRECATED" AND s7.certainFrom <= $p3 AND s7.certainTo >= $p4 RETURN s7.folded ORDER BY s7.precedence LIMIT 1 }), r4.id LIMIT $p5
MATCH (best8:Statement {id: head([i9 IN range(0, size(r4.statements) - 1) WHERE r4.certainFrom[i9] <= $p3 AND r4.certainTo[i9] >= $p4 | r4.statements[i9]])})
  RETURN collect([[], [], [n5.id], []]) AS rows10 }
RETURN collect([e2.kind, rows10]) AS found11 }
RETURN collect(found11) AS items12 }
WITH versionBefore, publishingBefore, [items12] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])})
WITH *, CASE WHEN e2.kind IN ["Organization"] THEN e2 END AS only3
CALL (only3) { MATCH (only3)-[r4:RECEIVED]->(n5) WHERE any(i6 IN range(0, size(r4.statements) - 1) WHERE r4.certainFrom[i6] <= $p3 AND r4.certainTo[i6] >= $p4)
WITH r4, n5 ORDER BY head(COLLECT { MATCH (s7:Statement) WHERE s7.subject = n5.id AND s7.predicate = "names" AND s7.precedence IS NOT NULL AND s7.rank <> "DEPRECATED" AND s7.certainFrom <= $p3 AND s7.certainTo >= $p4 RETURN s7.folded ORDER BY s7.precedence LIMIT 1 }), r4.id LIMIT $p5
MATCH (best8:Statement {id: head([i9 IN range(0, size(r4.statements) - 1) WHERE r4.certainFrom[i9] <= $p3 AND r4.certainTo[i9] >= $p4 | r4.statements[i9]])})
  RETURN collect([[], [], [n5.id], []]) AS rows10 }
RETURN collect([e2.kind, rows10]) AS found11 }
RETURN collect(found11) AS items12 }
WITH versionBefore, publishingBefore, [items12] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Law"]
CALL (e2) { MATCH (e2)<-[r3:ESTABLISHED_BY]-(n4) WHERE any(i5 IN range(0, size(r3.statements) - 1) WHERE r3.certainFrom[i5] <= $p3 AND r3.certainTo[i5] >= $p4)
WITH r3, n4 ORDER BY head(COLLECT { MATCH (s6:Statement) WHERE s6.subject = n4.id AND s6.predicate = "names" AND s6.precedence IS NOT NULL AND s6.rank <> "DEPRECATED" AND s6.certainFrom <= $p3 AND s6.certainTo >= $p4 RETURN s6.folded ORDER BY s6.precedence LIMIT 1 }), r3.id LIMIT $p5
MATCH (best7:Statement {id: head([i8 IN range(0, size(r3.statements) - 1) WHERE r3.certainFrom[i8] <= $p3 AND r3.certainTo[i8] >= $p4 | r3.statements[i8]])})
  RETURN collect([[], [], [n4.kind, n4.id], []]) AS rows9 }
CALL (e2) { MATCH (e2)<-[r10:GOVERNED_BY]-(n11) WHERE any(i12 IN range(0, size(r10.statements) - 1) WHERE r10.certainFrom[i12] <= $p3 AND r10.certainTo[i12] >= $p4)
WITH r10, n11 ORDER BY head(COLLECT { MATCH (s13:Statement) WHERE s13.subject = n11.id AND s13.predicate = "names" AND s13.precedence IS NOT NULL AND s13.rank <> "DEPRECATED" AND s13.certainFrom <= $p3 AND s13.certainTo >= $p4 RETURN s13.folded ORDER BY s13.precedence LIMIT 1 }), r10.id LIMIT $p6
MATCH (best14:Statement {id: head([i15 IN range(0, size(r10.statements) - 1) WHERE r10.certainFrom[i15] <= $p3 AND r10.certainTo[i15] >= $p4 | r10.statements[i15]])})
  RETURN collect([[], [best14.role], [n11.kind, n11.id], []]) AS rows16 }
RETURN collect([rows9, rows16]) AS found17 }
RETURN collect(found17) AS items18 }
WITH versionBefore, publishingBefore, [items18] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Law"]
RETURN collect([COUNT { MATCH (e2)<-[r3:ESTABLISHED_BY]-(n4) WHERE any(i5 IN range(0, size(r3.statements) - 1) WHERE r3.possibleFrom[i5] <= $p3 AND r3.possibleTo[i5] >= $p4) }]) AS found6 }
RETURN collect(found6) AS items7 }
WITH versionBefore, publishingBefore, [items7] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;
