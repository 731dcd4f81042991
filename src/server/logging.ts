import { type FastifyReply, type FastifyRequest, LogController } from "fastify";

/** Where log lines go; each is one JSON object. */
export interface LogStream {
  write(line: string): void;
}

/** One line for each request, at level info, when it has been answered. */
class OneLinePerRequest extends LogController {
  override incomingRequest(): void {
    // What was asked stands in the line of the answer.
  }

  override requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    const { method, url } = request;
    const line = { method, url, status: reply.statusCode, milliseconds: Math.round(reply.elapsedTime) };
    if (error) reply.log.error({ ...line, err: error }, "request failed");
    else reply.log.info(line, "request");
  }
}

/** How Fastify logs: to standard error, as standard output belongs to the commands' results. */
export const logging = (level: string, stream: LogStream = process.stderr) => ({
  logger: { level, stream },
  logController: new OneLinePerRequest(),
});
