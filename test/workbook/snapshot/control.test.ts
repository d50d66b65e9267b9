import { Failure } from "../../../src/core/failure";
import { type Pin, readPin } from "../../../src/core/pin";
import { anchorOf } from "../../../src/workbook/snapshot/anchor";
import { viewOf } from "../../support/builders";
import { fakeWorkbook } from "../../support/fake-workbook";
import { manualClock } from "../../support/manual-clock";
import { type MovingWorkbook, movingWorkbook, numbered } from "../../support/moving-workbook";
import { day, instant } from "../../support/observations";

const seven = viewOf("2026-01-28", []);
const eight = numbered(seven, 8);
const nine = numbered(seven, 9);
const pin: Pin = {
  snapshot: { feed: "test", number: 7 },
  day: day("2026-01-28"),
  asOf: { known: instant("2026-01-10T00:00Z"), day: day("2026-01-10") },
};

let moving: MovingWorkbook;
beforeEach(async () => {
  moving = await movingWorkbook(seven, ["Sheet1!A1"]);
});

const settings = async () => ({
  pin: readPin((await moving.workbook.setting("reprice.pin")) ?? ""),
  kept: readPin((await moving.workbook.setting("reprice.snapshot")) ?? ""),
});
const numberNow = () => moving.feed.current()?.catalogue.snapshot.number;
const turns = async () => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
};

test("a pin is kept in the workbook with feed, snapshot, as-of and day, and the cells are calculated at it", async () => {
  expect(await moving.control.pin(pin)).toMatchObject({ kind: "complete", moved: true });
  expect(await settings()).toEqual({ pin, kept: undefined });
  expect(await anchorOf(moving.workbook)).toEqual({ ...pin, pinned: true });
  expect(moving.workbook.recalculated).toEqual(["Sheet1!A1"]);
});

test("a pinned workbook that is refreshed stays where it is and asks its cells again", async () => {
  await moving.control.pin(pin);
  moving.feed.publish(eight);
  expect(await moving.control.refresh()).toMatchObject({ kind: "complete", moved: false });
  expect([numberNow(), (await settings()).pin]).toEqual([7, pin]);
});

test("unpinning moves to what the preview showed, though more was imported since", async () => {
  await moving.control.pin(pin);
  moving.feed.publish(eight);
  const preview = await moving.control.preview();
  if (preview instanceof Failure) throw new Error(preview.reason);
  expect([preview.to.catalogue.snapshot.number, numberNow()]).toEqual([8, 7]);
  moving.feed.publish(nine);
  await moving.control.unpin(preview);
  expect(numberNow()).toBe(8);
  expect(await settings()).toEqual({
    pin: undefined,
    kept: { snapshot: { feed: "test", number: 8 }, day: seven.day },
  });
});

test("a workbook that cannot keep its pin is not pinned", async () => {
  moving.workbook.setSetting = () => Promise.reject(new Error("The file is read-only."));
  const outcome = await moving.control.pin(pin);
  expect(outcome).toEqual({ kind: "broken", detail: "The file is read-only.", mixed: false });
  expect(moving.feed.pinned()).toBeUndefined();
});

test("a workbook says where it was, unless it wants the newest on opening", async () => {
  const workbook = fakeWorkbook();
  expect(await anchorOf(workbook)).toBeUndefined();
  const kept = '{"feed":"test","snapshot":7,"day":"2026-01-28"}';
  await workbook.setSetting("reprice.snapshot", kept);
  expect(await anchorOf(workbook)).toMatchObject({ snapshot: { number: 7 }, pinned: false });
  await workbook.setSetting("reprice.on-open", "refresh");
  expect(await anchorOf(workbook)).toBeUndefined();
});

test("a pin that is damaged is a failure, not no pin", async () => {
  const workbook = fakeWorkbook();
  for (const damaged of ["", "7", '{"feed":"test","snapshot":7}', '{"feed":"","snapshot":7']) {
    await workbook.setSetting("reprice.pin", damaged);
    expect(await anchorOf(workbook)).toMatchObject({ reason: "feed-error" });
  }
});

test("from its first formula of ours on a workbook knows its snapshot", async () => {
  const clock = manualClock();
  moving = await movingWorkbook(seven, [], clock);
  await moving.control.opened();
  clock.pass(5000);
  await turns();
  expect((await settings()).kept).toBeUndefined();
  moving.workbook.put("Sheet1!A1", { shows: 7, formula: '=REPRICE("NdOxide")' });
  clock.pass(5000);
  await turns();
  expect((await settings()).kept?.snapshot.number).toBe(7);
  expect(clock.alarms).toBe(0);
});

test("a workbook that wants to be asked asks once, and a refresh is the answer", async () => {
  await moving.control.refresh();
  await moving.control.setOnOpen("ask");
  await moving.control.opened();
  expect(moving.control.state().asks).toBe(true);
  await moving.control.refresh();
  expect(moving.control.state().asks).toBe(false);
});

test("a workbook that wants the newest on opening gets it, and its cells too", async () => {
  await moving.control.refresh();
  await moving.control.setOnOpen("refresh");
  moving.feed.publish(eight);
  await moving.control.opened();
  expect(numberNow()).toBe(8);
  expect((await settings()).kept?.snapshot.number).toBe(8);
});

test("the timer refreshes, waits while a cell is edited or the feed is down, and rests where it is off or pinned", async () => {
  const clock = manualClock();
  moving = await movingWorkbook(seven, [], clock);
  const { control, feed, workbook } = moving;
  const minute = async () => {
    clock.pass(60_000);
    await turns();
    // The alarm between two looks at the host.
    clock.pass(1000);
    await turns();
  };
  await control.setTimer(1);
  feed.publish(eight);
  workbook.edit(true);
  await minute();
  expect([control.state().waits, numberNow()]).toEqual(["editing", 7]);
  workbook.edit(false);
  feed.failWith(new Failure("offline"));
  await minute();
  expect([control.state().waits, numberNow()]).toEqual(["down", 7]);
  feed.failWith(undefined);
  await minute();
  expect([control.state().waits, numberNow()]).toEqual([undefined, 8]);
  await control.setTimer(0);
  feed.publish(nine);
  await minute();
  expect([clock.alarms, numberNow()]).toEqual([0, 8]);
});
