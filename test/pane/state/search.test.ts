import { Failure } from "../../../src/core/failure";
import type { FunctionAnswer } from "../../../src/pane/ports";
import {
  type Search,
  type SearchEvent,
  choosable,
  emptySearch,
  matchCount,
  nextSearch,
  rowToChoose,
} from "../../../src/pane/state/search";
import { articleOn } from "../../support/article";

const { catalogue } = articleOn("2026-02-11");

const found: FunctionAnswer = [
  ["material", "NdOxide", "neodymium oxide", "氧化钕", "BREX"],
  ["series", "NdOxide@BREX", "neodymium oxide", "氧化钕", "CNY/t"],
  ["material", "TmOxide", "thulium oxide", "氧化铥", "no prices in this feed"],
  ["fact", "NdOxide", "price 2026-01-28", "", "732500 CNY/t"],
  ["field", "low", "lower end", "最低价", "as published"],
];

function searchAfter(...events: readonly SearchEvent[]): Search {
  return events.reduce((search, event) => nextSearch(search, event, catalogue), emptySearch);
}

const typed = (text: string): SearchEvent => ({ kind: "typed", text });
const answered = (text: string, answer: FunctionAnswer): SearchEvent => ({
  kind: "answered",
  text,
  answer,
});
const moved = (to: "next" | "previous" | "first" | "last"): SearchEvent => ({ kind: "moved", to });

test("rows are grouped by kind, the kind of the best row first, and fields are left to other places", () => {
  const { results } = searchAfter(typed("nd"), answered("nd", found));
  expect(results).toMatchObject({
    kind: "found",
    groups: [
      { kind: "material", rows: [{ code: "NdOxide" }, { code: "TmOxide" }], more: 0 },
      { kind: "series", rows: [{ code: "NdOxide@BREX" }] },
      { kind: "fact", rows: [{ code: "NdOxide" }] },
    ],
  });
});

test("an answer to a text that was typed over changes nothing", () => {
  const search = searchAfter(typed("nd"), typed("dy"));
  expect(nextSearch(search, answered("nd", found))).toBe(search);
});

test("before anything is typed only what has a price is listed", () => {
  const search = searchAfter(answered("", found));
  expect(choosable(search).map(({ code }) => code)).toEqual(["NdOxide"]);
});

test("facts can be read and not chosen", () => {
  const search = searchAfter(typed("nd"), answered("nd", found));
  expect(choosable(search).map(({ kind }) => kind)).toEqual(["material", "material", "series"]);
  expect(matchCount(search)).toBe(4);
});

test("the best row of what was typed is marked at once, and arrows go round", () => {
  const search = searchAfter(typed("nd"), answered("nd", found));
  expect(search.marked).toBe(0);
  expect(nextSearch(search, moved("previous")).marked).toBe(2);
  expect(nextSearch(nextSearch(search, moved("last")), moved("next")).marked).toBe(0);
});

test("nothing is marked while nothing is typed", () => {
  expect(searchAfter(answered("", found)).marked).toBe(-1);
  expect(searchAfter(answered("", found), moved("next")).marked).toBe(0);
});

test("Enter chooses the marked row, and nothing while the rows are those of another text", () => {
  const search = searchAfter(typed("nd"), answered("nd", found));
  expect(rowToChoose(search)?.code).toBe("NdOxide");
  expect(rowToChoose(nextSearch(search, moved("last")))?.code).toBe("NdOxide@BREX");
  expect(rowToChoose(nextSearch(search, typed("dy")))).toBeUndefined();
  expect(rowToChoose(emptySearch)).toBeUndefined();
});

test("arrows do nothing in an empty list", () => {
  expect(searchAfter(moved("next")).marked).toBe(-1);
  expect(searchAfter(moved("previous")).marked).toBe(-1);
});

test("no match is an empty list, any other failure is told", () => {
  const none = searchAfter(typed("zzz"), answered("zzz", new Failure("no-match")));
  expect(none.results).toEqual({ kind: "found", text: "zzz", all: [], groups: [] });
  const offline = new Failure("offline");
  expect(searchAfter(answered("", offline)).results).toEqual({
    kind: "failed",
    text: "",
    failure: offline,
  });
});

test("a long list is cut, and says by how much", () => {
  const many = Array.from({ length: 30 }, (_, at) => ["series", `NdOxide@Q${at}`, "", "", ""]);
  const search = searchAfter(typed("nd"), answered("nd", many));
  expect(search.results).toMatchObject({ groups: [{ more: 5 }] });
  expect(matchCount(search)).toBe(30);
});
