MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
WITH versionBefore, publishingBefore, hidingBefore, [COUNT { MATCH (s1:Statement) WHERE (($p1 IN s1.sources)) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
WITH versionBefore, publishingBefore, hidingBefore, [COUNT { MATCH (s1:Statement) WHERE ((any(one2 IN s1.sources WHERE one2 IN $p1))) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
WITH versionBefore, publishingBefore, hidingBefore, [COUNT { MATCH (s1:Statement) WHERE ((s1.layer = $p1)) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (s1:Statement) WHERE ((coalesce(s1.basis, "STATED") = $p1))
WITH s1 ORDER BY s1.id LIMIT $p2
RETURN collect([[s1.value, s1.basis], []]) AS rows2 }
WITH versionBefore, publishingBefore, hidingBefore, [rows2] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
WITH versionBefore, publishingBefore, hidingBefore, [COUNT { MATCH (s1:Statement) WHERE ((coalesce(s1.basis, "STATED") IN $p1)) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (s1:Statement) WHERE ((s1.object IS NOT NULL) AND ((coalesce(s1.sinceCertain, s1.valueCertain) AND coalesce(s1.sinceLatest, s1.valueLatest) < $p1) AND (coalesce(s1.sinceCertain, s1.valueCertain) AND coalesce(s1.sinceEarliest, s1.valueEarliest) >= $p2)))
WITH s1 ORDER BY s1.id LIMIT $p3
RETURN collect([[s1.date], []]) AS rows2 }
WITH versionBefore, publishingBefore, hidingBefore, [rows2] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (s1:Statement) WHERE (((coalesce((s1.folded CONTAINS $p1), false) OR coalesce((normalize(s1.statedAs, NFKD) =~ $p2), false))))
WITH s1 ORDER BY s1.id LIMIT $p3
RETURN collect([[s1.value, s1.statedAs], []]) AS rows2 }
WITH versionBefore, publishingBefore, hidingBefore, [rows2] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (s1:Statement) WHERE ((s1.predicate = $p1) AND ((coalesce(((s1.folded IS NOT NULL AND all(pattern2 IN $p2 WHERE s1.folded =~ pattern2))), false) OR coalesce(((normalize(s1.statedAs, NFKD) IS NOT NULL AND all(pattern3 IN $p3 WHERE normalize(s1.statedAs, NFKD) =~ pattern3))), false))))
WITH s1 ORDER BY s1.id LIMIT $p4
RETURN collect([[s1.statedAs], []]) AS rows4 }
WITH versionBefore, publishingBefore, hidingBefore, [rows4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
WITH versionBefore, publishingBefore, hidingBefore, [COUNT { MATCH (s1:Statement) WHERE (((coalesce((s1.folded STARTS WITH $p1), false) OR coalesce((normalize(s1.statedAs, NFKD) =~ $p2), false)))) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
