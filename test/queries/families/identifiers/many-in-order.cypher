MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (s2:Statement) WHERE s2.lookup = $p2[i1] AND coalesce(s2.rank, "NORMAL") <> "DEPRECATED" AND true
WITH s2 ORDER BY s2.precedence LIMIT 1
MATCH (e3:Entity {id: s2.subject})
RETURN collect([e3.kind, e3.id, e3.name]) AS found4 }
RETURN collect(found4) AS items5 }
WITH versionBefore, publishingBefore, hidingBefore, [items5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (s2:Statement) WHERE s2.lookup = $p2[i1] AND coalesce(s2.rank, "NORMAL") <> "DEPRECATED" AND true
WITH s2 ORDER BY s2.precedence LIMIT 1
MATCH (e3:Entity {id: s2.subject})
RETURN collect([e3.kind, e3.id]) AS found4 }
RETURN collect(found4) AS items5 }
WITH versionBefore, publishingBefore, hidingBefore, [items5] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
