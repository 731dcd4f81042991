/**
 * The tabs of a first visit: the README's first queries, which are files at operations/first/, so that what the README
 * shows, what the tests run and what the playground opens with is one text. Vite reads them when it builds.
 */
const texts = import.meta.glob<string>("../../../operations/first/*.graphql", { query: "?raw", import: "default", eager: true });

export const firstQueries = Object.entries(texts)
  // The number that a file's name starts with is the place of its tab.
  .sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }))
  .map(([, query]) => ({ query }));
