import type { Average } from "./average";
import { formatBasis } from "./basis-text";
import { type ChangeQuestion, changeBetween } from "./change";
import {
  type ExplanationRow,
  observationRows,
  refusalRows,
  row,
  seriesRows,
  snapshotRows,
  warningRows,
} from "./explanation";
import { type Failure, isFailure } from "./failure";
import { priceOn } from "./price";
import type { PriceTerms } from "./price-terms";
import type { Spread } from "./spread";
import type { SpreadTerms } from "./spread-terms";
import type { SnapshotView } from "./view";
import type { When } from "./when";

export type { ExplanationRow } from "./explanation";

/** What a price stands on: the number or the reason, the series, each factor, day used, age, known since, source, snapshot. */
export function explainPrice(
  view: SnapshotView,
  terms: PriceTerms | Failure,
  when: When,
): readonly ExplanationRow[] {
  if (isFailure(terms)) return [...refusalRows(terms), ...snapshotRows(view)];
  const price = priceOn(view, terms, when);
  return [
    ...warningRows(terms),
    ...(isFailure(price) ? refusalRows(price) : [row("price", price.value)]),
    ...seriesRows(terms),
    ...(isFailure(price) ? [] : observationRows(view, price)),
    ...snapshotRows(view, terms),
  ];
}

/** The same for a change: its value, then both of its ends with "from" or "to" before each label. */
export function explainChange(
  view: SnapshotView,
  terms: PriceTerms | Failure,
  question: ChangeQuestion,
): readonly ExplanationRow[] {
  if (isFailure(terms)) return [...refusalRows(terms), ...snapshotRows(view)];
  const change = changeBetween(view, terms, question);
  const answer = isFailure(change)
    ? refusalRows(change)
    : [row("change", change.value), row("mode", change.mode)];
  const ends = isFailure(change)
    ? []
    : (["from", "to"] as const).flatMap((end) => {
        const rows = [row("price", change[end].value), ...observationRows(view, change[end])];
        return rows.map(({ label, value }) => row(`${end} ${label}`, value));
      });
  return [
    ...warningRows(terms),
    ...answer,
    ...seriesRows(terms),
    ...ends,
    ...snapshotRows(view, terms),
  ];
}

/** What a mean is over: how many days, from which to which, of which series. */
export function explainAverage(
  view: SnapshotView,
  terms: PriceTerms,
  { value, days, span }: Average,
): readonly ExplanationRow[] {
  return [
    ...warningRows(terms),
    row("average", value),
    row("days counted", days.length),
    row("from", { day: span.first }),
    row("to", { day: span.last }),
    ...seriesRows(terms),
    ...snapshotRows(view, terms),
  ];
}

/** Both prices of a spread, with "a" or "b" before each label. */
export function explainSpread(
  view: SnapshotView,
  { conversion }: SpreadTerms,
  spread: Spread,
): readonly ExplanationRow[] {
  const sides = (["a", "b"] as const).flatMap((side) => {
    const { terms, value } = spread[side];
    const rows = [
      row("price", value),
      ...seriesRows(terms),
      ...observationRows(view, spread[side]),
    ];
    return rows.map(({ label, value: told }) => row(`${side} ${label}`, told));
  });
  const synthetic = [spread.a, spread.b].flatMap(({ terms }) => warningRows(terms));
  return [
    ...synthetic.slice(0, 1),
    row("spread", spread.value),
    row("basis", formatBasis(conversion.basis, conversion.scale)),
    ...sides,
    ...snapshotRows(view, spread.a.terms),
  ];
}
