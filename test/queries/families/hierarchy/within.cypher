MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Entity) WHERE (EXISTS { MATCH (e1)-[steps2:LOCATED_IN|PART_OF*1..12]->(whole3) WHERE (whole3.id = $p1 OR $p1 IN whole3.formerIds) })
WITH e1 ORDER BY e1.sortName, e1.id LIMIT $p2
RETURN collect([[e1.kind, e1.id], []]) AS rows4 }
WITH versionBefore, publishingBefore, hidingBefore, [rows4] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Entity) WHERE (EXISTS { MATCH (e1)-[steps2:LOCATED_IN|PART_OF*1..12]->(whole3) WHERE (whole3.id = $p1 OR $p1 IN whole3.formerIds) AND all(step4 IN steps2 WHERE any(i5 IN range(0, size(step4.statements) - 1) WHERE coalesce(step4.possibleFrom[i5], "0000-00-00") <= $p2 AND coalesce(step4.possibleTo[i5], "9999-99-99") >= $p3)) })
WITH e1, head(COLLECT { MATCH (s6:Statement) WHERE s6.subject = e1.id AND s6.predicate = "names" AND s6.precedence > "" AND coalesce(s6.rank, "NORMAL") <> "DEPRECATED" AND coalesce(s6.possibleFrom, "0000-00-00") <= $p2 AND coalesce(s6.possibleTo, "9999-99-99") >= $p3 RETURN s6.folded ORDER BY s6.precedence LIMIT 1 }) AS key7
WITH e1, key7 ORDER BY key7, e1.id LIMIT $p4
RETURN collect([[e1.kind, e1.id], []]) AS rows8 }
WITH versionBefore, publishingBefore, hidingBefore, [rows8] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;

MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
WITH versionBefore, publishingBefore, hidingBefore, [COUNT { MATCH (e1:Entity) WHERE (EXISTS { MATCH (e1)-[steps2:LOCATED_IN|PART_OF*1..12]->(whole3) WHERE (whole3.id = $p1 OR $p1 IN whole3.formerIds) }) }] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
