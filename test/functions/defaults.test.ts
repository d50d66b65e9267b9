import { readPriceDefaults } from "../../src/core/price-defaults";
import type { SnapshotView } from "../../src/core/view";
import type { Answer } from "../../src/functions/answer";
import { callableNamed } from "../../src/functions/callable";
import { connect } from "../../src/functions/session";
import { articleOn } from "../support/article";
import { readRows } from "../support/cells";
import { fakeFeed } from "../support/fake-feed";

const view = articleOn("2026-02-11");

/** A workbook that says these things once; `say` changes them as its settings do. */
function workbook(first: { basis?: string; quoter?: string }, on: SnapshotView = view) {
  const feed = fakeFeed(on);
  let defaults = readPriceDefaults(first);
  return {
    say: (next: { basis?: string; quoter?: string }) => (defaults = readPriceDefaults(next)),
    async ask(name: string, ...given: readonly unknown[]) {
      connect({ feed, defaults: () => defaults });
      const callable = callableNamed(name);
      if (!callable) throw new Error(`no function ${name}`);
      return readRows((await callable(...(given as never[]))) as Answer);
    },
  };
}

/** The value beside a label of REWHY. */
const valueOf = (rows: readonly (readonly unknown[])[], label: string) =>
  rows.find(([first]) => first === label)?.[1];

const day = "2026-01-28";

test("the workbook's basis is that of the formula that says none", async () => {
  const { ask } = workbook({ basis: "USD/kg ex VAT" });
  const [[byDefault]] = (await ask("REPRICE", "NdOxide", day)) as [[number]];
  const [[written]] = (await ask("REPRICE", "NdOxide", day, "USD/kg ex VAT")) as [[number]];
  expect(byDefault).toBe(written);
  expect(byDefault).toBeCloseTo(93.3191, 4);
});

test("a formula that says any basis is not completed: its VAT stays as quoted", async () => {
  const { ask } = workbook({ basis: "USD/kg ex VAT" });
  expect(await ask("REPRICE", "NdOxide", day, "CNY/kg")).toEqual([[732.5]]);
});

test("REWHY names the workbook's basis, and what it left as quoted", async () => {
  const { ask } = workbook({ basis: "CNY/kg ex VAT" });
  const domestic = await ask("REWHY", "NdOxide", day);
  expect(valueOf(domestic, "workbook's basis")).toBe("CNY/kg ex VAT");
  expect(valueOf(domestic, "basis")).toBe("CNY/kg ex VAT");
  const foreign = await ask("REWHY", "NdOxide@USGS", "2024");
  expect(valueOf(foreign, "workbook's basis")).toBe("CNY/kg ex VAT");
  expect(valueOf(foreign, "basis")).toBe("CNY/kg");
  const written = await ask("REWHY", "NdOxide", day, "CNY/t inc VAT");
  expect(valueOf(written, "workbook's basis")).toBeUndefined();
});

test("the workbook's quoter answers, REWHY and REINFO say so, and one that is written counts more", async () => {
  const { ask } = workbook({ quoter: "USGS" });
  expect(await ask("REPRICE", "NdOxide", "2024")).toEqual([[56]]);
  expect(valueOf(await ask("REWHY", "NdOxide", "2024"), "quoter")).toBe(
    "USGS (the workbook's default)",
  );
  expect(await ask("REINFO", "NdOxide", "quoter")).toEqual([["USGS"]]);
  expect(await ask("REPRICE", "NdOxide@BREX", day)).toEqual([[732_500]]);
  expect(await ask("REPRICE", "NdOxide", day, null, null, "quoter=BREX")).toEqual([[732_500]]);
});

test("a material that the workbook's quoter does not quote is an error and no other's price", async () => {
  const { ask } = workbook({ quoter: "USGS" });
  const rows = await ask("REWHY", "PrOxide", day);
  expect(valueOf(rows, "reason")).toBe("no-such-series");
  expect(valueOf(rows, "sentence")).toBe(
    "The feed has no PrOxide@USGS. It is quoted by BREX. The quoter is the workbook's default: write another after @.",
  );
});

test("synthetic prices answer where a formula says DEMO, and never by a preference", async () => {
  const { ask } = workbook({ quoter: "DEMO" });
  expect(await ask("REPRICE", "NdOxide", "2019-12-31")).toEqual([["#VALUE! no-such-series"]]);
  expect(await ask("REPRICE", "NdOxide@DEMO", "2019-12-31")).toEqual([[100_000]]);
});

test("a preference that cannot be read is an error in every cell that would use it, and in no other", async () => {
  const { ask } = workbook({ basis: "USD/ton" });
  expect(await ask("REPRICE", "NdOxide", day)).toEqual([["#VALUE! bad-basis"]]);
  expect(await ask("REPRICE", "NdOxide", day, "CNY/t inc VAT")).toEqual([[732_500]]);
  expect(await ask("REFX", "EURCNY", day)).not.toEqual([["#VALUE! bad-basis"]]);
});

test("a preference that changes changes the answers of the same formulas", async () => {
  const { ask, say } = workbook({});
  expect(await ask("REPRICE", "NdOxide", day)).toEqual([[732_500]]);
  say({ basis: "CNY/kg inc VAT" });
  expect(await ask("REPRICE", "NdOxide", day)).toEqual([[732.5]]);
  say({});
  expect(await ask("REPRICE", "NdOxide", day)).toEqual([[732_500]]);
});

test("tables, histories, changes and spreads follow it too", async () => {
  const { ask } = workbook({ basis: "CNY/kg ex VAT" });
  const plain = workbook({});
  const pairs: readonly (readonly [string, readonly unknown[], number])[] = [
    ["RETABLE", [[["NdOxide"]], [[day]]], 2],
    ["REAVERAGE", ["NdOxide", "2026-01-01", "2026-02-11"], 3],
    ["RECHANGE", ["NdOxide", "2025-12-31", day], 3],
    ["RESPREAD", ["NdOxide", "PrOxide", day], 3],
  ];
  for (const [name, given, basisAt] of pairs) {
    const written = [...given];
    written[basisAt] = "CNY/kg ex VAT";
    expect([name, await ask(name, ...given)]).toEqual([name, await plain.ask(name, ...written)]);
  }
});
