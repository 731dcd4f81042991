MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (e2)-[r3:WITHIN_FRAMEWORK_OF]->(n4) WHERE (((toLower(r3.role) STARTS WITH $p3)))
WITH r3, n4 ORDER BY n4.sortName, r3.id LIMIT $p4
 RETURN collect([[r3.role], [], []]) AS rows5 }
CALL (e2) { MATCH (e2)-[r6:GOVERNED_BY|MEMBER_OF]-(n7) WHERE (((any(pattern8 IN $p5 WHERE normalize(r6.role, NFKD) =~ pattern8))))
WITH r6, n7 ORDER BY n7.sortName, r6.id LIMIT $p6
 RETURN collect([[type(r6), r6.role], [], []]) AS rows9 }
RETURN collect([COUNT { MATCH (e2)<-[r10:COORDINATES]-(n11) WHERE (((toLower(r10.role) CONTAINS $p7))) }, COUNT { MATCH (e2)<-[r12:COORDINATES]-(n13) WHERE ((((r12.role IS NULL AND NOT coalesce("" = "NONE", false))))) }, COUNT { MATCH (e2)<-[r14:COORDINATES]-(n15) WHERE ((NOT coalesce(((r14.ordinal > $p8)), false))) }, rows5, rows9]) AS found16 }
RETURN collect(found16) AS items17 }
WITH versionBefore, publishingBefore, hidingBefore, [items17] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
