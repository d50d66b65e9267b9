import { type TestDesk, testDesk } from "../../support/desk";

let desk: TestDesk;
beforeEach(async () => {
  desk = await testDesk({
    reader: "eastmoney-products",
    tickers: ["600111.SH"],
    segments: { 稀土氧化物: "SEP", 稀土金属: "METAL", 磁材: "MAG", 环保: "NONRE" },
  });
});
afterEach(() => desk.close());

const row = (product: string, ratio: number, type = "2") => ({
  SECUCODE: "600111.SH",
  REPORT_DATE: "2025-06-30 00:00:00",
  MAINOP_TYPE: type,
  ITEM_NAME: product,
  MBI_RATIO: ratio,
});

const answer = (...rows: readonly unknown[]) => JSON.stringify({ zygcfx: rows });

const weights = async () =>
  (await desk.store.companies((await desk.store.newest()).number)).weights.map(
    ({ issuer, segment, weight, evidence, source }) => [issuer, segment, weight, evidence, source],
  );

test("the products of a report become weights with the report as evidence; industries and regions are left out", async () => {
  desk.answers = {
    "code=SH600111": answer(
      row("稀土氧化物", 0.64),
      row("稀土金属", 0.2),
      row("磁材", 0.12),
      row("环保", 0.04),
      row("稀土行业", 0.97, "1"),
      row("境内", 0.99, "3"),
    ),
  };
  expect(await desk.run()).toMatchObject({ result: "stored", says: [] });
  expect(await weights()).toEqual([
    ["600111.SH", "SEP", 0.64, "filing", "EastmoneyProducts"],
    ["600111.SH", "METAL", 0.2, "filing", "EastmoneyProducts"],
    ["600111.SH", "MAG", 0.12, "filing", "EastmoneyProducts"],
    ["600111.SH", "NONRE", 0.04, "filing", "EastmoneyProducts"],
  ]);
});

test("the same report on another day is no new vintage", async () => {
  desk.answers = { code: answer(row("稀土氧化物", 0.64)) };
  await desk.run();
  desk.now = "2026-02-13T08:00:00Z";
  desk.answers = { code: answer(row("稀土氧化物", 0.64), row("境内", 0.99, "3")) };
  expect((await desk.run()).result).toBe("nothing new");
  expect(await weights()).toHaveLength(1);
});

test("a product without a segment is asked back by its name", async () => {
  desk.answers = { code: answer(row("抛光材料", 0.05)) };
  expect((await desk.run()).says[0]).toContain('the product "抛光材料" has no segment');
});

test("shares that come to more than rounding over the whole are refused", async () => {
  desk.answers = { code: answer(row("稀土氧化物", 0.7), row("磁材", 0.4)) };
  expect((await desk.run()).says).toEqual([
    "600111.SH: the products of 2025-06-30 come to 1.1000, over 1",
  ]);
});
