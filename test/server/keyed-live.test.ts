import { readKey } from "../../src/server/key-text";
import { usualBounds } from "../../src/server/bounds";
import { listen } from "../../src/server/listen";
import type { AuditLine } from "../../src/server/audit";
import { type KeyedFeed, keyedFeed, privateTraces } from "../support/keyed-feed";
import { type LiveLine, liveLine } from "../support/live-line";
import { observed } from "../support/observations";
import { asked } from "../support/served-feed";

let feed: KeyedFeed;
let port: number;
const audited: AuditLine[] = [];
const lines: LiveLine[] = [];
beforeEach(async () => {
  audited.length = 0;
  feed = await keyedFeed({
    bounds: { live: { ...usualBounds.live, look: 20, beat: 50 } },
    audit: (line) => void audited.push(line),
  });
  const listening = await listen(feed.app, 0);
  if (typeof listening === "string") throw new Error(listening);
  ({ port } = listening);
});
afterEach(async () => {
  for (const line of lines.splice(0)) line.close();
  await feed.close();
});

async function lineOf(key?: string): Promise<LiveLine> {
  const line = await liveLine(port);
  lines.push(line);
  line.say({ asks: "hello", wire: 1, ...(key === undefined ? {} : { key }) });
  return line;
}

const subscribe = (...codes: string[]) => ({
  asks: "subscribe",
  series: codes.map((code) => ({ code, since: 3 })),
});

test("a line needs a good key in its first message once there are keys", async () => {
  const good = await feed.key();
  expect(await (await lineOf(good)).take("hello")).toMatchObject({ serves: "reprice" });
  for (const key of [undefined, `${good}0`, "nonsense"]) {
    const line = await lineOf(key);
    expect(await line.take("error")).toEqual({ says: "error", reason: "sign-in" });
    expect(await line.closed).toEqual({ code: 1008, reason: "sign-in" });
    expect(line.heard).toHaveLength(1);
  }
});

test("what is said before a good hello is not heeded, however soon it is said", async () => {
  await feed.key();
  const line = await liveLine(port);
  lines.push(line);
  line.say({ asks: "hello", wire: 1, key: "nonsense" });
  line.say(subscribe("DyFe@ACME"));
  await line.closed;
  expect(line.heard).toEqual([{ says: "error", reason: "sign-in" }]);
});

/** Codes of the next tick. */
async function codesIn(line: LiveLine): Promise<readonly string[]> {
  const { series } = await line.take("tick");
  return series.map(({ columns }) => columns.code);
}

test("closed series are refused, and their ticks reach those alone who may have them", async () => {
  const stranger = await lineOf(await feed.key());
  const owner = await lineOf(await feed.key({ series: ["@ACME"] }));
  for (const line of [stranger, owner]) {
    await line.take("hello");
    line.say(subscribe("DyFe@ACME", "TbFe@ARGUS", "NdOxide@BREX"));
  }
  await feed.publish("DyFe@ACME", observed("2026-02-06", 1_765_432));
  expect(await codesIn(owner)).toEqual(["DyFe@ACME"]);
  await feed.publish("NdOxide@BREX", observed("2026-02-06", 741_000));
  expect(await codesIn(owner)).toEqual(["NdOxide@BREX"]);
  expect(await codesIn(stranger)).toEqual(["NdOxide@BREX"]);
  const refused = stranger.heard.flatMap((one) => (one.says === "error" ? [one] : []));
  expect(refused).toEqual([
    { says: "error", reason: "no-such-series", code: "DyFe@ACME" },
    { says: "error", reason: "no-licence", code: "TbFe@ARGUS" },
  ]);
  const text = JSON.stringify(stranger.heard.filter((one) => one.says !== "error"));
  for (const trace of privateTraces) expect(text).not.toContain(trace);
});

test("a key that is revoked ends its lines, quiet ones too, and no tick comes after", async () => {
  const key = await feed.key({ series: ["@ACME"] });
  const line = await lineOf(key);
  await line.take("hello");
  line.say(subscribe("DyFe@ACME"));
  await line.take("snapshot");
  await feed.store.keys.revoke(readKey(key)?.id ?? "", asked);
  await feed.publish("DyFe@ACME", observed("2026-02-06", 1_765_432));
  expect(await line.closed).toEqual({ code: 1008, reason: "sign-in" });
  expect(line.heard.map(({ says }) => says)).not.toContain("tick");
});

test("a line that was opened before there were keys ends with the first of them", async () => {
  const line = await lineOf();
  await line.take("hello");
  await feed.key();
  expect(await line.closed).toEqual({ code: 1008, reason: "sign-in" });
});

test("following series is weighed like asking for them", async () => {
  const line = await lineOf(await feed.key({ rate: 2 }));
  await line.take("hello");
  line.say(subscribe("NdOxide@BREX", "DyOxide@BREX", "REConc@XH"));
  line.say(subscribe("PrOxide@BREX"));
  expect(await line.take("error")).toMatchObject({ reason: "too-many-requests" });
  expect(await line.closed).toMatchObject({ code: 1008 });
});

test("the audit tells who greeted and what was followed, and no key", async () => {
  const key = await feed.key();
  const line = await lineOf(key);
  await line.take("hello");
  line.say(subscribe("NdOxide@BREX", "DyOxide@BREX"));
  await line.take("snapshot");
  await (
    await lineOf("nonsense")
  ).closed;
  const id = readKey(key)?.id;
  expect(audited).toMatchObject([
    { key: id, route: "LIVE hello", status: 101 },
    { key: id, route: "LIVE subscribe", status: 200, codes: 2, from: "127.0.0.1" },
    { route: "LIVE hello", status: 401 },
  ]);
  expect(JSON.stringify(audited)).not.toContain(readKey(key)?.secret);
});
