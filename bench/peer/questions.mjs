/** The hand-written statements, by the name of the route that answers with each. */
import { entity } from "./entity.mjs";
import { list } from "./list.mjs";
import { members } from "./members.mjs";
import { membersInView } from "./members-in-view.mjs";

/** @typedef {{ version: number; layerKeys: readonly string[] }} Dataset what is published, read once when the server starts */
/**
 * @typedef {object} Question
 * @property {string} text the statement
 * @property {(asked: Readonly<Record<string, string>>, dataset: Dataset) => Record<string, unknown>} parameters from the query string of the address
 * @property {(answer: unknown) => object} shape the answer as JSON, the `data` that the API gives
 */

/** @type {Readonly<Record<string, Question>>} */
export const questions = { entity, members, membersInView, list };
