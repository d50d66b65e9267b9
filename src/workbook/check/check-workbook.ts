import { type CellPlace, formatPlace } from "../address";
import { ambiguousDay } from "./ambiguous-day";
import { type CheckGiven, type Checked, type CheckedCall, checkedOf } from "./checked";
import { type Finding, type Mend, findingKinds } from "./finding";
import { mixedBases } from "./mixed-bases";
import { mixedSynthetic } from "./mixed-synthetic";
import { movingDay } from "./moving-day";
import { noVatWord } from "./no-vat-word";
import { type PriceCall, priceCallOf } from "./price-cells";
import { type OurCell, typedOver } from "./typed-over";
import { unknownCode } from "./unknown-code";
import { wholeColumn } from "./whole-column";

/** Rules that need no more than one call at a time; a new one is a file and a line here. */
const callRules: readonly ((checked: Checked, one: CheckedCall) => readonly Finding[])[] = [
  noVatWord,
  unknownCode,
  ambiguousDay,
  wholeColumn,
];

/** Findings that are told as one: the first of them, and where the others are. */
export interface FindingGroup {
  readonly first: Finding;
  readonly places: readonly CellPlace[];
  /** The ways to mend all of them at once. */
  readonly mends: readonly Mend[];
}

/** What a look through a workbook gave. */
export interface CheckReport {
  /** Calls of ours that were looked at. */
  readonly calls: number;
  readonly groups: readonly FindingGroup[];
}

/** Holds a workbook against all rules: the heaviest findings first, and those that are alike as one. */
export function checkWorkbook(given: CheckGiven): CheckReport {
  const checked = checkedOf(given);
  const found: Finding[] = [];
  const prices: PriceCall[] = [];
  const ours: OurCell[] = [];
  let count = 0;
  for (const cell of checked.formulas) {
    const calls = checked.calls(cell);
    if (calls.length === 0) continue;
    count += calls.length;
    ours.push({ cell, spills: calls.some(({ call }) => checked.spilling.has(call.name)) });
    for (const one of calls) {
      for (const rule of callRules) found.push(...rule(checked, one));
      const price = priceCallOf(checked, one);
      if (price) prices.push(price);
    }
  }
  const findings = found.concat(
    mixedSynthetic(checked, prices),
    mixedBases(checked, prices),
    typedOver(checked, ours),
    movingDay(checked, ours),
  );
  return { calls: count, groups: groupsOf(findings) };
}

function groupsOf(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  const told = new Set<string>();
  for (const finding of findings) {
    const key = `${finding.kind} ${finding.like}`;
    // Formulas that share an input share its finding.
    const once = `${key} ${formatPlace(finding.place, true)}`;
    if (told.has(once)) continue;
    told.add(once);
    const alike = groups.get(`${key} ${finding.place.sheet}`);
    if (alike) alike.push(finding);
    else groups.set(`${key} ${finding.place.sheet}`, [finding]);
  }
  const sorted = [...groups.values()].flatMap(groupOf);
  return sorted.sort((a, b) => weightOf(a.first) - weightOf(b.first));
}

function groupOf(findings: readonly Finding[]): readonly FindingGroup[] {
  const [first] = findings;
  if (!first) return [];
  const mends = first.mends.map(({ choice }, at) => ({
    choice,
    writes: joined(findings.flatMap(({ mends: own }) => own[at]?.writes ?? [])),
  }));
  return [{ first, places: findings.map(({ place }) => place), mends }];
}

/** A cell is written once: two findings in one formula are mended one after the other. */
function joined(writes: Mend["writes"]): Mend["writes"] {
  const byPlace = new Map(writes.map((write) => [formatPlace(write.place, true), write]));
  return [...byPlace.values()];
}

function weightOf({ kind }: Finding): number {
  return findingKinds.indexOf(kind);
}
