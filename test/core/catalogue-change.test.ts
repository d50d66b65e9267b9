import fc from "fast-check";
import type { Catalogue, SeriesEntry } from "../../src/core/catalogue";
import { catalogueChange, changedCatalogue } from "../../src/core/catalogue-change";

const snapshot = { feed: "test", number: 2 };
const letters = ["A", "B", "C", "D", "E", "氧化钕"] as const;

function entry(code: string, count: number): SeriesEntry {
  const basis = { currency: "CNY", mass: "t", vat: "included" } as const;
  const [kind, frequency, calendar, licence] = ["material", "daily", "cn", "open"] as const;
  return { code, kind, basis, frequency, calendar, licence, synthetic: false, count };
}

/** Catalogues as a store gives them: series by code, sources by id. */
const anyCatalogue: fc.Arbitrary<Catalogue> = fc
  .record({
    series: fc.subarray([...letters]),
    sources: fc.subarray([...letters]),
    counts: fc.array(fc.nat(2), { minLength: letters.length, maxLength: letters.length }),
    quoter: fc.constantFrom("X", "Y"),
    closed: fc.subarray([...letters], { maxLength: 2 }),
  })
  .map(({ series, sources, counts, quoter, closed }) => ({
    snapshot,
    series: series.map((code, index) => entry(code, counts[index] ?? 0)),
    sources: sources.map((id, index) => ({ id, title: `${counts[index]}` })),
    defaultQuoters: { A: quoter },
    ...(closed.length === 0 ? {} : { unlicensed: closed }),
  }));

test("a catalogue and what changed since give the later one, whatever it was", () => {
  fc.assert(
    fc.property(anyCatalogue, anyCatalogue, (before, after) => {
      const change = catalogueChange(before, after);
      expect(changedCatalogue(before, change, snapshot)).toEqual(after);
    }),
  );
});

test("only what is another is told", () => {
  const before: Catalogue = {
    snapshot,
    series: [entry("A", 1), entry("B", 1)],
    sources: [{ id: "S1", title: "One" }],
    defaultQuoters: { A: "X" },
  };
  const after = { ...before, series: [entry("A", 1), entry("B", 2)] };
  expect(catalogueChange(before, after)).toEqual({
    series: [entry("B", 2)],
    goneSeries: [],
    sources: [],
    goneSources: [],
  });
});
