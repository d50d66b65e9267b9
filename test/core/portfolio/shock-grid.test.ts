import { realisedChange } from "../../../src/core/portfolio/floor";
import { type ShockGrid, gridEffects, gridTotals } from "../../../src/core/portfolio/shock-grid";
import { noise } from "../../support/walks";

const [names, drivers, count] = [7, 3, 5];
const floor = { level: 110, upsideShare: 0.3 };
const grid: ShockGrid = {
  names,
  drivers,
  perUnit: noise(names * drivers, 1),
  floored: [{ name: 2, driver: 1, perUnit: 5, price: 100, floor }],
};
const shocks = noise(count * drivers, 2);

/** The same, the plain way. */
function effectOn(name: number, shock: number): number {
  let effect = 0;
  for (let driver = 0; driver < drivers; driver++) {
    const change = shocks[shock * drivers + driver] ?? NaN;
    effect += (grid.perUnit[name * drivers + driver] ?? NaN) * change;
    if (name === 2 && driver === 1) effect += 5 * realisedChange(100, change, floor);
  }
  return effect;
}

test("effects by name are those of plain loops", () => {
  const effects = new Float64Array(names);
  for (let shock = 0; shock < count; shock++) {
    gridEffects(grid, shocks.subarray(shock * drivers, (shock + 1) * drivers), effects);
    for (const [name, effect] of effects.entries())
      expect(effect).toBeCloseTo(effectOn(name, shock), 12);
  }
});

test("totals are the sums of the names' effects", () => {
  const totals = gridTotals(grid, shocks);
  for (const [shock, total] of totals.entries()) {
    const sum = [...Array(names).keys()].reduce((all, name) => all + effectOn(name, shock), 0);
    expect(total).toBeCloseTo(sum, 12);
  }
});
