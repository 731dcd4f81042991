import type { Driver } from "neo4j-driver";
import { model as projectModel, type Model, type Statement } from "../../model/index.js";
import { inspectDatabase } from "../database/claim.js";
import { knowledgeOfGraph, readGraphRecords, statementOf, wholeOfGraph } from "../database/read-graph.js";
import { inTransaction } from "../database/session.js";
import { centralityBreaches } from "./centrality.js";
import { proveCitations, type CitationCounts } from "./citations.js";
import { recordBreaches } from "./records.js";
import { statementBreaches } from "./statements.js";

/** What to verify. */
export interface VerifyOptions {
  readonly driver: Driver;
  readonly database: string;
  /** The directory that holds the texts of documents as `<source>.txt`; without it no passage is proved. */
  readonly sourcesDirectory?: string;
  readonly model?: Model;
}

/** What was verified, and everything that is wrong. */
export interface VerifyReport {
  readonly version: number;
  readonly contentHash: string;
  readonly checked: {
    readonly entities: number;
    readonly edges: number;
    readonly statements: number;
    readonly derivedStatements: number;
    readonly sources: number;
    readonly citations: CitationCounts;
  };
  /** One sentence each; none when all is well. */
  readonly breaches: readonly string[];
}

/**
 * Proves the graph in the database: every locator against the source text, every statement against the model, every edge,
 * entity and derived statement against the statements they follow from.
 *
 * @throws OperatorError when the database is not ours
 */
export async function verifyGraph({ driver, database, sourcesDirectory, model = projectModel }: VerifyOptions): Promise<VerifyReport> {
  await inspectDatabase(driver, database);
  const graph = await inTransaction({ driver, database }, readGraphRecords);
  const known = knowledgeOfGraph(graph, model);
  const whole = wholeOfGraph(graph, known, model);
  const breaches: string[] = [];
  const stated = whole.statements.map((statement) => ({ statement }));
  const citations = await proveCitations(stated, whole.sources, sourcesDirectory, (problem, of) => {
    breaches.push(of === undefined ? problem : `${shown(of.cited.statement)}: ${problem}`);
  });
  for (const row of graph.statements) {
    const statement = statementOf(row, whole.entities, model);
    for (const breach of statementBreaches({ statement, edge: row["edge"], layerKey: String(row["layerKey"]) }, whole, model)) {
      breaches.push(`${shown(statement)}: ${breach}`);
    }
  }
  breaches.push(...recordBreaches(graph, known, model));
  if (graph.dataset["publishingSince"] !== undefined) breaches.push("a publication was begun and not ended; import again");
  // Measures follow from the whole graph: where that is damaged, they say no more.
  if (breaches.length === 0) breaches.push(...(await centralityBreaches(graph)));
  return {
    version: Number(graph.dataset["version"] ?? 0),
    contentHash: String(graph.dataset["contentHash"] ?? ""),
    checked: {
      entities: graph.entities.length,
      edges: graph.edges.length,
      statements: graph.statements.length,
      derivedStatements: graph.statements.length - whole.statements.length,
      sources: graph.sources.length,
      citations,
    },
    breaches,
  };
}

const shown = ({ id, subject, predicate }: Statement): string => `${id} (${subject} ${predicate})`;

/** A report in words, a line each. */
export function verifyLines({ version, contentHash, checked, breaches }: VerifyReport): string[] {
  const { citations } = checked;
  return [
    `Version ${version}, content ${contentHash.slice(0, 16)}`,
    `${checked.entities} entities, ${checked.edges} relationships, ${checked.statements} statements (${checked.derivedStatements} derived), ${checked.sources} sources: each held against the model and the statements that it follows from`,
    `${citations.total} citations: ${citations.verified} verified against the text, ${citations.withoutText} not verifiable as the text is not at hand, ${citations.records} of records and ${citations.pages} of pages not verifiable`,
    ...breaches.map((breach) => `BREACH ${breach}`),
    ...(breaches.length === 0
      ? ["No breach."]
      : [
          `${breaches.length} ${breaches.length === 1 ? "breach" : "breaches"}.`,
          "crg import --again writes anew what the seeds say; crg import ror|mapping|layer FILE --again what a layer says.",
        ]),
  ];
}
