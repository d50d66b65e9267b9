import { type Asked, type Asker, asker } from "../../src/providers/desk/ask-source";
import { readConfig } from "../../src/providers/desk/config";
import type { ProviderSaid } from "../../src/providers/desk/config-shape";
import { type RunPorts, acceptHeld, runProvider } from "../../src/providers/desk/run";
import { type Standings, standingsIn } from "../../src/providers/desk/standing";
import { isRejection, sayRejection } from "../../src/providers/rejection";
import { formatDay } from "../../src/core/day";
import { formatInstant } from "../../src/core/instant";
import { observationAt } from "../../src/core/series";
import type { PriceStore } from "../../src/store/store";
import { dirname, join } from "node:path";
import { httpServer } from "./http-server";
import { instant } from "./observations";
import { type SqlitePlace, sqlitePlace } from "./sqlite-place";

/** Answers by a part of their address: bytes, text, "same" for one that did not change, or bytes with what names them. */
export type Answers = Readonly<Record<string, string | Uint8Array | Exclude<Asked, string>>>;

/** A desk of one provider over a store of its own, whose source is a server on this machine that answers as a test says. */
export interface TestDesk {
  readonly store: PriceStore;
  readonly standings: Standings;
  /** Every address that was asked. */
  readonly asked: string[];
  answers: Answers;
  now: string;
  environment: Record<string, string>;
  /** Changes what the configuration says of the provider. */
  configure(one: Readonly<Record<string, unknown>>): void;
  run(): ReturnType<typeof runProvider>;
  accept(): ReturnType<typeof acceptHeld>;
  /** Rows of a series as "2026-01-28 1.1974 since 2026-01-28T15:00:00Z". */
  rows(code: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** What a configuration comes to; a mistake in it ends the test with its sentence. */
export function providerSaid(one: Readonly<Record<string, unknown>>): ProviderSaid {
  const read = readConfig(JSON.stringify({ providers: [{ name: "test", ...one }] }));
  if (isRejection(read)) throw new Error(sayRejection(read).join("; "));
  const [said] = read;
  if (!said) throw new Error("the configuration names no provider");
  return said;
}

/** Opens a desk with one provider. */
export async function testDesk(one: Readonly<Record<string, unknown>>): Promise<TestDesk> {
  let said = providerSaid(one);
  const place: SqlitePlace = await sqlitePlace();
  const store = await place.open();
  const standings = standingsIn(join(dirname(place.path), "standing"));
  const asked: string[] = [];
  const server = await httpServer((request, response) => {
    const url = decodeURIComponent((request.url ?? "").slice(1));
    const [, answer] = Object.entries(desk.answers).find(([part]) => url.includes(part)) ?? [];
    if (answer === undefined) return void response.writeHead(404).end();
    if (answer === "same") return void response.writeHead(304).end();
    if (typeof answer === "string" || answer instanceof Uint8Array)
      return void response.end(answer);
    const { etag } = answer.validators;
    response.writeHead(200, etag === undefined ? {} : { etag }).end(answer.bytes);
  });
  const here = asker(true, { timeout: 20_000, bytes: 1_000_000, tries: 1, wait: 0 });
  // Whatever is asked out there is asked of this server, by the asker that a desk has.
  const local: Asker = {
    ask(request, validators) {
      asked.push(request.url);
      const url = `${server.address}/${encodeURIComponent(request.url)}`;
      return here.ask({ ...request, url }, validators);
    },
    close: () => here.close(),
  };
  const ports = (): RunPorts => ({
    store,
    standings,
    asker: local,
    now: () => instant(desk.now),
    environment: desk.environment,
  });
  let closing: Promise<void> | undefined;
  const desk: TestDesk = {
    store,
    standings,
    asked,
    answers: {},
    now: "2026-02-12T08:00:00Z",
    environment: {},
    configure(changed) {
      said = providerSaid(changed);
    },
    run: () => runProvider(said, ports()),
    accept: () => acceptHeld(said, ports()),
    async rows(code) {
      const [series] = await store.series([code], (await store.newest()).number);
      if (!series) return [];
      return Array.from({ length: series.size }, (_, row) => {
        const { day, amounts, knownSince } = observationAt(series, row);
        const numbers = Object.values(amounts).filter((amount) => amount !== undefined);
        return `${formatDay(day)} ${numbers.join("/")} since ${formatInstant(knownSince)}`;
      });
    },
    close() {
      closing ??= (async () => {
        here.close();
        await Promise.all([server.close(), store.close()]);
        await place.remove();
      })();
      return closing;
    },
  };
  return desk;
}
