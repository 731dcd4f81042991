MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (e2:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: $p2[i1]}) RETURN former.to }), $p2[i1])}) WHERE e2.kind IN ["Organization"]
CALL (e2) { MATCH (e2)-[r3:COLLABORATES_WITH]-(n4)
WITH r3, n4 ORDER BY n4.sortName, r3.id LIMIT $p3
 RETURN collect([[], [n4.kind, n4.id], []]) AS rows5 }
CALL (e2) { MATCH (e2)-[r6:COLLABORATES_WITH]-(n7) WHERE any(i8 IN range(0, size(r6.statements) - 1) WHERE r6.layers[i8] IN $p4)
WITH r6, n7 ORDER BY head(COLLECT { MATCH (s9:Statement) WHERE s9.subject = n7.id AND s9.predicate = "names" AND s9.precedence IS NOT NULL AND s9.rank <> "DEPRECATED" AND s9.layerKey IN $p4 RETURN s9.folded ORDER BY s9.precedence LIMIT 1 }), r6.id LIMIT $p5
MATCH (best10:Statement {id: head([i11 IN range(0, size(r6.statements) - 1) WHERE r6.layers[i11] IN $p4 | r6.statements[i11]])})
  RETURN collect([[], [], [n7.kind, n7.id], []]) AS rows12 }
CALL (e2) { MATCH (e2)-[r13:COLLABORATES_WITH]-(n14) WHERE any(i15 IN range(0, size(r13.statements) - 1) WHERE r13.layers[i15] IN $p6)
WITH r13, n14 ORDER BY head(COLLECT { MATCH (s16:Statement) WHERE s16.subject = n14.id AND s16.predicate = "names" AND s16.precedence IS NOT NULL AND s16.rank <> "DEPRECATED" AND s16.layerKey IN $p6 RETURN s16.folded ORDER BY s16.precedence LIMIT 1 }), r13.id LIMIT $p7
MATCH (best17:Statement {id: head([i18 IN range(0, size(r13.statements) - 1) WHERE r13.layers[i18] IN $p6 | r13.statements[i18]])})
  RETURN collect([[], [], [n14.kind, n14.id], []]) AS rows19 }
CALL (e2) { MATCH (e2)-[r20:COLLABORATES_WITH]-(n21) WHERE any(i22 IN range(0, size(r20.statements) - 1) WHERE r20.layers[i22] IN $p8)
WITH r20, n21 ORDER BY head(COLLECT { MATCH (s23:Statement) WHERE s23.subject = n21.id AND s23.predicate = "names" AND s23.precedence IS NOT NULL AND s23.rank <> "DEPRECATED" AND s23.layerKey IN $p8 RETURN s23.folded ORDER BY s23.precedence LIMIT 1 }), r20.id LIMIT $p9
MATCH (best24:Statement {id: head([i25 IN range(0, size(r20.statements) - 1) WHERE r20.layers[i25] IN $p8 | r20.statements[i25]])})
CALL (r20) { UNWIND [i26 IN range(0, size(r20.statements) - 1) WHERE r20.layers[i26] IN $p8 | r20.statements[i26]] AS id27 MATCH (s28:Statement {id: id27})
CALL (s28) { UNWIND s28.derivedFrom AS id29 MATCH (premise30:Statement {id: id29})
CALL (premise30) { MATCH (e31:Entity {id: premise30.subject}) WHERE any(layer32 IN e31.layers WHERE layer32 IN $p8)
RETURN collect([e31.kind, e31.id]) AS entity33 }
RETURN collect([premise30.layer, entity33]) AS premises34 }
RETURN collect([s28.layer, premises34]) AS evidence35 }
  RETURN collect([[evidence35], [best24.basis], [n21.kind, n21.id], []]) AS rows36 }
RETURN collect([rows5, rows12, rows19, rows36]) AS found37 }
RETURN collect(found37) AS items38 }
WITH versionBefore, publishingBefore, [items38] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince > timestamp() - $p0, answer;
