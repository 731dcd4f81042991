MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Organization"]
CALL (e2) { UNWIND COLLECT { MATCH (e2)<-[steps3:PART_OF*1..12]-(found4:Entity) WHERE size(steps3) <= $p3 AND found4 <> e2 RETURN DISTINCT found4.id } AS one5 MATCH (e6:Entity {id: one5})
WITH e6 ORDER BY e6.sortName, e6.id LIMIT $p4
RETURN collect([[e6.kind, e6.id], []]) AS rows7 }
CALL (e2) { UNWIND COLLECT { MATCH (e2)<-[steps8:PART_OF*1..12]-(found9:Entity) WHERE size(steps8) <= $p5 AND found9 <> e2 RETURN DISTINCT found9.id } AS one10 MATCH (e11:Entity {id: one10}) WHERE ((e11.kind = "Organization" AND ((e11.type IS NOT NULL))))
WITH e11 ORDER BY e11.sortName, e11.id LIMIT $p6
RETURN collect([[e11.kind, e11.id], []]) AS rows12 }
RETURN collect([rows7, COUNT { UNWIND COLLECT { MATCH (e2)<-[steps13:PART_OF*1..12]-(found14:Entity) WHERE size(steps13) <= $p3 AND found14 <> e2 RETURN DISTINCT found14.id } AS one15 MATCH (e6:Entity {id: one15}) }, rows12]) AS found16 }
RETURN collect(found16) AS items17 }
WITH versionBefore, publishingBefore, hidingBefore, [items17] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Region"]
CALL (e2) { UNWIND COLLECT { MATCH (e2)-[steps3:PART_OF*1..12]->(found4:Entity) WHERE size(steps3) <= $p3 AND found4 <> e2 RETURN DISTINCT found4.id } AS one5 MATCH (e6:Entity {id: one5})
WITH e6 ORDER BY e6.sortName, e6.id LIMIT $p4
RETURN collect([[e6.kind, e6.id], []]) AS rows7 }
RETURN collect([rows7]) AS found8 }
RETURN collect(found8) AS items9 }
WITH versionBefore, publishingBefore, hidingBefore, [items9] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["City"]
CALL (e2) { UNWIND COLLECT { MATCH (e2)<-[steps3:LOCATED_IN*1..12]-(found4:Entity) WHERE size(steps3) <= $p3 AND found4 <> e2 RETURN DISTINCT found4.id } AS one5 MATCH (e6:Entity {id: one5})
WITH e6, COUNT { (e6)-[]-() } AS key7
WITH e6, key7 ORDER BY key7 DESC, e6.id LIMIT $p4
RETURN collect([[e6.kind, e6.id, COUNT { (e6)-[]-() }], []]) AS rows8 }
RETURN collect([rows8]) AS found9 }
RETURN collect(found9) AS items10 }
WITH versionBefore, publishingBefore, hidingBefore, [items10] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Organization"]
CALL (e2) { UNWIND COLLECT { MATCH (e2)<-[steps3:PART_OF*1..12]-(found4:Entity) WHERE size(steps3) <= $p3 AND found4 <> e2 AND all(step5 IN steps3 WHERE any(i6 IN range(0, size(step5.statements) - 1) WHERE coalesce(step5.certainFrom[i6], "9999-99-99") <= $p4 AND coalesce(step5.certainTo[i6], "0000-00-00") >= $p5)) RETURN DISTINCT found4.id } AS one7 MATCH (e8:Entity {id: one7})
WITH e8, head(COLLECT { MATCH (s9:Statement) WHERE s9.subject = e8.id AND s9.predicate = "names" AND s9.precedence > "" AND coalesce(s9.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s9.certainFrom, "0000-00-00") <= $p4 AND coalesce(s9.certainTo, "9999-99-99") >= $p5 RETURN s9.folded ORDER BY s9.precedence LIMIT 1 }) AS key10
WITH e8, key10 ORDER BY key10, e8.id LIMIT $p6
RETURN collect([[e8.kind, e8.id], []]) AS rows11 }
RETURN collect([rows11]) AS found12 }
RETURN collect(found12) AS items13 }
WITH versionBefore, publishingBefore, hidingBefore, [items13] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
