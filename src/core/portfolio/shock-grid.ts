import type { PriceFloor } from "./company";
import { realisedChange } from "./floor";

/** What many names gain per driver, laid out for many shocks: money for a change of 1 (+100 %) of the driver's price. */
export interface ShockGrid {
  readonly names: number;
  readonly drivers: number;
  /** Names by drivers, a row a name. */
  readonly perUnit: Float64Array;
  /** Parts that are not proportional to the shock. */
  readonly floored: readonly FlooredPart[];
}

/** Money that follows a price which a floor holds: it counts on top of the grid. */
export interface FlooredPart {
  readonly name: number;
  readonly driver: number;
  /** Money for a change of 1 of the realised price. */
  readonly perUnit: number;
  /** Today's market price in the floor's basis. */
  readonly price: number;
  readonly floor: Pick<PriceFloor, "level" | "upsideShare">;
}

/**
 * The effect on the whole of each shock, shocks by drivers, a row a shock. What is proportional is added up over the names
 * once, so that a shock costs as many products as there are drivers and floors.
 */
export function gridTotals(grid: ShockGrid, shocks: Float64Array): Float64Array {
  const { drivers, floored } = grid;
  const whole = columnSums(grid);
  const totals = new Float64Array(shocks.length / drivers);
  for (let shock = 0; shock < totals.length; shock++) {
    const row = shocks.subarray(shock * drivers, (shock + 1) * drivers);
    let total = 0;
    for (let driver = 0; driver < drivers; driver++) {
      total += (whole[driver] ?? 0) * (row[driver] ?? 0);
    }
    for (const part of floored) total += flooredEffect(part, row);
    totals[shock] = total;
  }
  return totals;
}

/**
 * The effect on each name of one shock, written into `effects`: nothing is allocated, however many shocks are run. Four names go
 * side by side, since an addition waits for the one before it in the same sum: that is twice as fast as one name after another.
 */
export function gridEffects(grid: ShockGrid, shock: Float64Array, effects: Float64Array): void {
  const { names, drivers, perUnit, floored } = grid;
  let name = 0;
  for (; name + 4 <= names; name += 4) {
    let at = name * drivers;
    let [first, second, third, fourth] = [0, 0, 0, 0];
    for (let driver = 0; driver < drivers; driver++) {
      const change = shock[driver] ?? 0;
      first += (perUnit[at] ?? 0) * change;
      second += (perUnit[at + drivers] ?? 0) * change;
      third += (perUnit[at + 2 * drivers] ?? 0) * change;
      fourth += (perUnit[at + 3 * drivers] ?? 0) * change;
      at += 1;
    }
    effects[name] = first;
    effects[name + 1] = second;
    effects[name + 2] = third;
    effects[name + 3] = fourth;
  }
  for (; name < names; name += 1) effects[name] = proportionalEffect(grid, name, shock);
  for (const part of floored) {
    effects[part.name] = (effects[part.name] ?? 0) + flooredEffect(part, shock);
  }
}

function proportionalEffect(
  { drivers, perUnit }: ShockGrid,
  name: number,
  shock: Float64Array,
): number {
  let effect = 0;
  for (let driver = 0; driver < drivers; driver++) {
    effect += (perUnit[name * drivers + driver] ?? 0) * (shock[driver] ?? 0);
  }
  return effect;
}

function flooredEffect(
  { driver, perUnit, price, floor }: FlooredPart,
  shock: Float64Array,
): number {
  return perUnit * realisedChange(price, shock[driver] ?? 0, floor);
}

function columnSums({ names, drivers, perUnit }: ShockGrid): Float64Array {
  const sums = new Float64Array(drivers);
  let at = 0;
  for (let name = 0; name < names; name++) {
    for (let driver = 0; driver < drivers; driver++) {
      sums[driver] = (sums[driver] ?? 0) + (perUnit[at] ?? 0);
      at += 1;
    }
  }
  return sums;
}
