import fc from "fast-check";
import * as v from "valibot";
import { knownDay } from "../../src/core/day";
import { startOf } from "../../src/core/instant";
import { seriesOf } from "../../src/core/series";
import { columnsShape, writeColumns } from "../../src/wire/columns";
import { isMisfit, readShape } from "../../src/wire/shape";
import { anyWireSeries } from "../support/wire-series";

const quarter = knownDay(2026, 1, 1);

const conc = seriesOf("REConc@XH", "quarterly", [
  {
    day: quarter,
    amounts: { value: 26834 },
    knownSince: startOf(knownDay(2026, 1, 9)),
    snapshot: 1,
    status: "published",
    source: "S1",
    note: "announced on 9 January",
  },
]);

function throughJson(columns: unknown): unknown {
  return JSON.parse(JSON.stringify(columns));
}

function changed(change: object): unknown {
  return { ...writeColumns(conc), ...change };
}

test("days and moments travel as ISO text", () => {
  expect(writeColumns(conc)).toEqual({
    code: "REConc@XH",
    frequency: "quarterly",
    day: ["2026-01-01"],
    knownSince: ["2026-01-09T00:00:00Z"],
    snapshot: [1],
    status: ["published"],
    source: ["S1"],
    notes: [{ row: 0, note: "announced on 9 January" }],
    amounts: { value: [26834] },
  });
});

test("any series comes back as it went", () => {
  fc.assert(
    fc.property(anyWireSeries(), (series) => {
      expect(readShape(columnsShape, throughJson(writeColumns(series)))).toEqual(series);
    }),
    { numRuns: 100 },
  );
});

test.each([
  ["a column is shorter", { snapshot: [] }, "columns differ in length"],
  ["an amount is missing at the end", { amounts: { mid: [] } }, "columns differ in length"],
  ["a note stands outside", { notes: [{ row: 1, note: "x" }] }, "a note stands at a row"],
  ["a day does not exist", { day: ["2026-02-30"] }, "No such day"],
  ["a moment has no zone", { knownSince: ["2026-01-09T00:00:00"] }, "No such moment"],
  ["an amount is beyond numbers", { amounts: { mid: [Infinity] } }, "Invalid finite"],
  ["a status is unknown", { status: ["guessed"] }, "Invalid type"],
])("columns are refused where %s", (_what, change, says) => {
  const read = readShape(columnsShape, changed(change));
  expect(isMisfit(read) && read.says).toContain(says);
});

test("rows out of order are refused, because a look-up would silently miss", () => {
  const twice = changed({
    day: ["2026-04-01", "2026-01-01"],
    knownSince: ["2026-01-09T00:00:00Z", "2026-01-09T00:00:00Z"],
    snapshot: [1, 1],
    status: ["published", "published"],
    source: ["S1", "S1"],
    amounts: { value: [1, 2] },
  });
  expect(readShape(columnsShape, twice)).toMatchObject({
    says: "REConc@XH: row 1 is out of order",
  });
});

test("whatever is sent, reading settles", () => {
  fc.assert(
    fc.property(fc.anything(), (anything) => {
      expect(isMisfit(readShape(v.array(columnsShape), [anything]))).toBe(true);
    }),
  );
});
