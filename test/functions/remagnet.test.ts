import { viewOf } from "../support/builders";
import { cellsOn } from "../support/cells";
import { magnetMetals } from "../support/mixtures";

const day = "2026-01-29";
const basis = "CNY/kg inc VAT";
const { ask, rows, says } = cellsOn(viewOf("2026-02-01", magnetMetals));
const asked = (grade: unknown, options: string) =>
  ["REMAGNET", grade, day, basis, options] as const;
const metals = 0.28 * 772.4 + 0.042 * 1975;

test.each(["45SH", "N45SH", "42 sh", "35SH"])(
  "%s costs what its class is made of",
  async (grade) => {
    const options = "gbd=no; base=none; maxage=30";
    expect(await ask(...asked([[grade]], options))).toEqual([[expect.closeTo(metals, 9)]]);
  },
);

test("every factor of the cost is an option", async () => {
  const options = "gbd=no; base=10; utilisation=75%; loss=0.03; conversion=60; maxage=30";
  const cost = (metals + 6.78) / 0.75 / 0.97 + 60;
  expect(await ask(...asked("45SH", options))).toEqual([[expect.closeTo(cost, 9)]]);
});

test("headers=1 shows each material, each factor and where it comes from", async () => {
  const table = await rows(...asked("45SH", "gbd=no, base=none, maxage=30, headers=1"));
  expect(table.slice(0, 5)).toEqual([
    [expect.closeTo(metals, 9), "", "", "", "", "", "", ""],
    ["component", "share", "price", "contribution", "of total", "day", "series", "note"],
    ["PrNd", 0.28, 772.4, expect.closeTo(216.272), expect.any(Number), "2026-01-12", "PrNdMetal@BREX", ""],
    ["Dy", 0.042, 1975, expect.closeTo(82.95), expect.any(Number), day, "DyMetal@SunSirs", ""],
    ["priced", 0.322, "", expect.closeTo(metals), 1, "", "", ""],
  ]); // prettier-ignore
  const notes = new Map(table.slice(5).map(([label, value]) => [label, value]));
  expect(notes.get("evidence")).toContain("model input, unverified");
  expect(notes.get("day of oldest input")).toBe("2026-01-12");
  expect(notes.get("left out by base=none")).toContain("Fe 64.8 %");
});

test("an incomplete cost keeps its table, which tells why", async () => {
  const table = await rows(...asked("45SH", "gbd=no; base=10; headers=1"));
  expect(table[0]?.[0]).toBe("#N/A incomplete");
  expect(table[2]?.[2]).toBe("#N/A too-old");
  expect(table[2]?.[7]).toContain("17 days old (limit 10)");
});

test("a range is a bill of materials", async () => {
  const bill = [
    ["Material", "wt %"],
    ["PrNd", 30],
    ["DyFe", 3],
    ["Fe", 67],
  ];
  expect(await ask(...asked(bill, "base=5; maxage=30"))).toEqual([
    [expect.closeTo(0.3 * 772.4 + 0.03 * 1385 + 0.67 * 5, 9)],
  ]);
});

test.each<[unknown, string, string]>([
  ["52", "base=none", "unknown-grade"],
  ["N60", "base=none", "unknown-grade"],
  ["45SH", "base=none", 'bad-option: The answer for "45SH" depends on gbd.'],
  ["45SH", "gbd=yes; base=none", 'bad-option: The answer for "45SH with gbd=yes" depends on tb.'],
  ["N52", "gbd=yes; base=none", "bad-option"],
  ["45SH", "gbd=no; base=cheap", "Write a cost per mass in the asked basis or none"],
  ["45SH", "gbd=no; utilisation=0", "bad-option"],
  ["45SH", "gbd=no; utilisation=75", "a fraction above 0 such as 0.75"],
  ["45SH", "gbd=no; loss=100%", "bad-option"],
  ["45SH", "gbd=no; conversion=-1", "bad-option"],
  ["45SH", "gbd=no; price=5", 'bad-option: There is no option "price" here.'],
])("%s with %s is refused", async (grade, options, sentence) => {
  expect(await says(...asked(grade, options))).toContain(sentence);
});

test("base metals without a price are asked for, not taken as nothing", async () => {
  expect(await ask(...asked("45SH", "gbd=no; maxage=30"))).toEqual([["#N/A incomplete"]]);
  expect(await says(...asked("N52", "maxage=30"))).toContain("base=none to leave them out");
});

test("REWHY tells a grade's cost with the options of REMAGNET; a quoted blank stays a material", async () => {
  const why = await rows("REWHY", "45SH", day, basis, "", "gbd=no; base=10; maxage=30");
  expect(why[0]).toEqual(["cost", expect.closeTo(metals + 6.78, 9)]);
  expect(new Map(why.map(([label, value]) => [label, value])).get("day of oldest input")).toBe(
    "2026-01-12",
  );
  expect((await rows("REWHY", "45SH", day, basis))[1]).toEqual(["reason", "bad-option"]);
  expect(await rows("REWHY", "N45", day)).toContainEqual(["reason", "no-such-series"]);
  expect((await rows("REWHY", "45SH", day, basis, "low"))[1]).toEqual(["reason", "bad-field"]);
});

test("REFIND finds grades and deposits, and says that they are model inputs", async () => {
  const found = await rows("REFIND", "38UH");
  expect(
    found.some(([kind, , , , about]) => kind === "grade" && String(about).includes("unverified")),
  ).toBe(true);
  expect((await rows("REFIND", "Mount Weld"))[0]).toEqual([
    "deposit",
    "Mount Weld",
    "Mount Weld, monazite",
    "韦尔德山",
    "assay for REBASKET (model input, unverified)",
  ]);
});
