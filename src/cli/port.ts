import { createServer } from "node:net";
import { OperatorError } from "../errors.js";

/**
 * Makes sure that a port is free, and ours to take: better known before a database is started than after.
 *
 * @throws OperatorError
 */
export async function assertPortFree(host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => reject(cannotListen(error, host, port)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/** The error for an address at which we cannot listen. */
export function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): OperatorError {
  const taken = error.code === "EADDRINUSE";
  return new OperatorError(taken ? `Port ${port} at ${host} is taken.` : `Cannot listen at ${host}:${port}: ${error.message}`, [
    "Name another with PORT (and HOST); 0 is any free one.",
  ]);
}
