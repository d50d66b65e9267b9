import { Failure, isFailure } from "../failure";
import type { Driver } from "./driver";
import type { FlooredPart } from "./shock-grid";
import type { Horizon } from "./lag";
import type { Position } from "./position";

/** What an effect stands on, the firmest first: said by the company, estimated here from prices, or our own assumption. */
export const effectKinds = ["disclosed", "regression", "assumed"] as const;

/** One of them. */
export type EffectKind = (typeof effectKinds)[number];

/** What a shock does to one name that is held. */
export interface NameEffect {
  readonly position: Position;
  /** Change of gross profit, or of value, as a fraction of itself. */
  readonly percent: number | Failure;
  /** What the percent is of, in money of the valuation: the holder's part of the gross profit over the horizon, or the value. */
  readonly base: number | Failure;
  /** What it stands on; nothing where it is not modelled. */
  readonly kinds: readonly EffectKind[];
  /** The parts of `percent` by driver. */
  readonly byDriver: ReadonlyMap<Driver, number>;
  readonly notes: readonly string[];
}

/** A name of which all is reckoned that no shock alters: many shocks can be tried on it. */
export interface ReadyName {
  effect(changes: ReadonlyMap<Driver, number>): NameEffect;
  /** The percent alone, over each of some horizons; that of betas is the same over all. */
  percentsOver(
    horizons: readonly Horizon[],
    changes: ReadonlyMap<Driver, number>,
  ): readonly number[] | Failure;
  /** Its slopes where just these drivers are shocked; why there are none, where it is not modelled. */
  slopes(drivers: readonly Driver[]): NameSlopes | Failure;
}

/** What a change of 1 of each of some drivers does to a name's percent, and the parts of it that a floor holds. */
export interface NameSlopes {
  readonly perUnit: readonly number[];
  readonly floored: readonly Omit<FlooredPart, "name">[];
}

/** A name without an effect that could be stated, which is never 0. */
export function notModelled(
  position: Position,
  reason: Failure,
  notes: readonly string[] = [],
): NameEffect {
  return { position, percent: reason, base: reason, kinds: [], byDriver: new Map(), notes };
}

/** Why a name is not modelled: what is not known of it. */
export function lacking({ label }: Position, ...lacks: readonly string[]): Failure {
  return new Failure("not-modelled", { input: label, lacks });
}

/** The weakest of what an effect stands on; undefined for a name that is not modelled. */
export function weakestKind({ kinds }: Pick<NameEffect, "kinds">): EffectKind | undefined {
  return weakestFirst.find((kind) => kinds.includes(kind));
}

const weakestFirst = [...effectKinds].reverse();

/** The effects of all drivers together. */
export function sumOfEffects(byDriver: ReadonlyMap<Driver, number>): number {
  let sum = 0;
  for (const effect of byDriver.values()) sum += effect;
  return sum;
}

/** The effect in money; the first reason where the percent or its base is not known. */
export function moneyOf({ percent, base }: NameEffect): number | Failure {
  if (isFailure(percent)) return percent;
  return isFailure(base) ? base : percent * base;
}
