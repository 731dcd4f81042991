MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (e2)<-[r3:MEMBER_OF]-(n4) WHERE ((n4.id IN $p3))
WITH r3, n4 ORDER BY n4.sortName, r3.id LIMIT $p4
CALL (r3) { UNWIND r3.statements AS id5 MATCH (s6:Statement {id: id5})
RETURN collect([s6.layer, s6.date]) AS evidence7 }
 RETURN collect([[r3.since, r3.role, r3.rank, r3.sourceCount, r3.citationCount, evidence7], [n4.kind, n4.id], []]) AS rows8 }
CALL (e2) { MATCH (e2)<-[r9:MEMBER_OF]-(n10) WHERE any(i11 IN range(0, size(r9.statements) - 1) WHERE r9.possibleFrom[i11] <= $p5 AND r9.possibleTo[i11] >= $p6) AND ((n10.id IN $p7))
WITH r9, n10 ORDER BY head(COLLECT { MATCH (s12:Statement) WHERE s12.subject = n10.id AND s12.predicate = "names" AND s12.precedence IS NOT NULL AND s12.rank <> "DEPRECATED" AND s12.possibleFrom <= $p5 AND s12.possibleTo >= $p6 RETURN s12.folded ORDER BY s12.precedence LIMIT 1 }), r9.id LIMIT $p8
MATCH (best13:Statement {id: head([i14 IN range(0, size(r9.statements) - 1) WHERE r9.possibleFrom[i14] <= $p5 AND r9.possibleTo[i14] >= $p6 | r9.statements[i14]])})
CALL (r9) { UNWIND [i15 IN range(0, size(r9.statements) - 1) WHERE r9.possibleFrom[i15] <= $p5 AND r9.possibleTo[i15] >= $p6 | r9.statements[i15]] AS id16 MATCH (s17:Statement {id: id16})
RETURN collect([s17.layer, s17.date]) AS evidence18 }
  RETURN collect([[COUNT { MATCH (s19:Statement) WHERE s19.id IN [i20 IN range(0, size(r9.statements) - 1) WHERE r9.possibleFrom[i20] <= $p5 AND r9.possibleTo[i20] >= $p6 | r9.statements[i20]] UNWIND s19.sources AS one21 RETURN DISTINCT one21 }, reduce(sum22 = 0, one23 IN COLLECT { MATCH (s24:Statement) WHERE s24.id IN [i25 IN range(0, size(r9.statements) - 1) WHERE r9.possibleFrom[i25] <= $p5 AND r9.possibleTo[i25] >= $p6 | r9.statements[i25]] RETURN s24.citationCount } | sum22 + one23), evidence18], [best13.since, best13.role, best13.rank], [n10.kind, n10.id], []]) AS rows26 }
RETURN collect([rows8, rows26]) AS found27 }
RETURN collect(found27) AS items28 }
WITH versionBefore, publishingBefore, [items28] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;
