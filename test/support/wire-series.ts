import fc from "fast-check";
import { dayNumber } from "../../src/core/day";
import { frequencies } from "../../src/core/frequency";
import { instantOf } from "../../src/core/instant";
import { type StoredObservation, amountNames, statuses } from "../../src/core/observation";
import { type Series, seriesOf } from "../../src/core/series";

const anyAmount = fc.oneof(
  fc.integer({ min: 1, max: 2_000_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((amount) => (amount === 0 ? 0 : amount)),
);

const anyObservation: fc.Arbitrary<StoredObservation> = fc
  .record({
    day: fc.integer({ min: 0, max: 30_000 }).map(dayNumber),
    knownSince: fc.integer({ min: 0, max: 4_000_000_000_000 }).map(instantOf),
    snapshot: fc.integer({ min: 1, max: 50 }),
    status: fc.constantFrom(...statuses),
    source: fc.constantFrom("S1", "S2", "氧化钕"),
    amounts: fc.dictionary(fc.constantFrom(...amountNames), anyAmount),
    note: fc.option(fc.string({ maxLength: 20 }), { nil: undefined }),
  })
  .map(({ note, amounts, ...rest }) => ({
    ...rest,
    amounts: { ...amounts },
    ...(note === undefined ? {} : { note }),
  }));

/** A series that JSON can carry: finite amounts, days with a four-digit year. */
export function anyWireSeries(): fc.Arbitrary<Series> {
  return fc
    .record({
      code: fc.constantFrom("NdOxide@BREX", "REConc@XH", "EURUSD@ECB", "氧化钕@甲"),
      frequency: fc.constantFrom(...frequencies),
      rows: fc.array(anyObservation, { maxLength: 12 }),
    })
    .map(({ code, frequency, rows }) => seriesOf(code, frequency, rows));
}
