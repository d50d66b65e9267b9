import type { Live } from "../../src/client/live";
import { Failure } from "../../src/core/failure";
import type { SnapshotView } from "../../src/core/view";
import { CellError } from "../../src/functions/answer";
import { callableOnce } from "../../src/functions/first-value";
import { RESTREAM } from "../../src/functions/restream";
import { connect } from "../../src/functions/session";
import { quotes, viewOf } from "../support/builders";
import { fakeFeed } from "../support/fake-feed";

const view = viewOf("2026-02-08", [quotes("NdOxide@BREX", { "2026-02-06": 710_000 })]);
const newer = viewOf("2026-02-08", [quotes("NdOxide@BREX", { "2026-02-06": 800_000 })]);

/** A live side whose answers the test gives. */
function fakeLive() {
  const followers = new Set<{ readonly changed: () => void }>();
  const state = {
    newest: undefined as SnapshotView | Failure | undefined,
    followed: 0,
    tell: () => followers.forEach(({ changed }) => changed()),
    followers,
  };
  const live: Live = {
    over: (asked) => state.newest ?? asked,
    follow(_view, _codes, changed) {
      state.followed += 1;
      const follower = { changed };
      followers.add(follower);
      return () => void followers.delete(follower);
    },
    close: () => undefined,
  };
  return { live, state };
}

function begin(material: unknown) {
  const shown: unknown[] = [];
  const call: Parameters<typeof RESTREAM>[3] = { setResult: (value) => shown.push(value) };
  RESTREAM(material, null, null, call);
  return { shown, cancel: () => call.onCanceled?.() };
}

const turn = () => new Promise(setImmediate);

test("without a live side there is one value, at once where it is in memory", async () => {
  const feed = fakeFeed(view);
  connect({ feed });
  const cold = begin("NdOxide");
  expect(cold.shown).toEqual([]);
  await turn();
  expect(cold.shown).toEqual([710_000]);
  expect(begin("NdOxide").shown).toEqual([710_000]);
});

test("a value is shown once however often the feed gives a sign of life, and an error too", async () => {
  const { live, state } = fakeLive();
  connect({ feed: fakeFeed(view), live });
  const { shown } = begin("NdOxide");
  await turn();
  state.tell();
  state.newest = viewOf("2026-02-08", [quotes("NdOxide@BREX", { "2026-02-06": 710_000 })]);
  state.tell();
  expect(shown).toEqual([710_000]);
  for (const heard of ["a", "a", "b"]) {
    state.newest = new Failure("offline", { heard });
    state.tell();
  }
  expect(shown.slice(1)).toEqual(["a", "b"].map((heard) => new Failure("offline", { heard })));
  state.newest = newer;
  state.tell();
  expect(shown.at(-1)).toBe(800_000);
});

test("a stream that is canceled before its first value shows none, and follows nothing", async () => {
  const { live, state } = fakeLive();
  connect({ feed: fakeFeed(view), live });
  const { shown, cancel } = begin("NdOxide");
  cancel();
  cancel();
  await turn();
  expect(shown).toEqual([]);
  expect(state.followers.size).toBe(0);
});

test("a feed that could not be asked is asked again when it gives a sign of life", async () => {
  const { live, state } = fakeLive();
  const feed = fakeFeed(view);
  connect({ feed, live });
  feed.failWith(new Failure("timeout"));
  const { shown } = begin("NdOxide");
  await turn();
  expect(shown).toEqual([new Failure("timeout")]);
  state.tell();
  await turn();
  feed.failWith(undefined);
  state.tell();
  await turn();
  expect(shown).toEqual([new Failure("timeout"), 710_000]);
});

test("after a refresh of the workbook its snapshot is what is followed", async () => {
  const { live, state } = fakeLive();
  const feed = fakeFeed(view);
  connect({ feed, live });
  const { shown, cancel } = begin("NdOxide");
  await turn();
  feed.publish(newer);
  await feed.refresh();
  state.tell();
  state.tell();
  expect(shown).toEqual([710_000, 800_000]);
  expect([state.followed, state.followers.size]).toEqual([2, 1]);
  cancel();
  expect(state.followers.size).toBe(0);
});

test("an error that came in goes out as it came", async () => {
  connect({ feed: fakeFeed(view) });
  const { shown } = begin(new CellError("#DIV/0!"));
  await turn();
  expect(shown).toEqual([new CellError("#DIV/0!")]);
});

test("a host that shows a value once gets the first, and the stream ends", async () => {
  const { live, state } = fakeLive();
  connect({ feed: fakeFeed(view), live });
  const once = callableOnce("restream") as (...given: unknown[]) => unknown;
  expect(await once("NdOxide")).toBe(710_000);
  expect(await once("NdOxide", "CNY/kg")).toBe(710);
  expect(state.followers.size).toBe(0);
  expect(callableOnce("RENOTHING")).toBeUndefined();
});
