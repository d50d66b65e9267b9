import { readCatalogue } from "../../src/wire/catalogue";
import { readCompanies } from "../../src/wire/companies";
import { emptyBook } from "../../src/core/portfolio/company";
import { readFacts } from "../../src/wire/facts";
import { readOneSeries, readSeriesAnswer } from "../../src/wire/series";
import { isMisfit } from "../../src/wire/shape";
import { readSnapshot } from "../../src/wire/snapshot";
import { day } from "../support/observations";
import { type TestFeed, testFeed } from "../support/served-feed";

let feed: TestFeed;
beforeAll(async () => {
  feed = await testFeed();
});
afterAll(() => feed.close());

async function answer<Read>(path: string, read: (json: unknown) => Read) {
  const { statusCode, body } = await feed.app.inject(path);
  expect(statusCode).toBe(200);
  const found = read(JSON.parse(body));
  if (isMisfit(found)) throw new Error(`${found.field}: ${found.says}`);
  return found as Exclude<Read, { says: string }>;
}

test("the newest snapshot comes with the feed's day, which is China's", async () => {
  expect(await answer("/v1/snapshot", readSnapshot)).toMatchObject({
    snapshot: { feed: feed.feed, number: 2 },
    day: day("2026-02-08"),
  });
});

test("a catalogue without a number is the newest one, with name and day", async () => {
  const { catalogue, day: today } = await answer("/v1/catalogue", readCatalogue);
  expect(catalogue.snapshot.number).toBe(2);
  expect(today).toBe(day("2026-02-08"));
  expect(catalogue.series.map(({ code }) => code)).toContain("DyOxide@BREX");
  expect(catalogue.defaultQuoters).toMatchObject({ NdOxide: "BREX" });
});

test("an older snapshot's catalogue stays what it was", async () => {
  const { catalogue } = await answer("/v1/catalogue?snapshot=1", readCatalogue);
  const codes = catalogue.series.map(({ code }) => code);
  expect(codes).not.toContain("DyOxide@BREX");
  expect(catalogue.series.find(({ code }) => code === "NdOxide@BREX")).toMatchObject({
    lastDay: day("2026-01-28"),
    count: 2,
  });
});

test("one series comes with its revisions", async () => {
  const { series } = await answer("/v1/series/NdOxide@BREX", readOneSeries);
  expect([...(series.amounts.mid ?? [])]).toEqual([610_000, 732_500, 732_600, 740_000]);
  expect([...series.snapshot]).toEqual([1, 1, 2, 2]);
});

test("one series as of a day is what the market could know then", async () => {
  const quarters = async (asof: string) => {
    const { series } = await answer(`/v1/series/REConc@XH?asof=${asof}`, readOneSeries);
    return [...(series.amounts.value ?? [])];
  };
  expect(await quarters("2026-01-08")).toEqual([26_205]);
  expect(await quarters("2026-01-09")).toEqual([26_205, 26_834]);
  expect(await quarters("2026-01-08T23:59:59Z")).toEqual([26_205]);
});

test("facts and events belong to their snapshot", async () => {
  expect(await answer("/v1/facts?snapshot=1", readFacts)).toMatchObject({
    facts: [{ subject: "CN", value: 270_000 }],
    events: [],
  });
  expect(await answer("/v1/facts", readFacts)).toMatchObject({
    facts: [{ subject: "CN" }],
    events: [{ kind: "announcement", day: "2026-01-09" }],
  });
});

test("companies belong to their snapshot", async () => {
  const { companies } = await answer("/v1/companies", readCompanies);
  expect(companies).toEqual(await feed.store.companies(2));
  expect(companies).toMatchObject({
    listings: [{ ticker: "600111.SH", chineseName: "北方稀土" }, { ticker: "MP.US" }],
    weights: [
      { segment: "SEP", weight: 0.65, asOf: day("2025-06-30"), snapshot: 2 },
      { segment: "METAL" },
    ],
  });
  const before = await answer("/v1/companies?snapshot=1", readCompanies);
  expect(before.companies).toEqual(emptyBook);
});

test("every answer names its snapshot in a header too", async () => {
  for (const path of [
    "/v1/snapshot",
    "/v1/catalogue",
    "/v1/facts",
    "/v1/companies",
    "/v1/series/REConc@XH",
  ]) {
    const { headers } = await feed.app.inject(path);
    expect(headers["reprice-snapshot"]).toBe(`${feed.feed}:2`);
  }
});

test("many series answer together; a refused code spoils none", async () => {
  const { body, headers } = await feed.app.inject({
    method: "POST",
    url: "/v1/series",
    payload: {
      codes: ["NdOxide@BREX", "Unobtainium@X", "TbOxide@ARGUS", "PrOxide@BREX", "NdOxide@BREX"],
      snapshot: 1,
    },
  });
  const read = readSeriesAnswer(JSON.parse(body));
  expect(headers["reprice-snapshot"]).toBe(`${feed.feed}:1`);
  expect(read).toMatchObject({
    snapshot: { number: 1 },
    series: [
      { code: "NdOxide@BREX", size: 2 },
      { code: "PrOxide@BREX", size: 0 },
    ],
    refused: [
      { code: "Unobtainium@X", reason: "no-such-series" },
      { code: "TbOxide@ARGUS", reason: "no-licence" },
    ],
    more: [],
  });
});

test("a licensed series is refused by name", async () => {
  const { statusCode, body } = await feed.app.inject("/v1/series/TbOxide@ARGUS");
  expect(statusCode).toBe(403);
  expect(body).toContain("no-licence");
});

test("the process lives and the store answers", async () => {
  expect(JSON.parse((await feed.app.inject("/healthz")).body)).toEqual({
    serves: "reprice",
    wire: 1,
  });
  expect((await feed.app.inject("/readyz")).statusCode).toBe(200);
});

test("a feed whose store is gone says that it is not ready", async () => {
  const closed = await testFeed();
  await closed.close();
  const gone = await testFeed({ store: closed.store });
  const ready = await gone.app.inject("/readyz");
  expect(ready.statusCode).toBe(503);
  expect(ready.headers["content-type"]).toContain("application/problem+json");
  await gone.close();
});
