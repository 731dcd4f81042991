/** A version as `major.minor`; what comes after does not matter here. */
export type Version = readonly [major: number, minor: number];

/** Whether a version such as `5.26.30`, `2025.10.1` or `5.27-aura` is this one or a later one. */
export function isAtLeast(version: string, [major, minor]: Version): boolean {
  const [, itsMajor, itsMinor] = /^v?(\d+)\.(\d+)/.exec(version) ?? [];
  if (itsMajor === undefined) return false;
  return Number(itsMajor) > major || (Number(itsMajor) === major && Number(itsMinor) >= minor);
}
