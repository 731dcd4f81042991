import type { CodegenConfig } from "@graphql-codegen/cli";

/** Types of the named operations, as a dashboard in TypeScript would have them, and as the tests use them. */
const config: CodegenConfig = {
  schema: "schema/schema.graphql",
  documents: ["operations/**/*.graphql"],
  generates: {
    "operations/generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { EDTF: "string", Cursor: "string", LocalDate: "string" },
        onlyOperationTypes: true,
        importExtension: ".js",
      },
    },
  },
};

export default config;
