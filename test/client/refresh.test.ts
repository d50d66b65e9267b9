import type { RefreshableFeed } from "../../src/client/feed";
import { httpTo } from "../../src/client/http";
import { createFeed } from "../../src/client/http-feed";
import { foldSeries } from "../../src/core/fold";
import { bookFrom, listed } from "../support/company-statements";
import { instant, observed } from "../support/observations";
import { type SmallFeed, smallFeed } from "../support/small-feed";

let server: SmallFeed;
let feed: RefreshableFeed;

beforeEach(async () => {
  server = await smallFeed({
    "NdOxide@BREX": [observed("2026-01-27", 730_000)],
    "DyOxide@BREX": [observed("2026-01-27", 1_400_000)],
    "TbOxide@BREX": [],
  });
  feed = createFeed({ http: httpTo({ address: server.address }), scheduler: setImmediate });
  await feed.fetch({ series: ["NdOxide@BREX", "DyOxide@BREX"] });
});
afterEach(() => server.close());

function importNewDay(): void {
  server.snapshot = { feed: "test", number: 2 };
  server.day = "2026-01-28";
  const more = observed("2026-01-28", 732_500, { snapshot: 2 });
  server.rows.set("NdOxide@BREX", [observed("2026-01-27", 730_000), more]);
}

const pricesOf = (code: string) => {
  const view = feed.current();
  return view && Array.from(foldSeries(view.series(code)).price);
};

test("moves to the newest snapshot with all series in use, asking only for what changed", async () => {
  const unchanged = feed.current()?.series("DyOxide@BREX");
  importNewDay();
  expect(await feed.refresh()).toBeUndefined();
  expect(server.wanted.at(-1)).toEqual({
    codes: ["NdOxide@BREX", "DyOxide@BREX"],
    snapshot: 2,
    since: 1,
  });
  expect(feed.current()?.catalogue.snapshot.number).toBe(2);
  expect(pricesOf("NdOxide@BREX")).toEqual([730_000, 732_500]);
  expect(feed.current()?.series("DyOxide@BREX")).toBe(unchanged);
  expect(server.requests).toHaveLength(4);
});

test("keeps the old snapshot whole when a series cannot be had", async () => {
  const view = feed.current();
  importNewDay();
  server.odd = (request, response) =>
    request.url === "/v1/series" && Boolean(response.writeHead(500).end());
  expect(await feed.refresh()).toMatchObject({ reason: "feed-error" });
  expect(feed.current()).toBe(view);
  expect(pricesOf("NdOxide@BREX")).toEqual([730_000]);
});

test("answers from the old snapshot until the new one is there", async () => {
  importNewDay();
  const refreshed = feed.refresh();
  await feed.fetch({ series: ["TbOxide@BREX"] });
  expect(pricesOf("NdOxide@BREX")).toEqual([730_000]);
  await refreshed;
  expect(feed.current()?.catalogue.snapshot.number).toBe(2);
});

test("keeps the very view when nothing is new, and makes one when the day has moved on", async () => {
  const view = feed.current();
  expect(await feed.refresh()).toBeUndefined();
  expect(feed.current()).toBe(view);
  server.day = "2026-01-29";
  expect(await feed.refresh()).toBeUndefined();
  expect(feed.current()).not.toBe(view);
  expect(feed.current()?.series("NdOxide@BREX")).toBe(view?.series("NdOxide@BREX"));
  expect(server.wanted).toHaveLength(1);
});

test("leaves a series behind that the new snapshot no longer gives", async () => {
  importNewDay();
  server.refused.push({ code: "DyOxide@BREX", reason: "no-licence" });
  expect(await feed.refresh()).toBeUndefined();
  expect(feed.holds({ series: ["NdOxide@BREX"] })).toBe(true);
  expect(await feed.fetch({ series: ["DyOxide@BREX"] })).toMatchObject({ reason: "no-licence" });
});

test("takes whole series from another feed, or from one restored to an older snapshot", async () => {
  server.snapshot = { feed: "other", number: 5 };
  server.rows.set("NdOxide@BREX", [observed("2026-01-27", 1)]);
  expect(await feed.refresh()).toBeUndefined();
  expect(pricesOf("NdOxide@BREX")).toEqual([1]);
  server.snapshot = { feed: "other", number: 4 };
  expect(await feed.refresh()).toBeUndefined();
  expect(server.wanted.slice(1).map(({ since }) => since)).toEqual([undefined, undefined]);
});

test("brings the facts along when they are in use", async () => {
  const fact = { subject: "China", metric: "quota", period: "2024", value: 270_000, unit: "t" };
  await feed.fetch({ series: [], facts: true });
  importNewDay();
  server.facts.push({ ...fact, status: "quota", knownSince: instant("2024-08-20"), source: "S1" });
  expect(await feed.refresh()).toBeUndefined();
  expect(feed.current()?.facts()).toMatchObject([fact]);
});

test("brings the companies along when they are in use", async () => {
  await feed.fetch({ series: [], companies: true });
  importNewDay();
  server.companies = bookFrom({ listings: [listed("600111.SH")] });
  expect(await feed.refresh()).toBeUndefined();
  expect(feed.current()?.companies()).toEqual(server.companies);
  server.day = "2026-01-29";
  const asked = server.requests.length;
  expect(await feed.refresh()).toBeUndefined();
  expect(feed.current()?.companies()).toEqual(server.companies);
  expect(server.requests.slice(asked)).toEqual(["GET /v1/catalogue"]);
});

test("stays at the old snapshot when its companies cannot be had", async () => {
  await feed.fetch({ series: [], companies: true });
  const view = feed.current();
  importNewDay();
  server.odd = (request, response) =>
    request.url === "/v1/companies?snapshot=2" && Boolean(response.writeHead(500).end());
  expect(await feed.refresh()).toMatchObject({ reason: "feed-error" });
  expect(feed.current()).toBe(view);
});

test("asks once when it is called again meanwhile, and opens a feed that was not open", async () => {
  const cold = createFeed({ http: httpTo({ address: server.address }), scheduler: setImmediate });
  expect(await Promise.all([cold.refresh(), cold.refresh()])).toEqual([undefined, undefined]);
  expect(cold.current()?.catalogue.snapshot.number).toBe(1);
  expect(server.requests).toHaveLength(3);
});
