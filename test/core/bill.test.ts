import { type Bill, billOf, isBase, readBill } from "../../src/core/bill";
import type { Failure } from "../../src/core/failure";
import { isFailure } from "../../src/core/failure";
import { readGrade } from "../../src/core/magnet-grade";
import { sentenceOf } from "../../src/core/sentences";
import type { TableCell } from "../../src/core/share-table";
import { quotes, sure, viewOf } from "../support/builders";

const { catalogue } = viewOf("2026-02-01", []);

const gradeBill = (grade: string, heavy: Parameters<typeof billOf>[1] = {}) =>
  billOf(sure(readGrade(grade), grade), heavy);

const percents = (bill: Bill | Failure) =>
  Object.fromEntries(
    sure(bill, "bill").components.map(({ label, share }) => [
      label,
      expect.closeTo(share * 100, 9),
    ]),
  );

const says = (failure: unknown) => (isFailure(failure) ? sentenceOf(failure) : "a bill");

test("each class is whole, its iron what is left", () => {
  const plain = gradeBill("N35");
  expect({ PrNd: 30.5, Fe: 67, B: 1, "Co/Al/Cu/Nb/Ga": 1.5 }).toEqual(percents(plain));
  const alloyed = gradeBill("45SH", { gbd: "no" });
  expect({ PrNd: 28, Dy: 4.2, Fe: 64.8, B: 1, "Co/Al/Cu/Nb/Ga": 2 }).toEqual(percents(alloyed));
  for (const grade of ["45M", "45H", "42SH", "38UH", "35EH", "30AH"]) {
    expect(sure(gradeBill(grade, { gbd: "no" }), grade).sum).toBe(1);
    expect(sure(gradeBill(grade, { gbd: "yes", tb: 0.3 }), grade).sum).toBe(1);
  }
});

test("diffused heavy rare earth is dysprosium and terbium as the user says", () => {
  const of = (tb: number) => percents(gradeBill("38UH", { gbd: "yes", tb }));
  expect(of(0)).toMatchObject({ Dy: expect.closeTo(2.5, 9) });
  expect(of(0)).not.toHaveProperty("Tb");
  expect(of(1)).toMatchObject({ Tb: expect.closeTo(2.5, 9) });
  expect({ PrNd: 26.5, Dy: 1.75, Tb: 0.75, Fe: 68, B: 1, "Co/Al/Cu/Nb/Ga": 2 }).toEqual(of(0.3));
});

test("what decides the answer must be said, and what cannot may not", () => {
  expect(says(gradeBill("45SH"))).toBe(
    'The answer for "45SH" depends on gbd. Write gbd=no or gbd=yes.',
  );
  expect(says(gradeBill("45SH", { gbd: "yes" }))).toBe(
    'The answer for "45SH with gbd=yes" depends on tb. Write tb=0 for all dysprosium, tb=1 for all terbium or the share of terbium in both.',
  );
  expect(says(gradeBill("N52", { gbd: "yes" }))).toBe(
    '"gbd=yes" has no effect on "N52". Leave it out.',
  );
  expect(says(gradeBill("45SH", { gbd: "no", tb: 0.3 }))).toContain('"tb=0.3" has no effect');
  expect(isFailure(gradeBill("N52", { gbd: "no" }))).toBe(false);
});

const own = (...cells: readonly (readonly TableCell[])[]) => readBill(cells, catalogue);

test("a user's bill names metals by element, and anything else by its code", () => {
  const bill = sure(
    own(["Material", "wt %"], ["NdPr", 29], ["DyFe", 3], ["Tb", 0.5], ["Fe", 64.5], ["boron", 1], ["Co", 1], ["other", 1]),
    "bill",
  ); // prettier-ignore
  expect(bill.components.map(({ label, choice }) => [label, choice?.code])).toEqual([
    ["NdPr", "PrNdMetal"],
    ["DyFe", "DyFe"],
    ["Tb", "TbMetal"],
    ["Fe", undefined],
    ["boron", undefined],
    ["Co", "Co"],
    ["other", undefined],
  ]);
  expect(bill.components.filter(isBase).map(({ label }) => label)).toEqual([
    "Fe",
    "boron",
    "Co",
    "other",
  ]);
});

test("a material of the user's own is not taken for a base metal, whatever base metals cost", () => {
  const on = viewOf("2026-02-01", [
    quotes("MyAlloy@ACME", { "2026-01-29": 500_000 }),
    quotes("Fe@ACME", { "2026-01-29": 4000 }),
  ]);
  const bill = sure(readBill([["MyAlloy", 30], ["Fe", 70]], on.catalogue), "bill"); // prettier-ignore
  expect(bill.components.map(({ choice }) => choice?.code)).toEqual(["MyAlloy", "Fe"]);
  expect(bill.components.map(isBase)).toEqual([false, true]);
});

test("a bill of one's own says itself what is diffused", () => {
  const bill = sure(own(["NdPr", 100]), "bill");
  expect(says(billOf(bill, { gbd: "no" }))).toContain(
    '"gbd=no" has no effect on "a bill of materials"',
  );
  expect(says(billOf(bill, { tb: 1 }))).toContain('"tb=1" has no effect');
  expect(billOf(bill, {})).toBe(bill);
});

test.each<[readonly (readonly TableCell[])[], string]>([
  [
    [
      ["NdPr", 50],
      ["PrNdMetal", 50],
    ],
    '"PrNdMetal" in row 2 of the grade counts what another row counts already.',
  ],
  [
    [
      ["NdPr", 30],
      ["Unobtainium", 70],
    ],
    'There is no material "Unobtainium".',
  ],
  [
    [
      ["NdPr", 30],
      ["Fe", 60],
    ],
    "add up to 90",
  ],
])("%j is no bill", (cells, sentence) => {
  expect(says(own(...cells))).toContain(sentence);
});
