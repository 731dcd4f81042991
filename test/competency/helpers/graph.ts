/** The graph of the curated seeds, asked by the named operations with their generated types. */
import { type DocumentNode, print } from "graphql";
import type { Connection } from "../../../src/store/connection.js";
import { testGraph, type TestGraph } from "../../setup/graph.js";

/** A generated document, which knows the types of its answer and of its variables. */
export interface Operation<Answer, Variables = Record<string, never>> extends DocumentNode {
  readonly __apiType?: (variables: Variables) => Answer;
}

/** Answers a named operation; fails when it has errors. */
export type Ask = <Answer, Variables extends Record<string, unknown>>(
  operation: Operation<Answer, Variables>,
  variables?: Variables,
) => Promise<Answer>;

/**
 * Fills the database from `seeds/` before the tests of a file, and gives them what to ask it with.
 *
 * @param beside - brings more than the seeds into it
 */
export function seededGraph(beside?: (connection: Connection) => Promise<unknown>): Ask {
  let graph: TestGraph | undefined;
  beforeAll(async () => {
    graph = await testGraph("seeds");
    await beside?.(graph.connection);
  });
  afterAll(() => graph?.close());
  return async (operation, variables) => {
    if (graph === undefined) throw new Error("The graph is filled before the tests, not while they are declared");
    const { result } = await graph.ask(print(operation), variables);
    expect(result.errors).toBeUndefined();
    return result.data as never;
  };
}
