/**
 * Whether what is expected is to be written anew, as UPDATE_FIXTURES asks for.
 *
 * @throws Error under CI, where nothing is
 */
export function updating(): boolean {
  const { UPDATE_FIXTURES = "", CI = "" } = process.env;
  if (UPDATE_FIXTURES === "") return false;
  if (CI !== "") throw new Error("UPDATE_FIXTURES rewrites what is expected; under CI it is refused.");
  return true;
}
