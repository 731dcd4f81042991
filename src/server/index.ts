export { buildServer, type ServerOptions } from "./server.js";
export { readSourceTexts } from "./source-texts.js";
export { warmUp } from "./warm-up.js";
