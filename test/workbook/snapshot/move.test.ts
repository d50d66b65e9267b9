import { Failure } from "../../../src/core/failure";
import { readPin } from "../../../src/core/pin";
import { viewOf } from "../../support/builders";
import { countOf } from "../../../src/workbook/snapshot/cell-changes";
import { type MovingWorkbook, movingWorkbook, numbered } from "../../support/moving-workbook";

const seven = viewOf("2026-01-28", []);
const eight = numbered(seven, 8);

let moving: MovingWorkbook;

beforeEach(async () => {
  moving = await movingWorkbook(seven, ["Sheet1!A1", "Sheet1!B2", "Other!A1"]);
  moving.feed.publish(eight);
});

const kept = async () => readPin((await moving.workbook.setting("reprice.snapshot")) ?? "");
const numberNow = () => moving.feed.current()?.catalogue.snapshot.number;

test("a refresh calculates our cells in every sheet again, no others, and tells what changed", async () => {
  const outcome = await moving.control.refresh();
  expect(moving.workbook.recalculated).toEqual(["Sheet1!A1", "Sheet1!B2", "Other!A1"]);
  expect(outcome).toMatchObject({ kind: "complete", moved: true, calculated: 3, failed: 0 });
  expect(outcome?.kind === "complete" && outcome.changed).toMatchObject([
    { place: { sheet: "Sheet1", row: 0, column: 0 }, before: 7, after: 8 },
    { place: { sheet: "Sheet1", row: 1, column: 1 }, before: 7, after: 8 },
    { place: { sheet: "Other", row: 0, column: 0 }, before: 7, after: 8 },
  ]);
  expect(await kept()).toEqual({ snapshot: { feed: "test", number: 8 }, day: seven.day });
});

test("a refresh of a sheet moves the whole workbook and tells of that sheet alone", async () => {
  const outcome = await moving.control.refresh({ kind: "sheet", sheet: "Other" });
  expect(moving.workbook.recalculated).toHaveLength(3);
  expect(outcome).toMatchObject({ calculated: 3, inScope: 1, changed: [{ before: 7, after: 8 }] });
});

test("where nothing is new only the cells that were asked about are calculated again", async () => {
  moving.feed.publish(seven);
  const area = { sheet: "Sheet1", row: 1, column: 1, rows: 1, columns: 1 };
  const outcome = await moving.control.refresh({ kind: "selection", area });
  expect(moving.workbook.recalculated).toEqual(["Sheet1!B2"]);
  expect(outcome).toMatchObject({ moved: false, calculated: 1, inScope: 1, changed: [] });
});

test("a formula that is added while the feed is asked is calculated with the others", async () => {
  const release = moving.feed.hold();
  const refreshed = moving.control.refresh();
  moving.workbook.put("Sheet1!C3", { shows: 7, formula: '=REPRICE("DyOxide")' });
  release();
  expect(await refreshed).toMatchObject({ kind: "complete", calculated: 4 });
  expect(moving.workbook.recalculated).toContain("Sheet1!C3");
});

test("a refresh that is cancelled while the feed is asked leaves everything as it was", async () => {
  const release = moving.feed.hold();
  const refreshed = moving.control.refresh();
  moving.control.cancel();
  expect(await refreshed).toEqual({ kind: "cancelled" });
  release();
  expect([numberNow(), await kept(), moving.workbook.recalculated]).toEqual([7, undefined, []]);
});

test("a refresh that is cancelled while cells calculate goes back whole", async () => {
  const { workbook, control } = moving;
  const stop = control.subscribe(() => {
    if (control.state().running?.progress.phase === "calculating") control.cancel();
  });
  expect(await control.refresh()).toEqual({ kind: "cancelled" });
  stop();
  expect([numberNow(), await kept()]).toEqual([7, undefined]);
  expect(["Sheet1!A1", "Sheet1!B2", "Other!A1"].map((place) => workbook.held(place))).toEqual(
    Array(3).fill('=REPRICE("NdOxide")'),
  );
  const shown = (await workbook.formulas()).map(({ shows }) => shows);
  expect(shown).toEqual([5, 7, 7, 7]);
});

test("where the feed does not answer nothing moves, and the reason is told", async () => {
  moving.feed.failWith(new Failure("offline", { address: "localhost" }));
  const outcome = await moving.control.refresh();
  expect(outcome).toMatchObject({ kind: "failed", failure: { reason: "offline" } });
  expect([numberNow(), moving.workbook.recalculated]).toEqual([7, []]);
});

test("while a cell is being edited nothing is asked", async () => {
  moving.workbook.edit(true);
  expect(await moving.control.refresh()).toEqual({ kind: "editing" });
  moving.workbook.edit(false);
  expect(await moving.control.refresh()).toMatchObject({ kind: "complete" });
});

test("a workbook that refuses to calculate goes back to the snapshot that it had", async () => {
  let refusals = 1;
  moving.workbook.onRecalculate(() => {
    if (refusals-- > 0) throw new Error("The workbook is protected.");
  });
  const outcome = await moving.control.refresh();
  expect(outcome).toEqual({ kind: "broken", detail: "The workbook is protected.", mixed: false });
  expect([numberNow(), await kept()]).toEqual([7, undefined]);
});

test("a workbook that refuses even the way back is told as mixed", async () => {
  moving.workbook.onRecalculate(() => {
    throw new Error("The sheet is gone.");
  });
  expect(await moving.control.refresh()).toMatchObject({ kind: "broken", mixed: true });
  expect(numberNow()).toBe(7);
});

test("a formula that a coauthor rewrote, and cells that were deleted meanwhile, are told as such", async () => {
  const { workbook, feed, control } = moving;
  workbook.onRecalculate(() => {
    workbook.put("Sheet1!A1", { shows: 3, formula: '=REPRICE("DyOxide")' });
    workbook.put("Sheet1!B2", { shows: "" });
    workbook.put("Other!A1", { shows: "#N/A", formula: '=REPRICE("NdOxide")' });
  });
  const outcome = await control.refresh();
  expect(feed.current()?.catalogue.snapshot.number).toBe(8);
  expect(outcome).toMatchObject({
    failed: 1,
    gone: 1,
    changed: [
      { before: 7, after: 3, rewritten: true },
      { before: 7, after: "#N/A", rewritten: false, failed: true },
    ],
  });
});

test("only one move is under way at a time", async () => {
  const first = moving.control.refresh();
  expect(await moving.control.refresh()).toBeUndefined();
  expect(await first).toMatchObject({ kind: "complete" });
});

const HISTORY = '=REHISTORY("NdOxide",-5P)';
const historyOf = (...rows: (readonly number[])[]) => ({
  shows: rows[0]?.[0] ?? 0,
  formula: HISTORY,
  rows,
});

test("a new row of a spilled answer and a change deep in it are told, and the rest is counted", async () => {
  const { workbook, control } = moving;
  const long = Array.from({ length: 100 }, (_, at) => [at, at + 0.5]);
  workbook.put("Sheet1!D1", historyOf([46001, 10], [46002, 20]));
  workbook.put("Sheet1!G1", historyOf(...long));
  workbook.onRecalculate(() => {
    workbook.put("Sheet1!D1", historyOf([46001, 10], [46002, 21], [46003, 30]));
    workbook.put("Sheet1!G1", historyOf(...long.map(([at = 0]) => [at, at + 0.75])));
  });
  const outcome = await control.refresh();
  if (outcome?.kind !== "complete") throw new Error("it did not go through");
  const at = { sheet: "Sheet1", formula: HISTORY };
  expect(outcome.changed.slice(0, 2)).toMatchObject([
    { place: { row: 1, column: 4 }, before: 20, after: 21, formula: at.formula },
    { place: { row: 2, column: 4 }, before: "", after: 30, spilled: { label: 46003 } },
  ]);
  expect(outcome.changed).toHaveLength(2 + 60);
  expect(outcome.changed.at(-1)?.spilled?.more).toBe(40);
  expect(countOf(outcome.changed)).toBe(2 + 100);
});

test("an answer that became an error is told once, at its first cell", async () => {
  const { workbook, control } = moving;
  workbook.put("Sheet1!D1", historyOf([46001, 10], [46002, 20]));
  workbook.onRecalculate(() => {
    workbook.put("Sheet1!D1", { shows: "#N/A", formula: HISTORY });
  });
  expect(await control.refresh()).toMatchObject({
    failed: 1,
    changed: [{ place: { row: 0, column: 3 }, before: 46001, after: "#N/A", failed: true }],
  });
});
