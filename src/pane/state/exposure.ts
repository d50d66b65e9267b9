import type { Currency } from "../../core/currency";
import type { HoldingsUnit } from "../../core/portfolio/holdings-unit";
import type { TableCell } from "../../core/share-table";
import type { Area } from "../../workbook/address";

/** Where the holdings come from. Nothing of it is kept anywhere: a pane that opens again looks for a table again. */
export type HoldingsSource =
  /** Cells that the user pointed at. */
  | { readonly kind: "selection"; readonly area: Area }
  /** A table that its headers gave away; it is followed as it grows. */
  | { readonly kind: "table"; readonly area: Area }
  /** Text that the user pasted, with tabs or commas. */
  | { readonly kind: "paste"; readonly text: string }
  /** The six names of the article, a million each: an illustration. */
  | { readonly kind: "article" };

/** What the user answered where the holdings alone leave it open; options of REEXPOSURE and RESHOCK. */
export interface HoldingsChoice {
  /** What several currencies are added up in. */
  readonly currency?: Currency;
  /** Which of several columns of amounts counts. */
  readonly unit?: HoldingsUnit;
}

/** The rows of a source, as a cell function would be given them; undefined cells are blank. */
export type HoldingsCells = readonly (readonly TableCell[])[];

/** The tab of exposure: where the holdings come from, and what stands there now. */
export interface Exposure {
  readonly source: HoldingsSource | undefined;
  readonly choice: HoldingsChoice;
  /** What was read last from the source; undefined until it has been. */
  readonly cells: HoldingsCells | undefined;
  /** Why the source could not be read, in the host's words. */
  readonly unread: string | undefined;
  /** True while a table is looked for; not after one was forgotten, which stays forgotten. */
  readonly looksForTable: boolean;
}

/** What may happen to it. */
export type ExposureEvent =
  | { readonly kind: "chosen"; readonly source: HoldingsSource; readonly cells?: HoldingsCells }
  /** A table came into sight by itself: it counts only while one is looked for. */
  | { readonly kind: "found"; readonly source: HoldingsSource }
  | { readonly kind: "read"; readonly source: HoldingsSource; readonly cells: HoldingsCells }
  | { readonly kind: "unread"; readonly source: HoldingsSource; readonly detail: string }
  | { readonly kind: "choice"; readonly choice: HoldingsChoice }
  | { readonly kind: "open-again" }
  | { readonly kind: "forgotten" };

/** Before anything was chosen or found. */
export const noExposure: Exposure = {
  source: undefined,
  choice: {},
  cells: undefined,
  unread: undefined,
  looksForTable: true,
};

/** Nothing is chosen, and nothing is to be found without being asked for. */
const settled: Exposure = { ...noExposure, looksForTable: false };

/** The tab after an event. What was read of a source that was left meanwhile is not believed. */
export function nextExposure(exposure: Exposure, event: ExposureEvent): Exposure {
  switch (event.kind) {
    case "chosen":
      return { ...settled, source: event.source, cells: event.cells };
    case "found":
      return exposure.looksForTable ? { ...settled, source: event.source } : exposure;
    case "read": {
      if (!isSameSource(exposure.source, event.source)) return exposure;
      // A table that grew is the same source with another area.
      return { ...exposure, source: event.source, cells: event.cells, unread: undefined };
    }
    case "unread":
      return isSameSource(exposure.source, event.source)
        ? { ...exposure, cells: undefined, unread: event.detail }
        : exposure;
    case "choice":
      return { ...exposure, choice: { ...exposure.choice, ...event.choice } };
    case "open-again":
      return { ...exposure, choice: {} };
    case "forgotten":
      return settled;
  }
}

/** True for sources that begin at the same place, or are the same text. */
export function isSameSource(a: HoldingsSource | undefined, b: HoldingsSource): boolean {
  if (a?.kind !== b.kind) return false;
  if (a.kind === "paste" && b.kind === "paste") return a.text === b.text;
  if (!("area" in a) || !("area" in b)) return true;
  const [first, second] = [a.area, b.area];
  return first.sheet === second.sheet && first.row === second.row && first.column === second.column;
}

/** The choice as options of a formula: "base=CNY; unit=value". */
export function choiceOptions({ currency, unit }: HoldingsChoice): string {
  return [
    ...(currency === undefined ? [] : [`base=${currency}`]),
    ...(unit === undefined ? [] : [`unit=${unit}`]),
  ].join("; ");
}
