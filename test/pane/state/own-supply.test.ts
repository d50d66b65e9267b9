import { closedOwn, nextOwn, type OwnPane } from "../../../src/pane/state/own-pane";
import { readSelection } from "../../../src/pane/state/own-selection";
import { draftOf, givenOf } from "../../../src/pane/state/own-supply";
import { type OwnTable, tableOf } from "../../../src/pane/state/own-table";
import { choicesFor, type OwnTerms } from "../../../src/pane/state/own-terms";
import { formatPlace } from "../../../src/workbook/address";
import type { Shown } from "../../../src/workbook/shown";
import { quotes, viewOf } from "../../support/builders";
import { fakeWorkbook } from "../../support/fake-workbook";

const view = viewOf("2026-01-29", [
  quotes("PrNdOxide@BREX", { "2026-01-28": 865_000 }),
  quotes("PrNdOxide@HOUSE", { "2026-01-28": 866_000 }),
]);
const said: OwnTerms = { currency: "CNY", mass: "t", vat: "included", label: "mine" };

function tableAt(cells: readonly (readonly Shown[])[], days?: number): OwnTable {
  const columns = cells[0]?.length ?? 0;
  return tableOf({ sheet: "S", row: 4, column: 1, rows: cells.length, columns }, cells, days);
}

function form(
  cells: readonly (readonly Shown[])[],
  more: Partial<OwnPane> & { material?: string } = {},
): OwnPane {
  const { material, ...rest } = more;
  const table = tableAt(cells);
  const others = table.columns.filter(({ at }) => at !== table.days);
  const choices = choicesFor(others, view.catalogue).map((choice) => ({
    ...choice,
    material: material ?? (choice.material || "PrNdOxide"),
  }));
  return { ...closedOwn, table, choices, terms: said, ...rest };
}

const draft = (own: OwnPane) => draftOf(own, view, view.day);
const faultsOf = (own: OwnPane) =>
  draft(own)?.reading.faults.map(({ place, fault }) => `${formatPlace(place)} ${fault.kind}`);

test("days and prices under headings become prices of the material, with the label as quoter", () => {
  const own = form([
    ["Date", "PrNd oxide"],
    [46049, 868_000],
    ["2026-01-28", 870_000],
  ]);
  expect(own.table?.headers).toBe(1);
  expect(draft(own)?.supplies).toMatchObject([
    {
      declared: {
        code: "PrNdOxide@MINE",
        basis: { currency: "CNY", mass: "t", vat: "included" },
        licence: "private",
        frequency: "daily",
      },
      rows: [{ amounts: { value: 868_000 } }, { amounts: { value: 870_000 } }],
    },
  ]);
});

test("several columns are several materials, or numbers of one", () => {
  const two = form(
    [
      ["", "NdOxide", "DyOxide"],
      [46049, 730_000, 1_400_000],
    ],
    {},
  );
  expect(draft(two)?.supplies?.map(({ declared }) => declared.code)).toEqual([
    "NdOxide@MINE",
    "DyOxide@MINE",
  ]);
  const range = form([
    ["day", "low", "high"],
    [46049, 860_000, 870_000],
  ]);
  expect(draft(range)?.supplies).toMatchObject([
    { rows: [{ amounts: { low: 860_000, high: 870_000 } }] },
  ]);
});

test("every bad row is told at its cell, and nothing is taken until it is left out", () => {
  const own = form([
    ["day", "price"],
    ["01/02/2026", 1000],
    ["2026-01-20", "870,000"],
    ["2026-01-21", ""],
    ["", 5],
    ["2026-01-22", 1000],
    ["2026-01-22", 1000],
    ["2026-01-22", 2000],
    ["２０２６-０１-２３", 1000],
    ["2026-02-01", 1000],
    ["2026Q1", 1000],
    ["2026-01-26", 871_000],
  ]);
  expect(faultsOf(own)).toEqual([
    "B6 bad-day",
    "C7 text-price",
    "C8 no-price",
    "B9 no-day",
    "B11 twice",
    "B12 twice",
    "B13 full-width",
    "B14 to-come",
    "B15 other-frequency",
  ]);
  expect(draft(own)?.supplies).toBeUndefined();
  const without = draft({ ...own, leaveOut: true })?.supplies;
  expect(without?.[0]?.rows.map(({ amounts }) => amounts.value)).toEqual([1000, 871_000]);
});

test("rows that are wholly empty are no rows", () => {
  expect(
    faultsOf(
      form([
        ["2026-01-20", 1],
        ["", ""],
        ["2026-01-21", 2],
      ]),
    ),
  ).toEqual([]);
});

test.each<[string, Partial<OwnPane> & { material?: string }, string]>([
  ["no currency", { terms: { ...said, currency: "" } }, "no-basis"],
  ["no VAT word", { terms: { ...said, vat: "" } }, "no-vat"],
  ["a known quoter's name", { terms: { ...said, label: "SMM" } }, "known-label"],
  ["the name of the demo", { terms: { ...said, label: "demo" } }, "known-label"],
  ["a name with a space in it", { terms: { ...said, label: "my desk!" } }, "bad-label"],
  ["a name that the feed has", { terms: { ...said, label: "house" } }, "taken"],
  ["VAT on a FOB price", { material: "NdOxide.FOB" }, "market-vat"],
  ["an ambiguous material", { material: "Nd" }, "material"],
  ["a quoter in the material", { material: "NdOxide@SMM" }, "has-quoter"],
  ["no material", { material: " " }, "no-material"],
])("with %s nothing is taken, and it is said", (_what, more, kind) => {
  const { fault, supplies } = draft(form([["2026-01-28", 870_000]], more)) ?? {};
  expect([fault?.kind, supplies]).toEqual([kind, undefined]);
});

test("two columns that are the same number of a material are told apart first", () => {
  expect(draft(form([["2026-01-28", 1, 2]]))?.fault?.kind).toBe("same-number");
});

test("a range whose low is above its high is a fault", () => {
  const own = form([
    ["day", "low", "high"],
    ["2026-01-28", 2, 1],
  ]);
  expect(faultsOf(own)).toEqual(["C6 out-of-order"]);
});

test("the column of days may stand on the right, and a person may say which it is", () => {
  const cells = [
    [870_000, "2026-01-28"],
    [871_000, "2026-01-29"],
  ];
  expect(tableAt(cells).days).toBe(1);
  expect(tableAt(cells, 0).days).toBe(0);
  expect(tableAt([["a", "b"]]).days).toBeUndefined();
});

test("the feed gets the same prices as an import does, and the same id for the same prices", () => {
  const supplies = draft(form([["2026Q1", 26_834]], { material: "REConc" }))?.supplies ?? [];
  const given = givenOf(supplies, view);
  expect(given.rows).toEqual([
    {
      code: "REConc@MINE",
      day: "2026Q1",
      value: 26_834,
      basis: "CNY/t inc VAT",
      frequency: "quarterly",
      source: "Supplied by you, not verified",
    },
  ]);
  expect(givenOf(supplies, view).id).toBe(given.id);
});

test("what was told of an earlier try is gone once anything is filled in", () => {
  const failed = nextOwn(closedOwn, {
    kind: "outcome",
    outcome: { kind: "refused", refusal: { kind: "newer" } },
  });
  expect(nextOwn(failed, { kind: "terms", terms: { vat: "none" } }).outcome).toBeUndefined();
});

test("whole columns are read as far as they are filled, and too many rows are refused", async () => {
  const workbook = fakeWorkbook({
    "Sheet1!A1": { shows: "2026-01-28" },
    "Sheet1!B1": { shows: 870_000 },
  });
  workbook.select({ rows: 1_000_000, columns: 2 });
  expect(await readSelection(workbook)).toMatchObject({ cells: [["2026-01-28", 870_000]] });
  workbook.select({ rows: 5, columns: 41 });
  expect(await readSelection(workbook)).toEqual({ kind: "too-large" });
  workbook.select({ row: 9, rows: 5, columns: 2 });
  expect(await readSelection(workbook)).toEqual({ kind: "empty" });
  workbook.breakWith("the sheet is gone");
  expect(await readSelection(workbook)).toEqual({ kind: "broken", detail: "the sheet is gone" });
});
