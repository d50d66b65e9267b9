import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A real HTTP server on loopback that answers as a test wants. */
export interface HttpServer {
  readonly address: string;
  close(): Promise<void>;
}

/** What a server does with a request; the body has arrived. */
export type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;

/** Starts a server on a free port. */
export async function httpServer(handle: Handler): Promise<HttpServer> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => handle(request, response, Buffer.concat(parts).toString()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
