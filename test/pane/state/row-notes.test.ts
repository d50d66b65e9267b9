import { rowNotes } from "../../../src/pane/state/row-notes";
import type { HoldingsCells } from "../../../src/pane/state/exposure";
import { portfolioOf } from "../../support/pictures";

const notesOn = (cells: HoldingsCells) => rowNotes(cells, portfolioOf(cells));

test("blank rows, totals, unknown and unlisted names are all told, with their rows", () => {
  const cells: HoldingsCells = [
    ["Fund of the east"],
    ["Ticker", "Value CNY"],
    ["600111.SH", 100],
    [undefined, undefined],
    ["Acme Corp", 50],
    ["600001.SH", 25],
    ["Total", 175],
  ];
  expect(notesOn(cells)).toEqual([
    { kind: "blank", rows: [4] },
    { kind: "unknown", row: 5, text: "Acme Corp" },
    { kind: "unclassified", row: 6, text: "600001.SH" },
    { kind: "passed", row: 7, text: "Total 175" },
  ]);
});

test("a share without a price says so", () => {
  const [note, ...others] = notesOn([
    ["Ticker", "Shares", "Price CNY"],
    ["600111.SH", 10, 50],
    ["300748.SZ", 10, undefined],
  ]);
  expect(others).toEqual([]);
  expect(note).toMatchObject({ kind: "unpriced", row: 3, reason: { reason: "incomplete" } });
});

test("holdings that are all read have no notes", () => {
  expect(
    notesOn([
      ["Ticker", "Value"],
      ["600111.SH", 100],
    ]),
  ).toEqual([]);
});
