/**
 * What every hand-written statement does around its question, because the API does it too: read the dataset's version,
 * publication and hidden records first and last, so that an answer is never a mixture of two versions.
 *
 * @param {string} question clauses that leave `answer`
 */
export const versioned = (question) => `MATCH (d:Dataset)
WITH d.version AS versionBefore, d.publishingSince AS publishingBefore, d.hiding AS hidingBefore
${question}
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince, after.hiding, answer`;

/**
 * The answer, or undefined when a publication came between, or records are hidden, of which these statements know nothing.
 *
 * @param {readonly unknown[]} row
 * @param {number} expected the version that is known
 */
export function answerOf(row, expected) {
  const [versionBefore, publishingBefore, hidingBefore, versionAfter, publishingAfter, hidingAfter, answer] = row;
  const settled = [publishingBefore, publishingAfter, hidingBefore, hidingAfter].every((mark) => mark === null);
  return settled && versionBefore === expected && versionAfter === expected ? { answer } : undefined;
}
