import { type Failure, isFailure } from "../failure";
import type { SnapshotView } from "../view";
import { betaEffect } from "./beta-effect";
import { type Driver, driverGroups } from "./driver";
import { earningsOf } from "./earnings-effect";
import { type Slice, rowLabels, slicerOf } from "./exposure-slices";
import { type GroupEffect, type Member, driverEffect, groupEffect } from "./group-effect";
import type { Horizon } from "./lag";
import type { NameEffect, NameSlopes, ReadyName } from "./name-effect";
import type { Position } from "./position";
import { type Replay, replay, replayText } from "./replay";
import type { ShockPlan, ShockTerms } from "./shock-plan";
import { type AskedShocks, type Shock, groupChanges } from "./shocks";
import { valueHoldings } from "./valuation";

/** A shock on a portfolio: the parts by name, by stage and by driver each sum to the total. */
export interface ShockReport {
  readonly names: readonly NameEffect[];
  readonly stages: readonly GroupEffect[];
  readonly drivers: readonly GroupEffect[];
  readonly total: GroupEffect;
  /** How much each driver moved: 0.1 is +10 %. */
  readonly changes: ReadonlyMap<Driver, number>;
  /** Of a shock between two dates: the pairs of prices that it comes from, and what had none. */
  readonly replayed?: Replay;
}

/** A portfolio of which all is reckoned that no shock alters: many shocks can be tried on it, as a slider does. */
export interface ReadyShock {
  /** What is held besides cash, in the order of reports. */
  readonly positions: readonly Position[];
  /** What a shock does; one between dates must have been planned so. not-enough-points where it has no pair of prices. */
  report(asked: AskedShocks): ShockReport | Failure;
  /** The percents of each name over some horizons, names in the order of the report; why, where a name has none. */
  percentsOver(
    horizons: readonly Horizon[],
    changes: ShockReport["changes"],
  ): readonly (readonly number[] | Failure)[];
  /** What a change of 1 of each driver does to each name where just these are shocked, names in the order of the report. */
  slopes(drivers: readonly Driver[]): readonly (NameSlopes | Failure)[];
}

/** True for effects by betas, which have no horizon. */
export function isTimeless({ measure, constantMultiple }: ShockTerms): boolean {
  return measure === "value" && constantMultiple !== true;
}

/** Makes a planned shock ready, once everything is in memory. Positions that the same plan valued may be given. */
export function readyShock(
  view: SnapshotView,
  plan: ShockPlan,
  valued?: readonly Position[],
): ReadyShock {
  const { terms, book, valuation, candidates } = plan;
  const positions = valued ?? valueHoldings(view, valuation, terms.day).positions;
  const readyName = isTimeless(terms) ? betaOfName : earningsOf;
  const cut = slicerOf(book, "stage", terms);
  const held = positions.filter(({ kind }) => kind !== "cash");
  const ready = held.map((position) => readyName(view, plan, position));
  const slices = held.map((position) => cut(position).filter(({ part }) => part !== 0));
  return {
    positions: held,
    report(asked) {
      const replayed = asked.kind === "replay" ? replay(view, candidates, asked) : undefined;
      if (isFailure(replayed)) return replayed;
      const shocks = asked.kind === "stated" ? asked.shocks : (replayed?.shocks ?? []);
      const changes = groupChanges(shocks);
      const names = ready.map((name) => name.effect(changes));
      return {
        names,
        changes,
        ...(replayed === undefined ? {} : { replayed }),
        stages: stageEffects(names, slices, positions),
        drivers: driverGroups.map((driver) =>
          driverEffect(driver, names, driverNotes(driver, shocks, replayed)),
        ),
        total: groupEffect(
          "total",
          names.map((effect) => ({ effect, part: 1 })),
        ),
      };
    },
    percentsOver: (horizons, changes) => ready.map((name) => name.percentsOver(horizons, changes)),
    slopes: (drivers) => ready.map((name) => name.slopes(drivers)),
  };
}

function betaOfName(view: SnapshotView, plan: ShockPlan, position: Position): ReadyName {
  const effect: ReadyName["effect"] = (changes) => betaEffect(view, plan, position, changes);
  return {
    effect,
    percentsOver(horizons, changes) {
      const { percent } = effect(changes);
      return isFailure(percent) ? percent : horizons.map(() => percent);
    },
    slopes(drivers) {
      const { percent, byDriver } = effect(new Map(drivers.map((driver) => [driver, 1])));
      if (isFailure(percent)) return percent;
      return { perUnit: drivers.map((driver) => byDriver.get(driver) ?? 0), floored: [] };
    },
  };
}

function stageEffects(
  names: readonly NameEffect[],
  slices: readonly (readonly Slice[])[],
  positions: readonly Position[],
): readonly GroupEffect[] {
  const members = new Map(rowLabels("stage").map((label): [string, Member[]] => [label, []]));
  for (const [at, effect] of names.entries()) {
    for (const { label, part } of slices[at] ?? []) members.get(label)?.push({ effect, part });
  }
  return [...members].map(([label, inStage]) =>
    label === "cash" ? cashEffect(positions) : groupEffect(label, inStage),
  );
}

/** Cash does not follow prices: its effect is 0, and it is no part of what is covered. */
function cashEffect(positions: readonly Position[]): GroupEffect {
  const [cash] = positions.filter(({ kind }) => kind === "cash");
  return { label: "cash", value: cash?.value ?? 0, money: 0, percent: 0, coverage: 0, notes: [] };
}

/** How a driver was shocked, and which part of it was not because the feed has no pair of prices. */
function driverNotes(
  driver: Driver,
  shocks: readonly Shock[],
  replayed: Replay | undefined,
): readonly string[] {
  const stated = shocks.filter((shock) => shock.driver === driver);
  const pairs = replayed?.shocks.filter((shock) => shock.driver === driver) ?? [];
  const lacking = replayed?.lacking.filter((one) => one.driver === driver) ?? [];
  return [
    ...stated.map(
      ({ label, change }) =>
        `${label} ${change < 0 ? "" : "+"}${Number((100 * change).toFixed(2))} %`,
    ),
    ...pairs.map(replayText),
    ...lacking.map(({ elements }) => `no price pair for ${elements.join(", ")}: not shocked`),
  ];
}
