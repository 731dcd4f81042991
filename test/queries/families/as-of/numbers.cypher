MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Organization"]
CALL (e2) { MATCH (e2)-[r3]-()
WITH type(r3) AS verb, startNode(r3) = e2 AS outgoing, count(*) AS total
RETURN collect([verb, outgoing, total]) AS counts4 }
RETURN collect([COUNT { (e2)--() }, e2.sourceCount, e2.citationCount, counts4]) AS found5 }
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
RETURN collect([COUNT { MATCH (e2)-[r6]-() WHERE any(i7 IN range(0, size(r6.statements) - 1) WHERE coalesce(r6.possibleFrom[i7], "0000-00-00") <= $p3 AND coalesce(r6.possibleTo[i7], "9999-99-99") >= $p4) }, COUNT { MATCH (s8:Statement) WHERE (s8.subject = e2.id OR s8.object = e2.id) AND coalesce(s8.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s8.possibleFrom, "0000-00-00") <= $p3 AND coalesce(s8.possibleTo, "9999-99-99") >= $p4 UNWIND s8.sources AS one9 RETURN DISTINCT one9 }, reduce(sum10 = 0, one11 IN COLLECT { MATCH (s12:Statement) WHERE (s12.subject = e2.id OR s12.object = e2.id) AND coalesce(s12.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s12.possibleFrom, "0000-00-00") <= $p3 AND coalesce(s12.possibleTo, "9999-99-99") >= $p4 RETURN coalesce(s12.citationCount, 1) } | sum10 + one11), counts5]) AS found13 }
RETURN collect(found13) AS items14 }
WITH versionBefore, publishingBefore, hidingBefore, [items14] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Organization"]
CALL (e2) { MATCH (e2)-[r3]-() WHERE any(i4 IN range(0, size(r3.statements) - 1) WHERE coalesce(r3.certainFrom[i4], "9999-99-99") <= $p3 AND coalesce(r3.certainTo[i4], "0000-00-00") >= $p4)
WITH type(r3) AS verb, startNode(r3) = e2 AS outgoing, count(*) AS total
RETURN collect([verb, outgoing, total]) AS counts5 }
RETURN collect([COUNT { MATCH (e2)-[r6]-() WHERE any(i7 IN range(0, size(r6.statements) - 1) WHERE coalesce(r6.certainFrom[i7], "9999-99-99") <= $p3 AND coalesce(r6.certainTo[i7], "0000-00-00") >= $p4) }, COUNT { MATCH (s8:Statement) WHERE (s8.subject = e2.id OR s8.object = e2.id) AND coalesce(s8.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s8.certainFrom, "0000-00-00") <= $p3 AND coalesce(s8.certainTo, "9999-99-99") >= $p4 UNWIND s8.sources AS one9 RETURN DISTINCT one9 }, reduce(sum10 = 0, one11 IN COLLECT { MATCH (s12:Statement) WHERE (s12.subject = e2.id OR s12.object = e2.id) AND coalesce(s12.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s12.certainFrom, "0000-00-00") <= $p3 AND coalesce(s12.certainTo, "9999-99-99") >= $p4 RETURN coalesce(s12.citationCount, 1) } | sum10 + one11), counts5]) AS found13 }
RETURN collect(found13) AS items14 }
WITH versionBefore, publishingBefore, hidingBefore, [items14] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
