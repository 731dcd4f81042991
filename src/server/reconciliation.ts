/**
 * The Reconciliation Service API (W3C Community Group Report, versions 0.1 and 0.2), as OpenRefine speaks it: a manifest, candidates
 * for batches of names, suggestions while typing. It only translates; GraphQL's `reconcile` and `suggest` answer.
 * https://reconciliation-api.github.io/specs/0.2/
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { getOperationAST, type GraphQLSchema, isEnumType, parse } from "graphql";
import { executeOperation } from "./execute.js";
import { ApiError, type ApiErrorCode } from "../errors.js";
import type { QueryEngine } from "../query/index.js";
import { sendError } from "./http-errors.js";
import { BATCH_SIZE, manifest, reconciliationPath } from "./reconciliation-manifest.js";
import { type Candidate, queriesOf, resultOf } from "./reconciliation-queries.js";

const RECONCILE = parse(`query ($queries: [ReconciliationQuery!]!) {
  reconcile(queries: $queries) { score match reasons entity { id name kind description } }
}`);

const SUGGEST = parse(`query ($prefix: String!) { suggest(prefix: $prefix) { id name kind hint } }`);

/** Adds /reconcile and its suggestions. */
export async function addReconciliation(app: FastifyInstance, schema: GraphQLSchema, engine: QueryEngine): Promise<void> {
  const kinds = kindsOf(schema);
  const ask = async (document: typeof RECONCILE, variables: Record<string, unknown>): Promise<Record<string, unknown>> => {
    const operation = getOperationAST(document);
    if (operation === null || operation === undefined) throw new Error("The document has no operation");
    const { data, errors } = await executeOperation({ schema, document, operation, variables, engine });
    const [error] = errors ?? [];
    if (error !== undefined) throw error.originalError ?? error;
    return data ?? {};
  };

  const reconcile = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const { queries } = { ...(request.query as object), ...(request.body ?? {}) } as { queries?: unknown };
    if (queries === undefined) return manifest(request, kinds);
    return answered(reply, async () => {
      const batch = queriesOf(queries, kinds);
      if (batch.length > BATCH_SIZE) throw new ApiError("BAD_REQUEST", `${batch.length} names are more than ${BATCH_SIZE} at once.`);
      // What has no letter and no digit has no candidates; OpenRefine sends every cell.
      const asked = batch.filter(({ query }) => /[\p{L}\p{N}]/u.test(query.name));
      const data = asked.length === 0 ? {} : await ask(RECONCILE, { queries: asked.map(({ query }) => query) });
      const found = new Map(asked.map(({ key }, index) => [key, ((data["reconcile"] ?? []) as Candidate[][])[index] ?? []]));
      return Object.fromEntries(batch.map(({ key }) => [key, { result: (found.get(key) ?? []).map(resultOf) }]));
    });
  };

  // A scope of its own: nowhere else is a form taken.
  await app.register((scope, _options, done) => {
    scope.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string" }, (_request, body, parsed) =>
      parsed(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    scope.route({ method: ["GET", "POST"], url: reconciliationPath, exposeHeadRoute: false, handler: reconcile });
    scope.get(`${reconciliationPath}/suggest/entity`, ({ query }, reply) =>
      answered(reply, async () => {
        const { suggest } = await ask(SUGGEST, { prefix: prefixOf(query) });
        return {
          result: (suggest as Suggestion[]).map(({ id, name, kind, hint }) => ({ id, name, description: hint, notable: [typeOf(kind)] })),
        };
      }),
    );
    scope.get(`${reconciliationPath}/suggest/type`, ({ query }, reply) =>
      answered(reply, () => {
        const prefix = prefixOf(query).trim().toLowerCase();
        return { result: kinds.filter((kind) => kind.toLowerCase().includes(prefix)).map(typeOf) };
      }),
    );
    done();
  });
}

function kindsOf(schema: GraphQLSchema): readonly string[] {
  const kind = schema.getType("Kind");
  return isEnumType(kind) ? kind.getValues().map(({ name }) => name) : [];
}

/**
 * What is typed so far. A parameter that an address has twice comes as a list.
 *
 * @throws ApiError BAD_REQUEST
 */
function prefixOf(parameters: unknown): string {
  const { prefix = "" } = parameters as { prefix?: unknown };
  if (typeof prefix !== "string") throw new ApiError("BAD_REQUEST", "prefix: give it once.");
  return prefix;
}

interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly hint: string;
}

const typeOf = (kind: string): { id: string; name: string } => ({ id: kind, name: kind });

/** What GraphQL answers with 200 and is no success here: OpenRefine looks at the status first. */
const STATUSES: Partial<Record<ApiErrorCode, number>> = { BAD_USER_INPUT: 400, QUERY_TOO_COMPLEX: 400, TIMEOUT: 504 };

/** Sends what a client got wrong, and what we could not answer, in the form of other errors. */
async function answered(reply: FastifyReply, answer: () => unknown): Promise<unknown> {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    sendError(reply, error, STATUSES[error.code]);
    return reply;
  }
}
