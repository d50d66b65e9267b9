import { Failure, isFailure } from "../../src/core/failure";
import { switchedFeed, switchedLive } from "../../src/client/switched-feed";
import type { Live } from "../../src/client/live";
import { articleOn } from "../support/article";
import { fakeFeed } from "../support/fake-feed";
import { viewOf } from "../support/builders";

const view = articleOn("2026-02-11");
const other = viewOf("2026-02-11", []);

test("nothing is answered before the workbook's settings are read, though the catalogue may be there", async () => {
  let read = () => {};
  const network = fakeFeed(view);
  const feed = switchedFeed(network, new Promise<void>((resolve) => (read = resolve)));
  const opened = feed.open();
  await Promise.resolve();
  expect(network.current()).toBe(view);
  expect(feed.current()).toBeUndefined();
  read();
  expect(await opened).toBeUndefined();
  expect(feed.current()).toBe(view);
});

test("all who wait at the beginning share one promise", async () => {
  const feed = switchedFeed(fakeFeed(view), new Promise(() => undefined));
  expect(feed.open()).toBe(feed.open());
});

test("settings that cannot be read keep no cell waiting", async () => {
  const feed = switchedFeed(fakeFeed(view), Promise.reject(new Error("no settings")));
  expect(await feed.open()).toBeUndefined();
  expect(feed.current()).toBe(view);
});

test("another feed is put in its place once it has answered", async () => {
  const feed = switchedFeed(fakeFeed(view), Promise.resolve());
  await feed.open();
  expect(await feed.turnTo(fakeFeed(other))).toBeUndefined();
  expect(feed.current()).toBe(other);
});

test("a feed that does not answer takes nobody's place", async () => {
  const feed = switchedFeed(fakeFeed(view), Promise.resolve());
  await feed.open();
  const silent = fakeFeed(other);
  silent.failWith(new Failure("offline", { address: "https://prices.example" }));
  expect((await feed.turnTo(silent))?.reason).toBe("offline");
  expect(feed.current()).toBe(view);
});

test("live prices that are exchanged end the line of the old ones", () => {
  const said: string[] = [];
  const named = (name: string): Live => ({
    over: () => new Failure("offline", { address: name }),
    follow: () => () => undefined,
    close: () => void said.push(`${name} closed`),
  });
  const live = switchedLive(named("first"));
  live.turnTo(named("second"));
  expect(said).toEqual(["first closed"]);
  expect(live.over(view, [])).toEqual(new Failure("offline", { address: "second" }));
});

test("a pinned workbook stays with its feed: one that lacks its snapshot takes nobody's place", async () => {
  const first = fakeFeed(view);
  const feed = switchedFeed(first, Promise.resolve());
  await feed.open();
  const step = await feed.prepare({ snapshot: view.catalogue.snapshot, day: view.day });
  if (isFailure(step)) throw new Error(step.reason);
  await step.take();
  const silent = fakeFeed(other);
  silent.failWith(new Failure("wrong-feed", { pinned: "yes" }));
  expect(feed.pinned()).toBeDefined();
  expect((await feed.turnTo(silent))?.reason).toBe("wrong-feed");
  expect(feed.pinned()).toBeDefined();
});
