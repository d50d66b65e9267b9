import { Failure, isFailure } from "../failure";
import { someOf } from "../number-text";
import type { Driver } from "./driver";
import { type EffectKind, type NameEffect, effectKinds, weakestKind } from "./name-effect";

/** What a shock does to many names together. */
export interface GroupEffect {
  readonly label: string;
  /** Signed value of what is in the group, as far as it is priced. */
  readonly value: number | Failure;
  readonly money: number | Failure;
  /** Each name's percent counted with its value, over the gross value that is modelled. */
  readonly percent: number | Failure;
  /** Which part of the group's gross value is modelled; 0 where there is nothing. */
  readonly coverage: number;
  readonly notes: readonly string[];
}

/** A name, or a part of it, in a group; a part of 1 is all of it. */
export interface Member {
  readonly effect: NameEffect;
  readonly part: number;
}

/** The names of a group together. What has no price is named and not counted; where nothing is modelled there is a reason. */
export function groupEffect(label: string, members: readonly Member[]): GroupEffect {
  const sums = addUp(members);
  const { priced, unpriced, gross, modelled, covered, inMoney, coveredInMoney } = sums;
  const refused =
    modelled > 0
      ? undefined
      : priced === 0 && unpriced.length > 0
        ? lackingPrices(unpriced)
        : sums.reason;
  return {
    label,
    value: refused !== undefined && priced === 0 ? refused : sums.value,
    percent: refused ?? ratio(sums.weighted, covered),
    money: refused ?? (inMoney === 0 ? sums.reasonOfBase : undefined) ?? sums.money,
    coverage: ratio(covered, gross),
    notes: [
      ...standing(sums),
      ...(coveredInMoney > 0 && coveredInMoney < covered
        ? [`money covers ${percentText(coveredInMoney / covered)} of what is modelled`]
        : []),
      ...(unpriced.length > 0 && priced > 0 ? [`without ${someOf(unpriced)}, not priced`] : []),
    ],
  };
}

/** What the names of a group come to: those with a price, those of them that are modelled, and of those the ones in money. */
interface Sums {
  unpriced: string[];
  priced: number;
  /** Signed, and by size. */
  value: number;
  gross: number;
  modelled: number;
  covered: number;
  /** Each percent times the value that it is of. */
  weighted: number;
  readonly coveredBy: Map<EffectKind, number>;
  inMoney: number;
  coveredInMoney: number;
  money: number;
  /** Why the first that is not modelled is not, and the first that is not in money. */
  reason?: Failure;
  reasonOfBase?: Failure;
}

/** One pass over all: a portfolio of thousands is added up for each step of a slider. */
function addUp(members: readonly Member[]): Sums {
  const sums: Sums = {
    unpriced: [],
    priced: 0,
    value: 0,
    gross: 0,
    modelled: 0,
    covered: 0,
    weighted: 0,
    coveredBy: new Map(),
    inMoney: 0,
    coveredInMoney: 0,
    money: 0,
  };
  for (const { effect, part } of members) {
    const { position, percent, base } = effect;
    const { value } = position;
    if (part === 0) continue;
    if (isFailure(value)) {
      sums.unpriced.push(position.label);
      continue;
    }
    const size = Math.abs(value) * part;
    sums.priced += 1;
    sums.value += value * part;
    sums.gross += size;
    if (isFailure(percent)) {
      sums.reason ??= percent;
      continue;
    }
    const kind = weakestKind(effect);
    sums.modelled += 1;
    sums.covered += size;
    sums.weighted += value * percent * part;
    if (kind !== undefined) sums.coveredBy.set(kind, (sums.coveredBy.get(kind) ?? 0) + size);
    if (isFailure(base)) {
      sums.reasonOfBase ??= base;
      continue;
    }
    sums.inMoney += 1;
    sums.coveredInMoney += size;
    sums.money += percent * base * part;
  }
  return sums;
}

/** Which parts of the gross value are modelled on what; a name counts with the weakest of what it stands on. */
function standing({ coveredBy, gross }: Sums): readonly string[] {
  const parts = effectKinds.flatMap((kind) => {
    const part = coveredBy.get(kind) ?? 0;
    return part === 0 ? [] : [`${percentText(part / gross)} ${kind}`];
  });
  return parts.length === 0 ? [] : [`modelled: ${parts.join(", ")}`];
}

/** The part of a total that one driver makes: the drivers' parts add up to the total. */
export function driverEffect(
  driver: Driver,
  effects: readonly NameEffect[],
  notes: readonly string[],
): GroupEffect {
  let [gross, modelled, covered, value, weighted, inMoney, money] = [0, 0, 0, 0, 0, 0, 0];
  let reasonOfBase: Failure | undefined;
  for (const { position, percent, base, byDriver } of effects) {
    if (isFailure(position.value)) continue;
    const size = Math.abs(position.value);
    gross += size;
    if (isFailure(percent)) continue;
    modelled += size;
    const part = byDriver.get(driver);
    if (part === undefined) continue;
    covered += size;
    value += position.value;
    weighted += position.value * part;
    if (isFailure(base)) {
      reasonOfBase ??= base;
      continue;
    }
    inMoney += 1;
    money += base * part;
  }
  return {
    label: driver,
    value,
    percent: ratio(weighted, modelled),
    money: (inMoney === 0 ? reasonOfBase : undefined) ?? money,
    coverage: ratio(covered, gross),
    notes,
  };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function lackingPrices(missing: readonly string[]): Failure {
  return new Failure("incomplete", { missing, hint: "unpriced" });
}

function percentText(fraction: number): string {
  return `${(100 * fraction).toFixed(1)} %`;
}
