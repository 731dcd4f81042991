import { badInput } from "../errors.js";

/**
 * A whole number within bounds.
 *
 * @throws ApiError BAD_USER_INPUT naming the argument
 */
export function within(given: Readonly<Record<string, unknown>>, argument: string, path: string, least: number, most: number): number {
  const value = given[argument];
  if (typeof value !== "number" || value < least || value > most)
    throw badInput(`${path}.${argument}`, `${String(value)} is not between ${least} and ${most}`);
  return value;
}
