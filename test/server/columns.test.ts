import { decodeSeries } from "../../src/core/codec/series-codec";
import { readFrame } from "../../src/wire/frame";
import { readSeriesAnswer } from "../../src/wire/series";
import { isMisfit } from "../../src/wire/shape";
import { type TestFeed, testFeed } from "../support/served-feed";

let feed: TestFeed;
beforeAll(async () => {
  feed = await testFeed();
});
afterAll(() => feed.close());

const all = ["NdOxide@BREX", "REConc@XH", "PrOxide@BREX", "DyOxide@BREX", "Nope@X"];

function post(payload: object, accept?: string) {
  return feed.app.inject({
    method: "POST",
    url: "/v1/series",
    payload,
    headers: accept === undefined ? {} : { accept },
  });
}

async function asJson(payload: object) {
  const read = readSeriesAnswer(JSON.parse((await post(payload)).body));
  if (isMisfit(read)) throw new Error(read.says);
  return read;
}

async function asColumns(payload: object) {
  const { headers, rawPayload } = await post(payload, "application/vnd.reprice.columns");
  expect(headers["content-type"]).toBe("application/vnd.reprice.columns");
  const read = readFrame(rawPayload);
  if (isMisfit(read)) throw new Error(read.says);
  const { bodies, ...head } = read;
  return { ...head, series: bodies.map(decodeSeries) };
}

test.each([
  ["the newest snapshot", { codes: all, snapshot: 2 }],
  ["an older snapshot", { codes: all, snapshot: 1 }],
  ["what changed since", { codes: all, snapshot: 2, since: 1 }],
  ["nothing new", { codes: all, snapshot: 2, since: 2 }],
])("binary columns and JSON say the same: %s", async (_what, payload) => {
  expect(await asColumns(payload)).toEqual(await asJson(payload));
});

test("since leaves out what the asker has, and only that", async () => {
  const { series } = await asJson({ codes: ["NdOxide@BREX", "REConc@XH"], snapshot: 2, since: 1 });
  expect(series.map(({ code, size }) => [code, size])).toEqual([
    ["NdOxide@BREX", 2],
    ["REConc@XH", 0],
  ]);
  expect([...(series[0]?.amounts.mid ?? [])]).toEqual([732_600, 740_000]);
});

test("what does not fit into one answer is left for the next, and something always fits", async () => {
  const small = await testFeed({ bounds: { jsonRows: 3, binaryRows: 1 } });
  const ask = async (codes: readonly string[]) => {
    const { body } = await small.app.inject({
      method: "POST",
      url: "/v1/series",
      payload: { codes, snapshot: 2 },
    });
    const read = readSeriesAnswer(JSON.parse(body));
    if (isMisfit(read)) throw new Error(read.says);
    return [read.series.map(({ code }) => code), read.more];
  };
  expect(await ask(["NdOxide@BREX", "REConc@XH", "DyOxide@BREX"])).toEqual([
    ["NdOxide@BREX"],
    ["REConc@XH", "DyOxide@BREX"],
  ]);
  expect(await ask(["REConc@XH", "DyOxide@BREX"])).toEqual([["REConc@XH", "DyOxide@BREX"], []]);
  await small.close();
});
