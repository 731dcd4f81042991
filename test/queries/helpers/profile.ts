import type { ResultSummary } from "neo4j-driver";
import type { Connection } from "../../../src/store/connection.js";
import type { Taken } from "./ask.js";

/** A step of a statement's plan, and how many rows came out of it. */
export interface PlanSummary {
  readonly operator: string;
  readonly rows: number;
  readonly hits: number;
  readonly children: readonly PlanSummary[];
}

/** Runs a statement and tells what the database did for it. */
export async function profile(connection: Connection, { text, parameters }: Taken): Promise<PlanSummary> {
  const session = connection.driver.session({ database: connection.database, defaultAccessMode: "READ" });
  try {
    const { summary } = await session.run(`PROFILE ${text}`, parameters);
    if (summary.profile === false) throw new Error("The statement has no profile");
    return summaryOf(summary.profile);
  } finally {
    await session.close();
  }
}

const summaryOf = (plan: Exclude<ResultSummary["profile"], false>): PlanSummary => ({
  operator: plan.operatorType,
  rows: plan.rows,
  hits: plan.dbHits,
  children: plan.children.map(summaryOf),
});
