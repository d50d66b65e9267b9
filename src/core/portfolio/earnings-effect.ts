import { type Failure, isFailure } from "../failure";
import type { SnapshotView } from "../view";
import type { Fundamentals } from "./company";
import { indexOfCompanies } from "./company-index";
import type { Driver } from "./driver";
import { floorPrice } from "./floor";
import { figuresOf } from "./figures";
import { type SpreadChange, marginAfter, partFollowed } from "./lag";
import { sensitivitiesOf } from "./material-shares";
import { type ReadyName, lacking, notModelled, sumOfEffects } from "./name-effect";
import { ownedProfit } from "./owned-profit";
import type { Position } from "./position";
import {
  type DriverMove,
  changeOver,
  driverMoves,
  driversLacking,
  proportionalOver,
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
  const movesUnder = driverMoves(issuer, rows, terms, (driver) => priced.get(driver));
  return {
    effect(changes) {
      const moves = movesUnder(changes);
      const known = moves.filter(isKnown);
      const missing = driversLacking(moves, changes);
      if (known.length === 0) return notModelled(position, reasonOf(moves, position, missing));
      const effects = known.map((move) => changeOver(move, terms.horizon));
      if (typeof base === "string") {
        return notModelled(position, lacking(position, base), [revenueNote(effects)]);
      }
      const byDriver = new Map(
        known.map(({ driver }, at) => [driver, (effects[at]?.grossProfit ?? 0) / base]),
      );
      return {
        position,
        percent: sumOfEffects(byDriver),
        base: worth,
        kinds: [...new Set(known.map(({ kind }) => kind))],
        byDriver,
        // Of thousands of names few are ever looked at.
        get notes() {
          return [
            ...known.flatMap(({ notes }) => notes),
            ...missing.map((driver) => `${driver} not modelled`),
            isValue ? "constant multiple of net income" : marginNote(base, effects),
          ];
        },
      };
    },
    percentsOver(horizons, changes) {
      const moves = movesUnder(changes);
      const known = moves.filter(isKnown);
      if (known.length === 0) return reasonOf(moves, position, driversLacking(moves, changes));
      if (typeof base === "string") return lacking(position, base);
      return horizons.map((horizon) =>
        known.reduce((sum, move) => sum + changeOver(move, horizon).grossProfit / base, 0),
      );
    },
    slopes(drivers) {
      const movesWith = (moved: Driver | undefined) =>
        movesUnder(new Map(drivers.map((driver) => [driver, driver === moved ? 1 : 0])));
      const moves = movesWith(undefined);
      const known = moves.filter(isKnown);
      if (known.length === 0) return reasonOf(moves, position, drivers);
      if (typeof base === "string") return lacking(position, base);
      const { horizon } = terms;
      return {
        perUnit: drivers.map((driver) =>
          movesWith(driver)
            .filter(isKnown)
            .reduce((sum, move) => sum + proportionalOver(move, horizon).grossProfit / base, 0),
        ),
        floored: known.flatMap(({ driver, spread, floor }) => {
          if (floor === undefined) return [];
          const perUnit = (spread.sold * partFollowed(spread.priceLag, horizon)) / base;
          return [{ ...floor, driver: drivers.indexOf(driver), perUnit }];
        }),
      };
    },
  };
}

function isKnown(move: DriverMove | Failure): move is DriverMove {
  return !isFailure(move);
}

function reasonOf(
  moves: readonly (DriverMove | Failure)[],
  { label }: Position,
  missing: readonly Driver[],
): Failure {
  return moves.find(isFailure) ?? sensitivityLacking(label, missing);
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
function revenueNote(effects: readonly SpreadChange[]): string {
  const change = effects.reduce((sum, { grossProfit }) => sum + grossProfit, 0);
  return `gross profit ${change < 0 ? "" : "+"}${percentText(change)} of revenue`;
}

function marginNote(margin: number, effects: readonly SpreadChange[]): string {
  const revenue = effects.reduce((sum, effect) => sum + effect.revenue, 0);
  const grossProfit = effects.reduce((sum, effect) => sum + effect.grossProfit, 0);
  const after = marginAfter(margin, { revenue, grossProfit });
  return `gross margin ${percentText(margin)} to ${percentText(after)}`;
}

function percentText(fraction: number): string {
  return `${(100 * fraction).toFixed(2)} %`;
}
