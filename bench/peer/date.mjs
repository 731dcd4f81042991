const BEGINNING = "0000-00-00";
const END = "9999-99-99";

/**
 * A partial date as the API shows it.
 *
 * @param {unknown} edtf
 * @param {unknown} earliest
 * @param {unknown} latest
 */
export const partialDate = (edtf, earliest, latest) =>
  edtf === null ? null : { edtf, earliest: earliest === BEGINNING ? null : earliest, latest: latest === END ? null : latest };

/** @param {unknown} edtf */
export const edtfOnly = (edtf) => (edtf === null ? null : { edtf });
