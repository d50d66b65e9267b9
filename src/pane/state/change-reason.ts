import type { SnapshotView } from "../../core/view";
import { indexOf } from "../../core/catalogue-index";
import { foldSeries } from "../../core/fold";
import { isSamePin } from "../../core/pin";
import type { AnswerAt, AnswerCell, FunctionAnswer, PanePorts } from "../ports";
import { rowsOf, textOf } from "./answer";
import type { KnownCall } from "./known-calls";
import { isFailure } from "../../core/failure";

/** Why a cell shows another value in another snapshot. */
export type ChangeReason =
  | "day"
  | "revision"
  | "fx"
  | "catalogue"
  | "age"
  | "facts"
  | "companies"
  | "pin"
  | "rewritten"
  | "inputs"
  | "unknown";

/** The two snapshots, and the way to ask over either. */
export interface BothSnapshots extends Pick<PanePorts, "answerAt"> {
  readonly from: SnapshotView;
  readonly to: SnapshotView;
}

/**
 * Why calls of ours are answered otherwise in another snapshot: by what their explanations or the series that they looked at
 * differ in. Where the calls answer alike, the change came in through the formula's inputs.
 */
export async function reasonsOf(
  calls: readonly (KnownCall | undefined)[],
  both: BothSnapshots,
): Promise<readonly ChangeReason[]> {
  const reasons = new Set<ChangeReason>();
  let alike = true;
  for (const call of calls) {
    if (call === undefined) continue;
    const [before, after] = await bothAnswers(call, both);
    if (!before || !after || isSameAnswer(before.answer, after.answer)) continue;
    alike = false;
    // Of one snapshot only the pin can let more or less be seen.
    if (isOnlyPin(both)) return ["pin"];
    const told = isPrice(call) ? await reasonsByWhy(call, both) : [];
    const found = told.length > 0 ? told : reasonsByContent(before, after, both);
    for (const reason of found) reasons.add(reason);
  }
  if (reasons.size > 0) return [...reasons];
  if (!alike || calls.length === 0) return ["unknown"];
  return calls.includes(undefined) ? ["unknown"] : ["inputs"];
}

/** Rows of REWHY that name the snapshot: they differ in any two, and no number does for it. */
const NAMING: ReadonlySet<unknown> = new Set(["snapshot", "reference day", "pinned to"]);

function isOnlyPin({ from, to }: BothSnapshots): boolean {
  const [{ snapshot }, other] = [from.catalogue, to.catalogue.snapshot];
  const isSame = snapshot.feed === other.feed && snapshot.number === other.number;
  return isSame && (from.pin?.asOf !== undefined || to.pin?.asOf !== undefined);
}

/** True where two answers show the same, apart from the name of the snapshot. */
export function isSameAnswer(a: FunctionAnswer, b: FunctionAnswer): boolean {
  return JSON.stringify(withoutNames(a)) === JSON.stringify(withoutNames(b));
}

function withoutNames(answer: FunctionAnswer): FunctionAnswer {
  const rows = rowsOf(answer);
  return isFailure(rows) ? rows : rows.filter(([label]) => !NAMING.has(label));
}

function bothAnswers({ name, given }: KnownCall, { from, to, answerAt }: BothSnapshots) {
  return Promise.all([answerAt(from, name, given), answerAt(to, name, given)]);
}

function isPrice({ name }: KnownCall): boolean {
  return name === "REPRICE";
}

/** Labels of REWHY that tell the reason when they differ, the weightiest first: a new day has another price and age anyway. */
const TELLING: readonly (readonly [ChangeReason, readonly string[]])[] = [
  ["catalogue", ["series", "quoted in", "VAT factor", "mass factor", "contained factor"]],
  ["day", ["day used"]],
  ["revision", ["quoted", "known since"]],
  ["fx", ["exchange factor"]],
];

/** One price: its explanation says what is other. */
async function reasonsByWhy(
  { given }: KnownCall,
  both: BothSnapshots,
): Promise<readonly ChangeReason[]> {
  const why: KnownCall = { name: "REWHY", given };
  const [before, after] = (await bothAnswers(why, both)).map((one) => rowsByLabel(one?.answer));
  if (!before || !after) return [];
  if (before.has("reason") || after.has("reason")) return reasonsOfError(before, after);
  const [weightiest, ...others] = TELLING.filter(([, labels]) =>
    labels.some((label) => before.get(label) !== after.get(label)),
  ).map(([reason]) => reason);
  if (weightiest === undefined) return [];
  return others.includes("fx") ? [weightiest, "fx"] : [weightiest];
}

/** An error that came or went: too old by the day alone is age; all else is told by what the snapshots hold. */
function reasonsOfError(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly ChangeReason[] {
  return after.get("reason") === "too-old" || before.get("reason") === "not-yet-published"
    ? ["age"]
    : [];
}

function rowsByLabel(answer: FunctionAnswer | undefined): ReadonlyMap<string, string> | undefined {
  const rows = answer === undefined ? undefined : rowsOf(answer);
  if (rows === undefined || isFailure(rows)) return undefined;
  return new Map(rows.map(([label, value]) => [textOf(label), told(value)]));
}

function told(cell: AnswerCell | undefined): string {
  return JSON.stringify(cell) ?? "";
}

/** Many prices, or a portfolio: what differs in all that they looked at. */
function reasonsByContent(
  before: AnswerAt,
  after: AnswerAt,
  { from, to }: BothSnapshots,
): readonly ChangeReason[] {
  const reasons = new Set<ChangeReason>();
  const codes = new Set(after.series);
  if (before.series.length !== codes.size || before.series.some((code) => !codes.has(code))) {
    reasons.add("catalogue");
  }
  for (const code of before.series) {
    if (codes.has(code)) for (const reason of reasonsInSeries(code, from, to)) reasons.add(reason);
  }
  if (before.facts && JSON.stringify(from.facts()) !== JSON.stringify(to.facts())) {
    reasons.add("facts");
  }
  if (before.companies && JSON.stringify(from.companies()) !== JSON.stringify(to.companies())) {
    reasons.add("companies");
  }
  if (reasons.size > 0) return [...reasons];
  if (from.day !== to.day) return ["age"];
  const [pin, other] = [from.pin, to.pin];
  return pin && other && isSamePin(pin, other) ? [] : pin || other ? ["pin"] : [];
}

function reasonsInSeries(
  code: string,
  from: SnapshotView,
  to: SnapshotView,
): readonly ChangeReason[] {
  const [entry, next] = [from, to].map(({ catalogue }) => indexOf(catalogue).entry(code));
  if (JSON.stringify(entry?.basis) !== JSON.stringify(next?.basis)) return ["catalogue"];
  const [old, now] = [foldSeries(from.series(code)), foldSeries(to.series(code))];
  if (old.series === now.series) return [];
  const known = new Map(Array.from(old.day, (day, at) => [day, old.price[at]]));
  const reasons = new Set<ChangeReason>();
  now.day.forEach((day, at) => {
    if (!known.has(day)) reasons.add("day");
    else if (!Object.is(known.get(day), now.price[at])) reasons.add("revision");
  });
  if (now.size < old.size) reasons.add("revision");
  return reasons.size > 0 && entry?.kind === "rate" ? ["fx"] : [...reasons];
}
