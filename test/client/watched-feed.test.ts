import { watchFeed } from "../../src/client/watched-feed";
import { Failure } from "../../src/core/failure";
import { articleOn } from "../support/article";
import { fakeFeed } from "../support/fake-feed";

const needs = { series: ["NdOxide@BREX"] };

function watched() {
  const feed = fakeFeed(articleOn("2026-02-11"));
  const watching = watchFeed(feed);
  let changes = 0;
  const stop = watching.subscribe(() => (changes += 1));
  return { feed, watching, stop, changes: () => changes };
}

test("a feed that was not asked has no snapshot and no fault", () => {
  expect(watched().watching.state()).toEqual({
    view: undefined,
    failure: undefined,
    busy: false,
    pinned: false,
  });
});

test("the state stays the same object until something changed", async () => {
  const { watching } = watched();
  const before = watching.state();
  expect(watching.state()).toBe(before);
  await watching.open();
  expect(watching.state()).not.toBe(before);
});

test("a request is seen while it is under way", async () => {
  const { feed, watching } = watched();
  const release = feed.hold();
  const opening = watching.open();
  expect(watching.state().busy).toBe(true);
  release();
  await opening;
  expect(watching.state().busy).toBe(false);
});

test("the feed's own faults are told, until it answers again", async () => {
  const { feed, watching } = watched();
  feed.failWith(new Failure("offline", { address: "localhost:3000" }));
  await watching.open();
  expect(watching.state().failure?.reason).toBe("offline");
  feed.failWith(undefined);
  await watching.open();
  expect(watching.state().failure).toBeUndefined();
});

test("a fault stays in sight while the feed is asked again", async () => {
  const { feed, watching } = watched();
  feed.failWith(new Failure("timeout"));
  await watching.open();
  const release = feed.hold();
  const asking = watching.open();
  expect(watching.state()).toMatchObject({ busy: true, failure: { reason: "timeout" } });
  release();
  await asking;
});

test("a series that the feed lacks is no fault of the feed", async () => {
  const { feed, watching } = watched();
  await watching.open();
  feed.failWith(new Failure("no-such-series", { code: "UnobtainiumOxide" }));
  expect(await watching.fetch(needs)).toMatchObject({ reason: "no-such-series" });
  expect(watching.state().failure).toBeUndefined();
});

test("many cells that ask at once change what is seen twice: when the first asks and when the last is answered", async () => {
  const { watching, changes } = watched();
  await watching.open();
  const before = changes();
  await Promise.all(Array.from({ length: 1000 }, () => watching.fetch(needs)));
  expect(changes() - before).toBe(2);
});

test("a refresh shows the new snapshot", async () => {
  const { feed, watching } = watched();
  await watching.open();
  feed.publish(articleOn("2026-02-12"));
  await watching.refresh();
  expect(watching.state().view?.day).toBe(articleOn("2026-02-12").day);
});

test("who stops watching is called no more", async () => {
  const { watching, stop, changes } = watched();
  stop();
  await watching.open();
  expect(changes()).toBe(0);
});
