import type { Given } from "../../client/give";
import type { OwnSupply } from "../../client/own/own-revise";
import { ownSource } from "../../client/own/own-series";
import { fingerprint } from "../../core/codec/fingerprint";
import type { Day } from "../../core/day";
import { formatPeriod } from "../../core/period";
import type { SnapshotView } from "../../core/view";
import type { OwnPane } from "./own-pane";
import { type Reading, faultyRows, readRows } from "./own-rows";
import { type TermsFault, importBasis, isTermsFault, wantedSeries } from "./own-terms";

/** What a form comes to. */
export interface Drafted {
  readonly reading: Reading;
  /** What keeps it from being taken, if anything does. */
  readonly fault?: TermsFault;
  /** Ready to be taken: no fault, and no faulty row that was not left out explicitly. */
  readonly supplies?: readonly OwnSupply[];
}

/** Reads the form against the snapshot in use; today is the last day that can have a price. */
export function draftOf(own: OwnPane, view: SnapshotView, today: Day): Drafted | undefined {
  const { table, choices, terms, place, leaveOut } = own;
  if (table?.days === undefined) return undefined;
  const priced = choices.filter(({ at, amount }) => at !== table.days && amount !== "none");
  // Rows are read even before a material is chosen, so that what is wrong with them is seen at once.
  const bare = priced.map(({ at, amount }) => ({
    code: String(at),
    columns: new Map(amount === "none" ? [] : [[at, amount] as const]),
  }));
  const first = readRows(table, bare, today);
  const ownCodes = view.own ?? new Set<string>();
  const { catalogue } = view;
  const others = {
    ...catalogue,
    series: catalogue.series.filter(({ code }) => !ownCodes.has(code)),
  };
  const wanted = wantedSeries(priced, terms, {
    catalogue: others,
    frequency: first.frequency,
    taken: place === "workbook",
  });
  if (isTermsFault(wanted)) return { reading: first, fault: wanted };
  const reading = readRows(
    table,
    wanted.map(({ declared, columns }) => ({ code: declared.code, columns })),
    today,
  );
  const supplies = wanted.map(({ declared }) => ({
    declared,
    rows: reading.series.find(({ code }) => code === declared.code)?.rows ?? [],
  }));
  const isClear = faultyRows(reading) === 0 || leaveOut;
  const hasRows = supplies.some(({ rows }) => rows.length > 0);
  return { reading, ...(isClear && hasRows && { supplies }) };
}

/** The same prices as a feed takes them. The id follows from them and the snapshot, so that trying again is harmless. */
export function givenOf(supplies: readonly OwnSupply[], view: SnapshotView): Given {
  const rows = supplies.flatMap(({ declared, rows: supplied }) =>
    supplied.map(({ day, amounts }) => ({
      code: declared.code,
      day: formatPeriod(day, declared.frequency),
      ...amounts,
      basis: importBasis(declared.basis),
      frequency: declared.frequency,
      source: ownSource.title,
    })),
  );
  const { feed, number } = view.catalogue.snapshot;
  return { id: `pane:${fingerprint([feed, String(number), JSON.stringify(rows)])}`, rows };
}
