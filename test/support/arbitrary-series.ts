import fc from "fast-check";
import { dayNumber } from "../../src/core/day";
import { frequencies } from "../../src/core/frequency";
import { instantOf } from "../../src/core/instant";
import { type StoredObservation, statuses } from "../../src/core/observation";
import { type Series, seriesOf } from "../../src/core/series";

/** Amounts of every kind: prices as published, and doubles that no quoter would print. */
const amount = fc.oneof(
  fc.integer({ min: 0, max: 10_000 }).map((hundreds) => hundreds * 100),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100),
  fc.double({ noNaN: true }),
  fc.constantFrom(-0, 5e-324, -Number.MAX_VALUE, 2 ** 53, 0.1 + 0.2, Infinity),
);

const amounts = (names: readonly ("low" | "high" | "mid" | "avg" | "value")[]) =>
  fc.record(Object.fromEntries(names.map((name) => [name, amount])), { requiredKeys: [] });

const observations = (days: fc.Arbitrary<number>) =>
  fc.subarray(["low", "high", "mid", "avg", "value"] as const).chain((names) =>
    fc.array(
      fc.record(
        {
          day: days.map(dayNumber),
          amounts: amounts(names),
          knownSince: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.maxSafeInteger()).map(instantOf),
          snapshot: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.nat(2 ** 31 - 1)),
          status: fc.constantFrom(...statuses),
          source: fc.constantFrom("S1", "S2", "来源"),
          note: fc.string({ unit: "grapheme", maxLength: 5 }),
        },
        { requiredKeys: ["day", "amounts", "knownSince", "snapshot", "status", "source"] },
      ),
      { maxLength: 60 },
    ),
  );

/** Observations in any order: many to a day, close together, or scattered over all the days there are. */
export const anyObservations: fc.Arbitrary<StoredObservation[]> = fc
  .oneof(
    fc.constant(fc.integer({ min: -4, max: 4 })),
    fc.constant(fc.integer({ min: 20_000, max: 20_100 })),
    fc.constant(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
  )
  .chain(observations);

/** A series of such observations. */
export const anySeries: fc.Arbitrary<Series> = fc
  .tuple(
    fc.constantFrom("NdOxide@BREX", "氧化钕@ACREI"),
    fc.constantFrom(...frequencies),
    anyObservations,
  )
  .map(([code, frequency, rows]) => seriesOf(code, frequency, rows));
