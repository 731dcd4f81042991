import { getNamedType, type GraphQLSchema, isInterfaceType, isObjectType } from "graphql";

/**
 * What GraphQL says of a field that a list does not have, completed by where it is: on the entities of the list, within `nodes`.
 * Any other message comes back as it is.
 */
export function withListHint(message: string, schema: GraphQLSchema): string {
  const [, field = "", typeName = ""] = /^Cannot query field "(\w+)" on type "(\w+)"/.exec(message) ?? [];
  const list = schema.getType(typeName);
  const nodes = isObjectType(list) ? list.getFields()["nodes"] : undefined;
  if (nodes === undefined) return message;
  const entity = getNamedType(nodes.type);
  const isOfEntity = (isObjectType(entity) || isInterfaceType(entity)) && entity.getFields()[field] !== undefined;
  return isOfEntity ? `${message} This is a list: what its entities have is asked within nodes: \`nodes { ${field} }\`.` : message;
}
