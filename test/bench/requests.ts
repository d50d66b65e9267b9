import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { columnsType, paths } from "../../src/wire/paths";
import { type Asked, askAll, percentile, postBytes } from "./asking";
import { type DeskFeed, startDeskFeed } from "./desk-feed";
import type { KeptAnswer } from "./same-bytes-server";
import { type Served, serveSameBytes } from "./served-feed";

/** Requests for so many codes, a second: the feed's with keys on, and those of plain node:http that serves the same bytes. */
export interface RequestFigures {
  readonly codes: number;
  readonly bytes: number;
  readonly feed: Pace;
  /** The feed's for sets of codes that nobody asked for before. */
  readonly fresh: Pace;
  readonly plain: Pace;
  /** The same by processor time of the servers alone, which a busy machine does not blur. */
  readonly cpuShare: number;
  /** The feed's rate beside the other's: median of the rounds' own, since a drift of the machine meets both of a round. */
  readonly share: number;
}

/** Medians over the rounds. */
interface Pace {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Microseconds of the server's processor for a request; NaN where the system does not tell. */
  readonly cpu: number;
}

const SIZES = [1, 50, 500];

/** Different sets of codes, so that no branch predictor and no cache of one answer flatters. */
const SETS = 100;

/** Requests of a round, fewer of the large ones. */
const COUNTS: Readonly<Record<number, number>> = { 1: 4000, 50: 1500, 500: 300 };

/** Measures both, in turn within each round. */
export async function measureRequests(rounds: number): Promise<readonly RequestFigures[]> {
  const feed = await startDeskFeed(20);
  try {
    const figures: RequestFigures[] = [];
    for (const size of SIZES) figures.push(await measureSize(feed, size, rounds));
    return figures;
  } finally {
    await feed.stop();
  }
}

async function measureSize(feed: DeskFeed, size: number, rounds: number): Promise<RequestFigures> {
  const next = choosing(feed, size);
  const bodies = Array.from({ length: SETS }, next);
  const plain = await serveSameBytes(await keepAnswers(feed, bodies, size));
  const request = (body: string, at: number) => {
    const key = feed.keys[at % feed.keys.length] ?? "";
    const headers = { accept: columnsType, authorization: `Bearer ${key}` };
    return postBytes(paths.series, headers, body);
  };
  const count = COUNTS[size] ?? 100;
  const requests = Array.from({ length: count }, (_, at) =>
    request(bodies[at % bodies.length] ?? "", at),
  );
  const taken: { readonly feed: Watched; readonly plain: Watched }[] = [];
  const fresh: Watched[] = [];
  try {
    for (let round = 0; round <= rounds; round += 1) {
      const both = {
        feed: await watched(feed, requests),
        plain: await watched(plain, requests),
      };
      if (round > 0) taken.push(both);
    }
    // Afterwards, for they drive out what was asked before. Blanks at the end make a text of its own even of one code.
    for (let round = 0; round < rounds; round += 1) {
      const texts = Array.from({ length: count }, (_, at) => `${next()}${" ".repeat(at % 50)}`);
      fresh.push(await watched(feed, texts.map(request)));
    }
  } finally {
    await plain.stop();
  }
  const bytes = taken[0] ? Math.round(taken[0].plain.bytes / requests.length) : 0;
  return {
    codes: size,
    bytes,
    feed: paceOf(taken.map((one) => one.feed)),
    plain: paceOf(taken.map((one) => one.plain)),
    fresh: paceOf(fresh),
    share: median(taken.map((one) => one.plain.seconds / one.feed.seconds)),
    cpuShare: total(taken.map((one) => one.plain)) / total(taken.map((one) => one.feed)),
  };
}

/** Makes body after body, each with other codes. */
function choosing({ codes, snapshot }: DeskFeed, size: number): () => string {
  let state = 12345;
  const next = (bound: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  return () => {
    const chosen = new Set<string>();
    while (chosen.size < size) chosen.add(codes[next(codes.length)] ?? "");
    return JSON.stringify({ codes: [...chosen], snapshot });
  };
}

/** Asks the feed once for each body and keeps what it answered in a file. */
async function keepAnswers(
  { address, keys, folder }: DeskFeed,
  bodies: readonly string[],
  size: number,
): Promise<string> {
  const kept: KeptAnswer[] = [];
  for (const body of bodies) {
    const answer = await fetch(address + paths.series, {
      method: "POST",
      headers: {
        accept: columnsType,
        authorization: `Bearer ${keys[0]}`,
        "content-type": "application/json",
      },
      body,
    });
    if (answer.status !== 200) throw new Error(`the feed answered with ${answer.status}`);
    kept.push([body, Buffer.from(await answer.arrayBuffer()).toString("base64")]);
  }
  const path = join(folder, `answers-${size}.json`);
  writeFileSync(path, JSON.stringify(kept));
  return path;
}

interface Watched extends Asked {
  readonly cpuSeconds: number;
}

async function watched(server: Served, requests: readonly Buffer[]): Promise<Watched> {
  const before = server.cpuSeconds() ?? NaN;
  const asked = await askAll(server.address, requests);
  return { ...asked, cpuSeconds: (server.cpuSeconds() ?? NaN) - before };
}

function total(rounds: readonly Watched[]): number {
  return rounds.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
}

function paceOf(rounds: readonly Watched[]): Pace {
  return {
    perSecond: median(rounds.map(({ latencies, seconds }) => latencies.length / seconds)),
    p50: median(rounds.map(({ latencies }) => percentile(latencies, 0.5))),
    p99: median(rounds.map(({ latencies }) => percentile(latencies, 0.99))),
    cpu: (total(rounds) * 1e6) / rounds.reduce((sum, { latencies }) => sum + latencies.length, 0),
  };
}

function median(values: readonly number[]): number {
  return percentile(
    [...values].sort((a, b) => a - b),
    0.5,
  );
}
