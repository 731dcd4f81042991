import { createServer } from "node:net";
import { OperatorError } from "../errors.js";

/** Neo4j listens here and nowhere else: the data is open to this machine's programs that know the password. */
export const LOOPBACK = "127.0.0.1";

/** Listens on a loopback port for a moment; 0 lets the system choose. Resolves with the port, rejects as `listen` does. */
async function tryPort(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port, host: LOOPBACK, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : port));
    });
  });
}

/** The error for a port that somebody else uses. */
export function portTaken(port: number): OperatorError {
  return new OperatorError(`Port ${port} on ${LOOPBACK} is taken, so Neo4j cannot listen there.`, [
    `Stop the program that uses it (lsof -i :${port} names it).`,
    "Choose another port for Neo4j, or none: then a free one is taken.",
    "If it is a Neo4j that you want to use, set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD.",
  ]);
}

/**
 * The port for Neo4j: the wished one if it is free, any free one if none is wished.
 *
 * @throws OperatorError if the wished one is taken or not allowed
 */
export async function choosePort(wished: number | undefined): Promise<number> {
  try {
    return await tryPort(wished ?? 0);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "EADDRINUSE") throw portTaken(wished ?? 0);
    throw new OperatorError(`Neo4j cannot listen on port ${wished ?? 0} of ${LOOPBACK} (${code ?? String(error)}).`, [
      "Choose a port from 1024 to 65535, or none: then a free one is taken.",
    ]);
  }
}
