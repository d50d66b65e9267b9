import { exchangeOf } from "../../../src/core/portfolio/exchange";
import { readTicker } from "../../../src/core/portfolio/ticker";
import { citedFactsById } from "../../../src/providers/cited/claims";
import { citedCompanies } from "../../../src/providers/cited/companies";

const { listings, weights, sensitivities, fundamentals, floors } = citedCompanies();
const rows = [...weights, ...sensitivities, ...fundamentals, ...floors];

function vintage(issuer: string, asOf: string, vector = "revenue") {
  const found = weights.filter(
    (row) =>
      row.issuer === issuer &&
      row.vector === vector &&
      new Date(row.asOf * 86_400_000).toISOString().startsWith(asOf),
  );
  return Object.fromEntries(found.map(({ segment, weight }) => [segment, weight]));
}

test("every ticker is canonical, on an exchange that is known, and listed once", () => {
  const tickers = listings.map(({ ticker }) => ticker);
  expect(new Set(tickers).size).toBe(tickers.length);
  for (const ticker of tickers) {
    expect(readTicker(ticker)).toBe(ticker);
    expect(exchangeOf(ticker)).toBeDefined();
  }
});

test("every issuer is its own first listing, and every row is about one", () => {
  const issuers = new Set(listings.map(({ issuer }) => issuer));
  for (const issuer of issuers) {
    expect(listings.find(({ ticker }) => ticker === issuer)?.issuer).toBe(issuer);
  }
  expect(rows.filter(({ issuer }) => !issuers.has(issuer))).toEqual([]);
});

test("JL MAG is one issuer with two listings", () => {
  const twins = listings.filter(({ issuer }) => issuer === "300748.SZ");
  expect(twins.map(({ ticker }) => ticker)).toEqual(["300748.SZ", "6680.HK"]);
});

test("names that are easily confused are kept apart", () => {
  const nameOf = (ticker: string) => listings.find((row) => row.ticker === ticker)?.chineseName;
  expect(nameOf("000831.SZ")).toBe("中国稀土");
  expect(nameOf("0769.HK")).toBe("中国稀土控股");
  expect(nameOf("603072.SH")).toBe("天和磁材");
});

test("facts about listed names are about listings", () => {
  const subjects = citedFactsById().map(([, { subject }]) => subject);
  const tickers = new Set(subjects.filter((subject) => /^\d{6}\.|\.AX$/.test(subject)));
  const listed = listings.map(({ ticker }) => ticker);
  expect([...tickers].filter((ticker) => !listed.includes(ticker))).toEqual([]);
});

test.each([
  ["600111.SH", "2024-12-31", { SEP: 0.65, METAL: 0.2, MAG: 0.1, NONRE: 0.05 }],
  ["600010.SH", "2025-12-31", { MINE: 0.165, NONRE: 0.835 }],
  ["000831.SZ", "2025-06-30", { SEP: 0.6351, METAL: 0.3595, NONRE: 0.0054 }],
  ["600392.SH", "2024-12-31", { MINE: 0.15, SEP: 0.35, METAL: 0.4, NONRE: 0.1 }],
  ["600549.SH", "2024-12-31", { MAG: 0.121, NONRE: 0.879 }],
  ["600549.SH", "2025-06-30", { MAG: 0.11, METAL: 0.02, NONRE: 0.87 }],
  ["300748.SZ", "2025-06-30", { MAG: 0.9, NONRE: 0.1 }],
  ["300224.SZ", "2024-12-31", { MAG: 0.9918, NONRE: 0.0082 }],
  ["300224.SZ", "2025-06-30", { MAG: 0.9986, NONRE: 0.0014 }],
  ["300066.SZ", "2024-12-31", { RECY: 0.35, NONRE: 0.65 }],
  ["LYC.AX", "2025-06-30", { MINE: 0.3, SEP: 0.7 }],
  ["MP.US", "2025-09-30", { SEP: 0.6, METAL: 0.15, MAG: 0.25 }],
])("weights of %s as of %s", (issuer, asOf, expected) => {
  expect(vintage(issuer, asOf)).toEqual(expected);
});

test("Xiamen Tungsten earns less of its gross profit than of its revenue with rare earths", () => {
  expect(vintage("600549.SH", "2025-06-30", "profit")).toEqual({ MAG: 0.087, NONRE: 0.913 });
});

test("what is the companies' own figure is told from what is ours", () => {
  const evidenceOf = (ticker: string) => [
    ...new Set(weights.filter(({ issuer }) => issuer === ticker).map((row) => row.evidence)),
  ];
  expect(evidenceOf("300224.SZ")).toEqual(["filing"]);
  expect(evidenceOf("600010.SH")).toEqual(["estimate"]);
  expect(evidenceOf("600111.SH")).toEqual(["assumption"]);
  const unsourced = rows.filter(({ source }) => source === "assumption");
  expect(unsourced.filter(({ evidence }) => evidence !== "assumption")).toEqual([]);
  expect(unsourced.filter(({ confidence }) => confidence !== "low")).toEqual([]);
});

test("nothing is known before the day that it describes", () => {
  expect(rows.filter(({ asOf, knownSince }) => knownSince < asOf * 86_400_000)).toEqual([]);
});

test("301622 discloses 3.34 points of gross margin for 10 % of raw material", () => {
  const [row] = sensitivities.filter(({ issuer }) => issuer === "301622.SZ");
  expect(row).toMatchObject({ evidence: "filing", driver: "NdPr", passThrough: 0 });
  expect((row?.cost ?? 0) * 0.1).toBeCloseTo(0.0334, 12);
});

test("what is assumed follows from the figures that its note names", () => {
  const parts = (issuer: string, driver: string) =>
    sensitivities.find((row) => row.issuer === issuer && row.driver === driver);
  const marginOf = (issuer: string) =>
    fundamentals.filter((row) => row.issuer === issuer).at(-1)?.grossMargin ?? NaN;
  expect(parts("300748.SZ", "NdPr")?.cost).toBeCloseTo(0.7 * (1 - marginOf("300748.SZ")), 3);
  expect(parts("300224.SZ", "NdPr")?.cost).toBeCloseTo((0.7 * (5494 - 779)) / 5539, 3);
  expect(parts("600549.SH", "NdPr")?.cost).toBeCloseTo(0.7 * 0.121 * (1 - 0.1027), 3);
  const sold = ["NdPr", "DyTb", "LaCe"].map((driver) => parts("600111.SH", driver)?.sold ?? NaN);
  expect(sold.map((part) => Number((part / 0.482).toFixed(2)))).toEqual([0.9, 0.04, 0.06]);
});

test("only what a company discloses counts as disclosed", () => {
  const disclosed = sensitivities.filter(({ evidence }) => evidence === "filing");
  expect(disclosed.map(({ issuer }) => issuer)).toEqual(["301622.SZ"]);
  const unexplained = sensitivities.filter(
    ({ evidence, note }) => evidence === "assumption" && note === undefined,
  );
  expect(unexplained).toEqual([]);
});

test("concentrate is sold by one and bought by the other", () => {
  const concentrate = sensitivities.filter(({ driver }) => driver === "REConc");
  const sides = concentrate.map(({ issuer, sold, cost }) => [issuer, sold > 0, cost > 0]);
  expect(sides).toEqual([
    ["600010.SH", true, false],
    ["600111.SH", false, true],
  ]);
});

test("MP's floor stands at 110 USD/kg, its basis not verified", () => {
  expect(floors).toMatchObject([
    { issuer: "MP.US", level: 110, basis: { currency: "USD", mass: "kg" }, verified: false },
  ]);
});

test("a name whose revenue nobody splits has no weights rather than guessed ones", () => {
  const weighted = new Set(weights.map(({ issuer }) => issuer));
  for (const ticker of ["002056.SZ", "601600.SH", "ARU.AX"]) {
    expect(listings.some((row) => row.ticker === ticker)).toBe(true);
    expect(weighted.has(ticker)).toBe(false);
  }
});
