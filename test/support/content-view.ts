import type { SeriesEntry } from "../../src/core/catalogue";
import type { StoredObservation } from "../../src/core/observation";
import { type CompanyBook, emptyBook } from "../../src/core/portfolio/company";
import { seriesOf } from "../../src/core/series";
import type { SnapshotView } from "../../src/core/view";
import type { CompanyStatements, Import } from "../../src/store/store";
import { day } from "./observations";

/** Contents as one snapshot in memory, number 14, taken on a day: for tests that want the shipped facts without a store. */
export function viewOfContents(
  dayText: string,
  contents: readonly Omit<Import, "id">[],
): SnapshotView {
  const rows = new Map<string, StoredObservation[]>();
  for (const { observations } of contents) {
    for (const [code, said] of observations) {
      const stored = [...said].map((one) => ({ ...one, snapshot: 1 }));
      rows.set(code, [...(rows.get(code) ?? []), ...stored]);
    }
  }
  const entries = contents.flatMap(({ declarations }) =>
    declarations.map((declared): SeriesEntry => {
      const days = (rows.get(declared.code) ?? []).map((one) => one.day).sort((a, b) => a - b);
      const [firstDay] = days;
      const lastDay = days.at(-1);
      return {
        ...declared,
        ...(firstDay === undefined ? {} : { firstDay }),
        ...(lastDay === undefined ? {} : { lastDay }),
        count: new Set(days).size,
      };
    }),
  );
  const defaultQuoters = Object.assign({}, ...contents.map((one) => one.defaultQuoters)) as Record<
    string,
    string
  >;
  const companies = bookOfStatements(contents.flatMap(({ companies: said }) => said ?? []));
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  return {
    catalogue: {
      snapshot: { feed: "7f3a", number: 14 },
      series: entries,
      defaultQuoters,
      sources: contents.flatMap(({ sources }) => sources),
    },
    day: day(dayText),
    series(code) {
      const entry = byCode.get(code);
      if (!entry) throw new Error(`there is no ${code} in these contents`);
      return seriesOf(code, entry.frequency, rows.get(code) ?? []);
    },
    facts: () => contents.flatMap(({ facts }) => facts),
    events: () => contents.flatMap(({ events }) => events),
    companies: () => companies,
  };
}

/** What imports say of companies, as the rows of one snapshot. */
function bookOfStatements(said: readonly CompanyStatements[]): CompanyBook {
  const stored = { snapshot: 1 };
  return {
    ...emptyBook,
    listings: said.flatMap(({ listings = [] }) => listings),
    weights: said.flatMap(({ weights = [] }) => weights.map((row) => ({ ...row, ...stored }))),
    sensitivities: said.flatMap(({ sensitivities = [] }) =>
      sensitivities.map((row) => ({ ...row, ...stored })),
    ),
    fundamentals: said.flatMap(({ fundamentals = [] }) =>
      fundamentals.map((row) => ({ ...row, ...stored })),
    ),
    floors: said.flatMap(({ floors = [] }) => floors.map((row) => ({ ...row, ...stored }))),
  };
}
