import { type CellPlace, formatPlace } from "../address";
import { addedPrices, pricesByCell } from "./added-prices";
import type { Checked } from "./checked";
import { columnsOf, runsIn } from "./columns";
import type { Finding, Within } from "./finding";
import type { PriceCall } from "./price-cells";

/** Prices that a generator made beside prices that somebody quoted: in one formula, one sum or one column. */
export function mixedSynthetic(checked: Checked, calls: readonly PriceCall[]): readonly Finding[] {
  if (!calls.some(({ synthetic }) => synthetic)) return [];
  const runs = columnsOf(calls.filter(({ whole }) => whole)).flatMap(runsIn);
  return [
    ...[...pricesByCell(calls)].flatMap(([{ place }, own]) => mixOf(own, "formula", place)),
    ...addedPrices(checked, calls).flatMap(({ cell, prices }) => mixOf(prices, "sum", cell.place)),
    ...runs.flatMap((run) => mixOf(run, "column")),
  ];
}

/** One finding where both kinds are among them: at a place, or at the first that is synthetic. */
function mixOf(
  prices: readonly PriceCall[],
  within: Within,
  place?: CellPlace,
): readonly Finding[] {
  const synthetic = prices.find((one) => one.synthetic);
  const real = prices.find((one) => !one.synthetic);
  if (!synthetic || !real) return [];
  const at = place ?? synthetic.place;
  return [
    {
      kind: "mixed-synthetic",
      place: at,
      like: `${within} ${formatPlace(at, true)}`,
      synthetic: synthetic.code,
      real: real.code,
      within,
      mends: [],
    },
  ];
}
