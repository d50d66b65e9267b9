import type { Catalogue, SeriesEntry, Source } from "../../src/core/catalogue";
import { splitCode, withoutQuoter } from "../../src/core/code";
import { formatDay } from "../../src/core/day";
import type { Fact, MarketEvent } from "../../src/core/fact";
import { type Failure, isFailure } from "../../src/core/failure";
import { endOf } from "../../src/core/instant";
import { readBasis } from "../../src/core/basis-text";
import { readMaterial } from "../../src/core/material";
import type { Amounts, StoredObservation } from "../../src/core/observation";
import { parseDayOrPeriod } from "../../src/core/period";
import { type CompanyBook, emptyBook } from "../../src/core/portfolio/company";
import { type PriceRequest, type PriceTerms, priceTerms } from "../../src/core/price-terms";
import { seriesOf } from "../../src/core/series";
import type { SnapshotView } from "../../src/core/view";
import { type When, readWhen } from "../../src/core/when";
import { day, observed } from "./observations";

/** A series as a test writes it: what it declares and its rows. */
export interface TestSeries {
  readonly entry: SeriesEntry;
  readonly rows: readonly StoredObservation[];
}

/** One row as a test writes it: a number is the mid; all else of an observation may be said. */
export type TestRow = number | (Amounts & NonNullable<Parameters<typeof observed>[2]>);

/** What a date argument says; not for texts that are refused. */
export function when(value: string | number): When {
  return sure(readWhen(value), String(value));
}

/** One row of a series: of a day or a period, known since 00:00 UTC of its first day unless said otherwise. */
export function row(dayOrPeriod: string, said: TestRow): StoredObservation {
  const { first } = sure(parseDayOrPeriod(dayOrPeriod), dayOrPeriod);
  if (typeof said === "number") return observed(formatDay(first), said);
  const { low, high, mid, avg, value, ...more } = said;
  const amounts = Object.entries({ low, high, mid, avg, value }).filter(
    ([, amount]) => amount !== undefined,
  );
  return observed(formatDay(first), Object.fromEntries(amounts), more);
}

/** A daily domestic series in CNY/t with VAT, unless said otherwise: quotes("NdOxide@BREX", { "2026-01-28": 732500 }). */
export function quotes(
  code: string,
  rows: Readonly<Record<string, TestRow | readonly TestRow[]>>,
  declared: Partial<SeriesEntry> = {},
): TestSeries {
  const observations = Object.entries(rows).flatMap(([period, said]) =>
    (Array.isArray(said) ? (said as readonly TestRow[]) : [said as TestRow]).map((one) =>
      row(period, one),
    ),
  );
  const days = observations.map((one) => one.day).sort((a, b) => a - b);
  const [firstDay] = days;
  const lastDay = days.at(-1);
  return {
    entry: {
      code,
      kind: "material",
      basis: { currency: "CNY", mass: "t", vat: "included" },
      frequency: "daily",
      calendar: "cn",
      licence: "open",
      synthetic: false,
      ...(firstDay === undefined ? {} : { firstDay }),
      ...(lastDay === undefined ? {} : { lastDay }),
      count: new Set(days).size,
      ...declared,
    },
    rows: observations,
  };
}

/** The ECB's rate of a currency for one EUR. */
export function rates(currency: "USD" | "CNY", rows: Parameters<typeof quotes>[1]): TestSeries {
  return quotes(`EUR${currency}@ECB`, rows, {
    kind: "rate",
    basis: { currency, vat: "none" },
    calendar: "target",
  });
}

/** A snapshot of the feed "test", number 7, taken on a day. The first real quoter of a code is its default. */
export function viewOf(
  dayText: string,
  series: readonly TestSeries[],
  more: {
    sources?: readonly Source[];
    facts?: readonly Fact[];
    events?: readonly MarketEvent[];
    companies?: CompanyBook;
  } = {},
): SnapshotView {
  const defaultQuoters: Record<string, string> = {};
  for (const { entry } of series) {
    if (!entry.synthetic)
      defaultQuoters[withoutQuoter(entry.code)] ??= splitCode(entry.code).quoter ?? "";
  }
  const catalogue: Catalogue = {
    snapshot: { feed: "test", number: 7 },
    series: series.map(({ entry }) => entry),
    defaultQuoters,
    sources: more.sources ?? [{ id: "S1", title: "Made for a test" }],
  };
  const columns = new Map(
    series.map(({ entry, rows }) => [entry.code, seriesOf(entry.code, entry.frequency, rows)]),
  );
  return {
    catalogue,
    day: day(dayText),
    series: (code) => sure(columns.get(code), `${code} in this view`),
    facts: () => more.facts ?? [],
    events: () => more.events ?? [],
    companies: () => more.companies ?? emptyBook,
  };
}

/** What a request says besides the material, basis and as-of day as text. */
export type Said = Omit<PriceRequest, "material" | "basis" | "asOf"> & {
  readonly basis?: string;
  readonly asOf?: string;
};

/** A request's terms on a view, from the texts that a formula has; not for requests that are refused. */
export function termsOf(view: SnapshotView, material: string, said: Said = {}): PriceTerms {
  const { basis, asOf, ...rest } = said;
  const request: PriceRequest = {
    material: sure(readMaterial(material, view.catalogue), material),
    ...rest,
    ...(basis === undefined ? {} : { basis: sure(readBasis(basis), basis) }),
    ...(asOf === undefined ? {} : { asOf: { known: endOf(day(asOf)), day: day(asOf) } }),
  };
  return sure(priceTerms(view.catalogue, request), material);
}

/** The value itself where there is one; a test that has none is wrong and stops. */
export function sure<Value>(value: Value, what: string): Exclude<Value, undefined | Failure> {
  if (value === undefined) throw new Error(`there is no ${what}`);
  if (isFailure(value))
    throw new Error(`${what}: ${value.reason} ${JSON.stringify(value.details)}`);
  return value as Exclude<Value, undefined | Failure>;
}
