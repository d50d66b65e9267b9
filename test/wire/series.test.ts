import { readSeriesAnswer, readSeriesRequest, writeSeriesAnswer } from "../../src/wire/series";

const asked = { codes: ["NdOxide@BREX"], snapshot: 3 };

test("a request names codes, a snapshot and perhaps one to start after", () => {
  expect(readSeriesRequest(asked)).toEqual(asked);
  expect(readSeriesRequest({ ...asked, since: 2 })).toEqual({ ...asked, since: 2 });
});

test.each([
  ["no codes", { codes: [] }, "codes"],
  ["a code that is no text", { codes: ["NdOxide@BREX", 7] }, "codes.1"],
  ["an empty code", { codes: [""] }, "codes.0"],
  ["too many codes", { codes: Array(2001).fill("X") }, "codes"],
  ["a snapshot as text", { snapshot: "3" }, "snapshot"],
  ["half a snapshot", { snapshot: 2.5 }, "snapshot"],
  ["a snapshot before the first", { since: -1 }, "since"],
  ["a word nobody knows", { asof: "2026-01-01" }, "asof"],
])("a request with %s is refused and names the field", (_what, change, field) => {
  expect(readSeriesRequest({ ...asked, ...change })).toMatchObject({ field });
});

test("an answer says what it refuses and what is left to ask for", () => {
  const answer = {
    snapshot: { feed: "home", number: 3 },
    refused: [{ code: "Nope@X", reason: "no-such-series" as const }],
    more: ["DyOxide@BREX"],
    series: [],
  };
  expect(readSeriesAnswer(writeSeriesAnswer(answer))).toEqual(answer);
});
