import { isFailure } from "../../src/core/failure";
import { driverGroups } from "../../src/core/portfolio/driver";
import { scenarioEffects } from "../../src/core/portfolio/scenario-effects";
import { type Scenario, readScenarios } from "../../src/core/portfolio/scenarios";
import { bookOf, figures, floor, follows, listing } from "../support/companies";
import { readyOn } from "../support/shocks";
import { noise } from "../support/walks";
import type { NumberWay } from "./portfolio";

/** How many scenarios are tried one report after another, which is too slow for all. */
const FEW = 3;

/**
 * RESHOCK's own way on a portfolio of so many companies, each of which follows every driver, some under a floor: all scenarios at
 * once, and the first few of them one report after another.
 */
export function scenarioWays(count: number, names: number): readonly NumberWay[] {
  const ready = readyOn(holdingsOf(names), { of: bookFor(names) });
  const scenarios = someScenarios(count);
  const percentOf = (scenario: Scenario): number => {
    const { shocks } = scenario;
    const report = isFailure(shocks) ? shocks : ready.report({ kind: "stated", shocks });
    const percent = isFailure(report) ? report : report.total.percent;
    if (isFailure(percent)) throw new Error(`the shock failed: ${percent.reason}`);
    return percent;
  };
  return [
    {
      name: `${count} scenarios at once`,
      run: () =>
        Float64Array.from(scenarioEffects(ready, scenarios), ({ percent }) =>
          isFailure(percent) ? NaN : percent,
        ),
    },
    {
      name: `${FEW} of them, a report each`,
      run: () => Float64Array.from(scenarios.slice(0, FEW), percentOf),
    },
  ];
}

const tickers = (names: number): readonly string[] =>
  Array.from({ length: names }, (_, at) =>
    at % 2 === 0
      ? `60${String(at / 2).padStart(4, "0")}.SH`
      : `00${String((at - 1) / 2).padStart(4, "0")}.SZ`,
  );

function holdingsOf(names: number) {
  return [
    ["Ticker", "Shares", "Price CNY"],
    ...tickers(names).map((ticker, at) => [ticker, at % 3 === 0 ? -100 : 200, 10]),
  ];
}

function bookFor(names: number) {
  const all = tickers(names);
  return bookOf({
    listings: all.map((ticker) => listing(ticker, ticker)),
    sensitivities: all.flatMap((ticker) =>
      driverGroups.map((driver, at) =>
        follows(ticker, driver, {
          sold: 0.05 * (at + 1),
          cost: driver === "REConc" ? 0 : 0.1,
          passThrough: 1,
          priceLag: 1,
          costLag: 2,
        }),
      ),
    ),
    fundamentals: all.map((ticker) =>
      figures(ticker, { currency: "CNY", revenue: 1e9, grossMargin: 0.2, shares: 1e9 }),
    ),
    floors: all
      .filter((_, at) => at % 100 === 0)
      .map((ticker) =>
        floor(ticker, {
          driver: "NdPr",
          level: 700_000,
          basis: { currency: "CNY", mass: "t", vat: "included" },
          upsideShare: 0.3,
          reference: "PrNdOxide",
          from: "2025-10-01",
          verified: true,
        }),
      ),
  });
}

/** Scenarios of all drivers, a third of which leave concentrate to follow. */
function someScenarios(count: number): readonly Scenario[] {
  const chance = noise(count * driverGroups.length, 5);
  const rows = driverGroups.map((driver, row) => [
    driver,
    ...Array.from({ length: count }, (_, at) =>
      driver === "REConc" && at % 3 === 0 ? undefined : (chance[row * count + at] ?? 0) / 2,
    ),
  ]);
  const read = readScenarios([
    [undefined, ...Array.from({ length: count }, (_, at) => at)],
    ...rows,
  ]);
  if (read === undefined || isFailure(read)) throw new Error("these are no scenarios");
  return read;
}
