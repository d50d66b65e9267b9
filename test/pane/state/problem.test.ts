import type { Problem } from "../../../src/pane/state/problem";
import { causeOf, scanOf } from "../../../src/pane/state/problem";
import { nextProblems, noProblems, placeKey } from "../../../src/pane/state/problems";
import { articleOn } from "../../support/article";
import { fakePorts } from "../../support/fake-ports";
import type { FakeCell } from "../../support/fake-sheets";

const view = articleOn("2026-11-23");

function problem(formula: string, shows = "#N/A"): Problem {
  return { place: { sheet: "Sheet1", row: 0, column: 0 }, formula, shows };
}

function cause(formula: string, shows?: string, cells: Readonly<Record<string, FakeCell>> = {}) {
  return causeOf(problem(formula, shows), fakePorts(view, cells));
}

test("our cells are counted, those that fail are problems and those that are busy are not", async () => {
  const { workbook } = fakePorts(view, {
    "Sheet1!A1": { formula: '=REPRICE("NdOxide")', shows: "#N/A" },
    "Sheet1!A2": { formula: '=REPRICE("NdOxide","last")', shows: 870_000 },
    "Sheet1!A3": { formula: "=REPRICE(B1)", shows: "#BUSY!", pending: true },
    "Sheet1!A4": { formula: "=1/0", shows: "#DIV/0!" },
    "Sheet1!A5": { shows: "#N/A" },
  });
  const scan = scanOf(await workbook.formulas());
  expect(scan).toEqual({
    formulas: 3,
    pending: 1,
    problems: [problem('=REPRICE("NdOxide")')],
  });
});

test("literal arguments are asked again and give the reason", async () => {
  expect(await cause('=REPRICE("NdOxide")')).toMatchObject({
    kind: "failure",
    failure: { reason: "too-old" },
  });
});

test("arguments in cells are read from the sheet", async () => {
  const cells = { "Sheet1!B1": { shows: "neodimium oxide" }, "Sheet1!C1": { shows: 46050 } };
  expect(await cause("=REPRICE(B1,$C$1)", "#VALUE!", cells)).toMatchObject({
    kind: "failure",
    failure: { reason: "unknown-material" },
  });
});

test("a blank cell is an argument left out", async () => {
  expect(await cause('=REPRICE("NdOxide",B1)')).toMatchObject({ failure: { reason: "too-old" } });
});

test("a range goes in as rows where the function takes one", async () => {
  const cells = { "Sheet1!B1": { shows: "NdOxide" }, "Sheet1!B2": { shows: "PrOxide" } };
  expect(await cause('=REHISTORY(B1:B2,"2027-01-01")', "#N/A", cells)).toMatchObject({
    failure: { reason: "not-yet-published" },
  });
  expect(await cause("=REPRICE(B1:B2)", "#VALUE!", cells)).toMatchObject({
    failure: { reason: "bad-range" },
  });
});

test("an input that shows an error is named instead of our reason", async () => {
  const cells = { "Sheet1!B1": { shows: "#DIV/0!" } };
  expect(await cause("=REPRICE(B1)", "#DIV/0!", cells)).toEqual({
    kind: "input",
    area: "Sheet1!B1",
    shows: "#DIV/0!",
  });
});

test("a call inside other functions is asked too", async () => {
  expect(await cause('=ROUND(REPRICE("NdOxide"),2)')).toMatchObject({
    failure: { reason: "too-old" },
  });
});

test("where our calls answer, the error is of the rest of the formula", async () => {
  expect(await cause('=REPRICE("NdOxide","last")/B1', "#DIV/0!")).toEqual({ kind: "host" });
});

test("a cell whose question is answered now only has to ask again", async () => {
  expect(await cause('=REPRICE("NdOxide","last")')).toEqual({ kind: "answers-now" });
});

test("calculated arguments cannot be asked from here, and it is said so", async () => {
  expect(await cause('=REPRICE("NdOxide",TODAY())')).toEqual({ kind: "not-known" });
});

test("a streaming cell is asked as the price that it streams", async () => {
  expect(await cause('=RESTREAM("NdOxide","CNY/t")')).toMatchObject({
    kind: "failure",
    failure: { reason: "too-old" },
  });
  expect(await cause('=RESTREAM("NdOxide@USGS")')).toMatchObject({ kind: "failure" });
  expect(
    await causeOf(problem('=RESTREAM("NdOxide")'), fakePorts(articleOn("2026-02-12"))),
  ).toEqual({ kind: "live" });
});

test("a spill that has no room is no failure of the feed", async () => {
  expect(await cause('=REHISTORY("REConc","2024")', "#SPILL!")).toEqual({ kind: "spill" });
});

test("a workbook that cannot be read is told", async () => {
  const ports = fakePorts(view);
  ports.workbook.breakWith("busy");
  expect(await causeOf(problem("=REPRICE(B1)"), ports)).toEqual({ kind: "broken", detail: "busy" });
});

const scan = { formulas: 1, pending: 0, problems: [problem('=REPRICE("NdOxide")')] };
const place = scan.problems[0]?.place ?? { sheet: "", row: 0, column: 0 };
const explained = { kind: "explained", scan, place, cause: { kind: "spill" } } as const;

test("a cause that was found for an older look is not believed", () => {
  const looked = nextProblems(noProblems, { kind: "looked", scan: { ...scan } });
  expect(nextProblems(looked, explained)).toBe(looked);
});

test("the cause of a cell that still shows the same stays in sight through the next look", () => {
  const first = nextProblems(nextProblems(noProblems, { kind: "looked", scan }), explained);
  const again = nextProblems(first, { kind: "looked", scan: { ...scan } });
  expect(again.causes.get(placeKey(place))).toEqual({ kind: "spill" });
  const changed = { ...scan, problems: [problem('=REPRICE("PrOxide")')] };
  expect(nextProblems(first, { kind: "looked", scan: changed }).causes.size).toBe(0);
});

test("a failed look keeps nothing that may no longer be true", () => {
  const first = nextProblems(nextProblems(noProblems, { kind: "looked", scan }), explained);
  const unread = nextProblems(first, { kind: "unread", detail: "busy" });
  expect(unread).toMatchObject({ looking: false, unread: "busy" });
  expect(unread.scan).toBeUndefined();
});

test("more problems come into sight a page at a time, and stay so", () => {
  const more = nextProblems(noProblems, { kind: "more" });
  expect(more.shown).toBe(2 * noProblems.shown);
  expect(nextProblems(more, { kind: "looked", scan }).shown).toBe(more.shown);
});
