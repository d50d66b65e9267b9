import type { SeriesEntry } from "../../src/core/catalogue";
import type { SnapshotView } from "../../src/core/view";
import { citedContent } from "../../src/providers/cited/cited";
import { type TestSeries, viewOf } from "./builders";

/** All cited prices, rates, facts and events as a snapshot taken on a day, without a store or a server. */
export function citedOn(dayText: string): SnapshotView {
  const { declarations, observations, sources, facts, events, defaultQuoters } = citedContent();
  const series = declarations.map((declaration): TestSeries => {
    const rows = [...(observations.get(declaration.code) ?? [])];
    const days = rows.map(({ day }) => day).sort((a, b) => a - b);
    const [firstDay] = days;
    const lastDay = days.at(-1);
    const entry: SeriesEntry = {
      ...declaration,
      count: new Set(days).size,
      ...(firstDay === undefined ? {} : { firstDay }),
      ...(lastDay === undefined ? {} : { lastDay }),
    };
    return { entry, rows: rows.map((row) => ({ ...row, snapshot: 1 })) };
  });
  const view = viewOf(dayText, series, { sources, facts, events });
  return { ...view, catalogue: { ...view.catalogue, defaultQuoters } };
}
