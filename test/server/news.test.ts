import { changedCatalogue } from "../../src/core/catalogue-change";
import { formatDay } from "../../src/core/day";
import { instant } from "../support/observations";
import { type CatalogueAnswer, readCatalogue } from "../../src/wire/catalogue";
import { readFrame } from "../../src/wire/frame";
import { columnsType } from "../../src/wire/paths";
import { type SeriesAnswer, readSeriesAnswer } from "../../src/wire/series";
import { type Misfit, isMisfit } from "../../src/wire/shape";
import { declared, importOf } from "../support/imports";
import { type KeyedFeed, keyedFeed, licensedTraces, privateTraces } from "../support/keyed-feed";
import { asked } from "../support/served-feed";

let feed: KeyedFeed;
let now = asked;
beforeEach(async () => {
  now = asked;
  feed = await keyedFeed({ now: () => now });
});
afterEach(() => feed.close());

const codes = ["NdOxide@BREX", "DyOxide@BREX"];

function right<Answer>(answer: Answer | Misfit): Answer {
  if (isMisfit(answer)) throw new Error(`${answer.field}: ${answer.says}`);
  return answer;
}

async function catalogueAt(key: string, snapshot: number): Promise<CatalogueAnswer> {
  const { body } = await feed.ask(key, `/v1/catalogue?snapshot=${snapshot}`);
  return right(readCatalogue(JSON.parse(body)));
}

async function newsFor(key: string, more: object): Promise<SeriesAnswer> {
  const { body } = await feed.ask(key, "/v1/series", {
    payload: JSON.stringify({ codes, ...more }),
  });
  return right(readSeriesAnswer(JSON.parse(body)));
}

test.each([1, 2, 3])(
  "what changed since snapshot %i makes the newest catalogue of it, for whoever asks",
  async (since) => {
    const keys = [await feed.key(), await feed.key({ series: ["@ACME", "*@ARGUS"] })];
    for (const key of keys) {
      const held = await catalogueAt(key, since);
      const { snapshot, news } = await newsFor(key, { since, sight: held.sight });
      const newest = await catalogueAt(key, 3);
      expect(snapshot.number).toBe(3);
      expect(news && changedCatalogue(held.catalogue, news, snapshot)).toEqual(newest.catalogue);
      expect(news?.day).toBe(newest.day);
    }
  },
);

test("what a key does not open leaves no trace in the news", async () => {
  const key = await feed.key();
  const { sight } = await catalogueAt(key, 2);
  const holds = ["facts", "companies"];
  const payload = JSON.stringify({ codes, since: 2, sight, holds });
  const { body } = await feed.ask(key, "/v1/series", { payload });
  expect(JSON.parse(body)).toMatchObject({ news: { series: [{ code: "TbFe@ARGUS" }] } });
  const traces = [...privateTraces, ...licensedTraces];
  expect(traces.filter((trace) => body.includes(trace))).toEqual([]);
});

test("facts and companies are told to be the same only where they are, for this asker", async () => {
  const [stranger, owner] = [await feed.key(), await feed.key({ series: ["*@ACME"] })];
  const sameFor = async (key: string, since: number) => {
    const { sight } = await catalogueAt(key, since);
    const holds = ["facts", "companies"];
    return (await newsFor(key, { since, sight, holds })).news?.same;
  };
  expect(await sameFor(stranger, 3)).toEqual(["facts", "companies"]);
  expect(await sameFor(stranger, 2)).toEqual(["facts"]);
  expect(await sameFor(owner, 2)).toEqual([]);
  const { sight } = await catalogueAt(stranger, 3);
  expect((await newsFor(stranger, { since: 3, sight })).news?.same).toEqual([]);
});

test.each([
  ["a sight that is another", () => ({ since: 2, sight: "another" })],
  ["no sight", () => ({ since: 2 })],
  ["a snapshot that there is not yet", (sight: string) => ({ since: 4, sight })],
  ["no snapshot that is held", (sight: string) => ({ sight })],
])("to one who says %s no news are told, and the series are given", async (_what, says) => {
  const key = await feed.key();
  const { sight } = await catalogueAt(key, 2);
  const { news, series } = await newsFor(key, says(sight ?? ""));
  expect(news).toBeUndefined();
  expect(series.length).toBeGreaterThan(0);
});

test("a series that was closed meanwhile changes the sight, so that the catalogue is taken whole", async () => {
  const key = await feed.key();
  const { sight } = await catalogueAt(key, 3);
  const closing = declared("DyOxide@BREX", { licence: "private" });
  await feed.store.commit(importOf({ declarations: [closing] }), asked);
  const { news, refused } = await newsFor(key, { since: 3, sight });
  expect(news).toBeUndefined();
  expect(refused).toEqual([{ code: "DyOxide@BREX", reason: "no-such-series" }]);
});

test("news that are asked for again are of the very newest snapshot, and of the day", async () => {
  const key = await feed.key();
  const { sight } = await catalogueAt(key, 3);
  const ask = async () => {
    const { rawPayload } = await feed.app.inject({
      method: "POST",
      url: "/v1/series",
      payload: JSON.stringify({ codes, since: 3, sight }),
      headers: {
        accept: columnsType,
        authorization: `Bearer ${key}`,
        "content-type": "application/json",
      },
    });
    const { snapshot, news } = right(readFrame(new Uint8Array(rawPayload)));
    return { number: snapshot.number, day: news && formatDay(news.day) };
  };
  expect(await ask()).toEqual({ number: 3, day: "2026-02-08" });
  now = instant("2026-02-08T20:00:00Z");
  expect(await ask()).toEqual({ number: 3, day: "2026-02-09" });
  await feed.store.commit(importOf({ declarations: [declared("YOxide@BREX")] }), asked);
  expect(await ask()).toEqual({ number: 4, day: "2026-02-09" });
});
