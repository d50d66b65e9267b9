import postgres from "postgres";
import { columnsType, paths } from "../../src/wire/paths";
import { startPostgres } from "../support/postgres-server";
import { CONNECTIONS, askAll, percentile, postBytes } from "./asking";
import { type DeskFeed, startDeskFeed } from "./desk-feed";

/** How fast series come from a feed over one kind of store, or by SQL with no feed at all. */
export interface StoreFigures {
  readonly name: string;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly bytes?: number;
}

/** One way to get some series, asked so many times. */
interface Way {
  readonly name: string;
  run(): Promise<{ seconds: number; latencies: readonly number[]; bytes?: number }>;
}

const SIZES = [1, 50, 500];
const COUNTS: Readonly<Record<number, number>> = { 1: 3000, 50: 600, 500: 100 };

/** By SQL a row is an observation: that many of them are asked for less often, and not for 500 codes, which take seconds. */
const FEWER = 20;
const MOST_BY_ROWS = 50;

/** What serves our own bytes, and what anyone would write who has the table of prices. */
const COLUMNS = `select s.code, c.body from reprice.series s join reprice.series_columns c on c.series = s.key
  where s.code = any($1)`;
const ROWS = `select s.code, o.day, o.known_since, o.low, o.high, o.mid from reprice.series s
  join reprice.observation o on o.series = s.key where s.code = any($1) order by s.code, o.day, o.known_since`;

/** Measures a feed over each store, with keys on, and straight SQL, in turn within each round. */
export async function measureStores(rounds: number): Promise<readonly StoreFigures[]> {
  const server = await startPostgres({ fsync: "on", shared_buffers: "256MB" });
  const address = await server.newDatabase();
  const sql = postgres(address, { max: CONNECTIONS, onnotice: () => undefined });
  const feeds = [await startDeskFeed(20), await startDeskFeed(20, address)] as const;
  try {
    const figures: StoreFigures[] = [];
    for (const size of SIZES) {
      const count = COUNTS[size] ?? 100;
      const sets = Array.from({ length: count }, (_, at) => codesAt(feeds[0], size, at));
      const ask = (statement: string) => (codes: readonly string[]) =>
        sql.unsafe(statement, [[...codes]], { prepare: true });
      const few = sets.slice(0, Math.ceil(count / FEWER));
      figures.push(
        ...(await medians(rounds, [
          byFeed(`feed over SQLite, ${size} codes`, feeds[0], sets),
          byFeed(`feed over PostgreSQL, ${size} codes`, feeds[1], sets),
          bySql(`SQL, our columns, ${size} codes`, ask(COLUMNS), sets),
          ...(size > MOST_BY_ROWS ? [] : [bySql(`SQL, rows, ${size} codes`, ask(ROWS), few)]),
        ])),
      );
    }
    return figures;
  } finally {
    for (const feed of feeds) await feed.stop();
    await sql.end({ timeout: 1 });
    await server.remove();
  }
}

/** So many different codes, spread over all of them. */
function codesAt({ codes }: DeskFeed, size: number, at: number): readonly string[] {
  return Array.from({ length: size }, (_, n) => codes[(at * 37 + n) % codes.length] ?? "");
}

function byFeed(name: string, feed: DeskFeed, sets: readonly (readonly string[])[]): Way {
  const requests = sets.map((codes, at) => {
    const authorization = `Bearer ${feed.keys[at % feed.keys.length]}`;
    const body = JSON.stringify({ codes, snapshot: feed.snapshot });
    return postBytes(paths.series, { accept: columnsType, authorization }, body);
  });
  return {
    name,
    async run() {
      const asked = await askAll(feed.address, requests);
      return { ...asked, bytes: Math.round(asked.bytes / requests.length) };
    },
  };
}

function bySql(
  name: string,
  ask: (codes: readonly string[]) => PromiseLike<unknown>,
  sets: readonly (readonly string[])[],
): Way {
  return {
    name,
    async run() {
      const latencies: number[] = [];
      let next = 0;
      const began = performance.now();
      await Promise.all(
        Array.from({ length: CONNECTIONS }, async () => {
          for (let codes = sets[next++]; codes; codes = sets[next++]) {
            const sent = performance.now();
            await ask(codes);
            latencies.push(performance.now() - sent);
          }
        }),
      );
      const seconds = (performance.now() - began) / 1000;
      return { seconds, latencies: latencies.sort((a, b) => a - b) };
    },
  };
}

/** The first round warms everything up and is not counted. */
async function medians(rounds: number, ways: readonly Way[]): Promise<readonly StoreFigures[]> {
  const taken = ways.map((): Omit<StoreFigures, "name">[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, way] of ways.entries()) {
      const { seconds, latencies, bytes } = await way.run();
      if (round === 0) continue;
      taken[at]?.push({
        perSecond: latencies.length / seconds,
        p50: percentile(latencies, 0.5),
        p99: percentile(latencies, 0.99),
        ...(bytes === undefined ? {} : { bytes }),
      });
    }
  }
  return ways.map(({ name }, at) => {
    const sorted = [...(taken[at] ?? [])].sort((a, b) => a.perSecond - b.perSecond);
    const middle = sorted[Math.floor(sorted.length / 2)];
    if (!middle) throw new Error(`${name} was not measured`);
    return { name, ...middle };
  });
}
