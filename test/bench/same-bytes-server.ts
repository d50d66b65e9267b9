import { readFileSync } from "node:fs";
import { createServer } from "node:http";

/** An answer of the feed to be given again: the body that asked for it, and its bytes in base 64. */
export type KeptAnswer = readonly [body: string, answer: string];

/**
 * The least that Node can do: plain node:http that gives the feed's own bytes for each body it knows, from memory, with no key, no
 * check and no search. What it can serve is what the feed is measured by.
 */
export function runSameBytesServer(path: string): void {
  const kept = JSON.parse(readFileSync(path, "utf8")) as readonly KeptAnswer[];
  const answers = new Map(kept.map(([body, answer]) => [body, Buffer.from(answer, "base64")]));
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => (body += chunk));
    request.on("end", () => {
      const answer = answers.get(body);
      response.writeHead(answer ? 200 : 404, {
        "content-type": "application/vnd.reprice.columns",
        "content-length": answer?.length ?? 0,
      });
      response.end(answer);
    });
  });
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    if (typeof address === "object" && address) {
      process.stdout.write(`http://127.0.0.1:${address.port}\n`);
    }
  });
  process.once("SIGTERM", () => server.closeAllConnections());
  process.once("SIGTERM", () => server.close());
}
