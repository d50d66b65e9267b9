import type { Basket } from "./basket";
import { formatBasis } from "./basis-text";
import { type ExplanationRow, refusalRows, row, snapshotRows } from "./explanation";
import { isFailure } from "./failure";
import type { MagnetCost } from "./magnet";
import { type MixturePlan, type Part, isPriced, oldestOf } from "./mixture";
import { formatNumber, listOf } from "./number-text";
import { formatPeriod } from "./period";
import type { Price } from "./price";
import { percentText, sumWarning } from "./share-table";
import { observationAt } from "./series";
import type { SnapshotView } from "./view";

type Rows = readonly ExplanationRow[];

/** What stands for a factor that the user does not give. */
const costingAssumptions = [
  ["utilisation", "utilisation 1: nothing is cut away (makers report 0.65 to 0.80)"],
  ["loss", "loss 0: nothing is lost in melting and sintering"],
  ["conversion", "conversion 0: materials only"],
] as const;

/** What a basket value stands on, in rows: the value or why there is none, the coverage, each oxide, and the notes. */
export function explainBasket(view: SnapshotView, basket: Basket): Rows {
  const { value, coverage, parts } = basket;
  return [
    ...syntheticPartRows(parts),
    ...(isFailure(value) ? refusalRows(value) : [row("value", value)]),
    row("coverage", coverage),
    ...parts.map(partRow),
    ...basketNotes(view, basket),
  ];
}

/** What a magnet's cost stands on, in rows: the cost or why there is none, each material, each factor, and the notes. */
export function explainMagnet(view: SnapshotView, magnet: MagnetCost): Rows {
  const { cost, parts } = magnet;
  return [
    ...syntheticPartRows(parts),
    ...(isFailure(cost) ? refusalRows(cost) : [row("cost", cost)]),
    ...parts.map(partRow),
    ...magnetNotes(view, magnet),
  ];
}

/** The rows below a basket's contributions: basis, warnings, whose assay it is, what is missing, the oldest input. */
export function basketNotes(view: SnapshotView, { assay, plan, parts }: Basket): Rows {
  const warning = sumWarning(assay.sum);
  const missing = parts.filter((part) => !isPriced(part));
  const names = missing.map(({ component }) => `${component.label} ${shareText(component.share)}`);
  return [
    ...planRows(plan),
    ...textRows("warning", warning),
    row("assay", assay.name),
    ...textRows("evidence", assay.evidence),
    row("shares add up to", assay.sum),
    ...textRows("not priced", listOf(names, "and")),
    ...textRows("traces, not counted", listOf(assay.traces, "and")),
    ...inputRows(view, plan, parts),
  ];
}

/** The rows below a magnet's materials: basis, each step from materials to cost, whose bill it is, the oldest input. */
export function magnetNotes(view: SnapshotView, magnet: MagnetCost): Rows {
  const { bill, plan, parts, costing, materials, cost, leftOut } = magnet;
  const assumed = costingAssumptions.flatMap(([key, words]) =>
    costing[key] === undefined ? [words] : [],
  );
  const omitted = leftOut.map(({ label, share }) => `${label} ${shareText(share)}`);
  return [
    ...planRows(plan),
    ...(isFailure(cost) ? [] : [row("materials", materials)]),
    row("utilisation", costing.utilisation ?? 1),
    row("loss", costing.loss ?? 0),
    row("conversion", costing.conversion ?? 0),
    ...textRows("not given, so assumed", assumed.join("; ")),
    ...textRows("left out by base=none", listOf(omitted, "and")),
    ...textRows("warning", sumWarning(bill.sum)),
    row("bill of materials", bill.name),
    ...textRows("evidence", bill.evidence),
    row("shares add up to", bill.sum),
    ...inputRows(view, plan, parts),
  ];
}

/** The day or period of the observation that a price comes from: a day where it is one, else "2026Q1". */
export function usedDay({ day, terms }: Price): ExplanationRow["value"] {
  const { frequency } = terms.entry;
  return frequency === "daily" ? { day } : formatPeriod(day, frequency);
}

/** What a part's price stands on besides its series; "" where there is nothing to say. */
export function partNote({ component, from }: Part): string {
  const notes = [
    from?.terms.entry.synthetic ? "SYNTHETIC" : "",
    component.counted?.detail ?? "",
    from === undefined ? "" : statusNote(from),
  ];
  return notes.filter((note) => note !== "").join("; ");
}

/** "12 % at 732.5: 87.9, NdOxide@BREX of 2026-01-28", or why there is no price. */
function partRow(part: Part): ExplanationRow {
  const { component, price, contribution, from } = part;
  if (isFailure(price)) return row(component.label, price);
  const sum = `${shareText(component.share)} at ${formatNumber(price)}: ${formatNumber(contribution)}`;
  const source =
    from === undefined ? "as given" : `${from.terms.entry.code} of ${periodText(from)}`;
  return row(
    component.label,
    [sum, source, partNote(part)].filter((text) => text !== "").join(", "),
  );
}

function statusNote({ series, row: at }: Price): string {
  const status = observationAt(series, at).status;
  return status === "published" || status === "synthetic" ? "" : status;
}

function planRows({ basis, scale }: MixturePlan): Rows {
  return [row("basis", formatBasis(basis, scale))];
}

function inputRows(view: SnapshotView, { lines }: MixturePlan, parts: readonly Part[]): Rows {
  const oldest = oldestOf(parts);
  const terms = lines.flatMap((line) => (isFailure(line.terms) ? [] : [line.terms]))[0];
  return [
    ...(oldest === undefined
      ? []
      : [
          row("oldest input", oldest.terms.entry.code),
          row("day of oldest input", usedDay(oldest)),
        ]),
    ...snapshotRows(view, terms),
  ];
}

/** The warning where any of the prices comes from a generator. */
export function syntheticPartRows(parts: readonly Part[]): Rows {
  const isSynthetic = parts.some(({ from }) => from?.terms.entry.synthetic === true);
  return isSynthetic
    ? [row("SYNTHETIC", "Some prices are made by a generator; nobody quoted them.")]
    : [];
}

function periodText({ day, terms }: Price): string {
  return formatPeriod(day, terms.entry.frequency);
}

function shareText(share: number): string {
  return `${percentText(share)} %`;
}

function textRows(label: string, text: string | undefined): Rows {
  return text === undefined || text === "" ? [] : [row(label, text)];
}
