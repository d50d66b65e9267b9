import fc from "fast-check";
import { freeze, type FreezeOrder } from "../../../src/workbook/freeze/freeze";
import { FROZEN_SHEET } from "../../../src/workbook/freeze/frozen-rows";
import { unfreeze } from "../../../src/workbook/freeze/unfreeze";
import type { Shown } from "../../../src/workbook/workbook";
import type { FakeCell } from "../../support/fake-sheets";
import { type FakeWorkbook, fakeWorkbook } from "../../support/fake-workbook";

const functions = new Set(["REPRICE", "REHISTORY"]);

/** The whole workbook, with a word of where its numbers come from. */
const all: FreezeOrder = {
  scope: { kind: "workbook" },
  functions,
  snapshot: "deadbeef:12",
  day: "2026-11-23",
  explain: async (formulas) =>
    formulas.map(() => ({ basis: "CNY/t inc VAT", source: "article, 2026-01-28" })),
  calculate: async () => undefined,
};

const history = [[45474, 26834], [45566, "#N/A"]]; // prettier-ignore

const cells: Readonly<Record<string, FakeCell>> = {
  "Sheet1!A1": { shows: "NdOxide" },
  "Sheet1!B1": { shows: 732500, formula: '=REPRICE(A1,"2026-01-28")' },
  "Sheet1!B2": { shows: 0, formula: '=IFERROR(REPRICE("NdOxid"),0)*2' },
  "Sheet1!B3": { shows: "#SPILL!", formula: '=REHISTORY("NdOxide","2025")' },
  "Sheet1!B4": { shows: 732500, formula: "=SUM(B1:B2)" },
  "My data!D5": { shows: 45474, formula: '=REHISTORY("REConc")', rows: history },
  "My data!G1": { shows: "=text", formula: '=REPRICE("x")&"=text"' },
  "My data!G2": { shows: 732500, formula: "=NdToday*1" },
};

/** A workbook of two sheets that calculates what it was made of. */
function workbookOf(given: Readonly<Record<string, FakeCell>> = cells): FakeWorkbook {
  const workbook = fakeWorkbook(given);
  workbook.calculate((formula) => {
    const known = Object.values(given).find((cell) => cell.formula === formula);
    return known?.rows ?? [[known?.shows ?? 0]];
  });
  return workbook;
}

async function held(workbook: FakeWorkbook): Promise<Readonly<Record<string, Shown>>> {
  const found: Record<string, Shown> = {};
  for (const { name, used } of await workbook.sheets()) {
    for (let row = 0; row < (used ? used.row + used.rows : 0); row += 1) {
      for (let column = 0; column < (used ? used.column + used.columns : 0); column += 1) {
        const key = `'${name}'!${String.fromCharCode(65 + column)}${row + 1}`;
        if (workbook.held(key) !== "") found[key] = workbook.held(key);
      }
    }
  }
  return found;
}

test("our formulas become what they showed, spills and errors included, and no other is touched", async () => {
  const workbook = workbookOf();
  workbook.define({ name: "NdToday", formula: '=REPRICE("NdOxide")', rows: [[732500]] });
  expect(await freeze(workbook, all)).toEqual({
    kind: "frozen",
    formulas: 6,
    cells: 9,
    errors: 2,
    names: 1,
    valueless: [],
  });
  expect(workbook.held("Sheet1!B1")).toBe(732500);
  expect(workbook.held("Sheet1!B3")).toBe("#N/A");
  expect(workbook.held("Sheet1!B4")).toBe("=SUM(B1:B2)");
  expect(workbook.held("My data!E6")).toBe("#N/A");
  expect(await workbook.names()).toEqual([{ name: "NdToday", formula: "=732500" }]);
  const left = (await workbook.formulas()).filter(({ place }) => place.sheet !== FROZEN_SHEET);
  expect(left.map(({ formula }) => formula)).toEqual(["=SUM(B1:B2)"]);
});

test("names freeze as arrays, as what can be calculated, or as #N/A, which is told", async () => {
  const workbook = workbookOf();
  const before = [
    {
      name: "Quarters",
      formula: '=REHISTORY("REConc")',
      rows: [
        [45474, 26834],
        [45566, 'a "b"'],
      ],
    },
    { name: "Unsaid", formula: '=REPRICE("DyOxide")' },
    { name: "Priced", formula: "=LAMBDA(m,REPRICE(m))", rows: [["#CALC!"]] },
  ];
  for (const name of before) workbook.define(name);
  const calculate: FreezeOrder["calculate"] = async ({ name }) =>
    name === "Unsaid" ? [[1500000]] : undefined;
  expect(await freeze(workbook, { ...all, calculate })).toMatchObject({
    names: 3,
    valueless: ["Priced"],
  });
  expect((await workbook.names()).map(({ formula }) => formula)).toEqual([
    '={45474,26834;45566,"a ""b"""}',
    "=1500000",
    "=#N/A",
  ]);
  await unfreeze(workbook, { edited: "ask" });
  expect((await workbook.names()).map(({ formula }) => formula)).toEqual(
    before.map(({ formula }) => formula),
  );
});

test("the hidden sheet can be read by a person: cell, formula, value, basis, source, snapshot", async () => {
  const workbook = workbookOf();
  await freeze(workbook, all);
  const sheet = (await workbook.sheets()).find(({ name }) => name === FROZEN_SHEET);
  expect(sheet?.shown).toBe(false);
  const [first] = await workbook.read({
    sheet: FROZEN_SHEET,
    row: 2,
    column: 1,
    rows: 1,
    columns: 8,
  });
  expect(first).toEqual([
    "Sheet1!B1",
    '=REPRICE(A1,"2026-01-28")',
    732500,
    "1 x 1",
    "CNY/t inc VAT",
    "article, 2026-01-28",
    "deadbeef:12",
    "2026-11-23",
  ]);
  expect(workbook.held(`'${FROZEN_SHEET}'!A3`)).toBe("=Sheet1!B1");
});

test("unfreezing puts every formula and name back and takes the sheet away", async () => {
  const workbook = workbookOf();
  workbook.define({ name: "NdToday", formula: '=REPRICE("NdOxide")' });
  const before = await held(workbook);
  await freeze(workbook, all);
  expect(await unfreeze(workbook, { edited: "ask" })).toEqual({
    kind: "unfrozen",
    formulas: 6,
    names: 1,
    edited: [],
    gone: [],
  });
  expect(await held(workbook)).toEqual(before);
  expect(await workbook.names()).toEqual([{ name: "NdToday", formula: '=REPRICE("NdOxide")' }]);
  expect((await workbook.sheets()).map(({ name }) => name)).not.toContain(FROZEN_SHEET);
  expect(await unfreeze(workbook, { edited: "ask" })).toEqual({ kind: "nothing" });
});

test("one sheet is frozen alone, and a second one is kept on the same list", async () => {
  const workbook = workbookOf();
  workbook.define({ name: "NdToday", formula: '=REPRICE("NdOxide")' });
  const before = await held(workbook);
  await freeze(workbook, { ...all, scope: { kind: "sheet", sheet: "My data" } });
  expect(workbook.held("Sheet1!B1")).toBe('=REPRICE(A1,"2026-01-28")');
  expect(workbook.held("My data!G2")).toBe(732500);
  expect((await workbook.names())[0]?.formula).toBe('=REPRICE("NdOxide")');
  await freeze(workbook, { ...all, scope: { kind: "sheet", sheet: "Sheet1" } });
  expect(await unfreeze(workbook, { sheet: "Sheet1", edited: "ask" })).toMatchObject({
    formulas: 3,
  });
  expect(workbook.held("My data!D5")).toBe(45474);
  expect(await unfreeze(workbook, { edited: "ask" })).toMatchObject({ formulas: 3 });
  expect(await held(workbook)).toEqual(before);
});

test("a copy is frozen, and the sheet stays as it is", async () => {
  const workbook = workbookOf();
  const before = await held(workbook);
  const frozen = await freeze(workbook, { ...all, scope: { kind: "copy", sheet: "Sheet1" } });
  expect(frozen).toMatchObject({ kind: "frozen", formulas: 3, copy: "Sheet1 (2)" });
  expect(await held(workbook)).toMatchObject(before);
  expect(workbook.held("'Sheet1 (2)'!B1")).toBe(732500);
  expect(workbook.held("'Sheet1 (2)'!A1")).toBe("NdOxide");
});

test("cells that are still calculating are waited for, and nothing is written", async () => {
  const busy = { "Sheet1!C1": { shows: "#BUSY!", formula: '=REPRICE("Nd")', pending: true } };
  const workbook = workbookOf({ ...cells, ...busy });
  const before = await held(workbook);
  expect(await freeze(workbook, all)).toEqual({ kind: "calculating", cells: 1 });
  expect(await held(workbook)).toEqual(before);
});

test("a workbook without our formulas has nothing to freeze", async () => {
  const workbook = workbookOf({ "Sheet1!A1": { shows: 2, formula: "=1+1" } });
  expect(await freeze(workbook, all)).toEqual({ kind: "nothing" });
});

test("values that were changed since are asked about; they stay, or give way when that is said", async () => {
  const workbook = workbookOf();
  await freeze(workbook, all);
  workbook.put("Sheet1!B1", { shows: 740000 });
  workbook.put("My data!E6", { shows: 2, formula: "=1+1" });
  const asked = await unfreeze(workbook, { edited: "ask" });
  expect(asked).toMatchObject({ kind: "unfrozen", formulas: 3, gone: [] });
  expect(asked.kind === "unfrozen" && asked.edited.map(({ row, column }) => [row, column])).toEqual(
    [
      [0, 1],
      [4, 3],
    ],
  );
  expect(workbook.held("Sheet1!B1")).toBe(740000);
  expect(workbook.held("Sheet1!B2")).toBe('=IFERROR(REPRICE("NdOxid"),0)*2');
  await unfreeze(workbook, { edited: "replace" });
  expect(workbook.held("Sheet1!B1")).toBe('=REPRICE(A1,"2026-01-28")');
  expect(workbook.held("My data!D5")).toBe('=REHISTORY("REConc")');
});

test("changed values are kept for good when that is said, and cells that were deleted are named", async () => {
  const workbook = workbookOf();
  await freeze(workbook, all);
  workbook.put("Sheet1!B1", { shows: 740000 });
  workbook.put(`'${FROZEN_SHEET}'!A4`, { shows: "#REF!", formula: "=#REF!" });
  expect(await unfreeze(workbook, { edited: "keep" })).toMatchObject({
    formulas: 3,
    edited: [],
    gone: ["Sheet1!B2"],
  });
  expect(workbook.held("Sheet1!B1")).toBe(740000);
  expect(await unfreeze(workbook, { edited: "ask" })).toEqual({ kind: "nothing" });
});

test("a formula goes back to where its cell is now", async () => {
  const workbook = workbookOf();
  await freeze(workbook, all);
  workbook.put("Sheet1!B1", { shows: "a new row" });
  workbook.put("Sheet1!C9", { shows: 732500 });
  workbook.put(`'${FROZEN_SHEET}'!A3`, { shows: 732500, formula: "=Sheet1!C9" });
  await unfreeze(workbook, { edited: "ask" });
  expect(workbook.held("Sheet1!C9")).toBe('=REPRICE(A1,"2026-01-28")');
  expect(workbook.held("Sheet1!B1")).toBe("a new row");
});

const area = { sheet: "Sheet1", row: 0, column: 1, rows: 1, columns: 1 };

test.each([{ kind: "editing" } as const, { kind: "protected", area } as const])(
  "a host that refuses ($kind) leaves everything as it is",
  async (refusal) => {
    const workbook = workbookOf();
    const before = await held(workbook);
    workbook.refuse(refusal);
    expect(await freeze(workbook, all)).toEqual({ kind: "refused", refusal });
    workbook.refuse(undefined);
    expect(await held(workbook)).toEqual(before);
    await freeze(workbook, all);
    const frozen = await held(workbook);
    workbook.refuse(refusal);
    expect(await unfreeze(workbook, { edited: "ask" })).toEqual({ kind: "refused", refusal });
    expect(await held(workbook)).toEqual(frozen);
  },
);

test("a protected structure and a stranger's sheet of that name are refused", async () => {
  const workbook = workbookOf();
  workbook.refuseStructure({ kind: "structure" });
  const refusal = { kind: "structure" };
  expect(await freeze(workbook, all)).toEqual({ kind: "refused", refusal });
  const theirs = workbookOf({ ...cells, [`'${FROZEN_SHEET}'!A1`]: { shows: "mine" } });
  expect(await freeze(theirs, all)).toEqual({
    kind: "refused",
    refusal: { kind: "taken", sheet: FROZEN_SHEET },
  });
});

test("a host that breaks down half-way finds everything as it was, whenever it breaks", async () => {
  for (let blocks = 0; blocks < 6; blocks += 1) {
    const workbook = workbookOf();
    const before = await held(workbook);
    workbook.tearAfter(blocks, 1);
    const frozen = await freeze(workbook, all);
    if (frozen.kind === "frozen") break;
    expect(frozen).toEqual({ kind: "undone", detail: "the host broke down" });
    expect(await held(workbook)).toEqual(before);
    expect(blocks).toBeLessThan(5);
  }
});

test("where even the way back breaks down, unfreezing later puts everything back", async () => {
  const workbook = workbookOf();
  const before = await held(workbook);
  workbook.tearAfter(3, 2);
  expect(await freeze(workbook, all)).toMatchObject({ kind: "half-way" });
  await unfreeze(workbook, { edited: "replace" });
  expect(await held(workbook)).toEqual(before);
});

test("an unfreezing that breaks down leaves the values, and works the next time", async () => {
  const workbook = workbookOf();
  const before = await held(workbook);
  await freeze(workbook, all);
  const frozen = await held(workbook);
  workbook.tearAfter(1, 1);
  expect(await unfreeze(workbook, { edited: "ask" })).toMatchObject({ kind: "undone" });
  expect(await held(workbook)).toEqual(frozen);
  await unfreeze(workbook, { edited: "ask" });
  expect(await held(workbook)).toEqual(before);
});

const shown = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.string({ minLength: 1, maxLength: 8 }),
  fc.constantFrom("#N/A", "#VALUE!", "007", "=1", "'x", "TRUE"),
);

/** Columns two apart and rows four apart, so that nothing spills into anything. */
const arbitraryCells = fc
  .array(
    fc.record({
      row: fc.nat(6),
      column: fc.nat(5),
      sheet: fc.constantFrom("Sheet1", "It's", "FY26"),
      ours: fc.boolean(),
      rows: fc
        .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 }))
        .chain(([height, width]) =>
          fc.array(fc.array(shown, { minLength: width, maxLength: width }), {
            minLength: height,
            maxLength: height,
          }),
        ),
    }),
    { maxLength: 25 },
  )
  .map((drawn) =>
    Object.fromEntries(
      drawn.map(({ sheet, row, column, ours, rows }, at): [string, FakeCell] => {
        const key = `'${sheet.replace(/'/g, "''")}'!${String.fromCharCode(65 + column * 2)}${row * 4 + 1}`;
        const shows = rows[0]?.[0] ?? "";
        const spills = rows.flat().length > 1 ? { rows } : {};
        return ours
          ? [key, { shows, formula: `=IF(TRUE,REHISTORY("${at}"))`, ...spills }]
          : [key, { shows }];
      }),
    ),
  );

test("freezing and unfreezing gives any workbook back as it was, and frozen it needs none of our functions", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCells, async (drawn) => {
      const workbook = workbookOf(drawn);
      const before = await held(workbook);
      await freeze(workbook, all);
      const left = await workbook.formulas();
      expect(left.filter(({ formula }) => formula.includes("REHISTORY"))).toEqual([]);
      await unfreeze(workbook, { edited: "ask" });
      expect(await held(workbook)).toEqual(before);
    }),
    { numRuns: 200 },
  );
});
