import { isFailure } from "../failure";
import { type Driver, driverGroups } from "./driver";
import type { Scenario } from "./scenarios";
import type { FlooredPart, ShockGrid } from "./shock-grid";
import type { ReadyShock, ShockReport } from "./shock-report";
import { type Shock, groupChanges } from "./shocks";

/** Scenarios that shock just the same drivers, on a portfolio: what is modelled, coverage and notes are alike in all of them. */
export interface AlikeScenarios {
  /** Where each stands among all scenarios. */
  readonly places: readonly number[];
  /** What the first of them does. */
  readonly report: ShockReport;
  /** Changes of the drivers, a row a scenario. */
  readonly changes: Float64Array;
  /** What the drivers do to names, each counted with a size; a name that is not modelled does nothing. */
  gridOf(sizeOf: (name: number) => number): ShockGrid;
}

/** Gathers the scenarios that could be read by the drivers that they shock. */
export function alikeScenarios(
  ready: ReadyShock,
  scenarios: readonly Scenario[],
): readonly AlikeScenarios[] {
  const gathered = new Map<string, { place: number; shocks: readonly Shock[] }[]>();
  for (const [place, { shocks }] of scenarios.entries()) {
    if (isFailure(shocks)) continue;
    const key = driversOf(shocks).join();
    const alike = gathered.get(key);
    if (alike === undefined) gathered.set(key, [{ place, shocks }]);
    else alike.push({ place, shocks });
  }
  return [...gathered.values()].flatMap((alike) => {
    const [{ shocks } = { shocks: [] }] = alike;
    const drivers = driversOf(shocks);
    const report = ready.report({ kind: "stated", shocks });
    if (isFailure(report)) return [];
    const slopes = ready.slopes(drivers);
    return {
      places: alike.map(({ place }) => place),
      report,
      changes: changesOf(
        alike.map((one) => one.shocks),
        drivers,
      ),
      gridOf: (sizeOf) => gridOf(slopes, drivers.length, sizeOf),
    };
  });
}

function driversOf(shocks: readonly Shock[]): readonly Driver[] {
  return driverGroups.filter((group) => shocks.some(({ driver }) => driver === group));
}

function changesOf(
  shocks: readonly (readonly Shock[])[],
  drivers: readonly Driver[],
): Float64Array {
  const changes = new Float64Array(shocks.length * drivers.length);
  for (const [row, one] of shocks.entries()) {
    const byDriver = groupChanges(one);
    for (const [at, driver] of drivers.entries()) {
      changes[row * drivers.length + at] = byDriver.get(driver) ?? 0;
    }
  }
  return changes;
}

function gridOf(
  slopes: ReturnType<ReadyShock["slopes"]>,
  drivers: number,
  sizeOf: (name: number) => number,
): ShockGrid {
  const perUnit = new Float64Array(slopes.length * drivers);
  const floored: FlooredPart[] = [];
  for (const [name, slope] of slopes.entries()) {
    const size = sizeOf(name);
    if (isFailure(slope) || size === 0) continue;
    for (const [at, unit] of slope.perUnit.entries()) perUnit[name * drivers + at] = unit * size;
    for (const part of slope.floored) floored.push({ ...part, name, perUnit: part.perUnit * size });
  }
  return { names: slopes.length, drivers, perUnit, floored };
}
