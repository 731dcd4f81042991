MATCH (anchor0:Dataset)
WITH anchor0, anchor0.version AS versionBefore, anchor0.publishingSince > timestamp() - $p0 AS publishingBefore, anchor0.hiding AS hidingBefore
CALL (anchor0) { UNWIND range(0, $p1) AS i1
CALL (i1) { MATCH (s2:Statement {id: $p2[i1]})
CALL (s2) { MATCH (e3:Entity {id: s2.subject})
RETURN collect([e3.kind, e3.id]) AS entity4 }
CALL (s2) { MATCH (e5:Entity {id: s2.object})
RETURN collect([e5.kind, e5.id]) AS entity6 }
CALL (s2) { UNWIND s2.derivedFrom AS id7 MATCH (premise8:Statement {id: id7})
CALL (premise8) { MATCH (e9:Entity {id: premise8.subject})
RETURN collect([e9.kind, e9.id]) AS entity10 }
CALL (premise8) { MATCH (e11:Entity {id: premise8.object})
RETURN collect([e11.kind, e11.id]) AS entity12 }
CALL (premise8) { UNWIND premise8.derivedFrom AS id13 MATCH (premise14:Statement {id: id13})
RETURN collect([premise14.id]) AS premises15 }
RETURN collect([premise8.predicate, entity10, entity12, premises15]) AS premises16 }
CALL (s2) { UNWIND s2.sources AS id17 MATCH (source18:Source {id: id17})

RETURN collect([source18.id, source18.url, [source18.id]]) AS sources19 }
RETURN collect([s2.basis, s2.layer, entity4, entity6, premises16, s2.citations, sources19]) AS found20 }
RETURN collect(found20) AS items21 }
WITH versionBefore, publishingBefore, hidingBefore, [items21] AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > timestamp() - $p0, after.hiding, answer;
