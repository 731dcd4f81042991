/** The code of an error of the system, such as `ENOENT`; undefined when what was thrown has none. */
export function errorCode(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}
