import type { GraphiQLProps } from "graphiql";
import type { ExecutionResult } from "graphql";

type Fetcher = GraphiQLProps["fetcher"];

const ENDPOINT = "/graphql";

/**
 * Asks the API beside this page. GraphiQL's own fetcher would bring subscriptions and incremental delivery, which the API
 * does not have, and answers "Unexpected token <" when something in between answers with a page of HTML.
 */
export const fetcher: Fetcher = async (operation, options) => {
  const response = await fetch(ENDPOINT, {
    method: "POST",
    headers: {
      accept: "application/graphql-response+json, application/json;q=0.9",
      "content-type": "application/json",
      ...options?.headers,
    },
    body: JSON.stringify(operation),
  });
  const text = await response.text();
  try {
    // A GraphQL error comes with a status of 4xx or 5xx and a body that says more: the body is the answer, whatever the status.
    return JSON.parse(text) as ExecutionResult;
  } catch {
    throw new Error(`${ENDPOINT} did not answer with JSON (${response.status} ${response.statusText}): ${text.slice(0, 200)}`);
  }
};
