import { seedYaml } from "../seeds/yaml.js";
import type { Stated, TreatyParticipations } from "./read-treaty.js";
import { AS_OF } from "./treaties.js";

/** The seed file of a treaty: who signed it and who is bound by it, in the order of the table. */
export function treatyFile({ treaty: { law, source, table }, participations }: TreatyParticipations): string {
  const entities = participations.map(({ country, participant, signed, ratified }): [string, object] => {
    const stated = ({ column, statedAs }: Stated): object => ({ record: participant, field: column, release: AS_OF, statedAs });
    return [
      country.id,
      {
        ...(signed !== undefined && { signed: { to: law, date: signed.date, ...stated(signed) } }),
        ...(ratified !== undefined && { ratified: { to: law, date: ratified.date, action: ratified.action, ...stated(ratified) } }),
      },
    ];
  });
  const comment = `Who signed ${law} and who is bound by it, as of ${AS_OF}.\nMade by \`crg seed-un-treaties\` from ${table}; see seeds/notes/un-treaties.md.`;
  return seedYaml({ layer: "UN_TREATIES", source, entities: Object.fromEntries<object>(entities) }, comment);
}
