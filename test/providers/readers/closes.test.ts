import { type TestDesk, testDesk } from "../../support/desk";

let desk: TestDesk | undefined;
afterEach(() => desk?.close());

const eastmoney = async (ticker: string, answer: string) => {
  desk = await testDesk({ reader: "eastmoney", tickers: [ticker] });
  desk.answers = { eastmoney: answer };
  return desk;
};

const kline = (code: string, ...lines: readonly string[]) =>
  JSON.stringify({ rc: 0, data: { code, name: "北方稀土", decimal: 2, klines: lines } });

const cells = "2026-02-10,50.00,51.20,51.90,49.80,850857,4312345678.00,4.2,2.4,1.2,2.37";

test("Eastmoney's candles stand as open, close, high, low, and count mainland volumes in lots", async () => {
  const opened = await eastmoney("600111.SH", kline("600111", cells));
  expect(await opened.run()).toMatchObject({ result: "stored", stored: 2 });
  expect(opened.asked[0]).toContain("secid=1.600111");
  expect(opened.asked[0]).toContain("fqt=0");
  expect(await opened.rows("600111.SH@Eastmoney")).toEqual([
    "2026-02-10 51.2 since 2026-02-10T00:00:00Z",
  ]);
  expect(await opened.rows("600111.SH.VOL@Eastmoney")).toEqual([
    "2026-02-10 85085700 since 2026-02-10T00:00:00Z",
  ]);
});

test("rows of seven cells and an answer inside a call are read alike", async () => {
  const seven = cells.split(",").slice(0, 7).join(",");
  const opened = await eastmoney("000831.SZ", `jQuery35_17(${kline("000831", seven)});`);
  expect(await opened.run()).toMatchObject({ result: "stored", stored: 2 });
  expect(opened.asked[0]).toContain("secid=0.000831");
});

test("Hong Kong's volumes are shares", async () => {
  const opened = await eastmoney("6680.HK", kline("06680", cells));
  await opened.run();
  expect((await opened.rows("6680.HK.VOL@Eastmoney"))[0]).toContain(" 850857 ");
});

test("today's candle still moves and is left for tomorrow", async () => {
  const today = cells.replace("2026-02-10", "2026-02-12");
  const opened = await eastmoney("600111.SH", kline("600111", cells, today));
  await opened.run();
  expect(await opened.rows("600111.SH@Eastmoney")).toHaveLength(1);
});

test("columns in another order are refused: a low under the high's name would be another close", async () => {
  const usual = "2026-02-10,50.00,51.90,49.80,51.20,850857,1";
  const opened = await eastmoney("600111.SH", kline("600111", usual));
  expect((await opened.run()).says).toEqual([
    "600111.SH: 2026-02-10 does not stand as open, close, high, low",
  ]);
});

test("an answer about another share, without data, or with a web page is told apart", async () => {
  const other = await eastmoney("600111.SH", kline("600392", cells));
  expect((await other.run()).says).toEqual(['600111.SH: the answer is about "600392"']);
  await other.close();
  const none = await eastmoney("600111.SH", '{"rc":0,"data":null}');
  expect(await none.run()).toMatchObject({ result: "nothing new", says: [] });
  await none.close();
  const page = await eastmoney("600111.SH", "<html>403 Forbidden</html>");
  expect((await page.run()).says).toEqual(["600111.SH: the answer is a web page and not JSON"]);
});

test("a share of New York has no name at Eastmoney, which is said before anything is asked", async () => {
  const opened = await eastmoney("MP.US", "");
  expect((await opened.run()).says[0]).toContain('"MP.US" has no name at this source');
  expect(opened.asked).toEqual([]);
});

const FIRST = Date.UTC(2026, 1, 9, 23) / 1000;
const DAY = 86_400;

const chart = (symbol: string, change: (result: Record<string, unknown>) => void = () => {}) => {
  const result: Record<string, unknown> = {
    meta: { currency: "AUD", symbol, gmtoffset: 39_600, exchangeTimezoneName: "Australia/Sydney" },
    timestamp: [FIRST, FIRST + DAY, FIRST + 2 * DAY],
    indicators: {
      quote: [{ close: [15.32, null, 15.4], volume: [1_200_000, null, 900_000] }],
      adjclose: [{ adjclose: [15.1, null, 15.4] }],
    },
  };
  change(result);
  return JSON.stringify({ chart: { result: [result], error: null } });
};

const yahoo = async (answer: string, ticker = "LYC.AX") => {
  desk = await testDesk({ reader: "yahoo", tickers: [ticker] });
  desk.answers = { yahoo: answer };
  return desk;
};

test("Yahoo's times are days at the exchange; null is a day without trade, today is left out", async () => {
  const opened = await yahoo(chart("LYC.AX"));
  expect(await opened.run()).toMatchObject({ result: "stored", stored: 3 });
  expect(opened.asked[0]).toContain("/LYC.AX?interval=1d");
  // 23:00 UTC is the next morning in Sydney.
  expect(await opened.rows("LYC.AX@Yahoo")).toEqual([
    "2026-02-10 15.32 since 2026-02-10T00:00:00Z",
  ]);
  // Every dividend restates adjusted closes: they are known since they were read.
  expect(await opened.rows("LYC.AX.ADJ@Yahoo")).toEqual([
    "2026-02-10 15.1 since 2026-02-12T08:00:00Z",
  ]);
});

test("symbols are Yahoo's own", async () => {
  const opened = await yahoo(chart("600111.SS"), "600111.SH");
  await opened.run();
  expect(opened.asked[0]).toContain("/600111.SS?");
});

test("no trade at all leaves the times out, and adjusted closes may be absent", async () => {
  const empty = await yahoo(
    chart("LYC.AX", (result) => {
      delete result["timestamp"];
      result["indicators"] = { quote: [{}], adjclose: [{}] };
    }),
  );
  expect(await empty.run()).toMatchObject({ result: "nothing new", says: [] });
  await empty.close();
  const plain = await yahoo(
    chart("LYC.AX", (result) => {
      result["indicators"] = { quote: [{ close: [15.32, null, 15.4] }] };
    }),
  );
  expect(await plain.run()).toMatchObject({ result: "stored", stored: 1 });
});

test.each([
  [
    '{"chart":{"result":null,"error":{"code":"Not Found","description":"No data found"}}}',
    "No data found",
  ],
  [chart("LYC.AX", (one) => (one["timestamp"] = [FIRST])), "there are 1 times and 3 of close"],
  [chart("MP"), 'the answer is about "MP"'],
  [
    chart("LYC.AX", (one) => (one["meta"] = { symbol: "LYC.AX", currency: "GBp", gmtoffset: 0 })),
    '"GBp"',
  ],
  [chart("LYC.AX").slice(0, 90), "the answer is not JSON"],
])("an odd chart is refused with what is odd", async (answer, says) => {
  const opened = await yahoo(answer);
  const standing = await opened.run();
  expect(standing.result).toBe("failed");
  expect(standing.says[0]).toContain(says);
});
