MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Entity) WHERE ((e1.kind IN $p1))
WITH COLLECT { MATCH (e1)-[there2:LOCATED_IN*0..2]->(where3) MATCH way4 = (where3)-[up5:LOCATED_IN|PART_OF*0..7]->(country6:Country) WHERE all(place7 IN tail(nodes(way4)) WHERE place7:City OR place7:Region OR place7:Country) RETURN DISTINCT country6.id } AS values8
UNWIND CASE WHEN size(values8) = 0 THEN [null] ELSE values8 END AS value9
WITH value9, count(*) AS count10 ORDER BY count10 DESC, value9
WITH collect([value9, count10]) AS all11
WITH all11, [bucket12 IN all11 WHERE bucket12[0] IS NOT NULL] AS stated13
RETURN [[bucket12 IN stated13[..$p2] | bucket12 + [head(COLLECT { MATCH (labelled14:Entity {id: bucket12[0]}) RETURN labelled14.name })]],
  reduce(sum15 = 0, bucket12 IN stated13[$p2..] | sum15 + bucket12[1]),
  coalesce(head([bucket12 IN all11 WHERE bucket12[0] IS NULL | bucket12[1]]), 0)] AS facet16 }
CALL (anchor0) { MATCH (e1:Entity) WHERE ((e1.kind IN $p1))
WITH COLLECT { MATCH (e1)-[way17:PARTY_TO|COORDINATES|MANAGES|DEVELOPS|IMPLEMENTS|PROMOTES*0..1]->(through18)-[concerns19:CONCERNS*1..1]->(topic20:Topic) WHERE (through18 = e1 OR through18:Agreement OR through18:Initiative) RETURN DISTINCT topic20.id } AS values21
UNWIND CASE WHEN size(values21) = 0 THEN [null] ELSE values21 END AS value22
WITH value22, count(*) AS count23 ORDER BY count23 DESC, value22
WITH collect([value22, count23]) AS all24
WITH all24, [bucket25 IN all24 WHERE bucket25[0] IS NOT NULL] AS stated26
RETURN [[bucket25 IN stated26[..$p3] | bucket25 + [head(COLLECT { MATCH (labelled27:Entity {id: bucket25[0]}) RETURN labelled27.name })]],
  reduce(sum28 = 0, bucket25 IN stated26[$p3..] | sum28 + bucket25[1]),
  coalesce(head([bucket25 IN all24 WHERE bucket25[0] IS NULL | bucket25[1]]), 0)] AS facet29 }
WITH versionBefore, publishingBefore, hidingBefore, [facet16, facet29] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Entity) WHERE ((any(one2 IN COLLECT { MATCH (e1)-[there3:LOCATED_IN*0..2]->(where4) MATCH way5 = (where4)-[up6:LOCATED_IN|PART_OF*0..7]->(country7:Country) WHERE all(place8 IN tail(nodes(way5)) WHERE place8:City OR place8:Region OR place8:Country) RETURN DISTINCT country7.id } WHERE (one2 = $p1))) AND (e1.kind IN $p2))
RETURN collect(e1) AS all9 }
WITH *, size(all9) AS total10
CALL (all9) { UNWIND all9 AS e1
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p3
RETURN collect([[e1.kind, e1.id], []]) AS rows11 }
WITH versionBefore, publishingBefore, hidingBefore, [rows11, total10] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Organization) WHERE (NOT coalesce(((any(one2 IN COLLECT { MATCH (e1)-[there3:LOCATED_IN*0..2]->(where4) MATCH way5 = (where4)-[up6:LOCATED_IN|PART_OF*0..7]->(country7:Country) WHERE all(place8 IN tail(nodes(way5)) WHERE place8:City OR place8:Region OR place8:Country) RETURN DISTINCT country7.id } WHERE (one2 IN $p1)))), false))
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p2
RETURN collect([[e1.id], []]) AS rows9 }
WITH versionBefore, publishingBefore, hidingBefore, [rows9] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Entity) WHERE ((any(one2 IN COLLECT { MATCH (e1)-[way3:PARTY_TO|COORDINATES|MANAGES|DEVELOPS|IMPLEMENTS|PROMOTES*0..1]->(through4)-[concerns5:CONCERNS*1..1]->(topic6:Topic) WHERE (through4 = e1 OR through4:Agreement OR through4:Initiative) RETURN DISTINCT topic6.id } WHERE (one2 = $p1))) AND (e1.kind IN $p2))
RETURN collect(e1) AS all7 }
WITH *, size(all7) AS total8
CALL (all7) { UNWIND all7 AS e1
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p3
RETURN collect([[e1.kind, e1.id], []]) AS rows9 }
WITH versionBefore, publishingBefore, hidingBefore, [rows9, total8] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
WITH versionBefore, publishingBefore, hidingBefore, [COUNT { MATCH (e1:Entity) WHERE ((any(one2 IN COLLECT { MATCH (e1)-[way3:PARTY_TO|COORDINATES|MANAGES|DEVELOPS|IMPLEMENTS|PROMOTES*0..1]->(through4)-[concerns5:CONCERNS*1..1]->(topic6:Topic) WHERE (through4 = e1 OR through4:Agreement OR through4:Initiative) AND all(step7 IN way3 WHERE any(i8 IN range(0, size(step7.statements) - 1) WHERE coalesce(step7.certainFrom[i8], "9999-99-99") <= $p1 AND coalesce(step7.certainTo[i8], "0000-00-00") >= $p2)) AND all(step7 IN concerns5 WHERE any(i8 IN range(0, size(step7.statements) - 1) WHERE coalesce(step7.certainFrom[i8], "9999-99-99") <= $p1 AND coalesce(step7.certainTo[i8], "0000-00-00") >= $p2)) RETURN DISTINCT topic6.id } WHERE (one2 = $p3)))) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
