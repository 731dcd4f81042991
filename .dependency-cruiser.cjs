/** Imports point one way: model <- store <- {ingest, query} <- api <- server <- cli; launcher and web stand aside. */
const only = (from, allowed) => ({
  name: `${from}-imports`,
  comment: `src/${from} may import only ${allowed.join(", ") || "nothing of ours"}`,
  severity: "error",
  from: { path: `^src/${from}/` },
  to: { path: "^src/", pathNot: [`^src/${from}/`, ...allowed.map((one) => `^src/${one}`)] },
});

module.exports = {
  forbidden: [
    only("model", []),
    only("store", ["model/", "errors\\.ts"]),
    only("ingest", ["model/", "store/", "errors\\.ts"]),
    only("query", ["model/", "store/", "errors\\.ts"]),
    only("api", ["model/", "query/", "errors\\.ts"]),
    only("server", ["api/", "query/", "web/", "errors\\.ts"]),
    only("launcher", ["errors\\.ts"]),
    only("web", []),
    {
      name: "no-circular",
      comment:
        "Modules that need one another are one module. A selection is recursive, and so is a filter: the planners of src/query call one another.",
      severity: "error",
      from: {
        pathNot: "^src/query/(ancestors|citation|entity|entity-where|lists|relationship|relationship-where|source|statement|values)\\.ts$",
      },
      to: { circular: true },
    },
    {
      name: "not-to-dev",
      severity: "error",
      comment: "Building the playground, and seed-un-treaties (which says so when its library is missing), are for development alone.",
      from: { path: "^src/", pathNot: "^src/(web/(build|client)|ingest/un-treaties/country-names)" },
      to: { dependencyTypes: ["npm-dev"] },
    },
    { name: "no-tests-in-source", severity: "error", from: { path: "^src/" }, to: { path: "^(test|bench)/" } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    exclude: { path: "^src/web/client" },
  },
};
