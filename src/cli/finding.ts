import type { Prerequisite } from "../launcher/index.js";

/** One finding of `crg doctor`: as the launcher's {@link Prerequisite}, of whatever a start needs. */
export type Finding = Omit<Prerequisite, "name"> & { readonly name: string };
