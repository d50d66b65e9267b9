import {
  type Exposure,
  type ExposureEvent,
  type HoldingsSource,
  choiceOptions,
  nextExposure,
  noExposure,
} from "../../../src/pane/state/exposure";

const after = (...events: readonly ExposureEvent[]): Exposure =>
  events.reduce(nextExposure, noExposure);
const table = (rows: number): HoldingsSource => ({
  kind: "table",
  area: { sheet: "Book", row: 0, column: 0, rows, columns: 2 },
});
const cells = [["Ticker", "Value"]];

test("a table that grew is the same source with another area", () => {
  const grown = after(
    { kind: "chosen", source: table(3) },
    { kind: "read", source: table(4), cells },
  );
  expect(grown).toEqual({ ...noExposure, looksForTable: false, source: table(4), cells });
});

test("what was read of a source that was left is not believed", () => {
  const pasted: HoldingsSource = { kind: "paste", text: "a" };
  const left = after(
    { kind: "chosen", source: table(3) },
    { kind: "chosen", source: pasted },
    { kind: "read", source: table(3), cells },
    { kind: "unread", source: table(3), detail: "gone" },
  );
  expect(left).toEqual({ ...noExposure, looksForTable: false, source: pasted });
});

test("what is forgotten stays forgotten, answers included", () => {
  const forgotten = after(
    { kind: "chosen", source: table(3) },
    { kind: "choice", choice: { currency: "CNY" } },
    { kind: "forgotten" },
  );
  expect(forgotten).toEqual({ ...noExposure, looksForTable: false });
});

test("answers about the holdings are options of the formulas", () => {
  const asked = after(
    { kind: "chosen", source: table(3) },
    { kind: "choice", choice: { currency: "USD" } },
    { kind: "choice", choice: { unit: "value" } },
  );
  expect(choiceOptions(asked.choice)).toBe("base=USD; unit=value");
  expect(choiceOptions(nextExposure(asked, { kind: "open-again" }).choice)).toBe("");
});

test("a sheet that cannot be read leaves no old picture behind", () => {
  const unread = after(
    { kind: "chosen", source: table(3) },
    { kind: "read", source: table(3), cells },
    { kind: "unread", source: table(3), detail: "there is no sheet Book" },
  );
  expect(unread.cells).toBeUndefined();
  expect(unread.unread).toBe("there is no sheet Book");
});
