import { connect, createServer, type Socket } from "node:net";

/** A way to the database that can be cut. */
export interface Proxy {
  readonly port: number;
  /** Cuts all connections. */
  cutAll(): void;
  /** Cuts them when the next message arrives, instead of passing it on. */
  cutAtNextMessage(): void;
  close(): void;
}

/** Starts one to a port of this machine. */
export async function startProxy(to: number): Promise<Proxy> {
  const open = new Set<Socket>();
  let cutting = false;
  const cutAll = (): void => open.forEach((socket) => socket.destroy());
  const server = createServer((client) => {
    const database = connect(to, "127.0.0.1");
    for (const socket of [client, database]) {
      open.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => {
        open.delete(socket);
        client.destroy();
        database.destroy();
      });
    }
    client.on("data", (message) => {
      if (cutting) cutAll();
      else database.write(message);
      cutting = false;
    });
    database.pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    cutAll,
    cutAtNextMessage: () => (cutting = true),
    close: () => {
      cutAll();
      server.close();
    },
  };
}
