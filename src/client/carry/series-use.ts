import type { Feed, Needs } from "../feed";

/** What the cells of the workbook have asked for so far. */
export interface SeriesUse {
  needs(): Needs;
  /** The same feed for the cells, with all that they ask for noted. */
  noting(feed: Feed): Feed;
  /** Forgets all, as when another workbook is opened. */
  clear(): void;
  /** Calls back when something was asked for that had not been before; the answer stops it. */
  subscribe(grown: () => void): () => void;
}

/** Notes what cells ask for; a cell that asks for what is known already costs one look. */
export function seriesUse(): SeriesUse {
  const watchers = new Set<() => void>();
  const series = new Set<string>();
  let facts = false;
  let companies = false;
  let seen = new WeakSet<Needs>();

  function note(needs: Needs): void {
    if (seen.has(needs)) return;
    seen.add(needs);
    const before = series.size + Number(facts) + Number(companies);
    for (const code of needs.series) series.add(code);
    facts ||= needs.facts === true;
    companies ||= needs.companies === true;
    if (series.size + Number(facts) + Number(companies) === before) return;
    for (const grown of [...watchers]) grown();
  }

  return {
    needs: () => ({ series: [...series], facts, companies }),
    noting: (feed) => ({
      current: () => feed.current(),
      open: () => feed.open(),
      holds(needs) {
        note(needs);
        return feed.holds(needs);
      },
      fetch(needs) {
        note(needs);
        return feed.fetch(needs);
      },
    }),
    clear() {
      series.clear();
      facts = companies = false;
      seen = new WeakSet();
    },
    subscribe(grown) {
      watchers.add(grown);
      return () => watchers.delete(grown);
    },
  };
}
