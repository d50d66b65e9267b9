import { createHash } from "node:crypto";
import { seriesUse } from "../../src/client/carry/series-use";
import { createFeed } from "../../src/client/http-feed";
import { httpTo } from "../../src/client/http";
import { withOwnPrices } from "../../src/client/own/own-feed";
import { ownShelf } from "../../src/client/own/own-shelf";
import { keeping } from "../../src/client/stored/keeping";
import { watchFeed } from "../../src/client/watched-feed";
import { callableNamed } from "../../src/functions/callable";
import { connect } from "../../src/functions/session";
import { type Listening, listen } from "../../src/server/listen";
import { manualClock } from "../support/manual-clock";
import { day } from "../support/observations";
import { type FakeMachine, type FakePapers, fakeMachine, fakePapers } from "../support/papers";
import { type TestFeed, testFeed } from "../support/served-feed";

let feed: TestFeed;
let listening: Listening;
beforeAll(async () => {
  feed = await testFeed();
  const started = await listen(feed.app, 0);
  if (typeof started === "string") throw new Error(started);
  listening = started;
});
afterAll(() => feed.close());

/** Nobody listens there. */
const nowhere = "http://127.0.0.1:9";

/** A machine at which a workbook is opened: the real client over real HTTP, and the real functions. */
async function machineAt(
  address: string,
  papers: FakePapers = fakePapers(),
  machine: FakeMachine = fakeMachine(),
) {
  const clock = manualClock();
  const shelf = ownShelf();
  const use = seriesUse();
  const kept: { now?: ReturnType<typeof keeping> } = {};
  const asked = watchFeed(
    createFeed({
      http: httpTo({ address }),
      scheduler: setImmediate,
      stored: async (failure, said) => kept.now?.standIn(failure, said),
    }),
  );
  kept.now = keeping({
    papers,
    machine,
    shelf,
    feed: asked,
    use,
    clock,
    chosen: () => ({ address }),
  });
  const shown = withOwnPrices(asked, shelf);
  await kept.now.reopen();
  const ask = async (name: string, ...given: unknown[]) => {
    connect({ feed: use.noting(shown) });
    return JSON.stringify(await callableNamed(name)?.(...(given as never[])));
  };
  return { papers, machine, clock, feed: shown, own: kept.now.own, carry: kept.now.carry, ask };
}

const formulas: readonly (readonly [string, ...unknown[]])[] = [
  ["REPRICE", "NdOxide", "2026-01-28"],
  ["REPRICE", "NdOxide", "latest", "CNY/kg ex VAT"],
  ["REPRICE", "NdOxide", "2026-01-28", undefined, undefined, "asof=2026-01-29"],
  ["REPRICE", "DyOxide", "2026-01-30", undefined, "low"],
  ["REPRICE", "REConc", "2026-01-05"],
  ["REPRICE", "PrNdOxide@MINE", "2026-01-28", "CNY/kg ex VAT"],
  ["REHISTORY", [["NdOxide"]], "2025-01-01"],
  ["REVINTAGES", "NdOxide", "2026-01-28"],
  ["REFACT", "CN", "mining quota", "2024"],
  ["RECOMPANY", "600111.SH", "weights"],
  ["REINFO", "NdOxide", "last day"],
  ["REPRICE", "NdOxide", "2019-01-01"],
  ["REPRICE", "NdOxid"],
];

type Machine = Awaited<ReturnType<typeof machineAt>>;

/** All answers as one hash, so that no digit of any can differ. */
async function hashAt({ ask }: Machine): Promise<string> {
  const hash = createHash("sha256");
  for (const [name, ...given] of formulas) hash.update(`${await ask(name, ...given)}\n`);
  return hash.digest("hex");
}

async function mine(): Promise<Machine> {
  const machine = await machineAt(listening.address);
  await machine.own.setTravels(true);
  const declared = {
    code: "PrNdOxide@MINE",
    kind: "material",
    basis: { currency: "CNY", mass: "t", vat: "included" },
    frequency: "daily",
    calendar: "cn",
    licence: "private",
    synthetic: false,
  } as const;
  const rows = [{ day: day("2026-01-28"), amounts: { value: 870_000 } }];
  await machine.own.supply([{ declared, rows }], 2);
  return machine;
}

test("a workbook that goes to a machine without a feed gives the very same answers there", async () => {
  const first = await mine();
  expect(await first.ask("REPRICE", "NdOxide", "2026-01-28")).toBe("732600");
  expect(await first.ask("REPRICE", "PrNdOxide@MINE", "2026-01-28")).toBe("870000");
  const here = await hashAt(first);
  await first.carry.flush();
  const second = await machineAt(nowhere, first.papers.copy());
  expect(await hashAt(second)).toBe(here);
  expect(second.feed.current()?.stored?.where).toBe("workbook");
  const why = (await second.ask("REWHY", "NdOxide", "2026-01-28")) ?? "";
  expect(why).toContain("the workbook, which carries it; no feed since");
});

test("the answers are those of the day it was carried, also after later imports", async () => {
  const first = await mine();
  const here = await hashAt(first);
  await first.carry.flush();
  const payload = {
    id: "later-import",
    rows: [{ code: "NdOxide@BREX", day: "2026-01-28", value: 1, basis: "CNY/t inc VAT" }],
  };
  await feed.app.inject({ method: "POST", url: "/v1/observations", payload });
  const second = await machineAt(nowhere, first.papers.copy());
  expect(await hashAt(second)).toBe(here);
});

test("what is not carried says that no feed answers, and never that there is no such series", async () => {
  const first = await machineAt(listening.address);
  const price = await first.ask("REPRICE", "NdOxide", "2026-01-28");
  await first.carry.flush();
  const second = await machineAt(nowhere, first.papers.copy());
  expect(await second.ask("REPRICE", "NdOxide", "2026-01-28")).toBe(price);
  expect(await second.ask("REPRICE", "DyOxide", "2026-01-30")).toContain('"reason":"offline"');
});

test("a machine that had the feed yesterday starts without it today", async () => {
  const machine = fakeMachine();
  const yesterday = await machineAt(listening.address, fakePapers(), machine);
  const price = await yesterday.ask("REPRICE", "DyOxide", "2026-01-30");
  yesterday.clock.pass(10_000);
  while (machine.held.size === 0) await new Promise(setImmediate);
  // The same address, at which nobody answers now.
  const [key] = [...machine.held.keys()];
  machine.held.set(`snapshot:${nowhere}`, machine.held.get(key ?? ""));
  const today = await machineAt(nowhere, fakePapers(), machine);
  expect(await today.ask("REPRICE", "DyOxide", "2026-01-30")).toBe(price);
  expect(today.feed.current()?.stored?.where).toBe("machine");
});

test("where the feed answers, what is carried is not asked", async () => {
  const first = await machineAt(listening.address);
  await first.ask("REPRICE", "NdOxide", "2026-01-28");
  await first.carry.flush();
  const second = await machineAt(listening.address, first.papers.copy());
  await second.ask("REPRICE", "NdOxide", "2026-01-28");
  expect(second.feed.current()?.stored).toBeUndefined();
});
