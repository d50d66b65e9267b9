import { demoContent } from "../../../src/providers/demo";
import { citedContent } from "../../../src/providers/cited/cited";
import { cellFunctions } from "../../../src/functions/list";
import { signatures } from "../../../src/pane/state/signatures";
import { formatPlace } from "../../../src/workbook/address";
import { checkWorkbook } from "../../../src/workbook/check/check-workbook";
import { readContents } from "../../../src/workbook/contents";
import type { ValuedName } from "../../../src/workbook/defined-name";
import { viewOfContents } from "../../support/content-view";
import type { FakeCell } from "../../support/fake-sheets";
import { fakeWorkbook } from "../../support/fake-workbook";

const { catalogue } = viewOfContents("2026-11-23", [citedContent(), demoContent()]);

const spilling = new Set<string>(
  cellFunctions.filter(({ spills }) => spills).map(({ name }) => name),
);

/** Findings of a sheet as "B2 kind", with what each way to mend would write. */
async function found(
  cells: Readonly<Record<string, string | number>>,
  names: readonly ValuedName[] = [],
) {
  const held = Object.entries(cells).map(([cell, content]): [string, FakeCell] => [
    `Main!${cell}`,
    typeof content === "string" && content.startsWith("=")
      ? { formula: content, shows: 1 }
      : { shows: content },
  ]);
  const workbook = fakeWorkbook(Object.fromEntries(held));
  const { groups } = checkWorkbook({
    formulas: await workbook.formulas(),
    names,
    contents: await readContents(workbook),
    catalogue,
    signatures,
    spilling,
  });
  return groups.map(({ first, places, mends }) => ({
    ...first,
    at: places.map((place) => formatPlace(place)).join(" "),
    mends: mends.map(({ choice, writes }) => [
      choice,
      ...writes.map(({ content }) => (typeof content === "object" ? content.formula : content)),
    ]),
  }));
}

test("a workbook that says all it means has no findings", async () => {
  expect(
    await found({
      A1: "NdOxide",
      B1: '=REPRICE(A1,"2026-01-28","USD/kg ex VAT")',
      B2: '=REPRICE("DyOxide","2026-01-28","USD/kg ex VAT")',
      B3: '=REPRICE("NdOxide","latest","USD/kg ex VAT")',
      B4: "=SUM(B1:B3)",
      C1: '=REPRICE("NdOxide.FOB","2026-01-28","USD/kg")',
      D1: "=REHISTORY(A1:A1,2025)",
      E1: "=TODAY()",
    }),
  ).toEqual([]);
});

test("a basis without a VAT word is found where it is written, once, and says both ways out", async () => {
  expect(
    await found({
      A1: "USD/kg",
      C1: '=REPRICE("NdOxide","2026-01-28",A1)',
      C2: '=REPRICE("NdOxide","2026-01-27",A1)',
      C7: '=IFERROR(REPRICE("NdOxide","2026-01-28", "USD/kg" ,,"maxage=5"),0)',
    }),
  ).toMatchObject([
    {
      kind: "no-vat-word",
      at: "A1 C7",
      code: "NdOxide",
      basis: "USD/kg",
      quoted: "included",
      question: { material: "NdOxide", date: "2026-01-28" },
      mends: [
        [
          "inc VAT",
          "USD/kg inc VAT",
          '=IFERROR(REPRICE("NdOxide","2026-01-28", "USD/kg inc VAT" ,,"maxage=5"),0)',
        ],
        [
          "ex VAT",
          "USD/kg ex VAT",
          '=IFERROR(REPRICE("NdOxide","2026-01-28", "USD/kg ex VAT" ,,"maxage=5"),0)',
        ],
      ],
    },
  ]);
});

test("a price of another basis amid a column is found, and written in the basis of the others", async () => {
  expect(
    await found({
      C2: '=REPRICE("NdOxide","2026-01-28","USD/kg ex VAT")',
      C3: '=REPRICE("DyOxide","2026-01-28","USD/kg ex VAT")',
      C4: '=REPRICE("TbOxide","2026-01-28")',
      C5: '=REPRICE("PrOxide","2026-01-28","USD/kg ex VAT")',
    }),
  ).toMatchObject([
    {
      kind: "mixed-bases",
      at: "C4",
      basis: "CNY/t inc VAT",
      most: "USD/kg ex VAT",
      within: "column",
      mends: [["USD/kg ex VAT", '=REPRICE("TbOxide","2026-01-28","USD/kg ex VAT")']],
    },
  ]);
});

test("a basis that a cell beside the price says is meant, but a sum over several is not", async () => {
  expect(
    await found({
      A1: "CNY/t inc VAT",
      A2: "CNY/t inc VAT",
      A3: "USD/kg ex VAT",
      B1: '=REPRICE("NdOxide","2026-01-28",A1)',
      B2: '=REPRICE("NdOxide","2026-01-27",A2)',
      B3: '=REPRICE("NdOxide","2026-01-28",A3)',
      B5: "=SUM(B1:B3)/3",
      B6: '=MAX(REPRICE("NdOxide","2026-01-28"),REPRICE("REConc","2026-01-28"))',
    }),
  ).toMatchObject([
    { kind: "mixed-bases", at: "B5", within: "sum", basis: "USD/kg ex VAT", most: "CNY/t inc VAT" },
    { kind: "mixed-bases", at: "B6", within: "sum", basis: "CNY/t ex VAT", most: "CNY/t inc VAT" },
  ]);
});

test("a synthetic price beside a real one is found in a formula, a sum and a column", async () => {
  const demo = '=REPRICE("NdOxide@DEMO","2019-06-28")';
  expect(
    await found({
      B2: '=REPRICE("NdOxide","2026-01-28")',
      B3: demo,
      D2: '=REPRICE("NdOxide","2026-01-28")/REPRICE("NdOxide@DEMO","2019-06-28")',
      D5: "=AVERAGE(B2:B3)",
      F1: demo,
      F2: demo,
    }),
  ).toMatchObject([
    {
      kind: "mixed-synthetic",
      at: "D2",
      within: "formula",
      synthetic: "NdOxide@DEMO",
      real: "NdOxide",
    },
    { kind: "mixed-synthetic", at: "D5", within: "sum" },
    { kind: "mixed-synthetic", at: "B3", within: "column" },
  ]);
});

test("a day that reads two ways is found, with both days; where one order gives no day there is one way", async () => {
  expect(
    await found({
      A1: "13/02/2026",
      B1: '=REPRICE("NdOxide","01/02/2026")',
      B2: '=REHISTORY("REConc",A1)',
      B3: '=REPRICE("NdOxide","28-Jan-2026")',
    }),
  ).toMatchObject([
    {
      kind: "ambiguous-day",
      at: "B1",
      days: ["2026-01-02", "2026-02-01"],
      mends: [
        ["2026-01-02", '=REPRICE("NdOxide","2026-01-02")'],
        ["2026-02-01", '=REPRICE("NdOxide","2026-02-01")'],
      ],
    },
    {
      kind: "ambiguous-day",
      at: "A1",
      days: ["2026-02-13"],
      mends: [["2026-02-13", "2026-02-13"]],
    },
  ]);
});

test("TODAY() is found in the formula, upstream through references, and through a name", async () => {
  const names = [{ name: "PriceDay", formula: "=TODAY()-1" }];
  expect(
    await found(
      {
        A1: "=TODAY()",
        A2: "=A1-7",
        B1: '=REPRICE("NdOxide",TODAY())',
        B2: '=REPRICE("NdOxide",A2)',
        B3: '=REPRICE("NdOxide",A2-1)',
        B4: '=REPRICE("NdOxide",PriceDay)',
        B5: '=REPRICE("NdOxide",NOW()-1)',
        B6: "=B7",
        B7: '=REPRICE("NdOxide",B6)',
      },
      names,
    ),
  ).toMatchObject([
    { at: "B1 B4", name: "TODAY", mends: [["latest", '=REPRICE("NdOxide","latest")']] },
    { at: "B2 B3", name: "TODAY", source: { row: 0, column: 0 }, mends: [] },
    { at: "B5", name: "NOW", mends: [] },
  ]);
});

test("whole columns and rows are written as the part that holds something", async () => {
  expect(
    await found({
      A2: "NdOxide",
      A3: "DyOxide",
      C2: '=RETABLE(A:A,"2026-01-28")',
      C5: '=RETABLE(Main!$2:$3,"2026-01-28")',
    }),
  ).toMatchObject([
    { kind: "whole-column", at: "C2", mends: [["A$2:A$5", '=RETABLE(A$2:A$5,"2026-01-28")']] },
    {
      kind: "whole-column",
      at: "C5",
      mends: [["Main!$A$2:$C$3", '=RETABLE(Main!$A$2:$C$3,"2026-01-28")']],
    },
  ]);
});

test("a number typed over one of a column's formulas is found, and the formula is written for its row", async () => {
  const row = (at: number) => `=REPRICE($A${at},"2026-01-28")`;
  const cells = { A1: "NdOxide", A2: "DyOxide", A3: "TbOxide", A4: "PrOxide" };
  expect(
    await found({ ...cells, B1: row(1), B2: row(2), B3: 6_150_000, B4: row(4) }),
  ).toMatchObject([{ kind: "typed-over", at: "B3", value: 6_150_000, mends: [["", row(3)]] }]);
  // Another formula below, a text between, or a spilled answer above: nobody typed over anything.
  expect(
    await found({ ...cells, B1: row(1), B2: 5, B3: '=REPRICE("NdOxide","2026-01-27")' }),
  ).toEqual([]);
  expect(await found({ ...cells, B1: row(1), B2: "note", B3: row(3) })).toEqual([]);
  expect(await found({ B1: "=REHISTORY(A1,2025)", B2: 5, B3: "=REHISTORY(A3,2025)" })).toEqual([]);
});

test("a code that is not known is found with what may be meant, as are ambiguous ones and series that are not there", async () => {
  expect(
    await found({
      A1: "neodimium oxide",
      B1: '=REPRICE(A1,"2026-01-28")',
      B2: '=REPRICE("Nd","2026-01-28")',
      B3: '=RETABLE("NdOxide@NOBODY","2026-01-28")',
      B4: '=REWHY("Mt Weld")',
      B5: "=REPRICE(UPPER(A1))",
    }),
  ).toMatchObject([
    { kind: "unknown-code", at: "A1", why: "unknown", mends: [["NdOxide", "NdOxide"]] },
    {
      kind: "unknown-code",
      at: "B2",
      why: "ambiguous",
      mends: expect.arrayContaining([["NdOxide", '=REPRICE("NdOxide","2026-01-28")']]) as unknown,
    },
    { kind: "unknown-code", at: "B3", why: "no-series" },
  ]);
});

test("arguments that are names, or texts joined to cells, are read; what is only joined has no mend", async () => {
  const names = [
    { name: "House", formula: "=Main!$A$1" },
    { name: "Unit", formula: '="USD/kg"' },
    { name: "Same", formula: "=House" },
  ];
  const cells = {
    A1: "USD/kg",
    A2: "kg",
    B1: '=REPRICE("NdOxide","2026-01-28",Same)',
    B2: '=REPRICE("DyOxide","2026-01-28",Unit)',
    B3: '=REPRICE("PrOxide","2026-01-28","EUR/"&A2)',
    B4: '=REPRICE("neodim"&"ium oxid","2026-01-28")',
    B5: '=REPRICE("NdOxide","2026-01-28",IF(A2="kg","USD/kg",""))',
  };
  const told = (await found(cells, names)).map(({ kind, at, mends }) => [kind, at, mends]);
  expect(told).toEqual([
    [
      "no-vat-word",
      "A1",
      [
        ["inc VAT", "USD/kg inc VAT"],
        ["ex VAT", "USD/kg ex VAT"],
      ],
    ],
    ["no-vat-word", "B2", []],
    ["no-vat-word", "B3", []],
    ["unknown-code", "B4", []],
  ]);
});
