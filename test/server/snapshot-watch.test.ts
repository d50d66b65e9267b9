import type { SnapshotName } from "../../src/core/catalogue";
import { snapshotWatch } from "../../src/server/snapshot-watch";
import type { PriceStore } from "../../src/store/store";

/** A store of which only the newest snapshot matters; it answers when the test lets it. */
function storeAt(number: number) {
  let waiting: (() => void)[] = [];
  let answers = true;
  const state = {
    number,
    asked: 0,
    broken: false,
    /** From now on the store is slow, until the answer is called. */
    hold() {
      answers = false;
      return () => {
        answers = true;
        for (const go of waiting) go();
        waiting = [];
      };
    },
  };
  const newest = async (): Promise<SnapshotName> => {
    state.asked += 1;
    const read = { feed: "home", number: state.number };
    if (!answers) await new Promise<void>((go) => waiting.push(go));
    if (state.broken) throw new Error("the disk is gone");
    return read;
  };
  return { state, store: { newest } as unknown as PriceStore };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("a look tells of a new snapshot once, and the same one changes nothing", async () => {
  const { state, store } = storeAt(1);
  const watch = snapshotWatch(store, 1000);
  let told = 0;
  watch.watch(() => (told += 1));
  expect(await watch.look()).toEqual({ feed: "home", number: 1 });
  await watch.look();
  expect(told).toBe(1);
  state.number = 2;
  await watch.look();
  expect([told, watch.seen()?.number]).toEqual([2, 2]);
});

test("a look after a commit never gives the answer of one that began before it", async () => {
  const { state, store } = storeAt(1);
  const watch = snapshotWatch(store, 1000);
  const release = state.hold();
  const before = watch.look();
  state.number = 2;
  const after = [watch.look(), watch.look()];
  release();
  expect((await before).number).toBe(1);
  expect((await Promise.all(after)).map(({ number }) => number)).toEqual([2, 2]);
  expect(state.asked).toBe(2);
});

test("the store is looked at only while someone watches, and no alarm is left behind", async () => {
  const { state, store } = storeAt(1);
  const watch = snapshotWatch(store, 1000);
  await jest.advanceTimersByTimeAsync(5000);
  expect(state.asked).toBe(0);
  const ends = [watch.watch(() => undefined), watch.watch(() => undefined)];
  await jest.advanceTimersByTimeAsync(3000);
  expect(state.asked).toBe(3);
  for (const end of [...ends, ...ends]) end();
  expect(jest.getTimerCount()).toBe(0);
});

test("a store that fails is asked again at the next look", async () => {
  const { state, store } = storeAt(1);
  const watch = snapshotWatch(store, 1000);
  const end = watch.watch(() => undefined);
  state.broken = true;
  await jest.advanceTimersByTimeAsync(1000);
  expect(watch.seen()).toBeUndefined();
  state.broken = false;
  await jest.advanceTimersByTimeAsync(1000);
  expect(watch.seen()?.number).toBe(1);
  end();
});
