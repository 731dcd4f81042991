/** The results for a person, and what they are held to. */

/** @typedef {import("./measure.mjs").Measured} Measured */
/** @typedef {import("./steps.mjs").Step} Step */

/** What an import of any size is held to. */
export const TARGETS = {
  /** Resident memory of the import. */
  megabytes: 600,
  /** Growth of that memory from one size to the next. */
  bytesPerEntity: 300,
  seconds: 1800,
  /** The rate in the last tenth of a long step, to that in its first. */
  rateAtEnd: 0.5,
  /** The time of a second import of the same file, to that of the first. */
  again: 0.2,
};

/** Bytes of resident memory that each entity more takes. @param {Measured} smaller @param {Measured} larger */
export const bytesPerEntity = (smaller, larger) => Math.round((((larger.megabytes ?? 0) - (smaller.megabytes ?? 0)) * 1024 * 1024) / (larger.size - smaller.size));

/** @param {readonly Measured[]} all smaller sizes first @returns {string[]} what is missed, a line each */
export function missedTargets(all) {
  return all.flatMap((one, index) => {
    const { size, seconds, megabytes, steps, again, killed } = one;
    const smaller = all[index - 1];
    const growth = smaller === undefined || smaller.size === size ? 0 : bytesPerEntity(smaller, one);
    /** @type {(readonly [boolean, string])[]} */
    const held = [
      [megabytes !== undefined && megabytes < TARGETS.megabytes, `the import took ${megabytes ?? "?"} MB, target below ${TARGETS.megabytes}`],
      [growth < TARGETS.bytesPerEntity, `memory grew by ${growth} bytes an entity, target below ${TARGETS.bytesPerEntity}`],
      [seconds <= TARGETS.seconds, `the import took ${Math.round(seconds)} s, target ${TARGETS.seconds}`],
      [again.outcome === "UNCHANGED", `the second import ended as ${again.outcome}, target UNCHANGED`],
      [again.seconds <= seconds * TARGETS.again, `the second import took ${again.seconds.toFixed(1)} s, target ${TARGETS.again} of the first`],
      ...steps.map((step) => /** @type {const} */ ([ratioOf(step) >= TARGETS.rateAtEnd, `${step.name}: its rate fell to ${ratioOf(step).toFixed(2)}, target ${TARGETS.rateAtEnd}`])),
      ...steps.map((step) => /** @type {const} */ ([step.seconds < 10 || step.told > 0, `${step.name}: how far it is was never told`])),
      [killed === undefined || killed.takenUp, "the import that was killed was not taken up"],
      [killed === undefined || killed.same, "the import that was killed and taken up published something else"],
    ];
    return held.filter(([met]) => !met).map(([, line]) => `${size.toLocaleString("en")}: ${line}`);
  });
}

/** @param {Step} step */
const ratioOf = ({ first, last }) => (first === null || last === null ? 1 : last / first);

/** @param {readonly Measured[]} all @param {(line: string) => void} print */
export function printReport(all, print) {
  for (const [index, one] of all.entries()) {
    const { size, seed, written, steps, again, killed, machine } = one;
    print(`\n${size.toLocaleString("en")} entities (seed ${seed}), ${written.edges.toLocaleString("en")} relationships, ${written.statements.toLocaleString("en")} statements; file of ${one.fileMegabytes} MB, generated in ${one.generatedIn.toFixed(0)} s`);
    print(`${machine.date}, Node ${machine.node}, load of the machine ${machine.load.join(" to ")} on ${machine.cores} cores; Neo4j with a heap of ${machine.heap} MB and a page cache of ${machine.pagecache} MB`);
    for (const { name, unit, done, seconds, first, last } of steps) {
      const tenths = first === null || last === null ? "too short for tenths" : `first tenth ${whole(first)}/s, last tenth ${whole(last)}/s`;
      print(`  ${name.padEnd(32)} ${seconds.toFixed(1).padStart(8)} s  ${whole(done).padStart(10)} ${unit}, ${whole(done / seconds)}/s; ${tenths}`);
    }
    print(`  ${"Publication".padEnd(32)} ${one.publication.toFixed(1).padStart(8)} s`);
    print(`  ${"In all".padEnd(32)} ${one.seconds.toFixed(1).padStart(8)} s`);
    print(`  ${"The same file again".padEnd(32)} ${again.seconds.toFixed(1).padStart(8)} s  ${again.outcome}`);
    if (killed !== undefined) print(`  ${"Killed half-way".padEnd(32)} ${killed.seconds.toFixed(1).padStart(8)} s  after ${killed.after.toFixed(1)} s; ${killed.takenUp ? "taken up" : "not taken up"}, ${killed.same ? "the same content" : "other content"}, ${killed.megabytes ?? "?"} MB`);
    print(`  Most resident memory: import ${one.megabytes ?? "?"} MB, Neo4j ${one.neo4jMegabytes ?? "?"} MB`);
    const smaller = all[index - 1];
    if (smaller !== undefined && smaller.size < size) print(`  Growth of the import's memory: ${bytesPerEntity(smaller, one)} bytes an entity`);
  }
  const missed = missedTargets(all);
  print(missed.length === 0 ? "\nAll targets are met." : `\nWhat is missed:\n${missed.map((line) => `- ${line}`).join("\n")}`);
}

const whole = (/** @type {number} */ number) => Math.round(number).toLocaleString("en");
