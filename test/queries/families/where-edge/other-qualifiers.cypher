MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Organization"]
CALL (e2) { MATCH (e2)-[r3:GOVERNED_BY]->(n4) WHERE (((toLower(r3.role) IN $p3)))
WITH r3, n4 ORDER BY n4.sortName, r3.id LIMIT $p4
 RETURN collect([[r3.role], [n4.id], []]) AS rows5 }
RETURN collect([rows5]) AS found6 }
RETURN collect(found6) AS items7 }
WITH versionBefore, publishingBefore, hidingBefore, [items7] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Initiative"]
RETURN collect([COUNT { MATCH (e2)<-[r3:MANAGES]-(n4) WHERE (((r3.joint = $p3))) }, COUNT { MATCH (e2)<-[r5:MANAGES]-(n6) WHERE (((r5.joint = $p4))) }, COUNT { MATCH (e2)<-[r7:IMPLEMENTS]-(n8) WHERE ((((r7.joint IS NULL AND NOT coalesce("" = "NONE", false))))) }]) AS found9 }
RETURN collect(found9) AS items10 }
WITH versionBefore, publishingBefore, hidingBefore, [items10] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Organization"]
CALL (e2) { MATCH (e2)-[r3:RECEIVED]->(n4) WHERE (((r3.claimant = $p3)))
WITH r3, n4 ORDER BY n4.sortName, r3.id LIMIT $p4
CALL (r3) { MATCH (e5:Entity {id: r3.claimant})
RETURN collect([e5.kind, e5.id, e5.name]) AS entity6 }
 RETURN collect([[entity6], [], []]) AS rows7 }
RETURN collect([rows7, COUNT { MATCH (e2)-[r8:RECEIVED]->(n9) WHERE (((r8.claimant IN $p5))) }]) AS found10 }
RETURN collect(found10) AS items11 }
WITH versionBefore, publishingBefore, hidingBefore, [items11] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Network"]
CALL (e2) { MATCH (e2)<-[r3:MEETING_OF]-(n4) WHERE (((r3.ordinal <= $p3)))
WITH r3, n4 ORDER BY n4.sortName, r3.id LIMIT $p4
 RETURN collect([[r3.ordinal], [], []]) AS rows5 }
RETURN collect([rows5, COUNT { MATCH (e2)<-[r6:MEETING_OF]-(n7) WHERE (((r6.ordinal > $p5))) }]) AS found8 }
RETURN collect(found8) AS items9 }
WITH versionBefore, publishingBefore, hidingBefore, [items9] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
