import type { Day } from "../../src/core/day";
import { formatDay } from "../../src/core/day";
import { listedMaterials } from "../../src/core/materials/listed";
import type { Observation } from "../../src/core/observation";
import { syntheticSeries } from "../../src/providers/demo";
import type { Import } from "../../src/store/store";

export const MATERIALS = 50;
export const DAYS = 3750;

/** A made-up market of 50 daily series: the size of a full rare-earth feed. Its quoter is BENCH, so that nobody takes it for prices. */
export interface BenchMarket {
  readonly codes: readonly string[];
  readonly days: readonly Day[];
  readonly import: Import;
}

/** Makes the market; the same on every machine. */
export function benchMarket(): BenchMarket {
  const codes = listedMaterials.slice(0, MATERIALS).map(({ code }) => `${code}@BENCH`);
  const observations = new Map<string, readonly Observation[]>(
    codes.map((code, index) => [code, asMid(syntheticSeries(1000 + index, DAYS))]),
  );
  const days = (observations.get(codes[0] ?? "") ?? []).map(({ day }) => day);
  return {
    codes,
    days,
    import: {
      id: "bench",
      origin: "bench",
      declarations: codes.map((code) => ({
        code,
        kind: "material",
        basis: { currency: "CNY", mass: "t", vat: "included" },
        frequency: "daily",
        calendar: "cn",
        licence: "open",
        synthetic: true,
      })),
      sources: [{ id: "BENCH", title: "SYNTHETIC: made for the bench" }],
      observations,
      defaultQuoters: {},
      facts: [],
      events: [],
    },
  };
}

/** One question of a cell: a code and an ISO day. */
export type CellQuestion = readonly [code: string, day: string];

/** So many questions over all codes and days, in an order that no branch predictor learns. */
export function cellQuestions(
  { codes, days }: BenchMarket,
  count: number,
): readonly CellQuestion[] {
  const texts = days.map(formatDay);
  let state = 12345;
  const next = (bound: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  return Array.from(
    { length: count },
    () => [codes[next(codes.length)] ?? "", texts[next(texts.length)] ?? ""] as const,
  );
}

function asMid(observations: readonly Observation[]): readonly Observation[] {
  return observations.map((one) => ({
    ...one,
    source: "BENCH",
    amounts: { mid: ((one.amounts.low ?? 0) + (one.amounts.high ?? 0)) / 2 },
  }));
}
