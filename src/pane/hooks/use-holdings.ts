import { type Dispatch, useCallback, useEffect, useRef } from "react";
import { indexOfCompanies } from "../../core/portfolio/company-index";
import type { KnownTickers } from "../../core/portfolio/ticker";
import { usePane } from "../context";
import type { Exposure, HoldingsSource } from "../state/exposure";
import { sameCells } from "../state/holdings-area";
import type { PaneEvent } from "../state/pane";
import { companiesNeeded } from "../state/portfolio";
import { findTable, readSource, selectedSource } from "../state/read-source";
import { useNeeds } from "./use-needs";
import { useFeedState } from "./use-watched";
import { watchCells } from "./watch-cells";

/** A pause after a change before the holdings are read again. */
const PAUSE_MS = 250;

/** What a person may ask of the source of the holdings. */
export interface HoldingsActions {
  choose(source: HoldingsSource): void;
  /** The selected cells, or the table around a lone one. */
  takeSelection(): Promise<void>;
  /** The first table of holdings of the workbook; false where there is none. */
  takeTable(): Promise<boolean>;
  forget(): void;
}

/**
 * Keeps the holdings as they stand in the workbook: until there are some it looks for a table, also on each sheet that changes;
 * then, after each change and each new snapshot, it reads the source again. Formulas may change with cells elsewhere, so any change or calculation counts.
 */
export function useHoldings(
  { source, cells, looksForTable }: Exposure,
  dispatch: Dispatch<PaneEvent>,
): HoldingsActions {
  const { ports } = usePane();
  const { workbook } = ports;
  const { view } = useFeedState();
  const known = useKnownTickers();

  const choose = useCallback(
    (chosen: HoldingsSource) => dispatch({ exposure: { kind: "chosen", source: chosen } }),
    [dispatch],
  );
  const latest = useRef(cells);
  latest.current = cells;
  const read = useCallback(
    async (from: HoldingsSource) => {
      try {
        const found = await readSource(workbook, from);
        // The same holdings again would reckon the same picture again.
        if (latest.current && sameCells(latest.current, found.cells)) return;
        dispatch({ exposure: { kind: "read", ...found } });
      } catch (error) {
        dispatch({ exposure: { kind: "unread", source: from, detail: detailOf(error) } });
      }
    },
    [workbook, dispatch],
  );

  // To listen comes first, here and below: a change between reading and listening would be lost.
  useEffect(() => {
    if (source === undefined || !("area" in source)) return undefined;
    return watchCells(workbook, PAUSE_MS, () => read(source));
  }, [workbook, source, read]);

  useEffect(() => {
    if (source !== undefined) void read(source);
  }, [source, read, view]);

  const find = useCallback(
    async (kind: "chosen" | "found", sheet?: string) => {
      const table = known && (await findTable(workbook, known, sheet).catch(() => undefined));
      if (table) dispatch({ exposure: { kind, source: table } });
      return table !== undefined;
    },
    [workbook, known, dispatch],
  );

  useEffect(() => {
    if (!looksForTable) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = workbook.onChange((area) => {
      clearTimeout(timer);
      timer = setTimeout(() => void find("found", area?.sheet), PAUSE_MS);
    });
    void find("found");
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [workbook, looksForTable, find]);

  return {
    choose,
    takeTable: () => find("chosen"),
    async takeSelection() {
      if (known) choose(await selectedSource(workbook, known));
    },
    forget: () => dispatch({ exposure: { kind: "forgotten" } }),
  };
}

/** The tickers of the snapshot, once its companies are in memory. */
function useKnownTickers(): KnownTickers | undefined {
  const { view } = useFeedState();
  return useNeeds(companiesNeeded) === "held" && view
    ? indexOfCompanies(view.companies())
    : undefined;
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
