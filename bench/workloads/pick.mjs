/** Cypher that picks what to ask for, the same on every run. */

/** Fifty organizations, spread over all of them. */
export const PICK_ENTITIES = `MATCH (o:Organization) WITH o ORDER BY o.id WITH collect(o.id) AS ids
UNWIND range(0, 49) AS i RETURN ids[toInteger(i * size(ids) / 50)] AS id`;

/** Fifty networks of 50 to 500 members, the sizes spread. */
export const PICK_ORDINARY = `MATCH (n:Network) WITH n, COUNT { (n)<-[:MEMBER_OF]-() } AS size WHERE 50 <= size <= 500
WITH n.id AS id, size ORDER BY size, id WITH collect(id) AS ids
UNWIND range(0, 49) AS i RETURN DISTINCT ids[toInteger(i * size(ids) / 50)] AS id`;

/** The network with the most members. */
export const PICK_LARGEST = `MATCH (n:Network) RETURN n.id AS id ORDER BY COUNT { (n)<-[:MEMBER_OF]-() } DESC, n.id LIMIT 1`;

/** The same fifty networks, in a year and by one of the layers. */
export const PICK_IN_VIEW = `${PICK_ORDINARY}, "2010" AS year, "SYNTHETIC" AS layers`;
