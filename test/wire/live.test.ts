import fc from "fast-check";
import {
  type LiveSaid,
  readLiveAsked,
  readLiveSaid,
  writeLiveAsked,
  writeLiveSaid,
} from "../../src/wire/live";
import { isMisfit } from "../../src/wire/shape";
import { day } from "../support/observations";
import { anyWireSeries } from "../support/wire-series";

const snapshot = { feed: "home", number: 3 };

test.each([
  { asks: "hello", wire: 1 },
  { asks: "hello", wire: 1, key: "k" },
  { asks: "subscribe", series: [{ code: "NdOxide@BREX", since: 3 }] },
  { asks: "unsubscribe", codes: ["NdOxide@BREX", "氧化钕@甲"] },
] as const)("%j is read as it was written", (asked) => {
  expect(readLiveAsked(writeLiveAsked({ ...asked } as never))).toEqual(asked);
});

test.each<LiveSaid>([
  { says: "hello", snapshot, day: day("2026-02-08") },
  { says: "snapshot", snapshot, day: day("2026-02-08") },
  { says: "error", reason: "no-licence", code: "TbOxide@ARGUS" },
  { says: "error", reason: "bad-message", detail: "Expected JSON" },
])("%j is read as it was written", (said) => {
  expect(readLiveSaid(writeLiveSaid(said))).toMatchObject(said);
});

test("a tick brings the rows of its series whole", () => {
  fc.assert(
    fc.property(fc.array(anyWireSeries(), { maxLength: 3 }), fc.nat(50), (series, since) => {
      const said: LiveSaid = {
        says: "tick",
        snapshot: 51,
        series: series.map((columns) => ({ since, columns })),
      };
      expect(readLiveSaid(writeLiveSaid(said))).toEqual(said);
    }),
  );
});

test.each([
  ["no JSON", "{"],
  ["no message", "null"],
  ["a list", "[]"],
  ["a word nobody knows", '{"asks":"everything"}'],
  ["another version", '{"asks":"hello","wire":2}'],
  ["a key without end", JSON.stringify({ asks: "hello", wire: 1, key: "k".repeat(501) })],
  ["something besides", '{"asks":"hello","wire":1,"admin":true}'],
  ["no series", '{"asks":"subscribe","series":[]}'],
  ["a snapshot before the first", '{"asks":"subscribe","series":[{"code":"a","since":-1}]}'],
  ["a snapshot past reckoning", '{"asks":"subscribe","series":[{"code":"a","since":1e300}]}'],
  ["an empty code", '{"asks":"unsubscribe","codes":[""]}'],
  ["a prototype", '{"__proto__":{"asks":"hello","wire":1}}'],
  ["too many", JSON.stringify({ asks: "unsubscribe", codes: Array(501).fill("a") })],
  ["too much", JSON.stringify({ asks: "hello", wire: 1, key: "k".repeat(200_000) })],
])("a client that says %s is not understood", (_what, text) => {
  expect(isMisfit(readLiveAsked(text))).toBe(true);
});

test("no text, and no JSON, makes a reader throw", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      readLiveAsked(text);
      readLiveSaid(text);
    }),
  );
});

test("a feed that sends columns of unequal length is not understood", () => {
  const columns = { code: "a", frequency: "daily", day: ["2026-01-28"], knownSince: [] };
  const rest = { snapshot: [], status: [], source: [], notes: [], amounts: {} };
  const series = [{ since: 1, columns: { ...columns, ...rest } }];
  expect(readLiveSaid(JSON.stringify({ says: "tick", snapshot: 2, series }))).toMatchObject({
    says: expect.stringContaining("columns differ in length"),
  });
});
