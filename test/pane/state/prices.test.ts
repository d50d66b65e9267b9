import {
  type Prices,
  type PricesEvent,
  nextPrices,
  noPrices,
} from "../../../src/pane/state/prices";

const after = (...events: readonly PricesEvent[]): Prices => events.reduce(nextPrices, noPrices);
const chose: PricesEvent = { kind: "chose", code: "NdOxide", basis: "USD/kg ex VAT" };

test("a choice closes the list, empties the search and shows the whole series", () => {
  const typed: PricesEvent = { kind: "search", event: { kind: "typed", text: "nd" } };
  expect(after(typed, { kind: "span", span: "1Y" }, chose)).toMatchObject({
    listed: false,
    chosen: "NdOxide",
    basis: "USD/kg ex VAT",
    span: "all",
    search: { text: "" },
  });
});

test("typing or moving along the list opens it again", () => {
  expect(after(chose, { kind: "search", event: { kind: "typed", text: "d" } }).listed).toBe(true);
  expect(after(chose, { kind: "search", event: { kind: "moved", to: "next" } }).listed).toBe(true);
});

test("an answer that comes late does not open the list", () => {
  const late: PricesEvent = { kind: "search", event: { kind: "answered", text: "", answer: [] } };
  expect(after(chose, late).listed).toBe(false);
});

test("the list stays open while there is no card under it", () => {
  expect(after({ kind: "listed", listed: false }).listed).toBe(true);
  expect(
    after(chose, { kind: "listed", listed: true }, { kind: "listed", listed: false }).listed,
  ).toBe(false);
});

test("another material keeps what is to be inserted and forgets the day that was typed", () => {
  const form: PricesEvent = { kind: "insert", form: { kind: "history", start: "-1Y" } };
  expect(after(chose, form).insert).toEqual({ kind: "history", start: "-1Y" });
  expect(after(form, chose).insert).toEqual({ kind: "history" });
});

test("basis and explanation change alone", () => {
  expect(after(chose, { kind: "basis", basis: "" }).basis).toBe("");
  expect(after({ kind: "why", open: true })).toEqual({ ...noPrices, why: true });
});
