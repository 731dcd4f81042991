MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (e2)<-[r3:MEMBER_OF]-(n4) WHERE any(i5 IN range(0, size(r3.statements) - 1) WHERE r3.certainFrom[i5] <= $p3 AND r3.certainTo[i5] >= $p4)
WITH r3, n4 ORDER BY head(COLLECT { MATCH (s6:Statement) WHERE s6.subject = n4.id AND s6.predicate = "names" AND s6.precedence IS NOT NULL AND s6.rank <> "DEPRECATED" AND s6.certainFrom <= $p3 AND s6.certainTo >= $p4 RETURN s6.folded ORDER BY s6.precedence LIMIT 1 }), r3.id LIMIT $p5
MATCH (best7:Statement {id: head([i8 IN range(0, size(r3.statements) - 1) WHERE r3.certainFrom[i8] <= $p3 AND r3.certainTo[i8] >= $p4 | r3.statements[i8]])})
  RETURN collect([[], [], [n4.kind, n4.id], []]) AS rows9 }
CALL (e2) { MATCH (e2)<-[r10:MEMBER_OF]-(n11) WHERE any(i12 IN range(0, size(r10.statements) - 1) WHERE r10.certainFrom[i12] <= $p6 AND r10.certainTo[i12] >= $p7)
WITH r10, n11 ORDER BY head(COLLECT { MATCH (s13:Statement) WHERE s13.subject = n11.id AND s13.predicate = "names" AND s13.precedence IS NOT NULL AND s13.rank <> "DEPRECATED" AND s13.certainFrom <= $p6 AND s13.certainTo >= $p7 RETURN s13.folded ORDER BY s13.precedence LIMIT 1 }), r10.id LIMIT $p8
MATCH (best14:Statement {id: head([i15 IN range(0, size(r10.statements) - 1) WHERE r10.certainFrom[i15] <= $p6 AND r10.certainTo[i15] >= $p7 | r10.statements[i15]])})
  RETURN collect([[], [], [n11.kind, n11.id], []]) AS rows16 }
CALL (e2) { MATCH (e2)<-[r17:MEMBER_OF]-(n18) WHERE any(i19 IN range(0, size(r17.statements) - 1) WHERE r17.possibleFrom[i19] <= $p9 AND r17.possibleTo[i19] >= $p10)
WITH r17, n18 ORDER BY head(COLLECT { MATCH (s20:Statement) WHERE s20.subject = n18.id AND s20.predicate = "names" AND s20.precedence IS NOT NULL AND s20.rank <> "DEPRECATED" AND s20.possibleFrom <= $p9 AND s20.possibleTo >= $p10 RETURN s20.folded ORDER BY s20.precedence LIMIT 1 }), r17.id LIMIT $p11
MATCH (best21:Statement {id: head([i22 IN range(0, size(r17.statements) - 1) WHERE r17.possibleFrom[i22] <= $p9 AND r17.possibleTo[i22] >= $p10 | r17.statements[i22]])})
  RETURN collect([[], [], [n18.kind, n18.id], []]) AS rows23 }
RETURN collect([rows9, rows16, rows23]) AS found24 }
RETURN collect(found24) AS items25 }
WITH versionBefore, publishingBefore, [items25] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;
