import type { FastifyBaseLogger, FastifyInstance } from "fastify";
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
      const { reason, retryAfter } = whyNot(error, request.log);
      return reply.code(503).header("retry-after", String(retryAfter)).send({ status: "unavailable", reason });
    }
  });
}

function whyNot(error: unknown, log: FastifyBaseLogger): { reason: string; retryAfter: number } {
  if (error instanceof ApiError && error.code === "SERVICE_UNAVAILABLE")
    return { reason: error.message, retryAfter: Number(error.details["retryAfter"]) };
  if (error instanceof ApiError) return { reason: "The database does not answer.", retryAfter: 2 };
  log.error({ err: error }, "The database cannot be asked");
  return { reason: "The database cannot be asked.", retryAfter: 2 };
}
