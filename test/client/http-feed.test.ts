import type { RefreshableFeed } from "../../src/client/feed";
import { httpTo } from "../../src/client/http";
import { createFeed } from "../../src/client/http-feed";
import { SnapshotCache } from "../../src/client/snapshot-cache";
import { formatDay } from "../../src/core/day";
import { foldSeries } from "../../src/core/fold";
import { seriesOf } from "../../src/core/series";
import { bookFrom, floorOf, listed } from "../support/company-statements";
import { day, instant, observed } from "../support/observations";
import { type SmallFeed, smallFeed } from "../support/small-feed";

let server: SmallFeed;
let feed: RefreshableFeed;

beforeEach(async () => {
  server = await smallFeed({
    "NdOxide@BREX": [observed("2026-01-27", 730_000), observed("2026-01-28", 732_500)],
    "DyOxide@BREX": [observed("2026-01-28", 1_400_000)],
    "EURUSD@ECB": [observed("2026-01-28", { value: 1.1974 })],
  });
  feed = createFeed({ http: httpTo({ address: server.address }), scheduler: setImmediate });
});
afterEach(() => server.close());

const codes = ["NdOxide@BREX", "DyOxide@BREX", "EURUSD@ECB"];
const neodymium = { series: ["NdOxide@BREX"] };
const newestOf = (code: string) => {
  const view = feed.current();
  return view && Array.from(foldSeries(view.series(code)).price).at(-1);
};

test("answers a cold workbook of thousands of cells with two requests", async () => {
  const cells = Array.from({ length: 3000 }, (_, i) => ({ series: [codes[i % 3] ?? ""] }));
  const asked = cells.map(async (needs) => (await feed.open()) ?? (await feed.fetch(needs)));
  expect(new Set(await Promise.all(asked))).toEqual(new Set([undefined]));
  expect(server.requests).toEqual(["GET /v1/catalogue", "POST /v1/series"]);
  expect(codes.map(newestOf)).toEqual([732_500, 1_400_000, 1.1974]);
});

test("opens by itself when a series is asked for first", async () => {
  expect(feed.current()).toBeUndefined();
  expect(feed.holds(neodymium)).toBe(false);
  expect(await feed.fetch(neodymium)).toBeUndefined();
  expect(server.requests).toHaveLength(2);
});

test("answers a warm cell from memory, without a request and with the same view", async () => {
  await feed.fetch(neodymium);
  const view = feed.current();
  expect(feed.holds(neodymium)).toBe(true);
  expect(await feed.fetch(neodymium)).toBeUndefined();
  expect(await feed.open()).toBeUndefined();
  expect(feed.current()).toBe(view);
  expect(server.requests).toHaveLength(2);
});

test("does not ask again for a code that is under way", async () => {
  await feed.open();
  const first = feed.fetch(neodymium);
  await new Promise(setImmediate);
  const second = feed.fetch({ series: ["NdOxide@BREX", "DyOxide@BREX"] });
  expect([await first, await second]).toEqual([undefined, undefined]);
  expect(server.wanted.map((wanted) => wanted.codes)).toEqual([["NdOxide@BREX"], ["DyOxide@BREX"]]);
});

test("stays at the snapshot of the first answer when the feed moves on", async () => {
  await feed.fetch(neodymium);
  server.snapshot = { feed: "test", number: 2 };
  server.rows.set("DyOxide@BREX", [
    observed("2026-01-28", 1),
    observed("2026-01-29", 2, { snapshot: 2 }),
  ]);
  expect(await feed.fetch({ series: ["DyOxide@BREX"] })).toBeUndefined();
  expect(server.wanted.map(({ snapshot }) => snapshot)).toEqual([1, 1]);
  expect(newestOf("DyOxide@BREX")).toBe(1);
});

test("gives each code its own answer", async () => {
  server.refused.push({ code: "DyOxide@BREX", reason: "no-licence" });
  await feed.open();
  const asked = [...codes, "TbOxide@BREX"].map((code) => feed.fetch({ series: [code] }));
  const reasons = (await Promise.all(asked)).map((failed) => failed?.reason);
  expect(reasons).toEqual([undefined, "no-licence", undefined, "feed-error"]);
  expect(server.requests).toHaveLength(2);
});

test("forgets a batch that failed, so that the next question tries again", async () => {
  await feed.open();
  server.odd = (_request, response) => Boolean(response.writeHead(500).end());
  const [one, two] = await Promise.all([feed.fetch(neodymium), feed.fetch({ series: codes })]);
  expect([one?.reason, two?.reason]).toEqual(["feed-error", "feed-error"]);
  server.odd = undefined;
  expect(await feed.fetch({ series: codes })).toBeUndefined();
});

test("forgets an opening that failed, too", async () => {
  server.odd = (_request, response) => Boolean(response.writeHead(401).end());
  expect(await feed.open()).toMatchObject({
    reason: "sign-in",
    details: { address: server.address },
  });
  expect(feed.current()).toBeUndefined();
  server.odd = undefined;
  expect(await feed.open()).toBeUndefined();
});

test("asks again for what did not fit into one answer", async () => {
  server.most = 1;
  expect(await feed.fetch({ series: codes })).toBeUndefined();
  expect(server.wanted.map((wanted) => wanted.codes.length)).toEqual([3, 2, 1]);
  expect(feed.holds({ series: codes })).toBe(true);
});

test("gives up on a feed that always says more", async () => {
  server.most = 0;
  expect(await feed.fetch({ series: codes })).toMatchObject({ reason: "feed-error" });
  expect(server.wanted).toHaveLength(1);
});

test("splits a question that names more series than one request may", async () => {
  const many = Array.from({ length: 4500 }, (_, i) => `X${i}@DEMO`);
  for (const code of many) server.rows.set(code, []);
  expect(await feed.fetch({ series: many })).toBeUndefined();
  expect(server.wanted.map((wanted) => wanted.codes.length).sort()).toEqual([2000, 2000, 500]);
});

test("asks for facts once, and only when they are wanted", async () => {
  const fact = { subject: "China", metric: "quota", period: "2024", value: 270_000, unit: "t" };
  server.facts.push({ ...fact, status: "quota", knownSince: instant("2024-08-20"), source: "S1" });
  await feed.fetch(neodymium);
  const wanted = { series: [], facts: true };
  expect(feed.holds(wanted)).toBe(false);
  expect(await Promise.all([feed.fetch(wanted), feed.fetch(wanted)])).toEqual([
    undefined,
    undefined,
  ]);
  expect(server.requests.slice(2)).toEqual(["GET /v1/facts?snapshot=1"]);
  expect(feed.holds(wanted)).toBe(true);
  expect(feed.current()?.facts()).toMatchObject([fact]);
  expect(feed.current()?.events()).toEqual([]);
});

test("asks for companies once, and only when they are wanted", async () => {
  server.companies = bookFrom({ listings: [listed("MP.US")], floors: [floorOf("MP.US")] });
  const wanted = { series: [], companies: true };
  await feed.fetch(neodymium);
  expect(feed.holds(wanted)).toBe(false);
  await Promise.all([feed.fetch(wanted), feed.fetch({ series: [], companies: true, facts: true })]);
  expect([...server.requests.slice(2)].sort()).toEqual([
    "GET /v1/companies?snapshot=1",
    "GET /v1/facts?snapshot=1",
  ]);
  expect(feed.holds(wanted)).toBe(true);
  expect(feed.current()?.companies()).toEqual(server.companies);
});

test("takes the feed's day as the workbook's day", async () => {
  await feed.open();
  const day = feed.current()?.day;
  expect(day !== undefined && formatDay(day)).toBe("2026-01-28");
});

test("refuses a series of another feed that took over the address", async () => {
  await feed.open();
  server.snapshot = { feed: "other", number: 1 };
  expect(await feed.fetch(neodymium)).toMatchObject({
    reason: "wrong-feed",
    details: { feed: "test", other: "other" },
  });
});

test("says so when the feed no longer knows the snapshot", async () => {
  server.snapshot = { feed: "test", number: 7 };
  await feed.open();
  server.snapshot = { feed: "test", number: 3 };
  expect(await feed.fetch(neodymium)).toMatchObject({
    reason: "wrong-feed",
    details: { snapshot: "test:7" },
  });
});

test("throws when a cell is answered before its series was fetched, which is a bug", async () => {
  await feed.open();
  expect(() => feed.current()?.series("NdOxide@BREX")).toThrow("before it was fetched");
  expect(() => feed.current()?.facts()).toThrow("before it was fetched");
  expect(() => feed.current()?.companies()).toThrow("before it was fetched");
});

test("a feed that does not answer at opening is stood in for by a kept snapshot, until a refresh", async () => {
  const kept = new SnapshotCache(
    {
      catalogue: {
        snapshot: { feed: "test", number: 1 },
        series: [],
        defaultQuoters: {},
        sources: [],
      },
      day: day("2026-01-28"),
    },
    { where: "machine", why: "no-feed", since: instant("2026-01-29") },
  );
  kept.keepSeries(seriesOf("NdOxide@BREX", "daily", [observed("2026-01-28", 700_000)]));
  feed = createFeed({
    http: httpTo({ address: server.address }),
    scheduler: setImmediate,
    stored: async ({ reason }) => (reason === "feed-error" ? kept : undefined),
  });
  server.odd = (_request, response) => Boolean(response.writeHead(500).end());
  expect(await feed.fetch(neodymium)).toBeUndefined();
  expect(newestOf("NdOxide@BREX")).toBe(700_000);
  expect(await feed.refresh()).toMatchObject({ reason: "feed-error" });
  expect(feed.current()).toBe(kept.view);
  server.odd = undefined;
  expect(await feed.refresh()).toBeUndefined();
  expect(feed.current()?.stored).toBeUndefined();
  server.snapshot = { feed: "test", number: 2 };
  await feed.refresh();
  expect(server.wanted.at(-1)).toMatchObject({ since: 1 });
  expect(feed.current()?.catalogue.snapshot.number).toBe(2);
});
