import { type Failure, isFailure } from "../failure";
import type { SnapshotView } from "../view";
import type { Fundamentals } from "./company";
import { indexOfCompanies } from "./company-index";
import type { Driver } from "./driver";
import { floorPrice } from "./floor";
import { figuresOf } from "./figures";
import { marginAfter } from "./lag";
import { sensitivitiesOf } from "./material-shares";
import { type ReadyName, lacking, notModelled, sumOfEffects } from "./name-effect";
import { ownedProfit } from "./owned-profit";
import type { Position } from "./position";
import {
  type DriverProfit,
  driversLacking,
  profitEffects,
  sensitivityLacking,
} from "./profit-effect";
import type { ShockPlan } from "./shock-plan";

/**
 * What changes of drivers do to a name: the change of gross profit over the horizon, or for the measure "value" that of net income
 * at a multiple that stays as it is. Not modelled is a name whose sensitivities, or whose base, are not known.
 */
export function earningsOf(view: SnapshotView, plan: ShockPlan, position: Position): ReadyName {
  const { book, terms, floors } = plan;
  const issuer = indexOfCompanies(book).issuerOf(position.label);
  const figures = figuresOf(book, issuer, terms);
  const rows = sensitivitiesOf(book, issuer, terms);
  const isValue = terms.measure === "value";
  const base = baseOf(figures, terms.measure);
  const worth =
    isValue || rows.length === 0 ? position.value : ownedProfit(view, plan, position, figures);
  const priced = new Map(
    floors
      .get(issuer)
      ?.map((floor) => [floor.driver, { floor, price: floorPrice(view, floor, terms) }]),
  );
  const effectsOf = profitEffects(issuer, rows, terms, (driver) => priced.get(driver));
  return {
    effect(changes) {
      const effects = effectsOf(changes);
      const known = effects.filter(isKnown);
      const missing = driversLacking(effects, changes);
      if (known.length === 0) return notModelled(position, reasonOf(effects, position, missing));
      if (typeof base === "string") {
        return notModelled(position, lacking(position, base), [revenueNote(known)]);
      }
      const byDriver = new Map(
        known.map(({ driver, change }) => [driver, change.grossProfit / base]),
      );
      return {
        position,
        percent: sumOfEffects(byDriver),
        base: worth,
        kinds: [...new Set(known.map(({ kind }) => kind))],
        byDriver,
        notes: [
          ...known.flatMap((effect) => effect.notes),
          ...missing.map((driver) => `${driver} not modelled`),
          isValue ? "constant multiple of net income" : marginNote(base, known),
        ],
      };
    },
    percentOver(horizon, changes) {
      const effects = effectsOf(changes, horizon);
      const known = effects.filter(isKnown);
      if (known.length === 0) {
        return reasonOf(effects, position, driversLacking(effects, changes));
      }
      if (typeof base === "string") return lacking(position, base);
      return known.reduce((sum, { change }) => sum + change.grossProfit / base, 0);
    },
  };
}

function isKnown(effect: DriverProfit | Failure): effect is DriverProfit {
  return !isFailure(effect);
}

function reasonOf(
  effects: readonly (DriverProfit | Failure)[],
  { label }: Position,
  missing: readonly Driver[],
): Failure {
  return effects.find(isFailure) ?? sensitivityLacking(label, missing);
}

/** What a change of gross profit is held against, as a share of revenue; what is not known of it, in words, else. */
function baseOf(figures: Fundamentals | undefined, measure: "profit" | "value"): number | string {
  const { grossMargin, netIncome, retained, revenue } = figures ?? {};
  if (measure === "profit") {
    return grossMargin !== undefined && grossMargin > 0 ? grossMargin : "a gross margin above 0";
  }
  if (netIncome === undefined || !(netIncome > 0)) return "a net income above 0";
  if (revenue === undefined) return "its revenue";
  if (retained === undefined || retained === 0) return "what is left after taxes and minorities";
  return netIncome / (revenue * retained);
}

/** What is known without a base: the change as a share of revenue. */
function revenueNote(effects: readonly DriverProfit[]): string {
  const change = effects.reduce((sum, effect) => sum + effect.change.grossProfit, 0);
  return `gross profit ${change < 0 ? "" : "+"}${percentText(change)} of revenue`;
}

function marginNote(margin: number, effects: readonly DriverProfit[]): string {
  const revenue = effects.reduce((sum, { change }) => sum + change.revenue, 0);
  const grossProfit = effects.reduce((sum, { change }) => sum + change.grossProfit, 0);
  const after = marginAfter(margin, { revenue, grossProfit });
  return `gross margin ${percentText(margin)} to ${percentText(after)}`;
}

function percentText(fraction: number): string {
  return `${(100 * fraction).toFixed(2)} %`;
}
