import { seriesUse } from "../../../src/client/carry/series-use";
import { MOST_CARRIED } from "../../../src/client/carry/packing";
import { ownShelf } from "../../../src/client/own/own-shelf";
import { keeping } from "../../../src/client/stored/keeping";
import { watchFeed } from "../../../src/client/watched-feed";
import { Failure } from "../../../src/core/failure";
import { foldSeries } from "../../../src/core/fold";
import type { SnapshotView } from "../../../src/core/view";
import { quotes, viewOf } from "../../support/builders";
import { fakeFeed } from "../../support/fake-feed";
import { manualClock } from "../../support/manual-clock";
import { type FakeMachine, type FakePapers, fakeMachine, fakePapers } from "../../support/papers";

const PART = "urn:reprice:carried";
const offline = new Failure("offline");

function market(number = 7, nd = 732_500): SnapshotView {
  const view = viewOf("2026-01-28", [
    quotes("NdOxide@BREX", { "2026-01-28": nd }),
    quotes("DyOxide@BREX", { "2026-01-28": 1_400_000 }),
    quotes("TbOxide@ARGUS", { "2026-01-28": 6_000_000 }, { licence: "licensed" }),
  ]);
  return { ...view, catalogue: { ...view.catalogue, snapshot: { feed: "test", number } } };
}

/** One machine at which a workbook is open. */
async function machineWith(
  papers: FakePapers = fakePapers(),
  machine: FakeMachine = fakeMachine(),
  view = market(),
) {
  const network = fakeFeed(view);
  const feed = watchFeed(network);
  const use = seriesUse();
  const clock = manualClock();
  const chosen = () => ({ address: "http://localhost:3000" });
  const shelf = ownShelf();
  const kept = keeping({ papers, machine, shelf, feed, use, clock, chosen });
  await kept.reopen();
  const cells = use.noting(feed);
  const settle = async () => {
    clock.pass(10_000);
    for (let turn = 0; turn < 60; turn++) await Promise.resolve();
    await kept.carry.flush();
  };
  return {
    ...{ papers, machine, network, feed, clock, carry: kept.carry, kept, settle },
    async ask(...series: string[]) {
      cells.holds({ series });
      await cells.fetch({ series });
      await settle();
    },
    async standsIn(failure = offline) {
      const cache = await kept.standIn(failure);
      return cache && { ...cache.view.stored, codes: cache.series().map(({ code }) => code) };
    },
  };
}

test("what cells ask for is in the workbook some seconds later, and nothing else is", async () => {
  const { ask, papers, carry } = await machineWith();
  await ask("NdOxide@BREX");
  expect(papers.parts.get(PART)).toContain('<series code="NdOxide@BREX">');
  expect(carry.state()).toMatchObject({
    on: true,
    carried: { snapshot: { feed: "test", number: 7 }, series: ["NdOxide@BREX"] },
  });
});

test("a colleague without a feed gets the very same prices, marked as carried", async () => {
  const mine = await machineWith();
  await mine.ask("NdOxide@BREX", "DyOxide@BREX");
  const theirs = await machineWith(mine.papers.copy());
  const cache = await theirs.kept.standIn(offline);
  expect(cache?.view.stored).toEqual({
    where: "workbook",
    why: "no-feed",
    since: theirs.clock.now(),
  });
  const priceOf = (view: SnapshotView | undefined) =>
    view && [...foldSeries(view.series("NdOxide@BREX")).price];
  expect(priceOf(cache?.view)).toEqual(priceOf(mine.feed.current()));
  expect(cache?.view.day).toBe(mine.feed.current()?.day);
});

test("licensed series are carried only when ticked, and named while they are not", async () => {
  const { ask, papers, carry, kept, settle } = await machineWith();
  await ask("NdOxide@BREX", "TbOxide@ARGUS");
  expect(papers.parts.get(PART)).not.toContain('<series code="TbOxide@ARGUS">');
  expect(carry.state().leftOut).toEqual(["TbOxide@ARGUS"]);
  await kept.own.setTravels(true);
  await settle();
  expect(papers.parts.get(PART)).toContain('<series code="TbOxide@ARGUS">');
  expect(carry.state().leftOut).toEqual([]);
});

test("switched off, nothing is carried, and what was is taken out", async () => {
  const { ask, papers, carry } = await machineWith();
  await ask("NdOxide@BREX");
  await carry.setOn(false);
  await ask("DyOxide@BREX");
  expect(papers.parts.has(PART)).toBe(false);
  expect(papers.settings.get("reprice.carry")).toBe("off");
  await carry.setOn(true);
  expect(carry.state().carried?.series).toContain("DyOxide@BREX");
});

test("what an earlier session used stays carried though no cell asks for it now", async () => {
  const first = await machineWith();
  await first.ask("NdOxide@BREX");
  const later = await machineWith(first.papers.copy(), first.machine, market(8, 740_000));
  await later.ask("DyOxide@BREX");
  expect(later.carry.state().carried).toMatchObject({
    snapshot: { number: 8 },
    series: ["NdOxide@BREX", "DyOxide@BREX"],
  });
});

test("carried anew, only what cells ask for from then on is there", async () => {
  const { ask, carry, settle } = await machineWith();
  await ask("NdOxide@BREX", "DyOxide@BREX");
  await carry.renew();
  await ask("DyOxide@BREX");
  await settle();
  expect(carry.state().carried?.series).toEqual(["DyOxide@BREX"]);
});

test("nothing is written twice", async () => {
  const { ask, papers, settle } = await machineWith();
  await ask("NdOxide@BREX");
  const { writes } = papers;
  await ask("NdOxide@BREX");
  await settle();
  expect(papers.writes).toBe(writes);
});

test("what another feed left is not written over, and that is said", async () => {
  const mine = await machineWith();
  await mine.ask("NdOxide@BREX");
  const other = market();
  const view = {
    ...other,
    catalogue: { ...other.catalogue, snapshot: { feed: "other", number: 3 } },
  };
  const theirs = await machineWith(mine.papers.copy(), fakeMachine(), view);
  await theirs.ask("NdOxide@BREX");
  expect(theirs.carry.state()).toMatchObject({
    carried: { snapshot: { feed: "test" } },
    fault: { kind: "other-feed", answering: "other" },
  });
  await theirs.carry.renew();
  await theirs.ask("NdOxide@BREX");
  await theirs.settle();
  expect(theirs.carry.state().carried?.snapshot.feed).toBe("other");
});

test("a workbook that refuses keeps what it had, and the next change tries again", async () => {
  const { ask, papers, carry } = await machineWith();
  await ask("NdOxide@BREX");
  const before = papers.parts.get(PART);
  papers.full = true;
  await ask("DyOxide@BREX");
  expect(carry.state().fault).toEqual({ kind: "not-written" });
  expect(papers.parts.get(PART)).toBe(before);
  papers.full = false;
  await carry.flush();
  expect(carry.state()).toMatchObject({ carried: { series: ["NdOxide@BREX", "DyOxide@BREX"] } });
  expect(carry.state().fault).toBeUndefined();
});

test("what does not fit into 2 MB is not carried in part", async () => {
  const rows = Object.fromEntries(
    Array.from({ length: 12_000 }, (_, at) => [
      new Date(Date.UTC(1990, 0, 1 + at)).toISOString().slice(0, 10),
      1000 * Math.abs(Math.sin(at + 1)),
    ]),
  );
  const codes = Array.from({ length: 17 }, (_, at) => `NdOxide@Q${at}`);
  const view = viewOf(
    "2026-01-28",
    codes.map((code) => quotes(code, rows)),
  );
  const { ask, papers, carry } = await machineWith(fakePapers(), fakeMachine(), view);
  await ask(codes[0] ?? "");
  expect(papers.parts.has(PART)).toBe(true);
  await ask(...codes);
  expect(papers.parts.has(PART)).toBe(false);
  const { fault } = carry.state();
  expect(fault?.kind).toBe("too-large");
  expect(fault?.kind === "too-large" && fault.characters).toBeGreaterThan(MOST_CARRIED);
});

test("a damaged part carries nothing, says so, and is mended by the next answer", async () => {
  const mine = await machineWith();
  await mine.ask("NdOxide@BREX");
  const papers = mine.papers.copy();
  papers.parts.set(PART, (papers.parts.get(PART) ?? "").replace("NdOxide@BREX", "NdOxide@BRAX"));
  const theirs = await machineWith(papers);
  expect(theirs.carry.state().fault).toEqual({ kind: "damaged" });
  expect(await theirs.standsIn()).toBeUndefined();
  await theirs.ask("NdOxide@BREX");
  expect(theirs.carry.state().fault).toBeUndefined();
});

test("this machine's own last snapshot stands in where nothing is carried", async () => {
  const first = await machineWith();
  await first.ask("NdOxide@BREX");
  await first.carry.setOn(false);
  const again = await machineWith(fakePapers(), first.machine);
  expect(await again.standsIn()).toMatchObject({ where: "machine", codes: ["NdOxide@BREX"] });
});

test("what the workbook carries goes before an older snapshot of the machine", async () => {
  const old = await machineWith(fakePapers(), fakeMachine(), market(6, 700_000));
  await old.ask("NdOxide@BREX");
  const mine = await machineWith();
  await mine.ask("NdOxide@BREX");
  const theirs = await machineWith(mine.papers.copy(), old.machine);
  expect(await theirs.standsIn()).toMatchObject({ where: "workbook" });
});

test.each([
  ["a refusal that is no outage", new Failure("no-licence"), undefined],
  ["a feed that asks for a key", new Failure("sign-in"), "workbook"],
  ["a feed that is too slow", new Failure("timeout"), "workbook"],
  ["another feed, where the workbook says no snapshot", new Failure("wrong-feed"), undefined],
])("after %s, what stands in is as it should be", async (_what, failure, where) => {
  const mine = await machineWith();
  await mine.ask("NdOxide@BREX");
  const theirs = await machineWith(mine.papers.copy());
  expect((await theirs.standsIn(failure))?.where).toBe(where);
});

test("another feed than the workbook's leaves a workbook that is not pinned to what it carries", async () => {
  const mine = await machineWith();
  await mine.ask("NdOxide@BREX");
  const theirs = await machineWith(mine.papers.copy());
  const said = { snapshot: { feed: "test", number: 7 }, day: market().day };
  const other = new Failure("wrong-feed");
  const found = async (pinned: boolean, number = 7) =>
    (
      await theirs.kept.standIn(other, {
        ...said,
        snapshot: { ...said.snapshot, number },
        pinned,
      })
    )?.view.stored?.why;
  expect(await found(false)).toBe("other-feed");
  expect(await found(true)).toBeUndefined();
  expect(await found(false, 6)).toBeUndefined();
});

test("a machine without room, or with rubbish, is a machine without a snapshot", async () => {
  const machine = fakeMachine();
  machine.full = true;
  const full = await machineWith(fakePapers(), machine);
  await full.ask("NdOxide@BREX");
  expect(machine.held.size).toBe(0);
  machine.held.set("snapshot:http://localhost:3000", { at: 1, xml: "<carried/>" });
  const again = await machineWith(fakePapers(), machine);
  expect(await again.standsIn()).toBeUndefined();
});

test("the last snapshots of four feeds are kept", async () => {
  const machine = fakeMachine();
  for (const at of [1, 2, 3, 4, 5]) {
    machine.held.set(`snapshot:http://feed-${at}`, { at, xml: "" });
  }
  const { ask } = await machineWith(fakePapers(), machine);
  await ask("NdOxide@BREX");
  expect([...machine.held.keys()].sort()).toEqual([
    "snapshot:http://feed-3",
    "snapshot:http://feed-4",
    "snapshot:http://feed-5",
    "snapshot:http://localhost:3000",
  ]);
});
