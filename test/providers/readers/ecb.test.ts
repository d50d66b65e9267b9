import { zipSync } from "fflate";
import { type TestDesk, testDesk } from "../../support/desk";

let desk: TestDesk;
beforeEach(async () => {
  desk = await testDesk({ reader: "ecb", currencies: ["USD", "CNY", "JPY"] });
});
afterEach(() => desk.close());

const bytes = (text: string) => new TextEncoder().encode(text);

/** As the bank writes it, with the rates that it set. */
const ninetyDays = `<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
 <gesmes:subject>Reference rates</gesmes:subject>
 <gesmes:Sender><gesmes:name>European Central Bank</gesmes:name></gesmes:Sender>
 <Cube>
  <Cube time='2026-02-11'><Cube currency='USD' rate='1.1900'/><Cube currency='CNY' rate='8.2245'/></Cube>
  <Cube time='2026-01-28'><Cube currency='USD' rate='1.1974'/><Cube currency='CNY' rate='8.3176'/></Cube>
 </Cube></gesmes:Envelope>`;

test("the rates of 90 days come from XML, each known since its own afternoon", async () => {
  desk.answers = { "hist-90d": ninetyDays };
  expect(await desk.run()).toMatchObject({ result: "stored", stored: 4, rows: 4, says: [] });
  expect(await desk.rows("EURUSD@ECB")).toEqual([
    "2026-01-28 1.1974 since 2026-01-28T15:00:00Z",
    "2026-02-11 1.19 since 2026-02-11T15:00:00Z",
  ]);
  expect(await desk.rows("EURCNY@ECB")).toEqual([
    "2026-01-28 8.3176 since 2026-01-28T15:00:00Z",
    "2026-02-11 8.2245 since 2026-02-11T15:00:00Z",
  ]);
});

test("a single day is read alike", async () => {
  const oneDay = ninetyDays.replace(/ {2}<Cube time='2026-01-28'>.*\n/, "");
  desk.answers = { ecb: oneDay };
  await desk.run();
  expect(await desk.rows("EURUSD@ECB")).toHaveLength(1);
});

const wholeHistory = `Date,USD,JPY,BGN,CYP,CNY,
2026-01-28,1.1974,182.83,N/A,N/A,8.3176,
2025-12-31,1.1750,184.09,1.9558,N/A,8.2262,
`;

test("the whole history comes zipped, with N/A, discontinued currencies and a comma after the last column", async () => {
  desk.answers = { ecb: zipSync({ "eurofxref-hist.csv": bytes(wholeHistory) }) };
  expect(await desk.run()).toMatchObject({ result: "stored", stored: 6 });
  expect(await desk.rows("EURCNY@ECB")).toEqual([
    "2025-12-31 8.2262 since 2025-12-31T15:00:00Z",
    "2026-01-28 8.3176 since 2026-01-28T15:00:00Z",
  ]);
  const { series } = await desk.store.catalogue((await desk.store.newest()).number);
  expect(series.map(({ code, licence, calendar }) => [code, licence, calendar])).toEqual([
    ["EURCNY@ECB", "open", "target"],
    ["EURJPY@ECB", "open", "target"],
    ["EURUSD@ECB", "open", "target"],
  ]);
});

test("the daily file writes its day in words and spaces before its numbers", async () => {
  desk.answers = { ecb: "Date, USD, JPY, CNY, \n11 February 2026, 1.1900, 182.79, 8.2245, \n" };
  await desk.run();
  expect(await desk.rows("EURUSD@ECB")).toEqual(["2026-02-11 1.19 since 2026-02-11T15:00:00Z"]);
});

test("what is not the bank's file is refused with the place, and nothing is stored", async () => {
  const says = async (answer: string | Uint8Array) => {
    desk.answers = { ecb: answer };
    const standing = await desk.run();
    expect(standing.result).toBe("failed");
    return standing.says;
  };
  expect(await says("<html><body>Not available</body></html>")).toEqual([
    "the XML is not the bank's: it has no Envelope with Cubes of days",
  ]);
  expect(await says("Date,USD,J1\n2026-01-28,1.1974,2\n")).toEqual(['line 1: "J1" is no currency']);
  expect(await says("Date,USD\n28/01/2026,1.1974\n")).toEqual(['line 2: "28/01/2026" is no day']);
  expect(await says("Date,USD,CNY\n2026-01-28,1.1974\n")).toEqual([
    "line 2: 1 rates stand under 2 currencies",
  ]);
  expect(await says("Date,USD\n2026-01-28,1,1974\n")).toHaveLength(1);
  expect(await says("Date,USD\n2026-01-28,-1.19\n")).toEqual([
    'USD of 2026-01-28: "-1.19" is not a price: write digits without a sign',
  ]);
  expect(await says(zipSync({ "a.csv": bytes(wholeHistory) }).slice(0, 60))).toEqual([
    "the archive cannot be unpacked: it may have been cut",
  ]);
  expect((await desk.store.newest()).number).toBe(0);
});
