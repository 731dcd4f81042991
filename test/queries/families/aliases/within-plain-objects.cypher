MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
WITH versionBefore, publishingBefore, hidingBefore, [] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Law"]
RETURN collect([e2.date]) AS found3 }
RETURN collect(found3) AS items4 }
WITH versionBefore, publishingBefore, hidingBefore, [items4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (s2:Statement {id: $p2[i1]})
CALL (s2) { UNWIND s2.sources AS id3 MATCH (source4:Source {id: id3})

RETURN collect([source4.id, source4.url, [source4.id]]) AS sources5 }
RETURN collect([[s2.scope, s2.joint, s2.onBehalfOf, s2.role, s2.manner, s2.atRequestOf, s2.under, s2.means, s2.network, s2.inParticular, s2.placeAsWritten, s2.ordinal, s2.witnessedAt, s2.claimant, s2.action, s2.relation, s2.language, s2.type, s2.scheme, s2.identifies, s2.status, s2.metric, s2.qualifier, s2.place], s2.date, s2.citations, sources5]) AS found6 }
RETURN collect(found6) AS items7 }
WITH versionBefore, publishingBefore, hidingBefore, [items7] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
