/** The hand-written statements, by the name of the route that answers with each. */
import { entity } from "./entity.mjs";
import { list } from "./list.mjs";
import { members } from "./members.mjs";

/**
 * @typedef {object} Question
 * @property {string} text the statement
 * @property {(asked: Readonly<Record<string, string>>) => Record<string, unknown>} parameters from the query string of the address
 * @property {(answer: unknown) => object} shape the answer as JSON, the `data` that the API gives
 */

/** @type {Readonly<Record<string, Question>>} */
export const questions = { entity, members, list };
