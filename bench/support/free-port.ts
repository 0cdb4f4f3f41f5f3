import { once } from "node:events";
import net from "node:net";

/** A port of this machine that nobody listens on, so that no other server can be measured by mistake. */
export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("No port is free");
  return address.port;
}
