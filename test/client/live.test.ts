import fc from "fast-check";
import { type Live, createLive } from "../../src/client/live";
import { foldSeries } from "../../src/core/fold";
import { Failure, isFailure } from "../../src/core/failure";
import type { SnapshotView } from "../../src/core/view";
import { type FakeLiveFeed, fakeLiveFeed } from "../support/fake-live-feed";
import { type ManualClock, manualClock } from "../support/manual-clock";

/** A feed, a client on it, and the turns of the program by hand. */
interface Scene {
  readonly feed: FakeLiveFeed;
  readonly clock: ManualClock;
  readonly live: Live;
  /** Runs what is scheduled and delivers what is under way, until all is quiet. */
  settle(): void;
  /** Lets time pass, with the feed's signs of life. */
  pass(seconds: number): void;
}

const ND = "NdOxide@BREX";
const DY = "DyOxide@BREX";

function scene(): Scene {
  const feed = fakeLiveFeed({ [ND]: 100, [DY]: 200 });
  const clock = manualClock();
  const tasks: (() => void)[] = [];
  const live = createLive({
    address: "http://localhost:3000",
    open: feed.open,
    clock,
    scheduler: (task) => tasks.push(task),
  });
  const settle = () => {
    for (let round = 0; round < 10; round += 1) {
      for (const task of tasks.splice(0)) task();
      feed.deliver();
    }
  };
  return {
    feed,
    clock,
    live,
    settle,
    pass(seconds) {
      for (let passed = 0; passed < seconds; passed += 1) {
        clock.pass(1000);
        if (passed % 15 === 14) feed.beat();
        settle();
      }
    },
  };
}

/** A cell that shows the newest price of a series, following the workbook when it is refreshed. */
class LiveCell {
  shown: number | Failure | undefined;
  told = 0;
  canceled = false;
  private view: SnapshotView | undefined;
  private end: (() => void) | undefined;

  constructor(
    private readonly live: Live,
    private readonly workbook: () => SnapshotView,
    readonly code: string,
  ) {
    this.look();
  }

  look(): void {
    if (this.canceled) throw new Error("a canceled cell was told");
    const view = this.workbook();
    if (view !== this.view) {
      const before = this.end;
      this.view = view;
      this.end = this.live.follow(view, [this.code], () => {
        this.told += 1;
        this.look();
      });
      before?.();
    }
    const newest = this.live.over(view, [this.code]);
    this.shown = isFailure(newest) ? newest : foldSeries(newest.series(this.code)).price.at(-1);
  }

  cancel(): void {
    this.canceled = true;
    this.end?.();
  }
}

function cellIn({ live, feed }: Scene, code = ND, view = feed.view()): LiveCell {
  return new LiveCell(live, () => view, code);
}

test("what is in memory is there at once, before any line is", () => {
  const here = scene();
  const view = here.feed.view();
  expect(cellIn(here, ND, view).shown).toBe(100);
  expect(here.live.over(view, [ND])).toBe(view);
});

test("a thousand cells of two series share one line and one question, and each shows the new price", () => {
  const here = scene();
  const view = here.feed.view();
  const cells = Array.from({ length: 1000 }, (_, index) =>
    cellIn(here, index % 2 === 0 ? ND : DY, view),
  );
  here.settle();
  expect(here.feed.opened).toBe(1);
  expect(here.feed.asked).toEqual([
    { asks: "hello", wire: 1 },
    { asks: "subscribe", series: [ND, DY].map((code) => ({ code, since: 1 })) },
  ]);
  here.feed.publish(ND, 101);
  here.pass(2);
  expect(new Set(cells.map(({ code, shown }) => `${code} ${String(shown)}`))).toEqual(
    new Set([`${ND} 101`, `${DY} 200`]),
  );
});

test("of a burst the cells see the newest, and are told at most ten times a second", () => {
  const here = scene();
  const cell = cellIn(here);
  here.pass(2);
  const before = cell.told;
  for (let millisecond = 1; millisecond <= 1000; millisecond += 1) {
    here.feed.publish(ND, millisecond);
    here.feed.deliver();
    here.clock.pass(1);
    here.settle();
  }
  here.pass(2);
  expect(cell.shown).toBe(1000);
  expect(cell.told - before).toBeLessThanOrEqual(12);
});

test("a cell that is canceled and called again keeps its line and its question", () => {
  const here = scene();
  const view = here.feed.view();
  const first = cellIn(here, ND, view);
  here.settle();
  first.cancel();
  const second = cellIn(here, ND, view);
  first.cancel();
  here.pass(10);
  here.feed.publish(ND, 7);
  here.pass(2);
  expect([here.feed.opened, here.feed.asked.length, second.shown]).toEqual([1, 2, 7]);
});

test("a series that nobody follows any more is given up, and with the last one the line", () => {
  const here = scene();
  const [nd, dy] = [cellIn(here, ND), cellIn(here, DY)];
  here.settle();
  nd.cancel();
  here.pass(5);
  expect(here.feed.asked.at(-1)).toEqual({ asks: "unsubscribe", codes: [ND] });
  dy.cancel();
  here.pass(5);
  expect([here.feed.lines.size, here.clock.alarms]).toEqual([0, 0]);
});

test("when the feed goes away the price stands for three quarters of a minute, then says since when; and it comes back by itself", () => {
  const here = scene();
  const cell = cellIn(here);
  here.pass(2);
  here.feed.publish(ND, 150);
  here.pass(10);
  here.feed.up = false;
  here.feed.drop();
  here.pass(34);
  expect(cell.shown).toBe(150);
  here.pass(3);
  expect(cell.shown).toEqual(
    new Failure("offline", {
      address: "http://localhost:3000",
      heard: "2026-02-08T00:00:03Z",
      tick: "2026-02-08T00:00:03Z",
    }),
  );
  here.feed.publish(ND, 160);
  here.feed.up = true;
  here.pass(31);
  expect(cell.shown).toBe(160);
});

test("a feed that never was there says only that", () => {
  const here = scene();
  here.feed.up = false;
  const cell = cellIn(here);
  here.pass(46);
  expect(cell.shown).toEqual(new Failure("offline", { address: "http://localhost:3000" }));
});

test("a short loss shows nowhere", () => {
  const here = scene();
  const cell = cellIn(here);
  here.settle();
  here.feed.drop();
  here.feed.publish(ND, 120);
  here.pass(2);
  expect([cell.shown, here.feed.opened]).toEqual([120, 2]);
});

test("a feed that stays away is tried ever more seldom", () => {
  const here = scene();
  here.feed.up = false;
  cellIn(here);
  here.pass(600);
  expect(here.feed.opened).toBeGreaterThan(20);
  expect(here.feed.opened).toBeLessThan(30);
});

test("a line that is silent is taken for dead", () => {
  const here = scene();
  cellIn(here);
  here.settle();
  here.clock.pass(34_000);
  expect(here.feed.lines.size).toBe(1);
  const [line] = here.feed.lines;
  here.clock.pass(2000);
  here.settle();
  expect(here.feed.opened).toBe(2);
  expect(line?.open).toBe(false);
});

test("of a line that dies without a word the price stands no longer than of one that is closed", () => {
  const here = scene();
  const cell = cellIn(here);
  here.settle();
  here.feed.up = false;
  here.clock.pass(44_000);
  here.settle();
  expect(cell.shown).toBe(100);
  here.clock.pass(2000);
  here.settle();
  expect(cell.shown).toMatchObject({ reason: "offline" });
});

test("another feed that took over the address while nobody followed is met without prejudice", () => {
  const here = scene();
  cellIn(here).cancel();
  here.pass(5);
  here.feed.feed = "another";
  const cell = cellIn(here);
  expect(cell.shown).toBe(100);
  here.pass(2);
  expect([cell.shown, cell.told > 0]).toEqual([100, true]);
});

test("a connection that does not come to be is given up", () => {
  const here = scene();
  cellIn(here);
  here.clock.pass(11_000);
  expect(here.feed.opened).toBe(2);
  here.settle();
  expect(here.feed.lines.size).toBe(1);
});

test("an address that cannot even be tried is offline, and no exception", () => {
  const clock = manualClock();
  const live = createLive({
    address: "http://localhost:3000",
    open: () => {
      throw new Error("blocked");
    },
    clock,
    scheduler: (task) => task(),
  });
  const view = fakeLiveFeed({ [ND]: 1 }).view();
  live.follow(view, [ND], () => undefined);
  clock.pass(46_000);
  expect(live.over(view, [ND])).toMatchObject({ reason: "offline" });
  live.close();
  expect(clock.alarms).toBe(0);
});

test.each([
  ["nonsense", "?", "feed-error"],
  [
    "a second hello",
    '{"says":"hello","serves":"reprice","wire":1,"snapshot":{"feed":"home","number":1},"day":"2026-02-08"}',
    "feed-error",
  ],
  ["that it wants a key", '{"says":"error","reason":"sign-in"}', "sign-in"],
  ["more than a message may be", JSON.stringify({ says: "x".repeat(3_000_000) }), "feed-error"],
])("of a feed that says %s nothing is shown after a while", (_what, text, reason) => {
  const here = scene();
  here.feed.instead = text;
  const cell = cellIn(here);
  here.pass(50);
  expect(cell.shown).toMatchObject({ reason });
});

test("a series that the feed refuses shows why, the others their price", () => {
  const here = scene();
  here.feed.refuses.set(DY, "no-licence");
  const view = here.feed.view();
  const [nd, dy] = [cellIn(here, ND, view), cellIn(here, DY, view)];
  here.pass(2);
  expect([nd.shown, dy.shown]).toEqual([100, new Failure("no-licence", { code: DY })]);
});

test("another feed at the address is no feed of this workbook, until the workbook is refreshed from it", () => {
  const here = scene();
  let view = here.feed.view();
  const cell = new LiveCell(here.live, () => view, ND);
  here.settle();
  here.feed.feed = "another";
  here.feed.drop();
  here.pass(2);
  expect(cell.shown).toEqual(new Failure("wrong-feed", { feed: "home", other: "another" }));
  expect(here.feed.asked.filter(({ asks }) => asks === "subscribe")).toHaveLength(1);
  here.feed.number = 5;
  view = here.feed.view();
  here.pass(20);
  expect(cell.shown).toBe(100);
  here.feed.publish(ND, 42);
  here.pass(2);
  expect(cell.shown).toBe(42);
});

test("a feed that was set back to an older state says that the workbook is ahead of it", () => {
  const here = scene();
  here.feed.refuses.set(ND, "no-such-snapshot");
  const cell = cellIn(here);
  here.pass(2);
  expect(cell.shown).toEqual(new Failure("wrong-feed", { snapshot: "home:1" }));
});

test("the day moves on with the feed's", () => {
  const here = scene();
  const view = here.feed.view();
  cellIn(here, ND, view);
  here.pass(2);
  here.feed.day = "2026-02-09";
  here.pass(15);
  const newest = here.live.over(view, [ND]);
  expect(!isFailure(newest) && newest.day - view.day).toBe(1);
});

test("after the end nothing is left, and nobody is told", () => {
  const here = scene();
  const cell = cellIn(here);
  here.settle();
  here.feed.publish(ND, 3);
  here.live.close();
  here.settle();
  cell.cancel();
  expect([here.feed.lines.size, here.clock.alarms, cell.shown]).toEqual([0, 0, 100]);
});

type Step =
  | { readonly does: "begin" | "cancel" | "replace"; readonly cell: number; readonly code: string }
  | { readonly does: "publish"; readonly code: string; readonly mid: number }
  | { readonly does: "deliver"; readonly count: number }
  | { readonly does: "pass"; readonly milliseconds: number }
  | { readonly does: "drop" | "down" | "up" | "refresh" | "turn" };

const anyCode = fc.constantFrom(ND, DY, "TbOxide@BREX");
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    does: fc.constantFrom("begin" as const, "cancel" as const, "replace" as const),
    cell: fc.nat(4),
    code: anyCode,
  }),
  fc.record({
    does: fc.constant("publish" as const),
    code: anyCode,
    mid: fc.integer({ min: 1, max: 9999 }),
  }),
  fc.record({ does: fc.constant("deliver" as const), count: fc.integer({ min: 1, max: 5 }) }),
  fc.record({
    does: fc.constant("pass" as const),
    milliseconds: fc.integer({ min: 1, max: 50_000 }),
  }),
  fc.record({
    does: fc.constantFrom(
      "drop" as const,
      "down" as const,
      "up" as const,
      "refresh" as const,
      "turn" as const,
    ),
  }),
);

test("however cells begin and end, the feed comes and goes, and messages dawdle: one line, and in the end the newest prices", () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
      const feed = fakeLiveFeed({ [ND]: 100, [DY]: 200, "TbOxide@BREX": 300 });
      const clock = manualClock();
      const tasks: (() => void)[] = [];
      const scheduler = (task: () => void) => void tasks.push(task);
      const live = createLive({
        address: "http://localhost:3000",
        open: feed.open,
        clock,
        scheduler,
      });
      let view = feed.view();
      const newest = new Map([
        [ND, 100],
        [DY, 200],
        ["TbOxide@BREX", 300],
      ]);
      const cells = new Map<number, LiveCell>();
      const turn = () => {
        for (const task of tasks.splice(0)) task();
      };
      const begin = (cell: number, code: string) =>
        cells.set(cell, new LiveCell(live, () => view, code));
      const take = (step: Step) => {
        switch (step.does) {
          case "begin":
            // Excel has ended the old call of the cell before.
            cells.get(step.cell)?.cancel();
            return begin(step.cell, step.code);
          case "replace": {
            // Or it ends it afterwards, perhaps twice.
            const old = cells.get(step.cell);
            begin(step.cell, step.code);
            old?.cancel();
            return old?.cancel();
          }
          case "cancel":
            cells.get(step.cell)?.cancel();
            return cells.delete(step.cell);
          case "publish":
            newest.set(step.code, step.mid);
            return feed.publish(step.code, step.mid);
          case "deliver":
            return feed.deliver(step.count);
          case "pass":
            return clock.pass(step.milliseconds);
          case "drop":
            return feed.drop();
          case "down":
            feed.up = false;
            return feed.drop();
          case "up":
            return (feed.up = true);
          case "refresh":
            return (view = feed.view());
          case "turn":
            return turn();
        }
      };
      const settle = (seconds: number) => {
        for (let second = 0; second < seconds; second += 1) {
          for (let round = 0; round < 5; round += 1) {
            turn();
            feed.deliver();
          }
          if (second % 10 === 0) feed.beat();
          clock.pass(1000);
        }
      };
      for (const step of steps) {
        take(step);
        expect(feed.lines.size).toBeLessThanOrEqual(1);
      }
      feed.up = true;
      settle(80);
      const followed = [...cells.values()];
      expect(followed.map(({ shown }) => shown)).toEqual(
        followed.map(({ code }) => newest.get(code)),
      );
      const [line] = feed.lines;
      expect([...(line?.held.keys() ?? [])].sort()).toEqual(
        [...new Set(followed.map(({ code }) => code))].sort(),
      );
      for (const cell of followed) cell.cancel();
      settle(5);
      expect([feed.lines.size, clock.alarms]).toEqual([0, 0]);
    }),
    { numRuns: 300 },
  );
});
