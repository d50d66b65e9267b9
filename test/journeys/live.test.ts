import { join } from "node:path";
import { Failure } from "../../src/core/failure";
import { sentenceOf } from "../../src/core/sentences";
import type { Import } from "../../src/store/store";
import { ownFolder } from "../support/folder";
import { declared, importOf, sourceS1 } from "../support/imports";
import { type LiveWorkbook, openLiveWorkbook } from "../support/live-workbook";
import { instant, observed } from "../support/observations";

const folder = ownFolder();
let count = 0;
const opened: LiveWorkbook[] = [];
afterEach(() => Promise.all(opened.splice(0).map((workbook) => workbook.close())));

const first = importOf({
  sources: [sourceS1],
  declarations: [
    declared("NdOxide@BREX"),
    declared("DyOxide@BREX"),
    declared("EURCNY@ECB", {
      kind: "rate",
      basis: { currency: "CNY", vat: "none" },
      calendar: "target",
    }),
    declared("EURUSD@ECB", {
      kind: "rate",
      basis: { currency: "USD", vat: "none" },
      calendar: "target",
    }),
  ],
  observations: new Map([
    ["NdOxide@BREX", [observed("2026-02-06", { low: 700_000, high: 720_000 })]],
    ["DyOxide@BREX", [observed("2026-02-06", 1_400_000)]],
    ["EURCNY@ECB", [observed("2026-02-06", { value: 8 })]],
    ["EURUSD@ECB", [observed("2026-02-06", { value: 1.2 })]],
  ]),
});

async function open(settings: Parameters<typeof openLiveWorkbook>[2] = {}) {
  count += 1;
  const workbook = await openLiveWorkbook(join(folder, `${count}.sqlite`), first, settings);
  opened.push(workbook);
  return workbook;
}

/** An import of one price; a higher one is known later. */
function price(code: string, mid: number, day = "2026-02-07"): Import {
  const knownSince = new Date(Date.UTC(2026, 1, 7) + mid * 1000).toISOString();
  return importOf({ observations: new Map([[code, [observed(day, mid, { knownSince })]]]) });
}

test("a stream shows what the workbook would, then each new price, in its own basis and field", async () => {
  const workbook = await open();
  const quoted = workbook.stream("NdOxide");
  const dollars = workbook.stream("NdOxide", "USD/kg ex VAT");
  const low = workbook.stream("NdOxide", null, "low");
  await quoted.until(710_000);
  await dollars.until(((710_000 / 1.13) * 1.2) / 8 / 1000);
  await low.until(700_000);
  await workbook.commit(price("NdOxide@BREX", 800_000));
  await quoted.until(800_000);
  await dollars.until(((800_000 / 1.13) * 1.2) / 8 / 1000);
  await low.until("#N/A no-field");
  expect(quoted.shown).toEqual([710_000, 800_000]);
});

test("a new exchange rate moves a stream in another currency", async () => {
  const workbook = await open();
  const cell = workbook.stream("DyOxide", "USD/kg ex VAT");
  await cell.until(((1_400_000 / 1.13) * 1.2) / 8 / 1000);
  const known = { knownSince: "2026-02-07" };
  await workbook.commit(
    importOf({
      observations: new Map([["EURUSD@ECB", [observed("2026-02-06", { value: 1.6 }, known)]]]),
    }),
  );
  await cell.until(((1_400_000 / 1.13) * 1.6) / 8 / 1000);
});

test("two hundred cells share one socket, and a warm one is answered in the same turn", async () => {
  const workbook = await open();
  const cells = Array.from({ length: 200 }, (_, index) =>
    workbook.stream(index % 2 ? "NdOxide" : "DyOxide"),
  );
  await Promise.all(cells.map((cell, index) => cell.until(index % 2 ? 710_000 : 1_400_000)));
  expect(workbook.stream("NdOxide").shown).toEqual([710_000]);
  await workbook.commit(price("NdOxide@BREX", 1));
  await Promise.all(cells.map((cell, index) => cell.until(index % 2 ? 1 : 1_400_000)));
  expect(workbook.sockets).toHaveLength(1);
});

test("a cell that was canceled shows nothing more, and the socket goes with the last one", async () => {
  const workbook = await open();
  const [gone, stays] = [workbook.stream("NdOxide"), workbook.stream("NdOxide")];
  await Promise.all([gone.until(710_000), stays.until(710_000)]);
  gone.cancel();
  gone.cancel();
  await workbook.commit(price("NdOxide@BREX", 2));
  await stays.until(2);
  expect(gone.shown).toEqual([710_000]);
  stays.cancel();
  const [socket] = workbook.sockets;
  await new Promise((closed) => socket?.on("close", closed));
});

test("the old call may end before the new one begins, or after", async () => {
  const workbook = await open();
  let cell = workbook.stream("NdOxide");
  await cell.until(710_000);
  for (const order of ["before", "after", "before", "after"]) {
    const old = cell;
    if (order === "before") old.cancel();
    cell = workbook.stream("NdOxide");
    if (order === "after") old.cancel();
  }
  await workbook.commit(price("NdOxide@BREX", 3));
  await cell.until(3);
  expect(cell.shown).toEqual([710_000, 3]);
  expect(workbook.sockets).toHaveLength(1);
});

test("of a burst of imports the newest price shows, not each of them", async () => {
  const workbook = await open();
  const cell = workbook.stream("NdOxide");
  await cell.until(710_000);
  for (let mid = 1; mid <= 100; mid += 1) await workbook.commit(price("NdOxide@BREX", mid));
  await cell.until(100);
  expect(cell.shown.length).toBeLessThan(50);
});

test("when the feed stops the price stands a while, then the cell says since when, and goes on once the feed is back", async () => {
  const workbook = await open({ grace: 300 });
  const cell = workbook.stream("NdOxide");
  await cell.until(710_000);
  await workbook.commit(price("NdOxide@BREX", 4));
  await cell.until(4);
  const stopped = Date.now();
  await workbook.stopFeed();
  await cell.until("#N/A offline");
  if (!(cell.last instanceof Failure)) throw new Error("no failure");
  const { heard, tick } = cell.last.details;
  expect(Date.now() - instant(String(heard))).toBeGreaterThanOrEqual(290);
  expect(Math.abs(instant(String(tick)) - stopped)).toBeLessThan(1000);
  expect(sentenceOf(cell.last)).toContain(`silent since ${String(heard)}; its last tick came at`);
  await workbook.commit(price("NdOxide@BREX", 5));
  await workbook.startFeed();
  await cell.until(5);
  await workbook.commit(price("NdOxide@BREX", 6));
  await cell.until(6);
  expect(cell.shown).toEqual([710_000, 4, "#N/A offline", 5, 6]);
});

test("a stream that begins while the feed is away says so, and shows the price once it is there", async () => {
  const workbook = await open({ grace: 200 });
  await workbook.stopFeed();
  const cell = workbook.stream("NdOxide");
  await cell.until("#N/A offline");
  await workbook.startFeed();
  await cell.until(710_000);
}, 15_000);

test("the same age limit as latest holds, and the feed's day makes a price too old without any tick", async () => {
  const workbook = await open({ bounds: { beat: 30 } });
  const cell = workbook.stream("NdOxide");
  await cell.until(710_000);
  workbook.now = instant("2026-02-17");
  await cell.until("#N/A too-old");
  await workbook.commit(price("NdOxide@BREX", 7, "2026-02-16"));
  await cell.until(7);
});

test("arguments that cannot be used are told as everywhere", async () => {
  const workbook = await open();
  await workbook.stream("NdOxyde").until("#VALUE! unknown-material");
  await workbook.stream("NdOxide", "ton").until("#VALUE! bad-basis");
  await workbook.stream("NdOxide", null, "close").until("#VALUE! bad-field");
  await workbook.stream("TbOxide").until("#VALUE! no-such-series");
});

test("a day that is taken back goes from the cell too", async () => {
  const workbook = await open();
  await workbook.commit(price("NdOxide@BREX", 8));
  const cell = workbook.stream("NdOxide");
  await cell.until(8);
  const withdrawn = { status: "withdrawn", knownSince: "2026-02-08" } as const;
  await workbook.commit(
    importOf({
      observations: new Map([["NdOxide@BREX", [observed("2026-02-07", {}, withdrawn)]]]),
    }),
  );
  await cell.until(710_000);
});

test("a refresh of the workbook and a stream agree, before it and after", async () => {
  const workbook = await open({ bounds: { beat: 30 } });
  const cell = workbook.stream("NdOxide");
  await cell.until(710_000);
  await workbook.commit(price("NdOxide@BREX", 9));
  await cell.until(9);
  await workbook.refresh();
  await workbook.commit(price("NdOxide@BREX", 10));
  await cell.until(10);
  expect(workbook.stream("NdOxide").shown).toEqual([10]);
  expect(cell.shown).toEqual([710_000, 9, 10]);
});

test("in a pinned workbook the pinned price shows, and nothing is listened to", async () => {
  const workbook = await open();
  workbook.pinned = true;
  const cell = workbook.stream("NdOxide");
  await cell.until(710_000);
  await workbook.commit(price("NdOxide@BREX", 11));
  expect(workbook.sockets).toHaveLength(0);
  expect(workbook.stream("NdOxide").shown).toEqual([710_000]);
});
