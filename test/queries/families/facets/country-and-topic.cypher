MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Region)
WITH COLLECT { MATCH (e1)-[there2:LOCATED_IN*0..2]->(where3) MATCH way4 = (where3)-[up5:LOCATED_IN|PART_OF*0..7]->(country6:Country) WHERE all(place7 IN tail(nodes(way4)) WHERE place7:City OR place7:Region OR place7:Country) RETURN DISTINCT country6.id } AS values8
UNWIND CASE WHEN size(values8) = 0 THEN [null] ELSE values8 END AS value9
WITH value9, count(*) AS count10 ORDER BY count10 DESC, value9
WITH collect([value9, count10]) AS all11
WITH all11, [bucket12 IN all11 WHERE bucket12[0] IS NOT NULL] AS stated13
RETURN [[bucket12 IN stated13[..$p1] | bucket12 + [head(COLLECT { MATCH (labelled14:Entity {id: bucket12[0]}) RETURN labelled14.name })]],
  reduce(sum15 = 0, bucket12 IN stated13[$p1..] | sum15 + bucket12[1]),
  coalesce(head([bucket12 IN all11 WHERE bucket12[0] IS NULL | bucket12[1]]), 0)] AS facet16 }
WITH versionBefore, publishingBefore, hidingBefore, [facet16] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Entity) WHERE ((e1.kind IN $p1))
WITH COLLECT { MATCH (e1)-[way2:PARTY_TO|COORDINATES|MANAGES|DEVELOPS|IMPLEMENTS|PROMOTES*0..1]->(through3)-[concerns4:CONCERNS*1..1]->(topic5:Topic) WHERE (through3 = e1 OR through3:Agreement OR through3:Initiative) RETURN DISTINCT topic5.id } AS values6
UNWIND CASE WHEN size(values6) = 0 THEN [null] ELSE values6 END AS value7
WITH value7, count(*) AS count8 ORDER BY count8 DESC, value7
WITH collect([value7, count8]) AS all9
WITH all9, [bucket10 IN all9 WHERE bucket10[0] IS NOT NULL] AS stated11
RETURN [[bucket10 IN stated11[..$p2] | bucket10 + [head(COLLECT { MATCH (labelled12:Entity {id: bucket10[0]}) RETURN labelled12.name })]],
  reduce(sum13 = 0, bucket10 IN stated11[$p2..] | sum13 + bucket10[1]),
  coalesce(head([bucket10 IN all9 WHERE bucket10[0] IS NULL | bucket10[1]]), 0)] AS facet14 }
WITH versionBefore, publishingBefore, hidingBefore, [facet14, COUNT { MATCH (e1:Entity) WHERE ((e1.kind IN $p1)) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
