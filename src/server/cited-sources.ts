import { setImmediate as nextTurn } from "node:timers/promises";
import type { Catalogue } from "../core/catalogue";
import type { PriceStore } from "../store/store";

/** Series that are read at once: others have their turn in between. */
const AT_ONCE = 20;

/** The sources that each series of a snapshot cites. */
export async function citedSources(
  store: PriceStore,
  { snapshot, series }: Catalogue,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const cited = new Map<string, readonly string[]>();
  for (let at = 0; at < series.length; at += AT_ONCE) {
    const codes = series.slice(at, at + AT_ONCE).map(({ code }) => code);
    for (const one of await store.series(codes, snapshot.number)) cited.set(one.code, one.sources);
    await nextTurn();
  }
  return cited;
}
