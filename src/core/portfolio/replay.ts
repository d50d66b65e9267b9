import type { AsOf } from "../as-of";
import type { Catalogue } from "../catalogue";
import { type Day, formatDay } from "../day";
import { Failure, isFailure } from "../failure";
import { priceOn } from "../price";
import { type PriceTerms, priceTerms, seriesNeeded } from "../price-terms";
import type { SnapshotView } from "../view";
import type { When } from "../when";
import { type Driver, type DriverPart, driverGroups, groupOf, readDriver } from "./driver";
import type { Shock } from "./shocks";

/** A material that may speak for a group or a part of it. */
export interface ReplayCandidate {
  readonly part: DriverPart;
  readonly terms: PriceTerms;
}

/** A price at two dates. */
export interface ReplayedShock extends Shock {
  readonly from: { readonly day: Day; readonly price: number };
  readonly to: { readonly day: Day; readonly price: number };
  readonly basis: PriceTerms;
}

/** What happened between two dates. */
export interface Replay {
  readonly shocks: readonly ReplayedShock[];
  /** Groups without a pair of prices: they are not shocked, which is no claim that they stood still. */
  readonly lacking: readonly { readonly driver: Driver; readonly elements: readonly string[] }[];
}

/** The oxide of each element, tried after what speaks for the group as a whole. */
function candidateCodes(driver: Driver): readonly string[] {
  const { parts, references } = groupOf[driver];
  const oxides = Object.keys(parts).map((element) => `${element}Oxide`);
  return [...new Set([...references, ...(driver === "REConc" || driver === "W" ? [] : oxides)])];
}

/** Every material of the groups that the catalogue can price. */
export function replayCandidates(catalogue: Catalogue, asOf?: AsOf): readonly ReplayCandidate[] {
  return driverGroups.flatMap((driver) =>
    candidateCodes(driver).flatMap((code) => {
      const part = readDriver(code);
      const terms = priceTerms(catalogue, {
        material: { code },
        ...(asOf === undefined ? {} : { asOf }),
      });
      return isFailure(part) || isFailure(terms) ? [] : [{ part, terms }];
    }),
  );
}

/** Codes of the series that a replay looks at. */
export function replayNeeds(candidates: readonly ReplayCandidate[]): readonly string[] {
  return candidates.flatMap(({ terms }) => seriesNeeded(terms));
}

/**
 * The changes between two dates, as far as the feed has pairs of prices: what speaks for a whole group first, then its elements.
 * not-enough-points where no group has a pair.
 */
export function replay(
  view: SnapshotView,
  candidates: readonly ReplayCandidate[],
  { from, to }: { readonly from: When; readonly to: When },
): Replay | Failure {
  const shocks: ReplayedShock[] = [];
  const lacking: { driver: Driver; elements: readonly string[] }[] = [];
  for (const driver of driverGroups) {
    const left = new Set(Object.keys(groupOf[driver].parts));
    const ofGroup = candidates.filter(({ part }) => part.driver === driver);
    const wholeFirst = [...ofGroup].sort((a, b) => b.part.part - a.part.part);
    for (const { part, terms } of wholeFirst) {
      if (!part.elements.every((element) => left.has(element))) continue;
      const pair = pairOfPrices(view, terms, from, to);
      if (pair === undefined) continue;
      shocks.push({ ...part, ...pair, change: pair.to.price / pair.from.price - 1, basis: terms });
      for (const element of part.elements) left.delete(element);
    }
    if (left.size > 0) lacking.push({ driver, elements: [...left] });
  }
  return shocks.length === 0
    ? new Failure("not-enough-points", { hint: "replay" })
    : { shocks, lacking };
}

/** Two prices of two observations; one observation twice is no pair. */
function pairOfPrices(
  view: SnapshotView,
  terms: PriceTerms,
  from: When,
  to: When,
): Pick<ReplayedShock, "from" | "to"> | undefined {
  const before = priceOn(view, terms, from);
  const after = priceOn(view, terms, to);
  if (isFailure(before) || isFailure(after) || before.row === after.row) return undefined;
  if (!(before.value > 0)) return undefined;
  return {
    from: { day: before.day, price: before.value },
    to: { day: after.day, price: after.value },
  };
}

/** "NdOxide 2025-12-31 610000, 2026-01-28 732500". */
export function replayText({ basis, from, to }: ReplayedShock): string {
  const { material } = basis;
  return `${material} ${from.price} on ${formatDay(from.day)}, ${to.price} on ${formatDay(to.day)}`;
}
