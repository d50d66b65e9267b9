import { ownShelf } from "../../../src/client/own/own-shelf";
import { isOwnRefusal, ownStore } from "../../../src/client/own/own-store";
import type { OwnDeclaration } from "../../../src/client/own/own-revise";
import { foldSeries } from "../../../src/core/fold";
import { type FakeMachine, type FakePapers, fakeMachine, fakePapers } from "../../support/papers";
import { manualClock } from "../../support/manual-clock";
import { day, instant } from "../../support/observations";

const declared: OwnDeclaration = {
  code: "PrNdOxide@MINE",
  kind: "material",
  basis: { currency: "CNY", mass: "t", vat: "included" },
  frequency: "daily",
  calendar: "cn",
  licence: "private",
  synthetic: false,
};
const rows = [
  { day: day("2026-01-27"), amounts: { value: 868_000 } },
  { day: day("2026-01-28"), amounts: { value: 870_000 } },
];

function desk(papers: FakePapers = fakePapers(), machine: FakeMachine = fakeMachine()) {
  const shelf = ownShelf();
  const clock = manualClock();
  const store = ownStore({ papers, machine, shelf, now: clock.now });
  const pricesOf = (code: string) => {
    const series = shelf.now()?.find(({ entry }) => entry.code === code)?.series;
    return series && [...foldSeries(series).price];
  };
  return { papers, machine, shelf, clock, store, pricesOf };
}

test("prices that are supplied stand on the shelf, counted and with their days", async () => {
  const { store, shelf, pricesOf } = desk();
  expect(await store.supply([{ declared, rows }], 14)).toEqual({ added: 2, same: 0 });
  expect(pricesOf("PrNdOxide@MINE")).toEqual([868_000, 870_000]);
  expect(shelf.now()?.[0]?.entry).toMatchObject({
    count: 2,
    firstDay: day("2026-01-27"),
    lastDay: day("2026-01-28"),
  });
});

test("a changed price is a revision known since now, and an unchanged one adds nothing", async () => {
  const { store, shelf, clock, pricesOf } = desk();
  await store.supply([{ declared, rows }], 14);
  clock.pass(60_000);
  const changed = [{ day: day("2026-01-28"), amounts: { value: 871_000 } }, ...rows.slice(0, 1)];
  expect(await store.supply([{ declared, rows: changed }], 15)).toEqual({ added: 1, same: 1 });
  expect(pricesOf("PrNdOxide@MINE")).toEqual([868_000, 871_000]);
  const series = shelf.now()?.[0]?.series;
  if (!series) throw new Error("no series");
  expect([...foldSeries(series, instant("2026-02-08")).price]).toEqual([868_000, 870_000]);
});

test("a price that is taken back is gone now and was there before", async () => {
  const { store, shelf, clock, pricesOf } = desk();
  await store.supply([{ declared, rows }], 14);
  clock.pass(1);
  await store.supply([{ declared, rows: [{ day: day("2026-01-28"), amounts: {} }] }], 14);
  expect(pricesOf("PrNdOxide@MINE")).toEqual([868_000]);
  expect(shelf.now()?.[0]?.series?.size).toBe(3);
});

test("unless ticked, a colleague gets the names and not the prices", async () => {
  const mine = desk();
  await mine.store.supply([{ declared, rows }], 14);
  const theirs = desk(mine.papers.copy());
  await theirs.store.read();
  expect(theirs.shelf.now()).toMatchObject([
    { entry: { code: "PrNdOxide@MINE" }, series: undefined },
  ]);
  expect([...mine.papers.parts.values()].join()).not.toContain("<series");
});

test("on the same machine the workbook and a copy of it find their prices again", async () => {
  const first = desk();
  await first.store.supply([{ declared, rows }], 14);
  const copy = first.papers.copy();
  await first.store.supply(
    [{ declared, rows: [{ day: day("2026-01-28"), amounts: { value: 1 } }] }],
    14,
  );
  const again = desk(copy, first.machine);
  await again.store.read();
  expect(again.pricesOf("PrNdOxide@MINE")).toEqual([868_000, 870_000]);
});

test("ticked, they travel, and untied again they stay", async () => {
  const mine = desk();
  await mine.store.supply([{ declared, rows }], 14);
  expect(await mine.store.setTravels(true)).toBeUndefined();
  const theirs = desk(mine.papers.copy());
  await theirs.store.read();
  expect(theirs.pricesOf("PrNdOxide@MINE")).toEqual([868_000, 870_000]);
  await mine.store.setTravels(false);
  const later = desk(mine.papers.copy());
  await later.store.read();
  expect(later.pricesOf("PrNdOxide@MINE")).toBeUndefined();
});

test("what a colleague adds does not cut the sender off from the prices that stayed", async () => {
  const mine = desk();
  await mine.store.supply([{ declared, rows }], 14);
  const theirs = desk(mine.papers.copy());
  const more = { ...declared, code: "NdOxide@MINE" };
  expect(await theirs.store.supply([{ declared: more, rows }], 14)).toEqual({ added: 2, same: 0 });
  expect(await theirs.store.supply([{ declared, rows }], 14)).toMatchObject({ kind: "elsewhere" });
  const back = desk(theirs.papers.copy(), mine.machine);
  await back.store.read();
  expect(back.pricesOf("PrNdOxide@MINE")).toEqual([868_000, 870_000]);
});

test("one name keeps one basis", async () => {
  const { store, pricesOf } = desk();
  await store.supply([{ declared, rows }], 14);
  const other = { ...declared, basis: { ...declared.basis, vat: "excluded" as const } };
  expect(await store.supply([{ declared: other, rows: [] }], 14)).toMatchObject({
    kind: "other-terms",
    own: { entry: { code: "PrNdOxide@MINE" } },
  });
  expect(pricesOf("PrNdOxide@MINE")).toEqual([868_000, 870_000]);
});

test.each(["machine", "workbook"] as const)("with a full %s nothing changes", async (full) => {
  const { store, papers, machine, pricesOf } = desk();
  await store.supply([{ declared, rows }], 14);
  const before = [...papers.parts];
  if (full === "machine") machine.full = true;
  else papers.full = true;
  const changed = [{ day: day("2026-01-28"), amounts: { value: 1 } }];
  expect(await store.supply([{ declared, rows: changed }], 14)).toMatchObject({
    kind: `${full}-full`,
  });
  expect(pricesOf("PrNdOxide@MINE")).toEqual([868_000, 870_000]);
  expect([...papers.parts]).toEqual(before);
});

test("a part of a newer program is left as it is", async () => {
  const { store, papers, shelf } = desk();
  const newer = '<own-prices xmlns="urn:reprice:own-prices" version="2" check="x"></own-prices>';
  papers.parts.set("urn:reprice:own-prices", newer);
  await store.read();
  expect(shelf.now()).toEqual([]);
  expect(await store.supply([{ declared, rows }], 14)).toEqual({ kind: "newer" });
  expect(papers.parts.get("urn:reprice:own-prices")).toBe(newer);
});

test("a damaged part gives no prices, says so, and gives way to new ones", async () => {
  const { store, papers, shelf } = desk();
  await store.supply([{ declared, rows }], 14);
  const xml = papers.parts.get("urn:reprice:own-prices") ?? "";
  papers.parts.set("urn:reprice:own-prices", xml.replace("2026-01-27", "2026-01-26"));
  await store.read();
  expect([shelf.now(), store.damaged()]).toEqual([[], true]);
  expect(isOwnRefusal(await store.supply([{ declared, rows }], 14))).toBe(false);
  expect(store.damaged()).toBe(false);
});

test("a series that is removed leaves the workbook, and the last one takes its part along", async () => {
  const { store, papers, shelf } = desk();
  await store.supply([{ declared, rows }], 14);
  expect(await store.remove("PrNdOxide@MINE")).toBeUndefined();
  expect([shelf.now(), papers.parts.size]).toEqual([[], 0]);
});
