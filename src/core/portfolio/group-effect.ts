import { Failure, isFailure } from "../failure";
import { someOf } from "../number-text";
import type { Driver } from "./driver";
import { type NameEffect, effectKinds, moneyOf, weakestKind } from "./name-effect";

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
  const held = members.filter(({ part }) => part !== 0);
  const unpriced = held.filter(({ effect }) => isFailure(effect.position.value));
  const names = unpriced.map(({ effect }) => effect.position.label);
  const priced = held.filter(({ effect }) => !isFailure(effect.position.value));
  const modelled = priced.filter(({ effect }) => !isFailure(effect.percent));
  const inMoney = modelled.filter(({ effect }) => !isFailure(effect.base));
  const covered = grossOf(modelled);
  const [gross, grossInMoney] = [grossOf(priced), grossOf(inMoney)];
  const reason = priced.length === 0 && names.length > 0 ? lackingPrices(names) : reasonOf(priced);
  const refused = modelled.length === 0 ? reason : undefined;
  return {
    label,
    value:
      refused !== undefined && priced.length === 0
        ? refused
        : sum(priced, ({ position }) => position.value),
    percent:
      refused ??
      ratio(
        sum(modelled, (one) => times(one.position.value, one.percent)),
        covered,
      ),
    money:
      refused ??
      (inMoney.length === 0 ? reasonOfBase(modelled) : undefined) ??
      sum(inMoney, moneyOf),
    coverage: ratio(covered, gross),
    notes: [
      ...standing(modelled, gross),
      ...(grossInMoney > 0 && grossInMoney < covered
        ? [`money covers ${percentText(grossInMoney / covered)} of what is modelled`]
        : []),
      ...(names.length > 0 && priced.length > 0 ? [`without ${someOf(names)}, not priced`] : []),
    ],
  };
}

/** Which parts of the gross value are modelled on what; a name counts with the weakest of what it stands on. */
function standing(modelled: readonly Member[], gross: number): readonly string[] {
  const parts = effectKinds.flatMap((kind) => {
    const part = grossOf(modelled.filter(({ effect }) => weakestKind(effect) === kind));
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
  const members = effects.map((effect) => ({ effect, part: 1 }));
  const priced = members.filter(({ effect }) => !isFailure(effect.position.value));
  const modelled = priced.filter(({ effect }) => !isFailure(effect.percent));
  const moved = modelled.filter(({ effect }) => effect.byDriver.has(driver));
  const inMoney = moved.filter(({ effect }) => !isFailure(effect.base));
  const partOf = ({ byDriver }: NameEffect): number => byDriver.get(driver) ?? 0;
  return {
    label: driver,
    value: sum(moved, ({ position }) => position.value),
    percent: ratio(
      sum(moved, (one) => times(one.position.value, partOf(one))),
      grossOf(modelled),
    ),
    money:
      (inMoney.length === 0 ? reasonOfBase(moved) : undefined) ??
      sum(inMoney, (one) => times(one.base, partOf(one))),
    coverage: ratio(grossOf(moved), grossOf(priced)),
    notes,
  };
}

function grossOf(members: readonly Member[]): number {
  return members.reduce((total, { effect, part }) => {
    const { value } = effect.position;
    return total + (isFailure(value) ? 0 : Math.abs(value) * part);
  }, 0);
}

/** Adds up what members have; those that have none are left out. */
function sum(
  members: readonly Member[],
  amountOf: (effect: NameEffect) => number | Failure,
): number {
  return members.reduce((total, { effect, part }) => {
    const amount = amountOf(effect);
    return total + (isFailure(amount) ? 0 : amount * part);
  }, 0);
}

function times(a: number | Failure, b: number | Failure): number | Failure {
  if (isFailure(a)) return a;
  return isFailure(b) ? b : a * b;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function reasonOf(members: readonly Member[]): Failure | undefined {
  return members.map(({ effect }) => effect.percent).find(isFailure);
}

function reasonOfBase(members: readonly Member[]): Failure | undefined {
  return members.map(({ effect }) => effect.base).find(isFailure);
}

function lackingPrices(missing: readonly string[]): Failure {
  return new Failure("incomplete", { missing, hint: "unpriced" });
}

function percentText(fraction: number): string {
  return `${(100 * fraction).toFixed(1)} %`;
}
