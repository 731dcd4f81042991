MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (s1:Statement) WHERE ((s1.subject = $p1) AND (s1.predicate = $p2) AND (s1.layer = $p3))
WITH s1 ORDER BY s1.id LIMIT $p4
CALL (s1) { UNWIND s1.sources AS id2 MATCH (source3:Source {id: id2})
RETURN collect([source3.id, source3.url]) AS sources4 }
RETURN collect([[s1.citations, sources4], []]) AS rows5 }
WITH versionBefore, publishingBefore, hidingBefore, [rows5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (s1:Statement) WHERE ((s1.predicate = $p1) AND (s1.layer = $p2))
WITH s1 ORDER BY s1.id LIMIT $p3
CALL (s1) { UNWIND s1.sources AS id2 MATCH (source3:Source {id: id2})
RETURN collect([source3.id, source3.url]) AS sources4 }
RETURN collect([[s1.citations, sources4], []]) AS rows5 }
WITH versionBefore, publishingBefore, hidingBefore, [rows5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (s1:Statement) WHERE ((s1.subject = $p1) AND (s1.predicate = $p2) AND (s1.layer = $p3))
WITH s1 ORDER BY s1.id LIMIT $p4
CALL (s1) { UNWIND s1.sources AS id2 MATCH (source3:Source {id: id2})
RETURN collect([source3.id, source3.url]) AS sources4 }
RETURN collect([[s1.citations, sources4], []]) AS rows5 }
WITH versionBefore, publishingBefore, hidingBefore, [rows5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
