import type { FastifyInstance } from "fastify";
import { ApiError } from "../errors.js";
import type { QueryEngine } from "../query/index.js";

/** Adds /livez (the process answers) and /readyz (it can answer questions: the database is there and holds a graph). */
export function addHealthRoutes(app: FastifyInstance, engine: QueryEngine): void {
  app.get("/livez", () => ({ status: "ok" }));
  app.get("/readyz", async (request, reply) => {
    try {
      const { version } = await engine.check();
      return { status: "ok", version };
    } catch (error) {
      if (!(error instanceof ApiError)) request.log.error({ err: error }, "The database cannot be asked");
      const { message, details } = error instanceof ApiError ? error : new ApiError("SERVICE_UNAVAILABLE", "The database cannot be asked.");
      return reply
        .code(503)
        .header("retry-after", String(details["retryAfter"] ?? 2))
        .send({ status: "unavailable", reason: message });
    }
  });
}
