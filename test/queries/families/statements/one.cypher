MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (s1:Statement) WHERE ((s1.predicate = $p1))
WITH s1 ORDER BY s1.id LIMIT $p2
RETURN collect([[s1.valueState, s1.rank, s1.date, [s1.scope, s1.joint, s1.onBehalfOf, s1.role, s1.manner, s1.atRequestOf, s1.under, s1.means, s1.network, s1.inParticular, s1.placeAsWritten, s1.ordinal, s1.witnessedAt, s1.claimant, s1.action, s1.relation, s1.language, s1.type, s1.scheme, s1.identifies, s1.status, s1.metric, s1.qualifier, s1.place]], []]) AS rows2 }
WITH versionBefore, publishingBefore, hidingBefore, [rows2] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (s1:Statement) WHERE ((s1.subject = $p1) AND (s1.predicate = $p2))
WITH s1 ORDER BY s1.id LIMIT $p3
RETURN collect([[s1.value, s1.valueState, s1.statedAs, s1.date, s1.edge], []]) AS rows2 }
WITH versionBefore, publishingBefore, hidingBefore, [rows2] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (s1:Statement) WHERE ((s1.subject = $p1) AND (s1.predicate = $p2) AND ($p3 IN s1.sources))
WITH s1 ORDER BY s1.id LIMIT $p4
RETURN collect([[s1.value, s1.statedAs, [s1.scope, s1.joint, s1.onBehalfOf, s1.role, s1.manner, s1.atRequestOf, s1.under, s1.means, s1.network, s1.inParticular, s1.placeAsWritten, s1.ordinal, s1.witnessedAt, s1.claimant, s1.action, s1.relation, s1.language, s1.type, s1.scheme, s1.identifies, s1.status, s1.metric, s1.qualifier, s1.place]], []]) AS rows2 }
WITH versionBefore, publishingBefore, hidingBefore, [rows2] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (s2:Statement {id: $p2[i1]})
RETURN collect([s2.id]) AS found3 }
RETURN collect(found3) AS items4 }
WITH versionBefore, publishingBefore, hidingBefore, [items4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
