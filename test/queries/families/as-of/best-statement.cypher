MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (e2)<-[r3:MEMBER_OF]-(n4) WHERE (((n4.id IN $p3)))
WITH r3, n4 ORDER BY n4.sortName, r3.id LIMIT $p4
CALL (r3) { UNWIND r3.statements AS id5 MATCH (s6:Statement {id: id5})
RETURN collect([s6.layer, s6.date]) AS evidence7 }
 RETURN collect([[r3.since, r3.role, r3.rank, coalesce(r3.sourceCount, 1), coalesce(r3.citationCount, 1), evidence7], [n4.kind, n4.id], []]) AS rows8 }
CALL (e2) { MATCH (e2)<-[r9:MEMBER_OF]-(n10) WHERE any(i11 IN range(0, size(r9.statements) - 1) WHERE coalesce(r9.possibleFrom[i11], "0000-00-00") <= $p5 AND coalesce(r9.possibleTo[i11], "9999-99-99") >= $p6) AND (((n10.id IN $p7)))
WITH r9, n10, head(COLLECT { MATCH (s12:Statement) WHERE s12.subject = n10.id AND s12.predicate = "names" AND s12.precedence > "" AND coalesce(s12.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s12.possibleFrom, "0000-00-00") <= $p5 AND coalesce(s12.possibleTo, "9999-99-99") >= $p6 RETURN s12.folded ORDER BY s12.precedence LIMIT 1 }) AS key13
WITH r9, n10, key13 ORDER BY key13, r9.id LIMIT $p8
MATCH (best14:Statement {id: head([i15 IN range(0, size(r9.statements) - 1) WHERE coalesce(r9.possibleFrom[i15], "0000-00-00") <= $p5 AND coalesce(r9.possibleTo[i15], "9999-99-99") >= $p6 | r9.statements[i15]])})
CALL (r9) { UNWIND [i16 IN range(0, size(r9.statements) - 1) WHERE coalesce(r9.possibleFrom[i16], "0000-00-00") <= $p5 AND coalesce(r9.possibleTo[i16], "9999-99-99") >= $p6 | r9.statements[i16]] AS id17 MATCH (s18:Statement {id: id17})
RETURN collect([s18.layer, s18.date]) AS evidence19 }
  RETURN collect([[COUNT { MATCH (s20:Statement) WHERE s20.id IN [i21 IN range(0, size(r9.statements) - 1) WHERE coalesce(r9.possibleFrom[i21], "0000-00-00") <= $p5 AND coalesce(r9.possibleTo[i21], "9999-99-99") >= $p6 | r9.statements[i21]] UNWIND s20.sources AS one22 RETURN DISTINCT one22 }, reduce(sum23 = 0, one24 IN COLLECT { MATCH (s25:Statement) WHERE s25.id IN [i26 IN range(0, size(r9.statements) - 1) WHERE coalesce(r9.possibleFrom[i26], "0000-00-00") <= $p5 AND coalesce(r9.possibleTo[i26], "9999-99-99") >= $p6 | r9.statements[i26]] RETURN coalesce(s25.citationCount, 1) } | sum23 + one24), evidence19], [best14.since, best14.role, best14.rank], [n10.kind, n10.id], []]) AS rows27 }
RETURN collect([rows8, rows27]) AS found28 }
RETURN collect(found28) AS items29 }
WITH versionBefore, publishingBefore, hidingBefore, [items29] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
