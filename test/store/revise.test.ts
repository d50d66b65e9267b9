import fc from "fast-check";
import { type Day, dayNumber } from "../../src/core/day";
import { foldSeries } from "../../src/core/fold";
import { instantOf } from "../../src/core/instant";
import { type Observation, type StoredObservation, statuses } from "../../src/core/observation";
import { type Series, observationAt, seriesOf } from "../../src/core/series";
import { revise } from "../../src/store/revise";

/** Few days, moments and values, so that they meet often; never two rows of one import at one moment. */
const oneImport = fc.uniqueArray(
  fc.record({
    day: fc.integer({ min: 0, max: 2 }).map(dayNumber),
    knownSince: fc.integer({ min: 0, max: 4 }).map(instantOf),
    amounts: fc.record({ value: fc.integer({ min: 1, max: 2 }) }),
    status: fc.constantFrom(statuses[0], statuses[1]),
    source: fc.constantFrom("S1", "S2"),
  }),
  { selector: ({ day, knownSince }) => `${day} ${knownSince}`, maxLength: 12 },
);

const imports = fc.array(oneImport, { minLength: 1, maxLength: 4 });

const MOMENTS = [0, 1, 2, 3, 4].map(instantOf);

const series = (rows: readonly StoredObservation[]) => seriesOf("X@Y", "daily", rows);

const rowsOf = ({ size, ...rest }: Series) =>
  Array.from({ length: size }, (_, row) => observationAt({ size, ...rest }, row));

/** What the store holds after some imports, one snapshot each. */
function held(all: readonly (readonly Observation[])[]): Series {
  return all.reduce<Series>(
    (known, rows, index) => series([...rowsOf(known), ...revise(known, rows, index + 1).added]),
    series([]),
  );
}

/** What is answered for each day at a moment, without which snapshot answers it. */
function answers(known: Series, moment: (typeof MOMENTS)[number]) {
  const { row } = foldSeries(known, moment);
  return Array.from(row, (index) => {
    const { day, amounts, status, source } = observationAt(known, index);
    return { day, amounts, status, source };
  });
}

test("adds nothing the second time, whatever was imported before", () => {
  fc.assert(
    fc.property(imports, (all) => {
      const known = held(all);
      const last = all[all.length - 1] ?? [];
      expect(revise(known, last, all.length + 1)).toEqual({ added: [], same: last.length });
    }),
  );
});

test("answers at every moment as if the rows that add nothing had been added too", () => {
  fc.assert(
    fc.property(imports, (all) => {
      const before = rowsOf(held(all.slice(0, -1)));
      const last = (all[all.length - 1] ?? []).map((row) => ({ ...row, snapshot: all.length }));
      const everything = series([...before, ...last]);
      for (const moment of MOMENTS) {
        expect(answers(held(all), moment)).toEqual(answers(everything, moment));
      }
    }),
    { numRuns: 300 },
  );
});

test("comes to the same in whatever order the rows of an import stand", () => {
  fc.assert(
    fc.property(imports, fc.func(fc.integer()), (all, orderOf) => {
      const known = held(all.slice(0, -1));
      const last = all[all.length - 1] ?? [];
      const shuffled = [...last].sort((a, b) => orderOf(a) - orderOf(b));
      expect(revise(known, shuffled, 9)).toEqual(revise(known, last, 9));
    }),
  );
});

test("counts a day out of every calendar as a mistake", () => {
  const row: Observation = {
    day: 2_000_000 as Day,
    knownSince: instantOf(0),
    amounts: { value: 1 },
    status: "published",
    source: "S1",
  };
  expect(() => revise(series([]), [row], 1)).toThrow("without a whole day");
});
