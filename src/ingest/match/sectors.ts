/** What fields of activity a type of organization lies in: the words of registers and documents differ, these are what both know. */
type Sector = "STATE" | "SCIENCE" | "EDUCATION" | "HEALTH" | "BUSINESS" | "SOCIETY";

/** Those types that lie in a sector for certain; the others (FUNDER, OTHER, INSTITUTE) say nothing of it. */
const SECTORS: Readonly<Record<string, readonly Sector[]>> = {
  GOVERNMENT: ["STATE"],
  MINISTRY: ["STATE"],
  DEPARTMENT: ["STATE"],
  COMMISSION: ["STATE"],
  OMBUDSPERSON: ["STATE"],
  REGIONAL_GOVERNMENT: ["STATE"],
  REGIONAL_COUNCIL: ["STATE"],
  PROVINCIAL_GOVERNMENT: ["STATE"],
  MUNICIPAL_ADMINISTRATION: ["STATE"],
  DIRECTORATE: ["STATE"],
  LOCAL_AGENCY: ["STATE"],
  LABORATORY: ["SCIENCE"],
  RESEARCH_INSTITUTE: ["SCIENCE"],
  RESEARCH_COUNCIL: ["SCIENCE"],
  RESEARCH_OFFICE: ["SCIENCE"],
  FACILITY: ["SCIENCE"],
  UNIVERSITY: ["EDUCATION"],
  EDUCATION: ["EDUCATION"],
  HEALTHCARE: ["HEALTH"],
  COMPANY: ["BUSINESS"],
  ASSOCIATION: ["SOCIETY"],
  NONPROFIT: ["SOCIETY", "SCIENCE"],
};

/** Sectors of which a body is in one alone. A laboratory may belong to any, and so may an association. */
const EXCLUSIVE: readonly Sector[] = ["STATE", "EDUCATION", "HEALTH", "BUSINESS"];

/** Whether types agree (a sector in common), contradict one another (each only in sectors that exclude the other's), or neither. */
export function compareTypes(a: readonly string[], b: readonly string[]): "AGREE" | "CONTRADICT" | undefined {
  const [own, other] = [a, b].map((types) => new Set(types.flatMap((type) => SECTORS[type] ?? []))) as [Set<Sector>, Set<Sector>];
  if (own.size === 0 || other.size === 0) return undefined;
  if ([...own].some((sector) => other.has(sector))) return "AGREE";
  return [...own, ...other].every((sector) => EXCLUSIVE.includes(sector)) ? "CONTRADICT" : undefined;
}
