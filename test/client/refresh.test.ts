import type { RefreshableFeed } from "../../src/client/feed";
import { httpTo } from "../../src/client/http";
import { createFeed } from "../../src/client/http-feed";
import { isFailure } from "../../src/core/failure";
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

test("moves to the newest snapshot with all series in use in one request, asking only for what changed", async () => {
  const unchanged = feed.current()?.series("DyOxide@BREX");
  importNewDay();
  expect(await feed.refresh()).toBeUndefined();
  expect(server.wanted.at(-1)).toEqual({
    codes: ["NdOxide@BREX", "DyOxide@BREX"],
    since: 1,
    sight: "all",
    holds: [],
  });
  expect(feed.current()?.catalogue.snapshot.number).toBe(2);
  expect(pricesOf("NdOxide@BREX")).toEqual([730_000, 732_500]);
  expect(feed.current()?.series("DyOxide@BREX")).toBe(unchanged);
  expect(server.requests).toHaveLength(3);
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
  expect(server.requests.slice(2)).toEqual(["POST /v1/series", "POST /v1/series"]);
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
  expect(server.wanted.slice(1).map(({ since }) => since)).toEqual([1, undefined, 5, undefined]);
});

test("asks for the catalogue whole where the feed cannot tell what changed in it", async () => {
  importNewDay();
  server.rows.set("YOxide@BREX", []);
  server.sight = "less";
  expect(await feed.refresh()).toBeUndefined();
  expect(server.requests.slice(2)).toEqual(["POST /v1/series", "GET /v1/catalogue?snapshot=2"]);
  expect(feed.current()?.catalogue.series.map(({ code }) => code)).toContain("YOxide@BREX");
  expect(pricesOf("NdOxide@BREX")).toEqual([730_000, 732_500]);
});

test("asks again for what did not fit into one answer, of the same snapshot", async () => {
  importNewDay();
  server.most = 1;
  server.odd = () => {
    // The next import comes between the two answers.
    if (server.wanted.length === 2) server.snapshot = { feed: "test", number: 3 };
    return false;
  };
  expect(await feed.refresh()).toBeUndefined();
  expect(feed.current()?.catalogue.snapshot.number).toBe(2);
  expect(server.wanted.slice(1)).toMatchObject([
    { since: 1 },
    { codes: ["DyOxide@BREX"], snapshot: 2, since: 1 },
  ]);
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
  server.snapshot = { feed: "test", number: 3 };
  expect(await feed.refresh()).toBeUndefined();
  expect(feed.current()?.companies()).toEqual(server.companies);
  expect(server.requests.slice(asked)).toEqual(["POST /v1/series", "POST /v1/series"]);
});

test("stays at the old snapshot when its companies cannot be had", async () => {
  await feed.fetch({ series: [], companies: true });
  const view = feed.current();
  importNewDay();
  server.companies = bookFrom({ listings: [listed("600111.SH")] });
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

test("a refresh that is called off ends its request and sends none after it", async () => {
  importNewDay();
  const view = feed.current();
  const sent = server.requests.length;
  const closed = new Promise<void>((resolve) => {
    server.odd = (_request, response) => Boolean(response.on("close", resolve));
  });
  let calledOff = false;
  let callOff = () => {};
  const cancelling = new Promise<void>((resolve) => {
    callOff = () => {
      calledOff = true;
      resolve();
    };
  });
  const step = feed.prepare("newest", { cancelled: () => calledOff, cancelling });
  while (server.requests.length === sent) await new Promise(setImmediate);
  callOff();
  expect(isFailure(await step)).toBe(true);
  await closed;
  expect(await feed.prepare("newest", { cancelled: () => true, cancelling })).toMatchObject({
    reason: "offline",
  });
  expect(server.requests).toHaveLength(sent + 1);
  expect(feed.current()).toBe(view);
});
