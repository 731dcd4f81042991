/** A client that caches by id, before the API as it is served: the same entity under two viewpoints. */
import { ApolloClient, gql, HttpLink, InMemoryCache, type TypedDocumentNode, type TypePolicies } from "@apollo/client";
import { importSeeds } from "../../src/ingest/index.js";
import { model } from "../../src/model/index.js";
import { seedDirectory } from "../integration/ingest/helpers/seed-directory.js";
import { wipe } from "../setup/graph.js";
import { entities } from "../unit/ingest/helpers.js";
import { serve, type Served } from "./helpers/served.js";
import { temporaryDirectory } from "./helpers/small-graph.js";

const directory = temporaryDirectory();
let server: Served;
beforeAll(async () => {
  server = await serve({ deadline: 60_000 });
  await wipe(server.connection);
  const { driver, database } = server.connection;
  await importSeeds({ driver, database, directory: seedDirectory(directory, entities(SEEDS)) });
});

const SEEDS = `
  org:one:
    kind: Organization
    names: { value: One, at: 1-2 }
    memberOf: [{ to: "net:a", date: 1990/1999, at: 1-2 }, { to: "net:b", date: 2000/.., at: 1-2 }]
  net:a:
    kind: Network
    names: { value: A, at: 1-2 }
  net:b:
    kind: Network
    names: { value: B, at: 1-2 }
`;

/** What is asked, as the answer has it. */
interface Answer {
  readonly organization: { readonly viewpoint: string; readonly memberOf: { readonly nodes: readonly { readonly name: string }[] } };
}

const MEMBERSHIPS: TypedDocumentNode<Answer, { asOf: string }> = gql`
  query Memberships($asOf: EDTF) {
    organization(id: "org:one", asOf: $asOf) {
      id
      viewpoint
      memberOf {
        nodes {
          id
          viewpoint
          name
        }
      }
    }
  }
`;

/** Asks for the memberships in 1996 and in 2010, and then reads both from the cache. */
async function askTwice(typePolicies: TypePolicies) {
  const cache = new InMemoryCache({ possibleTypes: { Entity: [...model.kinds.keys()] }, typePolicies });
  const client = new ApolloClient({ cache, link: new HttpLink({ uri: `${server.url}/graphql` }) });
  const years = ["1996", "2010"];
  const networks = (answer: Answer | null | undefined): string[] => answer?.organization.memberOf.nodes.map(({ name }) => name) ?? [];
  const answered: string[][] = [];
  for (const asOf of years) answered.push(networks((await client.query({ query: MEMBERSHIPS, variables: { asOf } })).data));
  const cached = years.map((asOf) => networks(client.readQuery({ query: MEMBERSHIPS, variables: { asOf } })));
  client.stop();
  return { answered, cached };
}

test("keyed by id and viewpoint, what held in 1996 and what held in 2010 stay apart", async () => {
  const { answered, cached } = await askTwice({ Entity: { keyFields: ["id", "viewpoint"] } });
  expect(answered).toEqual([["A"], ["B"]]);
  expect(cached).toEqual([["A"], ["B"]]);
});

test("keyed by id alone, the later answer takes the place of the earlier", async () => {
  const { answered, cached } = await askTwice({ Entity: { keyFields: ["id"] } });
  expect(answered).toEqual([["A"], ["B"]]);
  expect(cached).toEqual([["B"], ["B"]]);
});
