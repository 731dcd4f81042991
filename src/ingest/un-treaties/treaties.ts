/** The treaties whose tables are read, each once. Their law nodes are written by hand in seeds/un-treaties/treaties.yaml. */

/** A treaty of the United Nations Treaty Collection, its table and what is made of it. */
export interface Treaty {
  /** The id of its law node. */
  readonly law: string;
  /** Its table, named by chapter and number in the collection: `4-11-b.csv` is chapter IV, number 11.b. */
  readonly table: string;
  /** The source that its statements cite. */
  readonly source: string;
  /** The seed file that is made of the table. */
  readonly seeds: string;
}

/** The Convention, its amendment and its protocols, in the order of the collection. */
export const TREATIES: readonly Treaty[] = [
  { law: "con:un-crc", table: "4-11.csv", source: "un-treaties-iv-11", seeds: "convention.yaml" },
  { law: "con:un-crc-amendment-43-2", table: "4-11-a.csv", source: "un-treaties-iv-11-a", seeds: "amendment.yaml" },
  { law: "con:un-crc-op-armed-conflict", table: "4-11-b.csv", source: "un-treaties-iv-11-b", seeds: "armed-conflict.yaml" },
  { law: "con:un-crc-op-sale-of-children", table: "4-11-c.csv", source: "un-treaties-iv-11-c", seeds: "sale-of-children.yaml" },
  { law: "con:un-crc-op-communications", table: "4-11-d.csv", source: "un-treaties-iv-11-d", seeds: "communications.yaml" },
];

/** The month as of which the tables were taken from the collection (EDTF). */
export const AS_OF = "2015-03";
