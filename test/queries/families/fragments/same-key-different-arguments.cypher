MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { MATCH (e1:Entity) WHERE ((e1.id IN $p1))
WITH e1 ORDER BY e1.id, e1.id LIMIT $p2
WITH *, CASE WHEN e1.kind IN ["Organization"] THEN e1 END AS only2
CALL (only2) { MATCH (only2)<-[r3:MEMBER_OF]-(n4)
WITH r3, n4 ORDER BY n4.sortName, r3.id LIMIT $p3
 RETURN collect([[], [n4.kind, n4.name], []]) AS rows5 }
WITH *, CASE WHEN e1.kind IN ["Organization"] THEN e1 END AS only6
CALL (only6) { MATCH (only6)-[r7:PARTY_TO]->(n8)
WITH r7, n8 ORDER BY n8.sortName, r7.id LIMIT $p4
 RETURN collect([[], [n8.name], []]) AS rows9 }
WITH *, CASE WHEN e1.kind IN ["Network"] THEN e1 END AS only10
CALL (only10) { MATCH (only10)<-[r11:MEMBER_OF]-(n12)
WITH r11, n12 ORDER BY n12.sortName, r11.id LIMIT $p5
 RETURN collect([[], [n12.kind, n12.id], []]) AS rows13 }
WITH *, CASE WHEN e1.kind IN ["Network"] THEN e1 END AS only14
CALL (only14) { MATCH (only14)<-[r15:MEMBER_OF]-(n16)
WITH r15, n16 ORDER BY n16.sortName DESC, r15.id DESC LIMIT $p6
 RETURN collect([[], [n16.kind, n16.id], []]) AS rows17 }
WITH *, CASE WHEN e1.kind IN ["City"] THEN e1 END AS only18
CALL (only18) { MATCH (only18)<-[r19:LOCATED_IN]-(n20)
WITH r19, n20 ORDER BY n20.id DESC, r19.id LIMIT $p7
 RETURN collect([[], [n20.kind, n20.id], []]) AS rows21 }
RETURN collect([[e1.kind, e1.id, rows5, rows9, rows13, rows17, rows21], []]) AS rows22 }
WITH versionBefore, publishingBefore, hidingBefore, [rows22] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
