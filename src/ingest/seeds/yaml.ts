import { Document, isMap, visit } from "yaml";

/**
 * The text of a seed file, each entry on a line of its own.
 *
 * @param comment - stands at the head of the file
 */
export function seedYaml(content: object, comment?: string): string {
  const document = new Document(content);
  if (comment !== undefined) document.commentBefore = ` ${comment.replaceAll("\n", "\n ")}`;
  visit(document, {
    Map(_, map) {
      // An entry: a mapping of values that says what is stated.
      const isEntry = map.has("value") || map.has("to") || map.has("state") || map.has("heading");
      if (isEntry && isMap(map)) map.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
