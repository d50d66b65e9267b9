import { isFailure } from "../../src/core/failure";
import { foldSeries, positionAtOrBefore } from "../../src/core/fold";
import { parseIsoDay } from "../../src/core/day";
import { createFeed } from "../../src/client/http-feed";
import { httpTo } from "../../src/client/http";
import { readArgument } from "../../src/functions/argument";
import { REPRICE } from "../../src/functions/reprice";
import { connect, currentSession } from "../../src/functions/session";
import type { BenchMarket, CellQuestion } from "./market";
import { type Strategy, type Taken, secondsOf } from "./rounds";

/** More cells than this are not fetched one by one: it is the slow way that the others are held against. */
export const MOST_FETCHED = 10_000;
const IN_FLIGHT = 500;

/** The ways to fill so many cells from one feed. */
export function cellStrategies(
  { feed, plain }: { readonly feed: string; readonly plain: string },
  market: BenchMarket,
  questions: readonly CellQuestion[],
): readonly Strategy[] {
  return [
    { name: "reprice, cold", run: () => cold(feed, questions) },
    { name: "reprice, warm", run: () => warm(questions) },
    { name: "bare search of the same arrays", run: () => bareSearch(market, questions, false) },
    { name: "bare search and argument reading", run: () => bareSearch(market, questions, true) },
    { name: "one fetch per cell", run: () => fetchEach(plain, questions.slice(0, MOST_FETCHED)) },
  ];
}

async function cold(address: string, questions: readonly CellQuestion[]): Promise<Taken> {
  let requests = 0;
  let bytes = 0;
  const counted: typeof fetch = async (url, request) => {
    requests += 1;
    const response = await fetch(url, request);
    bytes += (await response.clone().arrayBuffer()).byteLength;
    return response;
  };
  const http = httpTo({ address, fetch: counted as never });
  connect({ feed: createFeed({ http, scheduler: (run) => setImmediate(run) }) });
  const seconds = await secondsOf(async () => {
    const answers = await Promise.all(questions.map(([code, day]) => REPRICE(code, day)));
    mustBeNumbers(answers);
  });
  return { seconds, requests, bytes };
}

/** Follows a cold round, so that everything is in memory; every answer must come in the same turn. */
async function warm(questions: readonly CellQuestion[]): Promise<Taken> {
  const seconds = await secondsOf(() => {
    const answers = questions.map(([code, day]) => REPRICE(code, day));
    mustBeNumbers(answers);
  });
  return { seconds, requests: 0 };
}

async function bareSearch(
  { codes }: BenchMarket,
  questions: readonly CellQuestion[],
  reading: boolean,
): Promise<Taken> {
  const view = currentSession().feed.current();
  if (!view) throw new Error("the bare search follows a cold round");
  const folded = new Map(codes.map((code) => [code, foldSeries(view.series(code))]));
  const asked = questions.map(([code, day]) => [folded.get(code), parseIsoDay(day) ?? 0] as const);
  let sum = 0;
  const seconds = await secondsOf(() => {
    if (!reading) {
      for (const [series, day] of asked) {
        if (series) sum += series.price[positionAtOrBefore(series, day as never)] ?? 0;
      }
      return;
    }
    for (const [code, day] of questions) {
      const series = folded.get(String(readArgument(code, "material")));
      const read = parseIsoDay(String(readArgument(day, "date")));
      if (series && read !== undefined) sum += series.price[positionAtOrBefore(series, read)] ?? 0;
    }
  });
  if (!(sum > 0)) throw new Error("the bare search found nothing");
  return { seconds };
}

async function fetchEach(address: string, questions: readonly CellQuestion[]): Promise<Taken> {
  let requests = 0;
  let bytes = 0;
  let next = 0;
  async function worker(): Promise<void> {
    for (let index = next++; index < questions.length; index = next++) {
      const [code = "", day = ""] = questions[index] ?? [];
      const response = await fetch(`${address}/price?code=${encodeURIComponent(code)}&day=${day}`);
      bytes += (await response.arrayBuffer()).byteLength;
      requests += 1;
    }
  }
  const seconds = await secondsOf(() =>
    Promise.all(Array.from({ length: IN_FLIGHT }, () => worker())),
  );
  return { seconds, requests, bytes, questions: questions.length };
}

function mustBeNumbers(answers: readonly unknown[]): void {
  const wrong = answers.find((answer) => typeof answer !== "number");
  if (wrong === undefined) return;
  const why = isFailure(wrong) ? JSON.stringify(wrong) : String(wrong);
  throw new Error(`a cell of the bench has no number: ${why}`);
}
