import { type Failure, isFailure } from "../failure";
import type { GroupEffect } from "./group-effect";
import type { NameEffect } from "./name-effect";
import { type AlikeScenarios, alikeScenarios } from "./scenario-grid";
import type { Scenario } from "./scenarios";
import { gridEffects, gridTotals } from "./shock-grid";
import type { ReadyShock } from "./shock-report";

/** What each scenario does to the whole portfolio; one that cannot be read says why in its own row. */
export function scenarioEffects(
  ready: ReadyShock,
  scenarios: readonly Scenario[],
): readonly GroupEffect[] {
  const effects = scenarios.map(unread);
  for (const alike of alikeScenarios(ready, scenarios)) {
    const { total } = alike.report;
    const { percents, money } = totalsOf(alike);
    for (const [at, place] of alike.places.entries()) {
      effects[place] = {
        ...total,
        label: scenarios[place]?.label ?? "",
        percent: isFailure(total.percent) ? total.percent : (percents[at] ?? NaN),
        money: isFailure(total.money) ? total.money : (money[at] ?? NaN),
      };
    }
  }
  return effects;
}

/** What each scenario does to one name: its own percents, one for each scenario. */
export interface ScenarioRow {
  readonly label: string;
  readonly percents: readonly (number | Failure)[];
}

/** What each scenario does to each name, names in the order of a report. */
export function scenarioRows(
  ready: ReadyShock,
  scenarios: readonly Scenario[],
): readonly ScenarioRow[] {
  const rows = ready.positions.map(({ label }) => ({
    label,
    percents: scenarios.map(({ shocks }): number | Failure => (isFailure(shocks) ? shocks : 0)),
  }));
  for (const { report, places, changes, gridOf } of alikeScenarios(ready, scenarios)) {
    const grid = gridOf(() => 1);
    const effects = new Float64Array(grid.names);
    for (const [at, place] of places.entries()) {
      const start = at * grid.drivers;
      gridEffects(grid, changes.subarray(start, start + grid.drivers), effects);
      for (const [name, { percents }] of rows.entries()) {
        const percent = report.names[name]?.percent;
        percents[place] = isFailure(percent) ? percent : (effects[name] ?? NaN);
      }
    }
  }
  return rows;
}

/** Percent and money of each scenario: names count as in a total, with their value over what is modelled, and with their base. */
function totalsOf({ report, changes, gridOf }: AlikeScenarios): {
  readonly percents: Float64Array;
  readonly money: Float64Array;
} {
  const { names } = report;
  const gross = names.reduce((sum, name) => sum + Math.abs(modelledValue(name)), 0);
  const partOf = (at: number) => (gross === 0 ? 0 : modelledValue(names[at]) / gross);
  return {
    percents: gridTotals(gridOf(partOf), changes),
    money: gridTotals(
      gridOf((at) => moneyBase(names[at])),
      changes,
    ),
  };
}

function modelledValue(effect: NameEffect | undefined): number {
  if (effect === undefined || isFailure(effect.percent)) return 0;
  const { value } = effect.position;
  return isFailure(value) ? 0 : value;
}

function moneyBase(effect: NameEffect | undefined): number {
  if (effect === undefined || isFailure(effect.position.value)) return 0;
  return isFailure(effect.percent) || isFailure(effect.base) ? 0 : effect.base;
}

function unread({ label, shocks }: Scenario): GroupEffect {
  const reason = isFailure(shocks) ? shocks : 0;
  return { label, value: 0, money: reason, percent: reason, coverage: 0, notes: [] };
}
