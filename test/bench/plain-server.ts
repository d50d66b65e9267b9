import { type IncomingMessage, createServer } from "node:http";
import { parseIsoDay } from "../../src/core/day";
import { foldSeries, positionAtOrBefore } from "../../src/core/fold";
import { seriesOf } from "../../src/core/series";
import { benchMarket } from "./market";

/**
 * The feed that other designs would ask: single prices from memory over plain node:http, with no checks at all.
 * GET /price?code=…&day=… gives one; POST /prices [[code, day], …] gives many. It flatters those designs on purpose.
 */
export function runPlainServer(): void {
  const folded = new Map(
    [...benchMarket().import.observations].map(([code, observations]) => {
      const rows = [...observations].map((one) => ({ ...one, snapshot: 1 }));
      return [code, foldSeries(seriesOf(code, "daily", rows))] as const;
    }),
  );
  const priceOn = (code: string, text: string): number | null => {
    const series = folded.get(code);
    const day = parseIsoDay(text);
    if (!series || day === undefined) return null;
    return series.price[positionAtOrBefore(series, day)] ?? null;
  };
  const server = createServer(async (request, response) => {
    response.setHeader("content-type", "application/json");
    response.setHeader("access-control-allow-origin", "*");
    if (request.method === "POST") {
      const asked = JSON.parse(await bodyOf(request)) as [string, string][];
      response.end(JSON.stringify(asked.map(([code, day]) => priceOn(code, day))));
      return;
    }
    const { searchParams } = new URL(request.url ?? "/", "http://localhost");
    const price = priceOn(searchParams.get("code") ?? "", searchParams.get("day") ?? "");
    response.end(JSON.stringify({ price }));
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
