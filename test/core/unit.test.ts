import { type Mass, gramsOf, massRatio, massWords } from "../../src/core/unit";

test.each([
  ["t", "kg", 1000],
  ["kg", "t", 0.001],
  ["t", "lb", 2204.6226218487757],
  ["lb", "kg", 0.45359237],
  ["short ton", "t", 0.90718474],
  ["mtu", "kg", 10],
  ["t", "mtu", 100],
] as [Mass, Mass, number][])("1 %s in %s", (from, to, count) => {
  const [over, under] = massRatio(from, to);
  expect(over / under).toBeCloseTo(count, 12);
});

test("a whole ratio is kept whole, so that prices in t and kg differ by an exact thousand", () => {
  expect(massRatio("t", "kg")).toEqual([1000, 1]);
  expect(massRatio("g", "t")).toEqual([1, 1_000_000]);
});

test("every mass has a word, and no word is written with capitals", () => {
  expect(new Set(massWords.values())).toEqual(new Set(Object.keys(gramsOf)));
  expect([...massWords.keys()].filter((word) => word !== word.toLowerCase())).toEqual([]);
});
