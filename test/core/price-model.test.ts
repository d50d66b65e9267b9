import fc from "fast-check";
import { addDays, dayNumber, formatDay } from "../../src/core/day";
import { isFailure } from "../../src/core/failure";
import { type Fill, fills } from "../../src/core/fill";
import { type Merge, historyOf, merges } from "../../src/core/history";
import { endOf, startOf } from "../../src/core/instant";
import { type StoredObservation, statuses } from "../../src/core/observation";
import { priceValueOn } from "../../src/core/price";
import { type TestSeries, quotes, termsOf, viewOf, when } from "../support/builders";
import { day } from "../support/observations";

/** Prices against a plain model of the same rules, which looks at every row each time. */
const start = day("2026-01-01");
const today = day("2026-03-01");

const anyDay = fc.integer({ min: 0, max: 40 }).map((count) => addDays(start, count));

const anyRow = fc.record({
  day: anyDay,
  amount: fc.integer({ min: 1, max: 999 }),
  known: fc.integer({ min: 0, max: 45 }).map((count) => addDays(start, count)),
  status: fc.constantFrom("published" as const, "published" as const, "withdrawn" as const),
});

type Row = typeof anyRow extends fc.Arbitrary<infer Value> ? Value : never;

function seriesOfRows(code: string, rows: readonly Row[]): TestSeries {
  const { entry } = quotes(code, {});
  const stored = rows.map((row): StoredObservation => ({
    day: row.day,
    amounts: { mid: row.amount },
    knownSince: startOf(row.known),
    snapshot: 1,
    status: statuses[statuses.indexOf(row.status)] ?? "published",
    source: "S1",
  }));
  return { entry, rows: stored };
}

/** The day's price in force by the rows known at the limit: one publication a day, the newest, unless it took the day back. */
function standing(rows: readonly Row[], limit: number): readonly Row[] {
  return [...new Set(rows.map((row) => row.day))]
    .sort((a, b) => a - b)
    .flatMap((on) => {
      const known = rows.filter((row) => row.day === on && row.known <= limit);
      const newest = known.reduce<Row | undefined>(
        (best, row) => (best === undefined || row.known >= best.known ? row : best),
        undefined,
      );
      return newest === undefined || newest.status === "withdrawn" ? [] : [newest];
    });
}

/** What the rules say in words, one after the other. */
function modelled(
  rows: readonly Row[],
  asked: number,
  fill: Fill,
  maxAge: number,
): number | "none" {
  const own = rows.find((row) => row.day === asked);
  if (own !== undefined) return own.amount;
  const before = rows.filter((row) => row.day < asked).at(-1);
  const after = rows.find((row) => row.day > asked);
  if (before === undefined || fill === "none") return "none";
  const [since, until] = [asked - before.day, after === undefined ? Infinity : after.day - asked];
  if (fill === "previous") return since <= maxAge ? before.amount : "none";
  if (fill === "nearest") {
    const nearest = since <= until ? before : after;
    return Math.min(since, until) <= maxAge ? (nearest?.amount ?? "none") : "none";
  }
  if (after === undefined || until > maxAge) return "none";
  if (fill === "next") return after.amount;
  const line = before.amount + ((after.amount - before.amount) * since) / (since + until);
  return since <= maxAge ? line : "none";
}

test("a price by any fill, age limit and as-of limit is that of the plain model", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyRow, { maxLength: 25, selector: ({ day: on, known }) => `${on} ${known}` }),
      anyDay,
      fc.constantFrom(...fills),
      fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constant(Infinity)),
      fc.option(anyDay, { nil: undefined }),
      (rows, asked, fill, maxAge, limit) => {
        const view = viewOf(formatDay(today), [seriesOfRows("YOxide@BREX", rows)]);
        const asOf = limit === undefined ? {} : { asOf: { known: endOf(limit), day: limit } };
        const terms = { ...termsOf(view, "YOxide@BREX", { fill, maxAge }), ...asOf };
        const answer = priceValueOn(view, terms, { kind: "day", day: asked });
        const model =
          limit !== undefined && asked > limit
            ? "none"
            : modelled(standing(rows, limit ?? Infinity), asked, fill, maxAge);
        if (model === "none") expect(isFailure(answer)).toBe(true);
        else expect(answer).toBeCloseTo(model, 9);
      },
    ),
    { numRuns: 500 },
  );
});

test("a merged history has the days of any, of every, or of the first series, each once", () => {
  const quoted = fc.array(anyRow, { minLength: 1, maxLength: 15 });
  fc.assert(
    fc.property(
      fc.array(quoted, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...merges),
      (all, merge) => {
        const codes = all.map((_, at) => `YOxide@Q${at}`);
        const published = all.map((rows) =>
          rows.map((row) => ({ ...row, status: "published" as const })),
        );
        const view = viewOf(
          formatDay(today),
          published.map((rows, at) => seriesOfRows(codes[at] ?? "", rows)),
        );
        const columns = codes.map((code) => termsOf(view, code));
        const history = historyOf(view, columns, { start: when("2026-01-01") }, { merge });
        const days = isFailure(history) ? [] : history.map((row) => row.day);
        const own = published.map((rows) => new Set(rows.map((row) => row.day)));
        expect(days).toEqual(mergedDays(own, merge));
      },
    ),
  );
});

function mergedDays(own: readonly ReadonlySet<number>[], merge: Merge): readonly number[] {
  const any = new Set(own.flatMap((days) => [...days]));
  const kept = [...any].filter((on) => {
    if (merge === "union") return true;
    return merge === "left" ? own[0]?.has(on) : own.every((days) => days.has(on));
  });
  return kept.sort((a, b) => a - b).map(dayNumber);
}
