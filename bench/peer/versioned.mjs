/**
 * What every hand-written statement does around its question, because the API does it too: read the dataset's version and
 * publication first and last, so that an answer is never a mixture of two versions.
 *
 * @param {string} question clauses that leave `answer`
 */
export const versioned = (question) => `MATCH (d:Dataset)
WITH d.version AS versionBefore, d.publishingSince AS publishingBefore
${question}
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, after.version, after.publishingSince, answer`;

/**
 * The answer, or undefined when a publication came between.
 *
 * @param {readonly unknown[]} row
 * @param {number} expected the version that is known
 */
export function answerOf(row, expected) {
  const [versionBefore, publishingBefore, versionAfter, publishingAfter, answer] = row;
  const settled = publishingBefore === null && publishingAfter === null && versionBefore === expected && versionAfter === expected;
  return settled ? { answer } : undefined;
}
