import { formatDay } from "../../src/core/day";
import { formatInstant } from "../../src/core/instant";
import { segmentShares } from "../../src/core/portfolio/segment-weights";
import { companiesProvider } from "../../src/providers/companies";
import { importFrom } from "../../src/providers/import";
import { isRejection, sayRejection } from "../../src/providers/rejection";
import { seedImport } from "../../src/providers/seed";
import { plainFileOf } from "../support/csv";
import { day, instant } from "../support/observations";
import { ownStore } from "../support/own-store";

const NOW = instant("2026-02-11T04:00:00Z");
const HEADER = "ticker,issuer,name,segment,weight,vector,as_of,known_since,evidence,confidence\n";

const own = ownStore();

const importing = (...file: Parameters<typeof plainFileOf>) =>
  importFrom(companiesProvider(plainFileOf(...file), own.store), own.store, NOW);

const problemsOf = async (...file: Parameters<typeof plainFileOf>) => {
  const outcome = await importing(...file);
  return isRejection(outcome) ? sayRejection(outcome) : [];
};

const book = async () => own.store.companies((await own.store.newest()).number);

/** Weights of the newest snapshot in words. */
async function weightsOf(issuer: string): Promise<string[]> {
  const { weights } = await book();
  return weights
    .filter((row) => row.issuer === issuer && row.source === "own:companies")
    .map(({ segment, weight, vector, asOf, knownSince, evidence, confidence }) =>
      [
        `${segment} ${weight} of ${vector} as of ${formatDay(asOf)}`,
        `since ${formatInstant(knownSince)}, ${evidence}, ${confidence}`,
      ].join(" "),
    );
}

async function sharesOf(issuer: string, asOf?: string) {
  const known =
    asOf === undefined ? {} : { asOf: { known: instant(asOf), day: day("2026-02-11") } };
  const { shares, unclassified } = segmentShares(await book(), issuer, {
    day: day("2026-02-11"),
    ...known,
  });
  const some = Object.entries(shares).filter(([, share]) => share > 0);
  return { ...Object.fromEntries(some), ...(unclassified > 0 ? { unclassified } : {}) };
}

test("brings a company in that nobody knew", async () => {
  const outcome = await importing(
    `${HEADER}600001.SH,,Acme Magnets,MAG,0.6,revenue,2025-06-30,2025-08-20,filing,high\n`,
  );
  expect(outcome).toMatchObject({ rows: 1, same: 0, snapshot: { number: 1 } });
  expect((await book()).listings).toEqual([
    { ticker: "600001.SH", issuer: "600001.SH", name: "Acme Magnets" },
  ]);
  expect(await weightsOf("600001.SH")).toEqual([
    "MAG 0.6 of revenue as of 2025-06-30 since 2025-08-20T00:00:00Z, filing, high",
  ]);
  expect((await own.store.catalogue(1)).sources).toEqual([
    { id: "own:companies", title: "Your companies file" },
  ]);
});

test("claims no more than a row says: revenue, an assumption, low, known since the import", async () => {
  await importing("weight,segment,as_of,ticker\n35%,mag,2025H1,SH600001\n");
  expect(await weightsOf("600001.SH")).toEqual([
    "MAG 0.35 of revenue as of 2025-06-30 since 2026-02-11T04:00:00Z, assumption, low",
  ]);
});

test("replaces the shipped weights of the names it has, and leaves the others", async () => {
  await own.store.commit(seedImport(), NOW);
  await importing(`${HEADER}600111.SH,,,SEP,0.5,revenue,2024-06-30,2024-08-31,estimate,medium\n`);
  expect(await sharesOf("600111.SH")).toEqual({ SEP: 0.5, unclassified: 0.5 });
  expect(await sharesOf("000831.SZ")).toMatchObject({ SEP: 0.6351 });
});

test("lets an as-of before the user's weights were known use the shipped ones", async () => {
  await own.store.commit(seedImport(), NOW);
  await importing(`${HEADER}600111.SH,,,SEP,0.5,,2024-06-30,2026-01-01,,\n`);
  expect(await sharesOf("600111.SH", "2025-12-31")).toMatchObject({ SEP: 0.65 });
  expect(await sharesOf("600111.SH", "2026-01-02")).toMatchObject({ SEP: 0.5 });
});

test("keeps the vintages of a file apart, and the newest counts", async () => {
  await importing(
    `${HEADER}600001.SH,,,MAG,0.6,,2024-12-31,2025-04-30,,\n600001.SH,,,SEP,0.7,,2025-06-30,2025-08-31,,\n`,
  );
  expect(await sharesOf("600001.SH")).toEqual({ SEP: 0.7, unclassified: 1 - 0.7 });
  expect(await sharesOf("600001.SH", "2025-06-01")).toMatchObject({ MAG: 0.6 });
});

test("adds nothing for a file that it holds, and a later one is a vintage beside it", async () => {
  const rows = "600001.SH,,,MAG,0.6,,2025-06-30,,,\n";
  await importing(HEADER + rows);
  expect(await importing(HEADER + rows)).toMatchObject({ repeated: true });
  expect(await importing(`${HEADER}${rows}600002.SH,,,MAG,1,,2025-06-30,,,\n`)).toMatchObject({
    rows: 1,
    same: 1,
  });
});

test("tells the issuer of twins by the first ticker, by a known name or by a word in common", async () => {
  await own.store.commit(seedImport(), NOW);
  await importing(
    [
      HEADER.trim(),
      "600001.SH,Acme,Acme A,MAG,0.6,,2025-06-30,,,",
      "1234 HK,ACME,Acme H,,,,,,,",
      "MPX.US,MP,,MAG,1,,2025-06-30,,,",
      "4321.HK,JL MAG Rare-Earth,,,,,,,,",
      "8888.HK,600010.SH,,,,,,,,",
      "",
    ].join("\n"),
  );
  const { listings } = await book();
  const issuerOf = (ticker: string) => listings.find((row) => row.ticker === ticker)?.issuer;
  expect(issuerOf("1234.HK")).toBe("600001.SH");
  expect(issuerOf("4321.HK")).toBe("300748.SZ");
  expect(issuerOf("8888.HK")).toBe("600010.SH");
  expect(issuerOf("600001.SH")).toBe("600001.SH");
});

test("takes twins that say the same twice, and refuses twins that contradict each other", async () => {
  const twins = (weight: string) =>
    `${HEADER}600001.SH,Acme,,MAG,0.6,,2025-06-30,,,\n1234.HK,Acme,,MAG,${weight},,2025-06-30,,,\n`;
  expect(await problemsOf(twins("0.5"))).toEqual([
    "line 3: 600001.SH has 0.6 for MAG on line 2, and 0.5 here",
  ]);
  expect(await importing(twins("0.60"))).toMatchObject({ rows: 1 });
});

test("keeps the names of a known share, unless the file has others", async () => {
  await own.store.commit(seedImport(), NOW);
  await importing(
    `${HEADER}600111.SH,,,SEP,1,,2025-06-30,,,\n600010.SH,,Steel of Baotou,MINE,1,,2025-06-30,,,\n600001.SH,,某某磁材,MAG,1,,2025-06-30,,,\n`,
  );
  const { listings } = await book();
  const named = (ticker: string) => listings.find((row) => row.ticker === ticker);
  expect(named("600111.SH")).toMatchObject({ chineseName: "北方稀土" });
  expect(named("600010.SH")).toMatchObject({ name: "Steel of Baotou", chineseName: "包钢股份" });
  expect(named("600001.SH")).toMatchObject({ name: "某某磁材", chineseName: "某某磁材" });
});

test("reads tickers as people write them, in a file as Excel saves it", async () => {
  const text = `\uFEFFTicker;Segment;Weight;As of\r\n600111 CH Equity;SEP;0.65;2025-06-30\r\n06680.HK;MAG;0,9;2025-06-30\r\n`;
  expect(await problemsOf(text)).toEqual([
    'line 3: the weight "0,9" is no fraction from 0 to 1; write 0.35, or 35%',
  ]);
  await importing(text.replace("0,9", "0.9"));
  expect((await book()).listings.map(({ ticker }) => ticker)).toEqual(["600111.SH", "6680.HK"]);
});

test("takes weights that a sheet computed, with all their digits", async () => {
  const sixth = "0.16666666666666666";
  const segments = ["MINE", "SEP", "RECY", "METAL", "MAG", "NONRE"];
  const rows = segments.map((segment) => `600001.SH,,,${segment},${sixth},,2025-06-30,,,`);
  expect(await importing(`${HEADER}${rows.join("\n")}\n`)).toMatchObject({ rows: 6 });
});

test.each([
  ["weights over 1", "SEP,0.6,revenue\nMAG,0.41,revenue", "line 3: the revenue weights of"],
  ["a weight of 35", "SEP,35,", 'line 2: the weight "35" is no fraction from 0 to 1'],
  ["a negative weight", "SEP,-0.1,", 'line 2: the weight "-0.1" is no fraction'],
  ["a segment without weight", "SEP,,", "line 2: the weight is missing"],
  ["a weight that is text", "SEP,most,", 'line 2: the weight "most" is no fraction'],
  ["a weight in exponents", "SEP,1e-1,", 'line 2: the weight "1e-1" is no fraction'],
  ["a weight without segment", ",0.5,", "line 2: the segment is missing"],
  ["a segment misspelled", "METALL,0.5,", 'line 2: "METALL" is not a segment; did you mean METAL?'],
  ["a vector that there is not", "SEP,0.5,ebitda", 'line 2: "ebitda" is not a vector; write'],
  [
    "one segment with two weights",
    "SEP,0.5,\nSEP,0.4,",
    "line 3: 600001.SH has 0.5 for SEP on line 2, and 0.4 here",
  ],
])("refuses %s", async (_, cells, says) => {
  const rows = cells.split("\n").map((cell) => `600001.SH,,,${cell},2025-06-30,,,`);
  const problems = await problemsOf(`${HEADER}${rows.join("\n")}\n`);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(says);
  expect((await own.store.newest()).number).toBe(0);
});

test.each([
  ["no ticker", ",,,SEP,1,,2025-06-30,,,", "the ticker is missing"],
  ["digits of several exchanges", "831,,,SEP,1,,2025-06-30,,,", "000831.SZ"],
  ["letters that no exchange follows", "XYZ,,,SEP,1,,2025-06-30,,,", "no listed name"],
  ["no day", "600001.SH,,,SEP,1,,,,,", "as_of is missing"],
  ["a day of another order", "600001.SH,,,SEP,1,,30/06/2025,,,", '"30/06/2025" is not a day'],
  ["a day to come", "600001.SH,,,SEP,1,,2026-12-31,,,", '"2026-12-31" is still to come'],
  ["knowledge to come", "600001.SH,,,SEP,1,,2025-06-30,2027-01-01,,", "still to come"],
  [
    "no evidence of ours",
    "600001.SH,,,SEP,1,,2025-06-30,,rumour,",
    "is not evidence; write filing",
  ],
  ["no confidence of ours", "600001.SH,,,SEP,1,,2025-06-30,,,sure", "is not a confidence; write"],
  [
    "a row too long",
    "600001.SH,,,SEP,0,5,revenue,2025-06-30,2025-08-31,filing,high",
    "the header 10",
  ],
  ["a name that hides a mark", "600001.SH,,A\u202Ecme,SEP,1,,2025-06-30,,,", "not seen"],
])("refuses a row with %s", async (_, row, says) => {
  const problems = await problemsOf(`${HEADER}${row}\n`);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^line 2: /);
  expect(problems[0]).toContain(says);
});

test("tells everything that is wrong at once, by line, and stores nothing of it", async () => {
  const text = `${HEADER}600001.SH,,,SEP,1,,2025-06-30,,,\n,,,SEP,1,,2025-06-30,,,\n600002.SH,,,ORE,1,,2025-06-30,,,\n`;
  expect((await problemsOf(text)).map((says) => says.slice(0, 7))).toEqual(["line 3:", "line 4:"]);
  expect((await own.store.newest()).number).toBe(0);
});

test.each([
  ["an empty file", "", "the file is empty"],
  ["a header alone", HEADER, "the file has no rows"],
  ["a column that is missing", "ticker,segment,weight\n", "line 1: the column as_of is missing"],
  [
    "a column that nobody knows",
    "ticker,segment,weight,as_of,wieght\n600001.SH,SEP,1,2025-06-30,1\n",
    'line 1: the column "wieght" is not known; did you mean weight?',
  ],
  [
    "a column twice",
    "ticker,ticker,segment,weight,as_of\n",
    "line 1: the column ticker is there twice",
  ],
  [
    "a file that is cut",
    `${HEADER}600001.SH,,,SE`,
    "line 2: the file ends in the middle of this row",
  ],
  ["a quote that never closes", `${HEADER}"600001.SH,,,SEP\n`, "line 2: a quote is not closed"],
])("refuses %s", async (_, text, says) => {
  expect((await problemsOf(text))[0]).toContain(says);
});

test("refuses bytes that are no UTF-8", async () => {
  const bytes = new Uint8Array([...new TextEncoder().encode(`${HEADER}600001.SH,,`), 0xb1, 0xb1]);
  expect((await problemsOf(bytes))[0]).toContain("line 2: the file is not utf-8 text");
});

test("refuses a known share as another issuer's", async () => {
  await own.store.commit(seedImport(), NOW);
  const problems = await problemsOf(`${HEADER}600111.SH,600010.SH,,SEP,1,,2025-06-30,,,\n`);
  expect(problems).toEqual([
    'line 2: "600010.SH" means 600010.SH, but 600111.SH is known to be of 600111.SH',
  ]);
});

const FULL =
  "ticker,driver,sold,cost,pass_through,price_lag,cost_lag,currency,revenue,gross_margin,net_income,retained,shares,as_of\n";

test("brings how a company follows a driver, and its yearly figures, without weights", async () => {
  const outcome = await importing(
    `${FULL}600001.SH,NdPr,,0.4,100%,1,2,CNY,1000000000,19.5%,-5000000,0.6,200000000,2025\n`,
  );
  expect(outcome).toMatchObject({ rows: 2 });
  const { sensitivities, fundamentals, weights } = await book();
  const standing = { issuer: "600001.SH", asOf: day("2025-12-31"), evidence: "assumption" };
  expect(sensitivities).toMatchObject([
    { ...standing, driver: "NdPr", sold: 0, cost: 0.4, passThrough: 1, priceLag: 1, costLag: 2 },
  ]);
  expect(fundamentals).toMatchObject([
    {
      ...standing,
      currency: "CNY",
      revenue: 1e9,
      grossMargin: 0.195,
      netIncome: -5e6,
      retained: 0.6,
      shares: 2e8,
    },
  ]);
  expect(weights).toEqual([]);
});

test("who only sells at a driver's price passes nothing on and has no lags unless said", async () => {
  await importing("ticker,driver,sold,as_of\nLYC.AX,ndpr,0.9,2025-06-30\n");
  expect((await book()).sensitivities).toMatchObject([
    { driver: "NdPr", sold: 0.9, cost: 0, passThrough: 0, priceLag: 0, costLag: 0 },
  ]);
});

test.each([
  ["a cost without pass-through", "NdPr,,0.4,,1,2,,,,,,", "the pass_through is missing"],
  ["a cost without its lag", "NdPr,,0.4,1,1,,,,,,,", "the cost_lag is missing"],
  ["a driver that is neither sold nor bought", "NdPr,,,,,,,,,,,", "the sold is missing"],
  ["a share without driver", ",0.5,,,,,,,,,,", "the driver is missing"],
  ["a driver that there is not", "Gold,0.5,,,,,,,,,,", '"Gold" is not a driver; write NdPr'],
  ["a pass-through over 1", "NdPr,,0.4,1.5,1,2,,,,,,", 'the pass_through "1.5" is no fraction'],
  ["a lag below 0", "NdPr,,0.4,1,-1,2,,,,,,", 'the price_lag "-1" is less than 0'],
  ["figures without currency", ",,,,,,,1000,,,,", "the currency is missing"],
  ["a revenue with separators", ',,,,,,CNY,"1,000",,,,', 'the revenue "1,000" is not a number'],
  ["a margin of 19.5", ",,,,,,CNY,,19.5,,,", 'the gross_margin "19.5" is no fraction'],
  ["no shares at all", ",,,,,,CNY,,,,,0", 'the shares "0" is less than 1'],
])("refuses %s", async (_, cells, says) => {
  const problems = await problemsOf(`${FULL}600001.SH,${cells},2025-06-30\n`);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`line 2: ${says}`);
});

test("refuses two rows of figures that differ, and a file without anything to say", async () => {
  const twice = (revenue: string) => `600001.SH,,,,,,,CNY,${revenue},,,,,2025-06-30\n`;
  expect(await problemsOf(FULL + twice("1") + twice("2"))).toEqual([
    "line 3: 600001.SH has other numbers for CNY on line 2",
  ]);
  expect(await problemsOf("ticker,as_of\n600001.SH,2025-06-30\n")).toEqual([
    "line 1: there is none of the columns segment, driver and currency",
  ]);
});

test("takes the issuer of a share from the row that says it", async () => {
  const rows = ["600001.SH,Acme,,MAG,0.5,,2025-06-30,,,", "1234.HK,Acme,,,,,,,,"];
  await importing(`${HEADER}${[...rows, "1234.HK,,,SEP,0.5,,2025-06-30,,,"].join("\n")}\n`);
  expect(await sharesOf("600001.SH")).toEqual({ MAG: 0.5, SEP: 0.5 });
});

test("--known-since counts for the rows that do not say it themselves", async () => {
  const knownSince = instant("2025-09-01");
  await importing(
    `${HEADER}600001.SH,,,SEP,1,,2025-06-30,,,\n600002.SH,,,SEP,1,,2025-06-30,2025-08-01,,\n`,
    { knownSince },
  );
  expect((await weightsOf("600001.SH"))[0]).toContain("since 2025-09-01T00:00:00Z");
  expect((await weightsOf("600002.SH"))[0]).toContain("since 2025-08-01T00:00:00Z");
  const early = await problemsOf(`${HEADER}600003.SH,,,SEP,1,,2025-06-30,,,\n`, {
    knownSince: instant("2027-01-01"),
  });
  expect(early[0]).toContain("still to come");
});
