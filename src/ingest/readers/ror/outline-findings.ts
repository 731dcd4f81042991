/** What a person should know of a dump as a whole. */
import { cyclesIn } from "../../cycles.js";
import { groupBy } from "../../group.js";
import type { Findings } from "../findings.js";
import type { Dump } from "./dump.js";
import type { Row } from "./index-file.js";
import { addressOf } from "./record.js";

/** Adds what the outline of a dump shows. Relationships are counted as the records state them, before any redirects. */
export function addOutlineFindings(dump: Dump, findings: Findings): void {
  const { records, redirects, isKept } = dump;
  const rows = dump.rows.filter(({ from }) => isKept(from));
  for (const row of rows) {
    if (!records.has(row.to)) findings.add("relationships to records that are not in the file, left out", inWords(row));
    else if (!isKept(row.to)) findings.add("relationships to records that were not chosen, left out", inWords(row));
    else if (row.to === row.from) findings.add("relationships of a record to itself, left out", inWords(row));
  }
  for (const [id, { status }] of records) {
    if (status !== "withdrawn" || !isKept(id)) continue;
    const successor = redirects.get(id);
    if (successor === undefined)
      findings.add("withdrawn records that do not state one successor in the file, kept as WITHDRAWN", addressOf(id));
    else findings.add("withdrawn records in whose place their successor stands", `${addressOf(id)} -> ${addressOf(successor)}`);
  }
  addHierarchyFindings(
    rows.filter(({ to }) => records.has(to) && isKept(to)),
    findings,
  );
  for (const [key, stating] of dump.sharedIdentifiers) {
    if (dump.identifierOwners.get(key) !== undefined || !stating.some(isKept)) continue;
    findings.add("identifiers that several records state as theirs, left out", `${key}: ${stating.map(addressOf).join(", ")}`);
  }
}

/** Parts whose relationship only one end states, and parts in a circle. */
function addHierarchyFindings(rows: readonly Row[], findings: Findings): void {
  const pairs = (type: Row["type"], reverse: boolean): Map<string, Row> =>
    new Map(rows.filter((row) => row.type === type).map((row) => [reverse ? `${row.to} ${row.from}` : `${row.from} ${row.to}`, row]));
  const [upwards, downwards] = [pairs("parent", false), pairs("child", true)];
  for (const [pair, row] of upwards) if (!downwards.has(pair)) findings.add("parts of which only the part itself says so", inWords(row));
  for (const [pair, row] of downwards) if (!upwards.has(pair)) findings.add("parts of which only the whole says so", inWords(row));
  const steps = [...new Set([...upwards.keys(), ...downwards.keys()])]
    .map((pair) => pair.split(" "))
    .map(([part = "", to = ""]) => ({ part, to }));
  for (const { cycle } of cyclesIn(groupBy(steps, ({ part }) => part))) {
    const stays = cycle.length > 2 ? "" : " (left out: a part of itself)";
    findings.add("circles of parts, kept as stated", `${cycle.map(addressOf).join(" -> ")}${stays}`);
  }
}

const inWords = ({ from, type, to }: Row): string => `${addressOf(from)} ${type} ${addressOf(to)}`;
