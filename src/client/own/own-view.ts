import type { SnapshotView } from "../../core/view";
import { type OwnPrices, ownSource } from "./own-series";

/**
 * A snapshot with the workbook's own prices beside the feed's. An own price is asked for by name only, `PrNdOxide@MINE`: it is
 * never a default quoter, not even of a material that has no other, so that no cell changes its number by itself. Where the
 * feed has a series of the very same name, the workbook's own answers, as its formulas were written for it.
 */
export function viewWithOwn(view: SnapshotView, prices: OwnPrices): SnapshotView {
  if (prices.length === 0) return view;
  const byCode = new Map(prices.map((own) => [own.entry.code, own]));
  const { catalogue } = view;
  const others = catalogue.series.filter(({ code }) => !byCode.has(code));
  const { unlicensed } = catalogue;
  return {
    ...view,
    own: new Set(byCode.keys()),
    catalogue: {
      ...catalogue,
      series: [...others, ...prices.map(({ entry }) => entry)],
      sources: [...catalogue.sources.filter(({ id }) => id !== ownSource.id), ownSource],
      ...(unlicensed && { unlicensed: unlicensed.filter((code) => !byCode.has(code)) }),
    },
    series: (code) => byCode.get(code)?.series ?? view.series(code),
  };
}
