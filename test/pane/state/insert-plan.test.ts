import { Failure } from "../../../src/core/failure";
import { formulaOf } from "../../../src/pane/state/formula";
import {
  callOf,
  dateChoices,
  dateOf,
  insertionAt,
  kindsFor,
  sizeOf,
  startChoices,
} from "../../../src/pane/state/insert-plan";
import { quoteOf, termsOf } from "../../../src/pane/state/quote";
import { articleOn } from "../../support/article";
import { sure } from "../../support/builders";

const heads = { material: "Material", day: "Day", price: "Price", basis: "Basis" };
const place = { sheet: "Sheet1", row: 0, column: 0 };

function quoteOn(day: string, code: string) {
  const view = articleOn(day);
  return sure(quoteOf(view, sure(termsOf(view, code, ""), code)), code);
}

test("the newest day is offered fixed first, then words that move with each refresh", () => {
  expect(dateChoices(quoteOn("2026-02-12", "NdOxide")).map(({ text }) => text)).toEqual([
    "2026-02-11",
    "latest",
    "YE",
  ]);
});

test("where latest would refuse the price, last is offered instead", () => {
  expect(dateChoices(quoteOn("2026-11-23", "NdOxide")).map(({ text }) => text)).toEqual([
    "2026-02-11",
    "last",
    "YE",
  ]);
});

test("a period is offered as the period that its quoter names", () => {
  expect(dateChoices(quoteOn("2026-02-11", "REConc"))[0]).toEqual({
    text: "2026Q1",
    means: "newest",
  });
});

test("a history starts with the first day there is, unless another is typed", () => {
  const quote = quoteOn("2026-02-11", "REConc");
  expect(startChoices(quote)[0]).toEqual({ text: "2024-04-01", means: "all" });
  expect(dateOf(quote, { kind: "history", date: "2026-01-28" })).toBe("2024-04-01");
  expect(dateOf(quote, { kind: "history", start: "YTD" })).toBe("YTD");
});

test("rates have no history", () => {
  expect(kindsFor(quoteOn("2026-02-11", "EURCNY@ECB"))).toEqual(["price", "table"]);
  expect(kindsFor(quoteOn("2026-02-11", "NdOxide"))).toEqual(["price", "table", "history"]);
});

test("a history reaches as far as its answer, a price stays in its cell", () => {
  const quote = quoteOn("2026-02-11", "NdOxide");
  const answer = [
    ["day", "NdOxide"],
    ["", "CNY/t inc VAT"],
    ["2025-12-31", 610_000],
  ];
  const history = insertionAt(place, quote, { kind: "history" }, { heads, answer });
  expect(history.reach).toEqual({ rows: 3, columns: 2 });
  const price = insertionAt(place, quote, { kind: "price" }, { heads, answer: 870_000 });
  expect(price).toEqual({ place, rows: [[formulaOf(callOf(quote, { kind: "price" }))]] });
});

test("a table is written with its labels", () => {
  const quote = quoteOn("2026-02-11", "NdOxide");
  const { rows } = insertionAt(place, quote, { kind: "table" }, { heads, answer: undefined });
  expect(rows.map((row) => row.length)).toEqual([4, 4]);
});

test("a failure has no size", () => {
  expect(sizeOf(new Failure("too-old"))).toBeUndefined();
});
