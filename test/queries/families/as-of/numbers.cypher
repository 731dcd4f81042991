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
CALL (e2) { MATCH (e2)-[r3]-() WHERE any(i4 IN range(0, size(r3.statements) - 1) WHERE r3.possibleFrom[i4] <= $p3 AND r3.possibleTo[i4] >= $p4)
WITH type(r3) AS verb, startNode(r3) = e2 AS outgoing, count(*) AS total
RETURN collect([verb, outgoing, total]) AS counts5 }
RETURN collect([COUNT { MATCH (e2)-[r6]-() WHERE any(i7 IN range(0, size(r6.statements) - 1) WHERE r6.possibleFrom[i7] <= $p3 AND r6.possibleTo[i7] >= $p4) }, COUNT { MATCH (s8:Statement) WHERE (s8.subject = e2.id OR s8.object = e2.id) AND s8.rank <> "DEPRECATED" AND s8.possibleFrom <= $p3 AND s8.possibleTo >= $p4 UNWIND s8.sources AS one9 RETURN DISTINCT one9 }, reduce(sum10 = 0, one11 IN COLLECT { MATCH (s12:Statement) WHERE (s12.subject = e2.id OR s12.object = e2.id) AND s12.rank <> "DEPRECATED" AND s12.possibleFrom <= $p3 AND s12.possibleTo >= $p4 RETURN s12.citationCount } | sum10 + one11), counts5]) AS found13 }
RETURN collect(found13) AS items14 }
WITH versionBefore, publishingBefore, hidingBefore, [items14] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Organization"]
CALL (e2) { MATCH (e2)-[r3]-() WHERE any(i4 IN range(0, size(r3.statements) - 1) WHERE r3.certainFrom[i4] <= $p3 AND r3.certainTo[i4] >= $p4)
WITH type(r3) AS verb, startNode(r3) = e2 AS outgoing, count(*) AS total
RETURN collect([verb, outgoing, total]) AS counts5 }
RETURN collect([COUNT { MATCH (e2)-[r6]-() WHERE any(i7 IN range(0, size(r6.statements) - 1) WHERE r6.certainFrom[i7] <= $p3 AND r6.certainTo[i7] >= $p4) }, COUNT { MATCH (s8:Statement) WHERE (s8.subject = e2.id OR s8.object = e2.id) AND s8.rank <> "DEPRECATED" AND s8.certainFrom <= $p3 AND s8.certainTo >= $p4 UNWIND s8.sources AS one9 RETURN DISTINCT one9 }, reduce(sum10 = 0, one11 IN COLLECT { MATCH (s12:Statement) WHERE (s12.subject = e2.id OR s12.object = e2.id) AND s12.rank <> "DEPRECATED" AND s12.certainFrom <= $p3 AND s12.certainTo >= $p4 RETURN s12.citationCount } | sum10 + one11), counts5]) AS found13 }
RETURN collect(found13) AS items14 }
WITH versionBefore, publishingBefore, hidingBefore, [items14] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
