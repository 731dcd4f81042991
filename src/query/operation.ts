import DataLoader from "dataloader";
import type { FieldNode, FragmentDefinitionNode, GraphQLOutputType, GraphQLSchema, OperationDefinitionNode } from "graphql";
import { ApiError } from "../errors.js";
import type { Model } from "../model/index.js";
import { type Connection, unavailable } from "../store/connection.js";
import { limitConcurrency, type Turns } from "./concurrency.js";
import { type DatasetSnapshot, readDataset } from "./dataset.js";
import { Budget, type Planning, type SourceTexts } from "./planning.js";
import type { RootPlan } from "./root-plan.js";
import { isLookup, planLookup, planRoot } from "./root.js";
import type { Cells } from "./row.js";
import { type SelectedField, selectedFields, textOf } from "./selection.js";

/** What an engine needs to answer. */
export interface EngineSettings {
  readonly model: Model;
  readonly connection: Connection;
  readonly texts: SourceTexts;
  /** Milliseconds within which an operation is answered or given up. */
  readonly deadline: number;
  /** How many things an operation may read at most. */
  readonly costLimit: number;
}

/** An operation to answer. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly definition: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly signal?: AbortSignal | undefined;
}

/** The answer of one root field: its value under the response keys, or its error. */
export type RootAnswer =
  { readonly value: unknown } | { readonly error: unknown; readonly nodes: readonly FieldNode[]; readonly type: GraphQLOutputType };

/** How many statements of one operation run at once: others need connections too. */
const STATEMENTS_AT_ONCE = 8;

/** How long to wait before an operation that met a publication is tried again, in milliseconds. */
const AGAIN_MILLISECONDS = 40;

/** A root field met a publication: what it read may be neither the old version nor the new. */
const MOVED = Symbol("moved");

/** Answers operations: plans every root field as one statement, runs them side by side, and sees to it that all saw one version. */
export class QueryEngine {
  #dataset: DatasetSnapshot | undefined;

  constructor(readonly settings: EngineSettings) {}

  /** What is published, as far as the engine knows; read when nothing is known. */
  async dataset(): Promise<DatasetSnapshot> {
    // Until its centrality is worked out, what is known of a version may be outdated though the version is not.
    if (this.#dataset?.measured === undefined) this.#dataset = await readDataset(this.settings.connection, this.settings.deadline);
    return this.#dataset;
  }

  /** Asks the database whether it is there and what it holds. */
  async check(): Promise<DatasetSnapshot> {
    return readDataset(this.settings.connection, Math.min(this.settings.deadline, 2_000));
  }

  /** Answers all root fields of an operation, by response key. */
  async answer(operation: Operation): Promise<ReadonlyMap<string, RootAnswer>> {
    const giveUp = Date.now() + this.settings.deadline;
    for (;;) {
      const answers = await this.#attempt(operation, giveUp);
      if (answers !== MOVED) return answers;
      this.#dataset = undefined;
      if (Date.now() + AGAIN_MILLISECONDS > giveUp) throw unavailable("The graph is being published; ask again in a moment.");
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MILLISECONDS));
    }
  }

  async #attempt(operation: Operation, giveUp: number): Promise<ReadonlyMap<string, RootAnswer> | typeof MOVED> {
    const { model, texts, costLimit } = this.settings;
    const dataset = await this.dataset();
    const { schema, fragments, variables } = operation;
    const planning: Planning = { schema, fragments, variables, model, dataset, texts, budget: new Budget(costLimit) };
    const rootType = schema.getQueryType();
    if (rootType === undefined || rootType === null) throw new Error("The schema has no Query type");
    const fields = selectedFields(planning, rootType, [operation.definition]);
    const attempt: Attempt = { planning, giveUp, signal: operation.signal, inTurn: limitConcurrency(STATEMENTS_AT_ONCE) };
    // Look-ups of one operation that ask the same of different ids are one statement; DataLoader gathers them.
    const lookups = new DataLoader<SelectedField, unknown>((gathered) => this.#lookUp(attempt, gathered), { cache: false });
    const answers = await Promise.all(
      fields.map(async (field): Promise<readonly [string, RootAnswer | typeof MOVED]> => {
        try {
          if (field.name === "__typename") return [field.key, { value: rootType.name }];
          const value = isLookup(planning, field) ? await lookups.load(field) : await this.#run(attempt, planRoot(planning, field));
          return [field.key, value === MOVED ? MOVED : { value }];
        } catch (error) {
          // A layer that is not known may have been published since: look again before it is refused.
          if (error instanceof ApiError && error.code === "BAD_USER_INPUT" && (await this.#moved(dataset))) return [field.key, MOVED];
          return [field.key, { error, nodes: field.nodes, type: field.definition.type }];
        }
      }),
    );
    return answers.some(([, answer]) => answer === MOVED) ? MOVED : new Map(answers as [string, RootAnswer][]);
  }

  /** Runs a root field's statement, and the one that follows where there is one; MOVED when a publication came between. */
  async #run(attempt: Attempt, plan: RootPlan): Promise<unknown> {
    const { planning, giveUp, signal, inTurn } = attempt;
    const rows = await inTurn(() =>
      this.settings.connection.read(plan.statement, { deadline: Math.max(1, giveUp - Date.now()), ...(signal && { signal }) }),
    );
    const cells = cellsOf(rows, planning.dataset);
    if (cells === MOVED) return MOVED;
    return "next" in plan ? this.#run(attempt, plan.next(cells)) : plan.shape(cells);
  }

  async #lookUp(attempt: Attempt, gathered: readonly SelectedField[]): Promise<unknown[]> {
    const values = new Map<SelectedField, unknown>();
    const alike = new Map<string, SelectedField[]>();
    for (const field of gathered) {
      const key = whatIsAsked(field);
      alike.set(key, [...(alike.get(key) ?? []), field]);
    }
    await Promise.all(
      [...alike.values()].map(async (fields) => {
        const [first] = fields;
        if (first === undefined) return;
        try {
          const ids = fields.map((field) => String(field.arguments["id"]));
          const found = await this.#run(attempt, planLookup(attempt.planning, first, ids));
          fields.forEach((field, index) => values.set(field, found === MOVED ? MOVED : (found as unknown[])[index]));
        } catch (error) {
          for (const field of fields) values.set(field, error);
        }
      }),
    );
    // An Error in the list is DataLoader's way to fail one of several.
    return gathered.map((field) => values.get(field));
  }

  async #moved(known: DatasetSnapshot): Promise<boolean> {
    const now = await readDataset(this.settings.connection, this.settings.deadline).catch(() => known);
    return now.version !== known.version;
  }
}

/** One try at an operation. */
interface Attempt {
  readonly planning: Planning;
  /** Milliseconds since 1970. */
  readonly giveUp: number;
  readonly signal: AbortSignal | undefined;
  readonly inTurn: Turns;
}

/** A text that is the same for look-ups that differ in nothing but the id and the alias. */
function whatIsAsked(field: SelectedField): string {
  const selections = field.nodes.map((node) => (node.selectionSet === undefined ? "" : textOf(node.selectionSet)));
  return JSON.stringify([field.name, { ...field.arguments, id: undefined }, selections]);
}

/** The answer in a statement's one row, unless a publication came between. */
function cellsOf(rows: readonly (readonly unknown[])[], expected: DatasetSnapshot): Cells | typeof MOVED {
  const row = rows[0];
  if (row === undefined) throw unavailable("The database holds no graph yet: import one first.", 10);
  const [versionBefore, publishingBefore, hidingBefore, versionAfter, publishingAfter, hidingAfter, answer] = row;
  const publishing = publishingBefore === true || publishingAfter === true;
  const moved = [versionBefore, versionAfter].some((version) => version !== expected.version);
  const hidden = [hidingBefore, hidingAfter].some((hiding) => (hiding ?? undefined) !== expected.hiding);
  return publishing || moved || hidden ? MOVED : (answer as Cells);
}
