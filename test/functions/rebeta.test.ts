import { type TestSeries, quotes, viewOf } from "../support/builders";
import { type Read, cellsOn } from "../support/cells";
import { goldenBook } from "../support/companies";
import { noise, share, walk } from "../support/walks";

const LAST = "2026-01-28";
const oxide = noise(600, 1).map((value) => value / 20);
const index = noise(600, 2).map((value) => value / 40);
const follower = oxide.map((value, at) => 0.4 * value + 0.9 * (index[at] ?? 0));
const stranger = noise(600, 99).map((value) => value / 20);

const market: readonly TestSeries[] = [
  walk("NdOxide@BREX", oxide, LAST),
  walk("CSI930598@CSI", index, LAST, { kind: "index", basis: { vat: "none" } }),
  walk("600111.SH@OWN", follower, LAST, share),
  walk("300748.SZ@OWN", stranger, LAST, share),
];

function cells(series: readonly TestSeries[] = market) {
  return cellsOn(viewOf(LAST, series, { companies: goldenBook }));
}

async function beta(...given: readonly unknown[]): Promise<ReadonlyMap<Read, Read>> {
  const rows = await cells().rows("REBETA", ...given);
  return new Map(rows.map(([label = "", value = ""]) => [label, value]));
}

test("a share's beta on an oxide and on the market is found week by week", async () => {
  const told = await beta("600111 CH Equity", "neodymium oxide", "", "", "market=CSI930598");
  expect(told.get("beta")).toBeCloseTo(0.4, 8);
  expect(told.get("market beta")).toBeCloseTo(0.9, 8);
  expect(told.get("n")).toBe(120);
  expect(told.get("returns")).toBe("log, W");
  expect(told.get("y")).toBe("600111.SH@OWN");
  expect(told.get("reading")).toBe("distinguishable from 0");
  expect(told.get("last day")).toBe(LAST);
});

test("without a market the answer says that there is none", async () => {
  const told = await beta("600111.SH", "NdOxide", "", "", "freq=D");
  expect(told.get("market")).toBe("none");
  expect(told.get("market beta")).toBe("");
  expect(told.get("n")).toBe(600);
  expect(Number(told.get("beta"))).toBeGreaterThan(0.2);
});

test("what does not follow reads so, whatever its beta", async () => {
  const told = await beta("300748.SZ", "NdOxide", "", "", "small=yes; lag=3");
  expect(told.get("reading")).toBe("not distinguishable from 0");
  expect(told.get("errors")).toBe("Newey-West, lag 3, n/(n-k)");
});

test("a window takes the returns between its days", async () => {
  const told = await beta("600111.SH", "NdOxide", "2025-07-01", "2025Q4", "freq=M");
  expect(told.get("n")).toBe(5);
  expect(told.get("first day")).toBe("2025-07-31");
  expect(told.get("last day")).toBe("2025-12-31");
});

test("adjusted closes go before closes, since a dividend is no fall", async () => {
  const adjusted = walk(
    "300748.SZ.ADJ@OWN",
    oxide.map((value) => 2 * value),
    LAST,
    share,
  );
  const rows = await cells([...market, adjusted]).rows("REBETA", "300748.SZ", "NdOxide");
  expect(rows[0]?.[1]).toBeCloseTo(2, 8);
  expect(rows[11]).toEqual(["y", "300748.SZ.ADJ@OWN"]);
});

test("an own column without days meets another by its rows", async () => {
  const x = [["x"], [1], [2], [""], [4], [8], [7]];
  const y = [["y"], [1], [4], [9], [16], [64], [49]];
  const told = await beta(y, x, "", "", "returns=log");
  expect(told.get("beta")).toBeCloseTo(2, 12);
  expect(told.get("n")).toBe(4);
  expect(told.get("y")).toBe("given column");
});

test("a second column may be the market", async () => {
  const x = Array.from(oxide.slice(0, 50), (value, at) => [value, index[at] ?? 0]);
  const y = Array.from(follower.slice(0, 50), (value) => [value]);
  const told = await beta(y, x, "", "", "returns=given; market=2");
  expect(told.get("beta")).toBeCloseTo(0.4, 8);
  expect(told.get("market beta")).toBeCloseTo(0.9, 8);
});

test("an own column with days meets prices of the feed", async () => {
  const { entry, rows } = walk("NdOxide@BREX", oxide, LAST);
  const own = rows.map((one) => [one.day + 25569, 7 * (one.amounts.value ?? 0)]);
  expect(entry.count).toBe(601);
  const told = await beta("600111.SH", [["date", "price"], ...own], "", "", "market=CSI930598");
  expect(told.get("beta")).toBeCloseTo(0.4, 8);
});

test.each([
  [[["5"], ["x"]], "NdOxide", "", '"x" in row 2 of y is not a number'],
  [[[1], [2], [3], [5]], "NdOxide", "", "has no days to meet the prices of the feed"],
  [[[1], [2], [3], [5]], [[1], [2]], "", "different lengths"],
  [
    [[1], [2], [3], [5]],
    [
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 1],
    ],
    "",
    "several columns of numbers",
  ],
  [[[1], [2], [3], [5]], [[2], [2], [2], [2]], "", "does not vary"],
  [[[1], [2], [3], [5]], [[1], [2], [4], [3]], "freq=W", "has no effect"],
  ["600111.SH", "NdOxide", "returns=given", "has no effect"],
  ["600111.SH", "NdOxide", "market=3", "is not a value of that option"],
  ["831", "NdOxide", "", "000831.SZ or 0831.HK"],
  ["600111.SH", "Nd", "", "ambiguous-material"],
  ["", "NdOxide", "", "The y is missing"],
  [
    [
      ["date", "p"],
      ["2026-01-05", 5],
      ["2026-01-05", 6],
    ],
    "NdOxide",
    "",
    "stands twice",
  ],
])("%j on %j with %s is refused with a way out", async (y, x, options, sentence) => {
  expect(await cells().says("REBETA", y, x, "", "", options)).toContain(sentence);
});

test("a price of 0 has no return", async () => {
  const zero = quotes("NdOxide@BREX", {
    "2026-01-05": 5,
    "2026-01-12": { value: 0 },
    "2026-01-19": 6,
  });
  const { says } = cells([zero, ...market.slice(1)]);
  expect(await says("REBETA", "600111.SH", "NdOxide")).toContain("#NUM! out-of-range");
});
