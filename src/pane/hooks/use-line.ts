import { useMemo } from "react";
import type { Failure } from "../../core/failure";
import { isFailure } from "../../core/failure";
import { seriesNeeded } from "../../core/price-terms";
import type { SnapshotView } from "../../core/view";
import type { ChartLine } from "../state/chart-lines";
import { pointsOf } from "../state/points";
import { keptBasis, termsOf } from "../state/quote";
import { useHeld } from "./use-held";

/** A second series in the basis of the first where that has a meaning there; undefined while none is chosen or it is on its way. */
export function useLine(
  view: SnapshotView,
  code: string | undefined,
  basis: string,
): ChartLine | Failure | undefined {
  const terms = useMemo(
    () => (code === undefined ? undefined : termsOf(view, code, keptBasis(view, code, basis))),
    [view, code, basis],
  );
  const held = useHeld(terms === undefined || isFailure(terms) ? [] : seriesNeeded(terms));
  return useMemo(() => {
    if (terms === undefined || isFailure(terms)) return terms;
    if (held !== "held") return isFailure(held) ? held : undefined;
    const { points, gap } = pointsOf(view, terms);
    const { code: full, frequency, synthetic } = terms.entry;
    return { code: full, points, gap, frequency, synthetic };
  }, [view, terms, held]);
}
