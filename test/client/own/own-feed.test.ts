import { withOwnPrices } from "../../../src/client/own/own-feed";
import { revised } from "../../../src/client/own/own-revise";
import type { OwnSeries } from "../../../src/client/own/own-series";
import { ownShelf } from "../../../src/client/own/own-shelf";
import { watchFeed } from "../../../src/client/watched-feed";
import { foldSeries } from "../../../src/core/fold";
import { isFailure } from "../../../src/core/failure";
import { connect } from "../../../src/functions/session";
import { callableNamed } from "../../../src/functions/callable";
import { quotes, viewOf } from "../../support/builders";
import { fakeFeed } from "../../support/fake-feed";
import { day, instant } from "../../support/observations";

function mine(code = "PrNdOxide@MINE", value = 870_000): OwnSeries {
  const declared = {
    code,
    kind: "material",
    basis: { currency: "CNY", mass: "t", vat: "included" },
    frequency: "daily",
    calendar: "cn",
    licence: "private",
    synthetic: false,
  } as const;
  const rows = [{ day: day("2026-01-28"), amounts: { value } }];
  const at = { now: instant("2026-01-29"), snapshot: 7 };
  return revised(undefined, { declared, rows }, at).own;
}

function desk() {
  const network = fakeFeed(
    viewOf("2026-01-28", [quotes("PrNdOxide@BREX", { "2026-01-28": 865_000 })]),
  );
  const shelf = ownShelf();
  const feed = withOwnPrices(watchFeed(network), shelf);
  connect({ feed });
  const call = async (name: string, ...given: unknown[]) =>
    callableNamed(name)?.(...(given as never[]));
  return { network, shelf, feed, call };
}

test("an own price is asked for by name, and the default quoter stays what it was", async () => {
  const { shelf, call } = desk();
  shelf.put([mine()]);
  expect(await call("REPRICE", "PrNdOxide@MINE", "2026-01-28")).toBe(870_000);
  expect(await call("REPRICE", "PrNdOxide", "2026-01-28")).toBe(865_000);
  expect(await call("REPRICE", "PrNdOxide@MINE", "2026-01-28", "CNY/kg ex VAT")).toBeCloseTo(
    870 / 1.13,
    10,
  );
});

test("a material that has only own prices needs its quoter too", async () => {
  const { shelf, call } = desk();
  shelf.put([mine("GdOxide@MINE")]);
  expect(await call("REPRICE", "GdOxide", "2026-01-28")).toMatchObject({
    reason: "no-such-series",
    details: { quoters: ["MINE"] },
  });
});

test("no cell answers before the own prices are read", async () => {
  const { shelf, feed } = desk();
  let isOpen = false;
  const opening = feed.open().then(() => (isOpen = true));
  await new Promise(setImmediate);
  expect([isOpen, feed.current()]).toEqual([false, undefined]);
  shelf.put([]);
  await opening;
  expect(feed.current()?.own).toBeUndefined();
});

test("the view is another one when own prices change, the same otherwise, and watchers hear of it", async () => {
  const { shelf, feed } = desk();
  shelf.put([]);
  await feed.open();
  const without = feed.current();
  let heard = 0;
  const stop = feed.subscribe(() => (heard += 1));
  shelf.put([mine()]);
  const withMine = feed.current();
  expect(withMine).not.toBe(without);
  expect(feed.state().view).toBe(withMine);
  expect(feed.state()).toBe(feed.state());
  expect(heard).toBe(1);
  stop();
});

test("an own series needs nothing of the feed, also when that is away", async () => {
  const { shelf, feed, network } = desk();
  shelf.put([mine()]);
  await feed.open();
  network.failWith(undefined);
  expect(feed.holds({ series: ["PrNdOxide@MINE"] })).toBe(true);
  expect(feed.holds({ series: ["PrNdOxide@MINE", "PrNdOxide@BREX"] })).toBe(false);
});

test("prices that did not travel are withheld with a sentence, not missing", async () => {
  const { shelf, call } = desk();
  shelf.put([{ ...mine(), series: undefined }]);
  expect(await call("REPRICE", "PrNdOxide@MINE", "2026-01-28")).toMatchObject({
    reason: "withheld",
    details: { hint: "elsewhere" },
  });
});

test("the workbook's own series stands before one of the same name that the feed has", async () => {
  const { shelf, call } = desk();
  shelf.put([mine("PrNdOxide@BREX", 1)]);
  expect(await call("REPRICE", "PrNdOxide@BREX", "2026-01-28")).toBe(1);
});

test("a step to another snapshot shows the own prices at both of its ends", async () => {
  const { shelf, feed } = desk();
  shelf.put([mine()]);
  await feed.open();
  const step = await feed.prepare("newest");
  if (isFailure(step)) throw new Error(step.reason);
  const pricesIn = [step.from, step.to].map(
    (view) => view && [...foldSeries(view.series("PrNdOxide@MINE")).price],
  );
  expect(pricesIn).toEqual([[870_000], [870_000]]);
});

test("REWHY says first that the price was supplied by the user and is not verified", async () => {
  const { shelf, call } = desk();
  shelf.put([mine()]);
  const rows = (await call("REWHY", "PrNdOxide@MINE", "2026-01-28")) as unknown[][];
  expect(rows[0]).toEqual(["own price", "Supplied by you, not verified."]);
  expect(rows).toContainEqual(["source", "Supplied by you, not verified"]);
});
