import { type Failure, isFailure } from "../failure";
import type { SnapshotView } from "../view";
import { betaEffect } from "./beta-effect";
import { type Driver, driverGroups } from "./driver";
import { earningsEffect } from "./earnings-effect";
import { rowLabels, slicerOf } from "./exposure-slices";
import { type GroupEffect, type Member, driverEffect, groupEffect } from "./group-effect";
import type { NameEffect } from "./name-effect";
import type { Position } from "./position";
import { type Replay, replay, replayText } from "./replay";
import type { ShockPlan } from "./shock-plan";
import { type Shock, groupChanges } from "./shocks";
import { valueHoldings } from "./valuation";

/** A shock on a portfolio: the parts by name, by stage and by driver each sum to the total. */
export interface ShockReport {
  readonly names: readonly NameEffect[];
  readonly stages: readonly GroupEffect[];
  readonly drivers: readonly GroupEffect[];
  readonly total: GroupEffect;
}

/** A shock that was planned, with all that its changes do not alter: many changes can be tried, each for little. */
export interface ReadyShock {
  /** What these changes do; a replay says where they come from, and what had no pair of prices. */
  report(shocks: readonly Shock[], replayed?: Replay): ShockReport;
}

/** Makes a planned shock ready, once everything is in memory. The changes of the plan itself count for nothing here. */
export function readyShock(view: SnapshotView, plan: ShockPlan): ReadyShock {
  const { terms, book, valuation } = plan;
  const { positions } = valueHoldings(view, valuation, terms.day);
  const isBeta = terms.measure === "value" && terms.constantMultiple !== true;
  const cut = slicerOf(book, "stage", terms);
  const held = positions
    .filter(({ kind }) => kind !== "cash")
    .map((position) => ({
      slices: cut(position),
      effectOf: isBeta
        ? (changes: ReadonlyMap<Driver, number>) => betaEffect(view, plan, position, changes)
        : earningsEffect(view, plan, position),
    }));
  return {
    report(shocks, replayed) {
      const changes = groupChanges(shocks);
      const names = held.map(({ effectOf }) => effectOf(changes));
      const members = new Map(rowLabels("stage").map((label): [string, Member[]] => [label, []]));
      for (const [at, effect] of names.entries()) {
        for (const { label, part } of held[at]?.slices ?? []) {
          members.get(label)?.push({ effect, part });
        }
      }
      return {
        names,
        stages: [...members].map(([label, inStage]) =>
          label === "cash" ? cashEffect(positions) : groupEffect(label, inStage),
        ),
        drivers: driverGroups.map((driver) =>
          driverEffect(driver, names, driverNotes(driver, shocks, replayed)),
        ),
        total: groupEffect(
          "total",
          names.map((effect) => ({ effect, part: 1 })),
        ),
      };
    },
  };
}

/** Reckons a shock that was planned, once everything is in memory. not-enough-points where a replay has no pair of prices. */
export function reportShock(view: SnapshotView, plan: ShockPlan): ShockReport | Failure {
  const { asked, candidates } = plan;
  const replayed = asked.kind === "replay" ? replay(view, candidates, asked) : undefined;
  if (isFailure(replayed)) return replayed;
  const shocks = asked.kind === "stated" ? asked.shocks : (replayed?.shocks ?? []);
  return readyShock(view, plan).report(shocks, replayed);
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
