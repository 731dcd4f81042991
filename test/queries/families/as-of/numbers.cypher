MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Organization"]
CALL (e2) { MATCH (e2)-[r3]-()
WITH type(r3) AS verb, startNode(r3) = e2 AS outgoing, count(*) AS total
RETURN collect([verb, outgoing, total]) AS counts4 }
RETURN collect([COUNT { (e2)-[]-() }, e2.sourceCount, e2.citationCount, counts4]) AS found5 }
RETURN collect(found5) AS items6 }
WITH versionBefore, publishingBefore, hidingBefore, [items6] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Organization"]
CALL (e2) { MATCH (e2)-[r3]-() WHERE any(i4 IN range(0, size(r3.statements) - 1) WHERE coalesce(r3.possibleFrom[i4], "0000-00-00") <= $p3 AND coalesce(r3.possibleTo[i4], "9999-99-99") >= $p4)
WITH type(r3) AS verb, startNode(r3) = e2 AS outgoing, count(*) AS total
RETURN collect([verb, outgoing, total]) AS counts5 }
RETURN collect([COUNT { MATCH (e2)-[r6]-(n7) WHERE any(i8 IN range(0, size(r6.statements) - 1) WHERE coalesce(r6.possibleFrom[i8], "0000-00-00") <= $p3 AND coalesce(r6.possibleTo[i8], "9999-99-99") >= $p4) }, COUNT { MATCH (s9:Statement) WHERE (s9.subject = e2.id OR s9.object = e2.id) AND coalesce(s9.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s9.possibleFrom, "0000-00-00") <= $p3 AND coalesce(s9.possibleTo, "9999-99-99") >= $p4 UNWIND s9.sources AS one10 RETURN DISTINCT one10 }, reduce(sum11 = 0, one12 IN COLLECT { MATCH (s13:Statement) WHERE (s13.subject = e2.id OR s13.object = e2.id) AND coalesce(s13.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s13.possibleFrom, "0000-00-00") <= $p3 AND coalesce(s13.possibleTo, "9999-99-99") >= $p4 RETURN coalesce(s13.citationCount, 1) } | sum11 + one12), counts5]) AS found14 }
RETURN collect(found14) AS items15 }
WITH versionBefore, publishingBefore, hidingBefore, [items15] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Organization"]
CALL (e2) { MATCH (e2)-[r3]-() WHERE any(i4 IN range(0, size(r3.statements) - 1) WHERE coalesce(r3.certainFrom[i4], "9999-99-99") <= $p3 AND coalesce(r3.certainTo[i4], "0000-00-00") >= $p4)
WITH type(r3) AS verb, startNode(r3) = e2 AS outgoing, count(*) AS total
RETURN collect([verb, outgoing, total]) AS counts5 }
RETURN collect([COUNT { MATCH (e2)-[r6]-(n7) WHERE any(i8 IN range(0, size(r6.statements) - 1) WHERE coalesce(r6.certainFrom[i8], "9999-99-99") <= $p3 AND coalesce(r6.certainTo[i8], "0000-00-00") >= $p4) }, COUNT { MATCH (s9:Statement) WHERE (s9.subject = e2.id OR s9.object = e2.id) AND coalesce(s9.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s9.certainFrom, "0000-00-00") <= $p3 AND coalesce(s9.certainTo, "9999-99-99") >= $p4 UNWIND s9.sources AS one10 RETURN DISTINCT one10 }, reduce(sum11 = 0, one12 IN COLLECT { MATCH (s13:Statement) WHERE (s13.subject = e2.id OR s13.object = e2.id) AND coalesce(s13.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s13.certainFrom, "0000-00-00") <= $p3 AND coalesce(s13.certainTo, "9999-99-99") >= $p4 RETURN coalesce(s13.citationCount, 1) } | sum11 + one12), counts5]) AS found14 }
RETURN collect(found14) AS items15 }
WITH versionBefore, publishingBefore, hidingBefore, [items15] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
