/** What the database does for a statement: PROFILE, its hits and its worst operators. */
import neo4j from "neo4j-driver";

/** @typedef {{ text: string; parameters: Readonly<Record<string, unknown>> }} Statement */
/** @typedef {{ operator: string; details: string; hits: number; rows: number }} OperatorCost */
/** @typedef {{ hits: number; operators: OperatorCost[] }} Profile */
/** @typedef {{ operatorType: string; dbHits?: number; rows?: number; arguments?: Record<string, unknown>; children?: Plan[] }} Plan */

/** How many operators a report names. */
const WORST = 6;

/**
 * Profiles several askings of one statement: mean hits, and the operators by their mean hits.
 *
 * @param {import("neo4j-driver").Driver} driver
 * @param {readonly Statement[]} statements
 * @returns {Promise<Profile>}
 */
export async function profile(driver, statements) {
  /** @type {Map<string, OperatorCost>} */
  const operators = new Map();
  let hits = 0;
  for (const { text, parameters } of statements) {
    for (const { place, operator, details, hits: own, rows } of operatorsOf(await planOf(driver, { text, parameters }))) {
      const known = operators.get(place) ?? { operator, details, hits: 0, rows: 0 };
      operators.set(place, { operator, details, hits: known.hits + own / statements.length, rows: known.rows + rows / statements.length });
      hits += own / statements.length;
    }
  }
  const worst = [...operators.values()].sort((a, b) => b.hits - a.hits).slice(0, WORST);
  return { hits: Math.round(hits), operators: worst.map((one) => ({ ...one, hits: Math.round(one.hits), rows: Math.round(one.rows) })) };
}

/** @param {import("neo4j-driver").Driver} driver @param {Statement} statement @returns {Promise<Plan>} */
async function planOf(driver, { text, parameters }) {
  const session = driver.session({ database: "neo4j", defaultAccessMode: neo4j.session.READ });
  try {
    const { summary } = await session.run(`PROFILE ${text}`, revived(parameters));
    return /** @type {Plan} */ (/** @type {unknown} */ (summary.profile));
  } finally {
    await session.close();
  }
}

/** @param {Plan} plan @param {string} path @returns {(OperatorCost & { place: string })[]} */
function operatorsOf(plan, path = "") {
  const here = { place: `${path}/${plan.operatorType}`, operator: plan.operatorType.replace(/@.*$/, ""), details: String(plan.arguments?.["Details"] ?? ""), hits: Number(plan.dbHits ?? 0), rows: Number(plan.rows ?? 0) };
  return [here, ...(plan.children ?? []).flatMap((child, index) => operatorsOf(child, `${here.place}.${index}`))];
}

/** The driver's integers lose their class on the way between processes. @param {Readonly<Record<string, unknown>>} parameters */
function revived(parameters) {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => {
    const isInteger = typeof value === "object" && value !== null && "low" in value && "high" in value;
    return [name, isInteger ? neo4j.int(/** @type {{ low: number; high: number }} */ (value)) : value];
  }));
}
