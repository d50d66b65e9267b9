import type { Catalogue } from "./catalogue";
import { elementsOf, isRest, readComponentName } from "./component-name";
import { type Deposit, depositEvidence } from "./deposits";
import { Failure, isFailure } from "./failure";
import { materialOf } from "./material";
import {
  type Component,
  type MixturePlan,
  type Part,
  isPriced,
  priceMixture,
  reasonOfLargest,
  totalOf,
} from "./mixture";
import { type TableCell, fractionOf, percentText, readShareTable, sumOf } from "./share-table";
import { standardOxides } from "./chemistry";
import type { PricedMetal } from "./element";
import type { SnapshotView } from "./view";
import type { When } from "./when";

/** What an ore or a mixed carbonate holds: shares of rare-earth oxides (REO) by mass. */
export interface Assay {
  /** "Mountain Pass, bastnäsite", or "as given" for the user's own. */
  readonly name: string;
  readonly components: readonly Component[];
  /** What is there as a trace or not determined, and not counted. */
  readonly traces: readonly string[];
  /** What the shares add up to; 1 is all of it. */
  readonly sum: number;
  /** What the shares stand on, where they are ours. */
  readonly evidence?: string;
}

/** What one unit of mass of rare-earth oxides is worth as its separated oxides, at full recovery and payability. */
export interface Basket {
  readonly assay: Assay;
  readonly plan: MixturePlan;
  readonly parts: readonly Part[];
  /** The sum of what is priced; never scaled up for what is not. Incomplete below the coverage asked for. */
  readonly value: number | Failure;
  /** Share of the whole that has a price; 1 is all of it. */
  readonly coverage: number;
}

/** The assay of a deposit that is known by name. */
export function assayOf({ name, mineral, shares }: Deposit): Assay {
  const components = shares.flatMap(({ element, percent }): readonly Component[] => {
    if (percent === "tr") return [];
    const label = oxideOf(element);
    return [{ label, share: fractionOf(percent), choice: { code: `${element}Oxide` } }];
  });
  const traces = shares.filter(({ percent }) => percent === "tr");
  return {
    name: `${name}, ${mineral}`,
    components,
    traces: traces.map(({ element }) => oxideOf(element)),
    sum: sumOf(components.map(({ share }) => share)),
    evidence: depositEvidence,
  };
}

/**
 * Reads an assay from two columns: elements, oxides or codes of oxides, and their shares. An element is counted as its
 * oxide; each may stand once. Fails as readShareTable and readMaterial do, and as bad-range {argument, hint, row, input}.
 */
export function readAssay(
  cells: readonly (readonly TableCell[])[],
  catalogue: Catalogue,
): Assay | Failure {
  const read = (text: string) => (isRest(text) ? {} : readComponentName(text, "oxide", catalogue));
  const isName = (text: string) => !isFailure(read(text));
  const table = readShareTable(cells, { argument: "assay", isName });
  if (isFailure(table)) return table;
  const seen = new Set<string>();
  const components: Component[] = [];
  for (const { name, share, at } of [...table.rows, ...table.traces]) {
    const priced = read(name);
    if (isFailure(priced)) return priced;
    const place = { argument: "assay", row: at, input: name };
    if (priced.choice !== undefined && materialOf(priced.choice.code).form !== "oxide") {
      return new Failure("bad-range", { ...place, hint: "not-an-oxide" });
    }
    for (const element of elementsOf(priced)) {
      if (seen.has(element)) return new Failure("bad-range", { ...place, hint: "twice", element });
      seen.add(element);
    }
    components.push({ label: name, share, ...priced });
  }
  return {
    name: "as given",
    components: components.slice(0, table.rows.length),
    traces: table.traces.map(({ name }) => name),
    sum: sumOf(table.rows.map(({ share }) => share)),
  };
}

/**
 * The basket value on a day: each oxide at its own price, and the share that has one. Incomplete {coverage, limit} where
 * that is less than asked for; where nothing has a price, the reason of the largest component.
 */
export function basketOf(
  view: SnapshotView,
  assay: Assay,
  plan: MixturePlan,
  asked: { readonly when: When; readonly leastCoverage?: number },
): Basket | Failure {
  const parts = priceMixture(view, plan, asked.when);
  if (isFailure(parts)) return parts;
  const priced = parts.filter(isPriced);
  if (priced.length === 0) return reasonOfLargest(parts);
  const coverage = sumOf(priced.map(({ component }) => component.share));
  const { leastCoverage = 0 } = asked;
  const value =
    coverage < leastCoverage
      ? new Failure("incomplete", {
          coverage: percentText(coverage),
          limit: percentText(leastCoverage),
        })
      : totalOf(parts);
  return { assay, plan, parts, value, coverage };
}

function oxideOf(element: string): string {
  return standardOxides[element as PricedMetal];
}
