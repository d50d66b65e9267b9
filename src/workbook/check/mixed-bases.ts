import { isFailure } from "../../core/failure";
import { formatPlace } from "../address";
import { firstText } from "../formula/known-argument";
import { type AddedPrices, addedPrices } from "./added-prices";
import type { Checked } from "./checked";
import { columnsOf, runsIn } from "./columns";
import type { Finding, Mend } from "./finding";
import type { PriceCall } from "./price-cells";
import { literal, withArgument } from "./rewrite";

/** A column of fewer prices says nothing about what the others should be. */
const FEWEST = 3;

/** Prices of different bases in one column, where most are in one of them, or added up by one formula. */
export function mixedBases(checked: Checked, calls: readonly PriceCall[]): readonly Finding[] {
  const columns = columnsOf(calls.filter(({ whole, labelled }) => whole && !labelled));
  return [
    ...columns.flatMap(runsIn).flatMap((run) => inColumn(checked, run)),
    ...addedPrices(checked, calls).flatMap(inSum),
  ];
}

function inColumn(checked: Checked, run: readonly PriceCall[]): readonly Finding[] {
  if (run.length < FEWEST) return [];
  const counts = countBases(run);
  const [most, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ["", 0] as const);
  if (counts.size === 1 || count < 2 || count * 2 < run.length) return [];
  return run
    .filter(({ basis }) => basis !== most)
    .map((one) => ({
      kind: "mixed-bases",
      place: one.place,
      like: `${one.basis} ${most} ${formatPlace(run[0]?.place ?? one.place, true)}`,
      basis: one.basis,
      most,
      within: "column",
      mends: mendsOf(checked, one, most),
    }));
}

/** The same price in the basis of the others, where there is a way to it. */
function mendsOf(checked: Checked, { cell, from }: PriceCall, basis: string): readonly Mend[] {
  const call = checked.calls(cell).find((one) => one.call.from === from)?.call;
  if (!call) return [];
  const material = firstText(checked.values(call, "material"));
  const options = firstText(checked.values(call, "options"));
  const at = checked.signatures.get(call.name)?.indexOf("basis") ?? -1;
  if (at < 0 || isFailure(checked.terms(material, basis, options))) return [];
  const formula = withArgument(cell.formula, call, at, literal(basis));
  return [{ choice: basis, writes: [{ place: cell.place, content: { formula } }] }];
}

function inSum({ cell, prices }: AddedPrices): readonly Finding[] {
  const [[most, first] = ["", 0], other] = [...countBases(prices)].sort((a, b) => b[1] - a[1]);
  if (!other || first === 0) return [];
  const [basis] = other;
  const { place } = cell;
  const like = `sum ${formatPlace(place, true)}`;
  return [{ kind: "mixed-bases", place, like, basis, most, within: "sum", mends: [] }];
}

function countBases(prices: readonly PriceCall[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { basis } of prices) counts.set(basis, (counts.get(basis) ?? 0) + 1);
  return counts;
}
