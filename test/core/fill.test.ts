import fc from "fast-check";
import { addDays, formatDay } from "../../src/core/day";
import { type Fill, fills } from "../../src/core/fill";
import { endOf } from "../../src/core/instant";
import { type Failure, isFailure } from "../../src/core/failure";
import { priceOn, priceValueOn } from "../../src/core/price";
import { priceTerms } from "../../src/core/price-terms";
import { quotes, sure, viewOf } from "../support/builders";
import { day } from "../support/observations";

const START = day("2026-01-01");

/** A published value in plain form: day and known day count from the start. */
interface Said {
  readonly at: number;
  readonly knownAt: number;
  readonly amount: number;
}

const said: fc.Arbitrary<readonly Said[]> = fc.uniqueArray(
  fc.record({
    at: fc.integer({ min: 0, max: 40 }),
    knownAt: fc.integer({ min: 0, max: 60 }),
    amount: fc.integer({ min: 1, max: 1000 }),
  }),
  { selector: ({ at, knownAt }) => `${at} ${knownAt}`, minLength: 1, maxLength: 25 },
);

/** What the design's words say, day by day and without any cleverness. */
function naive(
  rows: readonly Said[],
  asked: number,
  { fill, maxAge, asOf }: { fill: Fill; maxAge: number; asOf: number },
): number | string {
  const known = rows.filter(({ knownAt }) => knownAt <= asOf);
  const amountOn = (at: number): number | undefined =>
    known.filter((one) => one.at === at).sort((a, b) => b.knownAt - a.knownAt)[0]?.amount;
  const first = Math.min(...known.map(({ at }) => at));
  if (asked > asOf) return "not-yet-published";
  if (asked < first || known.length === 0) return "before-first";
  const exact = amountOn(asked);
  if (exact !== undefined) return exact;
  let before = asked;
  while (amountOn(before) === undefined) before -= 1;
  let after: number | undefined = known.some(({ at }) => at > asked) ? asked : undefined;
  while (after !== undefined && amountOn(after) === undefined) after += 1;
  const since = asked - before;
  const until = after === undefined ? Infinity : after - asked;
  const previous = amountOn(before) ?? NaN;
  const next = after === undefined ? NaN : (amountOn(after) ?? NaN);
  switch (fill) {
    case "none":
      return "none";
    case "previous":
      return since <= maxAge ? previous : "too-old";
    case "nearest":
      return Math.min(since, until) > maxAge ? "too-old" : since <= until ? previous : next;
    case "next":
      return after === undefined ? "after-last" : until <= maxAge ? next : "too-old";
    case "interpolate":
      if (after === undefined) return "after-last";
      if (Math.max(since, until) > maxAge) return "too-old";
      return previous + ((next - previous) * since) / (since + until);
  }
}

test("answers every day by every fill, age limit and as-of day as a naive reading of the rules does", () => {
  const question = fc.record({
    asked: fc.integer({ min: -3, max: 70 }),
    fill: fc.constantFrom(...fills),
    maxAge: fc.constantFrom(0, 1, 3, 10, Infinity),
    asOf: fc.integer({ min: 0, max: 65 }),
  });
  fc.assert(
    fc.property(said, fc.array(question, { minLength: 1, maxLength: 20 }), (rows, questions) => {
      const byDay: Record<string, { mid: number; knownSince: string }[]> = {};
      for (const { at, knownAt, amount } of rows) {
        (byDay[formatDay(addDays(START, at))] ??= []).push({
          mid: amount,
          knownSince: formatDay(addDays(START, knownAt)),
        });
      }
      const view = viewOf("2026-12-31", [quotes("YOxide@BREX", byDay)]);
      for (const { asked, fill, maxAge, asOf } of questions) {
        const asOfDay = addDays(START, asOf);
        const terms = sure(
          priceTerms(view.catalogue, {
            material: { code: "YOxide" },
            fill,
            maxAge,
            asOf: { known: endOf(asOfDay), day: asOfDay },
          }),
          "YOxide",
        );
        const when = { kind: "day", day: addDays(START, asked) } as const;
        const expected = naive(rows, asked, { fill, maxAge, asOf });
        const value = priceValueOn(view, terms, when);
        const price = priceOn(view, terms, when);
        expect(isFailure(price) ? price : price.value).toEqual(value);
        expect(plain(value, fill)).toEqual(expected);
      }
    }),
    { numRuns: 500 },
  );
});

/** A number, or a reason; which of its reasons fill=none gives is told elsewhere. */
function plain(value: number | Failure, fill: Fill): number | string {
  if (!isFailure(value)) return value;
  const ofNone = ["weekend", "holiday", "after-last", "not-quoted"];
  return fill === "none" && ofNone.includes(value.reason) ? "none" : value.reason;
}
