// First, as the editors look for their workers as soon as they are loaded.
import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./playground.css";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import { fetcher } from "./fetcher.js";
import { firstQueries } from "./first-queries.js";

/** GraphiQL keeps tabs, history and theme in localStorage by itself; `defaultTabs` are for a visitor who has none there. */
function Playground() {
  return (
    <GraphiQL fetcher={fetcher} defaultTabs={firstQueries} schemaDescription inputValueDeprecation>
      <GraphiQL.Logo>
        <h1 className="playground-title">child-rights-graph</h1>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root.");
createRoot(root).render(<Playground />);
