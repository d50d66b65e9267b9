import { columnsType } from "../../src/wire/paths";
import {
  type KeyedFeed,
  keyedFeed,
  licensedTraces,
  privateTraces,
  seriesOf,
} from "../support/keyed-feed";
import { asked } from "../support/served-feed";
import { declared, importOf } from "../support/imports";

let feed: KeyedFeed;
let none: string;
let argus: string;
let acme: string;
let all: string;
beforeAll(async () => {
  feed = await keyedFeed();
  none = await feed.key();
  argus = await feed.key({ series: ["@ARGUS"] });
  acme = await feed.key({ series: ["*@ACME"], scope: "admin" });
  all = await feed.key({ series: ["*"] });
});
afterAll(() => feed.close());

const closedCodes = ["DyFe@ACME", "NdOxide@ACME", "TbFe@ARGUS", "TbOxide@ARGUS"];

/** Every question that is answered with something of the store, for every snapshot there is. */
const questions: readonly (readonly [string, Parameters<KeyedFeed["ask"]>[2]?])[] = [
  ["/v1/snapshot"],
  ["/openapi.json"],
  ["/metrics"],
  ...[1, 2, 3].flatMap((snapshot) => [
    [`/v1/catalogue?snapshot=${snapshot}`] as const,
    [`/v1/facts?snapshot=${snapshot}`] as const,
    [`/v1/companies?snapshot=${snapshot}`] as const,
    ["/v1/series", seriesOf([...closedCodes, "NdOxide@BREX"], snapshot)] as const,
    ["/v1/series", seriesOf([...closedCodes, "NdOxide@BREX"], snapshot, { since: 1 })] as const,
    [
      "/v1/series",
      { ...seriesOf([...closedCodes, "NdOxide@BREX"], snapshot), headers: { accept: columnsType } },
    ] as const,
  ]),
  ...closedCodes.flatMap((code) => [
    [`/v1/series/${code}`] as const,
    [`/v1/series/${code}?snapshot=3&asof=2026-02-01`] as const,
  ]),
];

/** All that a key is ever told, less its own words: codes that the asker wrote come back to it. */
async function told(key: string): Promise<string> {
  const bodies: string[] = [];
  for (const [url, more] of questions) {
    const { body } = await feed.ask(key, url, more);
    bodies.push(body.replaceAll(/"(detail|code)":"[^"]*"/g, ""));
  }
  return bodies.join("\n");
}

test("a key without licences is told nothing of closed series but that licensed ones exist", async () => {
  const text = await told(none);
  for (const trace of [...privateTraces, ...licensedTraces]) expect(text).not.toContain(trace);
  expect(text).toContain("732500");
});

test("a key is told all of what it has a licence for, and nothing of what it has none for", async () => {
  const text = await told(argus);
  for (const trace of privateTraces) expect(text).not.toContain(trace);
  for (const trace of licensedTraces) expect(text).toContain(trace);
});

test("the scope admin opens no series", async () => {
  const text = await told(acme);
  for (const trace of licensedTraces) expect(text).not.toContain(trace);
  for (const trace of privateTraces) expect(text).toContain(trace);
});

test("a licence for all of it hides nothing", async () => {
  const text = await told(all);
  for (const trace of [...privateTraces, ...licensedTraces]) expect(text).toContain(trace);
});

test("what changed between two snapshots tells each key only of what it may see of both", async () => {
  const news = async (key: string, since: number) => {
    const before = await feed.ask(key, `/v1/catalogue?snapshot=${since}`);
    const { sight } = JSON.parse(before.body) as { readonly sight: string };
    const asking = { since, sight, holds: ["facts", "companies"] };
    const { body } = await feed.ask(key, "/v1/series", seriesOf(["NdOxide@BREX"], 3, asking));
    return body;
  };
  for (const since of [1, 2]) {
    const text = await news(none, since);
    for (const trace of [...privateTraces, ...licensedTraces]) expect(text).not.toContain(trace);
    expect(text).toContain("TbFe@ARGUS");
    expect(await news(all, since)).toContain("Secret sheet");
    // A sight that is another's is not believed.
    const stolen = JSON.parse((await feed.ask(all, "/v1/catalogue")).body) as { sight: string };
    const asking = seriesOf(["NdOxide@BREX"], 3, { since, sight: stolen.sight });
    expect((await feed.ask(none, "/v1/series", asking)).body).not.toContain('"news"');
  }
});

test("a hidden series costs the store no more than one that is not there, so that no clock tells them apart", async () => {
  const asked: string[] = [];
  const watched = new Proxy(feed.store, {
    get(store, name, self) {
      asked.push(String(name));
      return Reflect.get(store, name, self) as unknown;
    },
  });
  const own = await keyedFeed({ store: watched });
  const questions = (code: string) =>
    [
      ["/v1/series", seriesOf([code])],
      ["/v1/series", { ...seriesOf([code]), headers: { accept: columnsType } }],
      [`/v1/series/${code}`],
    ] as const;
  const costOf = async (code: string) => {
    asked.length = 0;
    for (const [url, more] of questions(code)) await own.ask(none, url, more);
    return asked.join();
  };
  await costOf("DyFe@NONE");
  const absent = await costOf("DyFe@NOWHERE");
  expect(absent).toContain("newest");
  expect(await costOf("DyFe@ACME")).toBe(absent);
  await own.close();
});

test("a hidden series is refused in the very words of one that is not there", async () => {
  for (const more of [{}, { since: 1 }]) {
    const hidden = await feed.ask(none, "/v1/series", seriesOf(["DyFe@ACME"], 3, more));
    const absent = await feed.ask(none, "/v1/series", seriesOf(["DyFe@NONE"], 3, more));
    expect(hidden.body.replaceAll("ACME", "NONE")).toBe(absent.body);
  }
  const hidden = await feed.ask(none, "/v1/series/DyFe@ACME");
  const absent = await feed.ask(none, "/v1/series/DyFe@NONE");
  expect([hidden.status, hidden.body.replaceAll("ACME", "NONE")]).toEqual([404, absent.body]);
});

test("a licensed series without a licence is no-licence, one by one and among others", async () => {
  const one = await feed.ask(none, "/v1/series/TbFe@ARGUS");
  expect([one.status, one.body.includes("no-licence")]).toEqual([403, true]);
  const many = await feed.ask(none, "/v1/series", seriesOf(["NdOxide@BREX", "TbFe@ARGUS"]));
  expect(JSON.parse(many.body)).toMatchObject({
    refused: [{ code: "TbFe@ARGUS", reason: "no-licence" }],
    series: [{ code: "NdOxide@BREX" }],
  });
});

interface Listing {
  readonly series: readonly { readonly code: string; readonly count: number }[];
  readonly unlicensed?: readonly string[];
  readonly defaultQuoters: Readonly<Record<string, string>>;
}

async function catalogueOf(key: string): Promise<Listing> {
  return JSON.parse((await feed.ask(key, "/v1/catalogue")).body) as Listing;
}

test("a licensed series is listed without its days, and named as unlicensed", async () => {
  const { series, unlicensed } = await catalogueOf(none);
  expect(unlicensed).toEqual(["TbFe@ARGUS", "TbOxide@ARGUS"]);
  expect(series.filter(({ code }) => code === "TbFe@ARGUS")).toEqual([
    expect.objectContaining({ code: "TbFe@ARGUS", licence: "licensed", count: 0 }),
  ]);
  expect((await catalogueOf(argus)).unlicensed).toBeUndefined();
});

test("no other quoter answers in place of a hidden default", async () => {
  expect((await catalogueOf(none)).defaultQuoters).not.toHaveProperty("DyFe");
  expect((await catalogueOf(acme)).defaultQuoters).toHaveProperty("DyFe", "ACME");
});

test("an answer kept by one asker is not confirmed to another who sees more or less", async () => {
  for (const url of ["/v1/catalogue", "/v1/facts", "/v1/companies", "/v1/series/NdOxide@BREX"]) {
    const tags = await Promise.all(
      [none, argus, acme, all].map(async (key) =>
        String((await feed.ask(key, url)).headers["etag"]),
      ),
    );
    expect(new Set(tags).size).toBe(4);
    const again = await feed.ask(none, url, { headers: { "if-none-match": tags[3] ?? "" } });
    expect(again.status).toBe(200);
    const own = await feed.ask(none, url, { headers: { "if-none-match": tags[0] ?? "" } });
    expect([own.status, own.headers["vary"]]).toEqual([304, "Authorization, Origin"]);
  }
});

test("keys that open the same share answers, in whatever order their patterns stand", async () => {
  const one = await feed.key({ series: ["@ARGUS", "@ACME"] });
  const other = await feed.key({ series: ["@ACME", "@ARGUS"] });
  const tags = await Promise.all(
    [one, other].map(async (key) => (await feed.ask(key, "/v1/catalogue")).headers["etag"]),
  );
  expect(tags[0]).toBe(tags[1]);
});

test("a series that is closed later is closed in the snapshots before too", async () => {
  const own = await keyedFeed();
  const key = await own.key();
  expect((await own.ask(key, "/v1/series/DyOxide@BREX?snapshot=2")).status).toBe(200);
  const closing = declared("DyOxide@BREX", { licence: "private" });
  await own.store.commit(importOf({ declarations: [closing] }), asked);
  expect((await own.ask(key, "/v1/series/DyOxide@BREX?snapshot=2")).status).toBe(404);
  expect((await own.ask(key, "/v1/catalogue?snapshot=2")).body).not.toContain("DyOxide@BREX");
  await own.close();
});
