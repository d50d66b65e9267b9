import { quotes, viewOf } from "../support/builders";
import { cellsOn } from "../support/cells";

/**
 * Real GDP of the United States for 2014Q1 in its three vintages, as ALFRED keeps them (realtime_start, value); shown in
 * the README of fredapi. A vintage stands from its day until the day before the next.
 */
const { ask, rows } = cellsOn(
  viewOf("2014-09-30", [
    quotes(
      "GDP@BEA",
      {
        "2014Q1": [
          { value: 17_149.6, knownSince: "2014-04-30" },
          { value: 17_101.3, knownSince: "2014-05-29", status: "revised" },
          { value: 17_016, knownSince: "2014-06-25", status: "revised" },
        ],
      },
      { basis: { currency: "USD", vat: "none" }, frequency: "quarterly", calendar: "weekdays" },
    ),
  ]),
);

test.each([
  ["2014-04-29", "#N/A before-first"],
  ["2014-04-30", 17_149.6],
  ["2014-05-28", 17_149.6],
  ["2014-05-29", 17_101.3],
  ["2014-06-24", 17_101.3],
  ["2014-06-25", 17_016],
  ["2014-09-30", 17_016],
  ["2014-05-29T00:00:00Z", 17_101.3],
  ["2014-05-28T23:59:59Z", 17_149.6],
])("as of %s ALFRED's GDP of 2014Q1 is %p", async (asOf, value) => {
  expect(await ask("REPRICE", "GDP", "2014-01-01", "", "", `asof=${asOf}`)).toBe(value);
});

test("without a limit the newest vintage stands, and all are told", async () => {
  expect(await ask("REPRICE", "GDP", "2014Q1")).toBe(17_016);
  expect(
    (await rows("REVINTAGES", "GDP", "2014Q1")).map(([value, known]) => [value, known]),
  ).toEqual([
    [17_149.6, "2014-04-30T00:00:00Z"],
    [17_101.3, "2014-05-29T00:00:00Z"],
    [17_016, "2014-06-25T00:00:00Z"],
  ]);
});

test("an as-of history holds the vintage of its day", async () => {
  const asOf = (day: string) => rows("REHISTORY", "GDP", "2014", "", "", "", `asof=${day}`);
  expect(await asOf("2014-05-01")).toEqual([["2014-01-01", 17_149.6]]);
  expect(await asOf("2014-06-01")).toEqual([["2014-01-01", 17_101.3]]);
});
