import { httpTo } from "../../src/client/http";
import { createFeed } from "../../src/client/http-feed";
import { parseIsoDay } from "../../src/core/day";
import { foldSeries, positionAtOrBefore } from "../../src/core/fold";
import { seriesOf } from "../../src/core/series";
import { readArgument } from "../../src/functions/argument";
import { REPRICE } from "../../src/functions/reprice";
import { connect } from "../../src/functions/session";
import type { BenchFeed } from "./bench-feed";
import { cellQuestions } from "./market";

const QUESTIONS = 100_000;

/** One warm question in nanoseconds, beside bare searches of the same arrays for the same questions. */
export interface LookUpFigures {
  readonly repriceNs: number;
  readonly searchNs: number;
  readonly binaryNs: number;
  readonly searchAndReadingNs: number;
}

/** Every series is in memory before the first round. Ways in turn, medians. */
export async function measureLookUp(
  { market, addresses }: BenchFeed,
  rounds: number,
): Promise<LookUpFigures> {
  const http = httpTo({ address: addresses.feed });
  connect({ feed: createFeed({ http, scheduler: setImmediate }) });
  await Promise.all(market.codes.map((code) => REPRICE(code, "last")));
  const questions = cellQuestions(market, QUESTIONS);
  const folded = new Map(
    market.codes.map((code) => {
      const rows = [...(market.import.observations.get(code) ?? [])];
      const series = seriesOf(
        code,
        "daily",
        rows.map((one) => ({ ...one, snapshot: 1 })),
      );
      return [code, foldSeries(series)] as const;
    }),
  );
  const asked = questions.map(([code, day]) => {
    const series = folded.get(code);
    const read = parseIsoDay(day);
    if (!series || read === undefined) throw new Error(`${code} ${day} is not in the market`);
    return { series, day: read };
  });
  let sum = 0;
  const ways: readonly (() => void)[] = [
    () => {
      for (const [code, day] of questions) sum += REPRICE(code, day) as number;
    },
    () => {
      for (const { series, day } of asked)
        sum += series.price[positionAtOrBefore(series, day)] ?? 0;
    },
    () => {
      for (const { series, day } of asked) sum += series.price[binarySearch(series.day, day)] ?? 0;
    },
    () => {
      for (const [code, day] of questions) {
        const series = folded.get(String(readArgument(code, "material")));
        const read = parseIsoDay(String(readArgument(day, "date")));
        if (series && read !== undefined)
          sum += series.price[positionAtOrBefore(series, read)] ?? 0;
      }
    },
  ];
  const taken = ways.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    ways.forEach((way, index) => {
      const started = performance.now();
      way();
      if (round > 0) taken[index]?.push(((performance.now() - started) * 1e6) / QUESTIONS);
    });
  }
  if (!(sum > 0)) throw new Error("the look-ups found nothing");
  const [repriceNs = NaN, searchNs = NaN, binaryNs = NaN, searchAndReadingNs = NaN] = taken.map(
    (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN,
  );
  return { repriceNs, searchNs, binaryNs, searchAndReadingNs };
}

/** The plain way: halve until one is left. */
function binarySearch(days: Int32Array, day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
