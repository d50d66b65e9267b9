import { type Dispatch, useCallback, useSyncExternalStore } from "react";
import type { OwnSupply } from "../../client/own/own-revise";
import type { OwnPrices } from "../../client/own/own-series";
import { isOwnRefusal } from "../../client/own/own-store";
import type { Day } from "../../core/day";
import { isFailure } from "../../core/failure";
import { formatPeriod } from "../../core/period";
import { usePane } from "../context";
import { readSelection } from "../state/own-selection";
import type { OwnOutcome, OwnPlace } from "../state/own-pane";
import { givenOf } from "../state/own-supply";
import { choicesFor } from "../state/own-terms";
import type { PaneEvent } from "../state/pane";
import { useRefresh } from "./use-refresh";

const none: OwnPrices = [];
const never = () => () => undefined;

/** The own prices of the workbook as they stand. */
export function useOwnPrices(): OwnPrices {
  const own = usePane().ports.keeping?.own;
  return useSyncExternalStore(
    own ? own.subscribe : never,
    useCallback(() => own?.prices() ?? none, [own]),
  );
}

/** Reads what is selected in the sheet as days and prices. */
export function useReadSelection(dispatch: Dispatch<PaneEvent>): () => Promise<void> {
  const { workbook, feed } = usePane().ports;
  return useCallback(async () => {
    const read = await readSelection(workbook);
    if ("kind" in read) {
      dispatch({ own: { kind: "unread", unread: read } });
      return;
    }
    const catalogue = feed.current()?.catalogue;
    const others = read.columns.filter(({ at }) => at !== read.days);
    const choices = catalogue ? choicesFor(others, catalogue) : [];
    dispatch({ own: { kind: "read", table: read, choices } });
  }, [workbook, feed, dispatch]);
}

/** Supplies prices to the workbook or the feed, and tells what came of it. */
export function useSupply(
  dispatch: Dispatch<PaneEvent>,
): (supplies: readonly OwnSupply[], place: OwnPlace) => Promise<void> {
  const { keeping, feed } = usePane().ports;
  const refresh = useRefresh();
  return useCallback(
    async (supplies, place) => {
      const tell = (outcome: OwnOutcome) => dispatch({ own: { kind: "outcome", outcome } });
      const view = feed.current();
      if (!keeping || !view) return;
      tell({ kind: "busy" });
      const [first] = supplies;
      if (!first) return;
      const newest = first.rows.reduce<Day | undefined>(
        (day, row) => (day === undefined || row.day > day ? row.day : day),
        undefined,
      );
      const { code, frequency } = first.declared;
      const day = newest === undefined ? "" : formatPeriod(newest, frequency);
      if (place === "workbook") {
        const done = await keeping.own.supply(supplies, view.catalogue.snapshot.number);
        if (isOwnRefusal(done)) tell({ kind: "refused", refusal: done });
        else tell({ kind: "supplied", code, day, supplied: done, place });
        return;
      }
      const taken = await keeping.give(givenOf(supplies, view));
      if (isFailure(taken)) {
        tell({ kind: "failed", failure: taken });
        return;
      }
      const supplied = { added: taken.rows, same: taken.same };
      tell({ kind: "supplied", code, day, supplied, place });
      await refresh();
    },
    [keeping, feed, dispatch, refresh],
  );
}
