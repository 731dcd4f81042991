import { cypher, type Fragment } from "../store/cypher.js";

/** The id under which an entity is found now: that to which a former id leads, else the id itself. */
export const presentId = (id: Fragment): Fragment =>
  cypher`coalesce(head(COLLECT { MATCH (former:FormerId {id: ${id}}) RETURN former.to }), ${id})`;
