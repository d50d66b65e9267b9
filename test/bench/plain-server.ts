import { type IncomingMessage, createServer } from "node:http";
import { parseIsoDay } from "../../src/core/day";
import { foldSeries, positionAtOrBefore } from "../../src/core/fold";
import { seriesOf } from "../../src/core/series";
import { benchMarket } from "./market";
import { type Operation, type OperationAnswer, singlePrices } from "./single-prices";

/**
 * The least that a feed of single prices can cost: plain node:http that answers from memory, with no checks and no store.
 * It takes and gives what the routes of our own server do, and flatters the other designs on purpose.
 */
export function runPlainServer(): void {
  const folded = new Map(
    [...benchMarket().import.observations].map(([code, observations]) => {
      const rows = [...observations].map((one) => ({ ...one, snapshot: 1 }));
      return [code, foldSeries(seriesOf(code, "daily", rows))] as const;
    }),
  );
  const priceOn = (code: string, text: string): OperationAnswer => {
    const series = folded.get(code);
    const day = parseIsoDay(text);
    if (!series || day === undefined) return { error: "not there" };
    const result = series.price[positionAtOrBefore(series, day)];
    return result === undefined ? { error: "not there" } : { result };
  };
  const server = createServer(async (request, response) => {
    response.setHeader("content-type", "application/json");
    // A page of the feed asks here: it must not have to ask beforehand, which would burden the other designs.
    response.setHeader("access-control-allow-origin", "*");
    if (request.method === "POST") {
      const asked = JSON.parse(await bodyOf(request)) as readonly Operation[];
      response.end(JSON.stringify(asked.map(({ args: [code, day] }) => priceOn(code, day))));
      return;
    }
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    if (pathname !== singlePrices.one) response.statusCode = 404;
    const price = priceOn(searchParams.get("code") ?? "", searchParams.get("day") ?? "");
    response.end(JSON.stringify(price));
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

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
