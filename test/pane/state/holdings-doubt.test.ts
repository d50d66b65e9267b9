import { Failure } from "../../../src/core/failure";
import { askPortfolio } from "../../../src/pane/state/portfolio";
import { choicesIn, placeOfRow } from "../../../src/pane/state/holdings-doubt";
import type { HoldingsCells } from "../../../src/pane/state/exposure";
import { shockableView } from "../../support/pictures";

const doubt = (cells: HoldingsCells): Failure => {
  const asked = askPortfolio(shockableView, cells, "");
  if (!(asked instanceof Failure)) throw new Error("these holdings leave nothing open");
  return asked;
};

test("several currencies may be added up in any of them", () => {
  const mixed = doubt([
    ["Ticker", "Value", "Currency"],
    ["600111.SH", 100, "CNY"],
    ["MP US", 100, "USD"],
  ]);
  expect(choicesIn(mixed)).toEqual([{ currency: "CNY" }, { currency: "USD" }]);
});

test("of several amounts one may be told to count", () => {
  const several = doubt([
    ["Ticker", "Shares", "Value CNY"],
    ["600111.SH", 10, 100],
  ]);
  expect(choicesIn(several)).toEqual([{ unit: "quantity" }, { unit: "value" }]);
});

test("whether 35 is a percent is not answered here but in its row", () => {
  const percent = doubt([
    ["Ticker", "Weight"],
    ["600111.SH", 35],
  ]);
  expect(choicesIn(percent)).toEqual([]);
  const area = { sheet: "Book", row: 4, column: 1, rows: 2, columns: 2 };
  const { row } = percent.details;
  expect(placeOfRow({ kind: "table", area }, Number(row))).toEqual({
    sheet: "Book",
    row: 5,
    column: 1,
  });
  expect(placeOfRow({ kind: "paste", text: "" }, Number(row))).toBeUndefined();
});
