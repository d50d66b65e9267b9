import { type TestDesk, testDesk } from "../../support/desk";

const said = {
  reader: "json",
  url: "https://vendor.example/rows",
  rows: "[]",
  mapping: {
    columns: { day: "day", avg: "price", known_since: "day" },
    constants: { code: "NdOxide@ACME", basis: "CNY/t inc VAT" },
  },
};

let desk: TestDesk;
beforeEach(async () => {
  desk = await testDesk(said);
});
afterEach(() => desk.close());

const prices = (of: Readonly<Record<string, number>>) =>
  JSON.stringify(Object.entries(of).map(([day, price]) => ({ day, price })));

const run = (of: Readonly<Record<string, number>>, now = desk.now) => {
  desk.now = now;
  desk.answers = { rows: prices(of) };
  return desk.run();
};

const newest = async () => (await desk.store.newest()).number;

test("a changed price is a revision known since it was read, beside the old one", async () => {
  await run({ "2026-02-10": 865_000, "2026-02-11": 870_000 });
  await run({ "2026-02-10": 866_000, "2026-02-11": 870_000 }, "2026-02-13T09:30:00Z");
  expect(await desk.rows("NdOxide@ACME")).toEqual([
    "2026-02-10 865000 since 2026-02-10T00:00:00Z",
    "2026-02-10 866000 since 2026-02-13T09:30:00Z",
    "2026-02-11 870000 since 2026-02-11T00:00:00Z",
  ]);
});

test("the same answer makes no snapshot, and an old price that comes back is a revision again", async () => {
  await run({ "2026-02-10": 865_000 });
  expect(await run({ "2026-02-10": 865_000 })).toMatchObject({ result: "nothing new", stored: 0 });
  expect(await newest()).toBe(1);
  await run({ "2026-02-10": 866_000 }, "2026-02-13T09:00:00Z");
  await run({ "2026-02-10": 865_000 }, "2026-02-14T09:00:00Z");
  expect((await desk.rows("NdOxide@ACME")).map((row) => row.split(" ")[1])).toEqual([
    "865000",
    "866000",
    "865000",
  ]);
});

test("a jump is held for a person, and stored once it is accepted", async () => {
  await run({ "2026-02-10": 865_000 });
  const held = await run({ "2026-02-10": 865_000, "2026-02-11": 86_500 });
  expect(held).toMatchObject({
    result: "held for review",
    says: ["NdOxide@ACME goes from 865000 to 86500 on 2026-02-11"],
  });
  expect(await newest()).toBe(1);
  expect(await desk.accept()).toMatchObject({ result: "stored", stored: 1 });
  expect(await desk.rows("NdOxide@ACME")).toHaveLength(2);
  expect(await desk.accept()).toBeUndefined();
});

test("a revision that jumps is held too", async () => {
  await run({ "2026-02-10": 865_000, "2026-02-11": 870_000 });
  expect((await run({ "2026-02-10": 865_000, "2026-02-11": 8_700_000 })).result).toBe(
    "held for review",
  );
});

test("a source that lost rows is held, whatever its prices", async () => {
  const days = Array.from({ length: 10 }, (_, at) => `2026-01-${String(at + 12)}`);
  await run(Object.fromEntries(days.map((day) => [day, 865_000])));
  const fewer = await run(Object.fromEntries(days.slice(0, 7).map((day) => [day, 865_000])));
  expect(fewer).toMatchObject({
    result: "held for review",
    says: ["the source had 10 rows and has 7 now"],
  });
});

test("bounds are as the configuration declares them", async () => {
  await desk.close();
  desk = await testDesk({ ...said, bounds: { jump: 20, shrink: 1 } });
  await run({ "2026-02-10": 865_000, "2026-02-09": 865_000 });
  expect((await run({ "2026-02-11": 86_500 })).result).toBe("stored");
});

test("a day of garbage stores nothing, is told, and the next good day goes on", async () => {
  await run({ "2026-02-10": 865_000 });
  for (const garbage of [
    "",
    "null",
    "[]",
    "{}",
    "<html>",
    "\u0000\u0001",
    '[{"day":"?","price":1}]',
    "[[[[",
    '[{"day":"2026-02-11","price":"NaN"}]',
    new Uint8Array([0xff, 0xfe, 0x00]),
  ]) {
    desk.answers = { rows: garbage };
    const { result } = await desk.run();
    expect(["failed", "held for review", "nothing new"]).toContain(result);
  }
  expect(await newest()).toBe(1);
  expect(await run({ "2026-02-10": 865_000, "2026-02-11": 870_000 })).toMatchObject({
    result: "stored",
    says: [],
  });
});

test("an answer that was not taken is asked for whole again", async () => {
  await run({ "2026-02-10": 865_000 });
  desk.answers = {
    rows: { bytes: new TextEncoder().encode("<html>"), validators: { etag: '"2"' } },
  };
  await desk.run();
  expect((await desk.standings.of("test")).validators[said.url]?.etag).toBeUndefined();
  desk.answers = {
    rows: {
      bytes: new TextEncoder().encode(prices({ "2026-02-10": 865_000 })),
      validators: { etag: '"3"' },
    },
  };
  await desk.run();
  expect((await desk.standings.of("test")).validators[said.url]?.etag).toBe('"3"');
});

test("a source of which nothing changed stays as it stood", async () => {
  await run({ "2026-02-10": 865_000 });
  desk.answers = { rows: "same" };
  expect(await desk.run()).toMatchObject({ result: "not changed", rows: 1, says: [] });
});

test("rows that another source stored already add nothing", async () => {
  const first = await testDesk({ reader: "ecb", currencies: ["USD"] });
  first.answers = { ecb: "Date,USD\n2026-01-28,1.1974\n" };
  await first.run();
  first.answers = { ecb: "Date,USD,\n2026-01-28,1.1974,\n" };
  expect((await first.run()).result).toBe("nothing new");
  await first.close();
});

test("a licence is as it is declared", async () => {
  desk.configure({ ...said, licence: "licensed" });
  await run({ "2026-02-10": 865_000 });
  expect((await desk.store.catalogue(1)).series[0]?.licence).toBe("licensed");
});

test("a licence that is declared later holds for the series that are there", async () => {
  await run({ "2026-02-10": 865_000 });
  desk.configure({ ...said, licence: "licensed" });
  await run({ "2026-02-10": 865_000, "2026-02-11": 870_000 });
  const { series } = await desk.store.catalogue(2);
  expect(series.map(({ code, licence }) => [code, licence])).toEqual([
    ["NdOxide@ACME", "licensed"],
  ]);
});
