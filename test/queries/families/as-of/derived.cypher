MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Organization"]
CALL (e2) { MATCH (e2)-[r3:COLLABORATES_WITH]-(n4) WHERE any(i5 IN range(0, size(r3.statements) - 1) WHERE r3.possibleFrom[i5] <= $p3 AND r3.possibleTo[i5] >= $p4)
WITH r3, n4, head(COLLECT { MATCH (s6:Statement) WHERE s6.subject = n4.id AND s6.predicate = "names" AND s6.precedence > "" AND s6.rank <> "DEPRECATED" AND s6.possibleFrom <= $p3 AND s6.possibleTo >= $p4 RETURN s6.folded ORDER BY s6.precedence LIMIT 1 }) AS key7
WITH r3, n4, key7 ORDER BY key7, r3.id LIMIT $p5
MATCH (best8:Statement {id: head([i9 IN range(0, size(r3.statements) - 1) WHERE r3.possibleFrom[i9] <= $p3 AND r3.possibleTo[i9] >= $p4 | r3.statements[i9]])})
  RETURN collect([[], [], [n4.kind, n4.id], []]) AS rows10 }
CALL (e2) { MATCH (e2)-[r11:COLLABORATES_WITH]-(n12) WHERE any(i13 IN range(0, size(r11.statements) - 1) WHERE r11.possibleFrom[i13] <= $p6 AND r11.possibleTo[i13] >= $p7)
WITH r11, n12, head(COLLECT { MATCH (s14:Statement) WHERE s14.subject = n12.id AND s14.predicate = "names" AND s14.precedence > "" AND s14.rank <> "DEPRECATED" AND s14.possibleFrom <= $p6 AND s14.possibleTo >= $p7 RETURN s14.folded ORDER BY s14.precedence LIMIT 1 }) AS key15
WITH r11, n12, key15 ORDER BY key15, r11.id LIMIT $p8
MATCH (best16:Statement {id: head([i17 IN range(0, size(r11.statements) - 1) WHERE r11.possibleFrom[i17] <= $p6 AND r11.possibleTo[i17] >= $p7 | r11.statements[i17]])})
  RETURN collect([[], [], [n12.kind, n12.id], []]) AS rows18 }
CALL (e2) { MATCH (e2)-[r19:COLLABORATES_WITH]-(n20) WHERE any(i21 IN range(0, size(r19.statements) - 1) WHERE r19.certainFrom[i21] <= $p9 AND r19.certainTo[i21] >= $p10)
WITH r19, n20, head(COLLECT { MATCH (s22:Statement) WHERE s22.subject = n20.id AND s22.predicate = "names" AND s22.precedence > "" AND s22.rank <> "DEPRECATED" AND s22.certainFrom <= $p9 AND s22.certainTo >= $p10 RETURN s22.folded ORDER BY s22.precedence LIMIT 1 }) AS key23
WITH r19, n20, key23 ORDER BY key23, r19.id LIMIT $p11
MATCH (best24:Statement {id: head([i25 IN range(0, size(r19.statements) - 1) WHERE r19.certainFrom[i25] <= $p9 AND r19.certainTo[i25] >= $p10 | r19.statements[i25]])})
  RETURN collect([[], [], [n20.kind, n20.id], []]) AS rows26 }
RETURN collect([rows10, rows18, rows26, COUNT { MATCH (e2)-[r27:COLLABORATES_WITH]-(n28) WHERE any(i29 IN range(0, size(r27.statements) - 1) WHERE r27.possibleFrom[i29] <= $p12 AND r27.possibleTo[i29] >= $p13) }]) AS found30 }
RETURN collect(found30) AS items31 }
WITH versionBefore, publishingBefore, hidingBefore, [items31] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
