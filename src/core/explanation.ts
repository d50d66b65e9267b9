import { formatAsOf } from "./as-of";
import { formatBasis } from "./basis-text";
import { splitCode } from "./code";
import { type Day, formatDay } from "./day";
import type { Failure } from "./failure";
import type { FillUsed } from "./fill";
import { type Instant, formatInstant, instantOf } from "./instant";
import { materialOf } from "./material";
import type { Amounts } from "./observation";
import { formatPeriod } from "./period";
import type { Pin } from "./pin";
import { prepare } from "./prepared";
import type { Price } from "./price";
import type { PriceTerms } from "./price-terms";
import { type Series, observationAt } from "./series";
import { isOwn } from "./series-name";
import type { SnapshotView, StoredMark } from "./view";

/** One fact about an answer. A failure as a value stands for its sentence; a day is wrapped so that a host can show a date. */
export interface ExplanationRow {
  readonly label: string;
  readonly value: string | number | Failure | { readonly day: Day };
}

type Rows = readonly ExplanationRow[];

/** One row. */
export function row(label: string, value: ExplanationRow["value"]): ExplanationRow {
  return { label, value };
}

/** Error, reason and sentence of a failure. */
export function refusalRows(failure: Failure): Rows {
  return [row("error", failure.shows), row("reason", failure.reason), row("sentence", failure)];
}

/** The warning that stands first where nobody answers for the numbers: a generator made them, or the user supplied them. */
export function warningRows({ entry }: PriceTerms): Rows {
  if (entry.synthetic) return [row("SYNTHETIC", "Made by a generator; nobody quoted it.")];
  return isOwn(entry) ? [row("own price", "Supplied by you, not verified.")] : [];
}

/** Which series answers, in what it is quoted, and what the wanted basis left as quoted. */
export function seriesRows(terms: PriceTerms): Rows {
  const { entry, material, conversion } = terms;
  const { name, chineseName } = materialOf(entry.code);
  const byDefault = material === entry.code ? "" : " (default)";
  const preferred = terms.preferred?.quoter ? " (the workbook's default)" : byDefault;
  return [
    row("basis", formatBasis(conversion.basis, conversion.scale)),
    ...textRow("workbook's basis", terms.preferred?.basis),
    row("material", [name, chineseName].filter((text) => text !== "").join(" ")),
    row("series", entry.code),
    row("quoter", `${splitCode(entry.code).quoter ?? ""}${preferred}`),
    ...textRow("specification", entry.specification),
    row("quoted in", formatBasis(entry.basis)),
    ...textRow("left as quoted", leftAsQuoted(terms)),
  ];
}

/** The observation behind a price: the number quoted, the factors, the day used, since when it is known and from whom. */
export function observationRows(view: SnapshotView, price: Price): Rows {
  const { conversion } = price.terms;
  const next = price.nextRow === undefined ? [] : sourceRows(view, price, price.nextRow);
  return [
    row("quoted", price.quoted),
    row("field", fieldWords(price)),
    ...price.factors.flatMap(({ name, factor, detail }) => [
      row(`${name} factor`, factor),
      row(name, detail),
    ]),
    ...(conversion.vat === undefined && conversion.exchange === undefined
      ? []
      : [row("converted on", { day: price.convertedOn })]),
    row("day asked", { day: price.asked }),
    row("fill", fillWords[price.fill]),
    row("age", price.age),
    row("age limit", Number.isFinite(price.maxAge) ? price.maxAge : "none"),
    ...sourceRows(view, price, price.row),
    ...next.map(({ label, value }) => row(`next ${label}`, value)),
  ];
}

/** The snapshot and the days that bound what may be known. */
export function snapshotRows(view: SnapshotView, terms?: PriceTerms): Rows {
  const { feed, number } = view.catalogue.snapshot;
  return [
    row("snapshot", `${feed}:${number}`),
    row("reference day", { day: terms ? prepare(view, terms).referenceDay : view.day }),
    ...(terms?.asOf ? [row("as of", formatAsOf(terms.asOf))] : []),
    ...textRow("pinned to", view.pin && pinWords(view.pin)),
    ...textRow("answered from", view.stored && storedWords(view.stored)),
  ];
}

/** "the workbook, which carries it; no feed since 2026-11-23T08:00:00Z". */
function storedWords({ where, why, since }: StoredMark): string {
  const place =
    where === "workbook" ? "the workbook, which carries it" : "this machine's last copy";
  const lack = why === "no-feed" ? "no feed" : "another feed answers";
  return `${place}; ${lack} since ${formatInstant(since)}`;
}

/** "8b1f:14, day 2026-11-23, as of 2026-01-09". */
function pinWords({ snapshot, day, asOf }: Pin): string {
  const limit = asOf === undefined ? "" : `, as of ${formatAsOf(asOf)}`;
  return `${snapshot.feed}:${snapshot.number}, day ${formatDay(day)}${limit}`;
}

/** Which day or period an observation is for, since when it is known, what kind of value it is and who says so. */
function sourceRows(view: SnapshotView, { series, terms }: Price, at: number): Rows {
  const { day, knownSince, status, note, source } = observationAt(series, at);
  const { title, address, attribution } = view.catalogue.sources.find(
    ({ id }) => id === source,
  ) ?? { title: source };
  const { frequency } = terms.entry;
  return [
    row("day used", frequency === "daily" ? { day } : formatPeriod(day, frequency)),
    row("known since", formatInstant(knownSince)),
    row("status", status),
    ...textRow("note", note),
    row("source", title),
    ...textRow("address", address),
    ...textRow("attribution", attribution),
    row("revisions", revisionsOf(series, day, terms.asOf?.known)),
  ];
}

const fillWords: Readonly<Record<FillUsed, string>> = {
  exact: "the day's own price",
  covering: "the price of the period that the day is in",
  previous: "the price before the day asked",
  next: "the price after the day asked",
  interpolate: "on the line between the prices before and after",
  newest: "the newest price",
};

/** How many values were published for a day, as far as the as-of limit lets see. */
function revisionsOf(series: Series, day: Day, known: Instant = instantOf(Infinity)): number {
  return series.day.reduce(
    (count, other, at) => count + Number(other === day && (series.knownSince[at] ?? 0) <= known),
    0,
  );
}

/** Which published numbers the field was read from. */
function fieldWords({ terms, series, row: at }: Price): string {
  const { field } = terms;
  if (field !== "price" && field !== "mid") return field;
  const headline = headlineWords(observationAt(series, at).amounts);
  return headline === field ? field : `${field}: ${headline}`;
}

function headlineWords({ low, high, mid, avg }: Amounts): string {
  if (mid !== undefined) return "mid";
  if (low !== undefined && high !== undefined) return "(low + high) / 2";
  return avg === undefined ? "value" : "avg";
}

/** What the wanted basis does not say and the series has. */
function leftAsQuoted({ entry, wanted }: PriceTerms): string {
  const { currency, mass, vat } = entry.basis;
  const left = [
    wanted.currency === undefined && currency !== undefined ? `currency ${currency}` : "",
    wanted.mass === undefined && mass !== undefined ? `mass ${mass}` : "",
    wanted.vat === undefined && vat !== "none" ? `VAT ${vat}` : "",
  ];
  return left.filter((words) => words !== "").join(", ");
}

function textRow(label: string, text: string | undefined): Rows {
  return text === undefined || text === "" ? [] : [row(label, text)];
}
