import { formatBasis } from "../basis-text";
import type { Source } from "../catalogue";
import { type Day, formatDay } from "../day";
import type { Fact } from "../fact";
import { formatInstant } from "../instant";
import { formatNumber } from "../number-text";
import type { Fundamentals, PriceFloor, Sensitivity, Stated } from "./company";
import { evidenceText } from "./evidence-text";
import type { SegmentShares } from "./segment-weights";

/** What a cell may hold; a day is wrapped so that a host can show a date. */
export type Told = string | number | { readonly day: Day };

/** One row of a table about a company: what it is about, what it says, and what that stands on. */
export type ToldRow = readonly Told[];

/** Segment, weight, evidence, confidence, as of, known since, source, note. */
export function weightRows(shares: SegmentShares, sources: readonly Source[]): readonly ToldRow[] {
  return shares.rows.map((row) => [row.segment, row.weight, ...standing(row, sources)]);
}

/** Driver, how it is followed in words, and what that stands on. */
export function sensitivityRow(row: Sensitivity, sources: readonly Source[]): ToldRow {
  return [row.driver, sensitivityText(row), ...standing(row, sources)];
}

/** Driver, the floor in words, and what that stands on. */
export function floorRow(row: PriceFloor, sources: readonly Source[]): ToldRow {
  return [row.driver, floorText(row), ...standing(row, sources)];
}

/** A row for each yearly figure: what it is, its value, and what that stands on. */
export function figureRows(row: Fundamentals, sources: readonly Source[]): readonly ToldRow[] {
  return figuresIn(row).map(([label, value]) => [label, value, ...standing(row, sources)]);
}

/** Metric, period, value or range in words, unit, known since, source. */
export function factRow(fact: Fact, sources: readonly Source[]): ToldRow {
  const { metric, period, unit, knownSince, source } = fact;
  return [
    metric,
    period,
    factValue(fact),
    unit,
    formatInstant(knownSince),
    titleOf(source, sources),
  ];
}

/** "costs 0.5635 of revenue, all of it passed on after 1 quarter, felt after 2 quarters". */
export function sensitivityText({
  sold,
  cost,
  passThrough,
  priceLag,
  costLag,
}: Sensitivity): string {
  const priceAfter = priceLag === 0 ? "" : ` after ${quarters(priceLag)}`;
  const sells =
    sold === 0 ? "" : `sells ${sold} of revenue at its price${cost === 0 ? priceAfter : ""}`;
  if (cost === 0) return sells;
  const part = passThrough === 1 ? "all" : passThrough;
  const passed =
    passThrough === 0 ? "none of it passed on" : `${part} of it passed on${priceAfter}`;
  const paid = costLag === 0 ? "" : `, felt after ${quarters(costLag)}`;
  return [sells, `costs ${cost} of revenue, ${passed}${paid}`].filter(Boolean).join("; ");
}

/** "110 USD/kg from 2025-10-01, basis not verified". */
export function floorText({ level, basis, from, to, verified }: PriceFloor): string {
  const until = to === undefined ? "" : ` to ${formatDay(to)}`;
  const doubt = verified ? "" : ", basis not verified";
  return `${formatNumber(level)} ${formatBasis(basis)} from ${formatDay(from)}${until}${doubt}`;
}

/** The yearly figures that are known, each with what it is. */
export function figuresIn({
  currency,
  revenue,
  grossMargin,
  netIncome,
  shares,
}: Fundamentals): readonly (readonly [label: string, value: number])[] {
  const all: readonly (readonly [string, number | undefined])[] = [
    [`revenue, ${currency}`, revenue],
    ["gross margin", grossMargin],
    [`net income, ${currency}`, netIncome],
    ["shares", shares],
  ];
  return all.flatMap(([label, value]) => (value === undefined ? [] : [[label, value] as const]));
}

/** A number where the fact is one, else its range or bound in words. */
export function factValue({ value, valueTo, text }: Fact): string | number {
  if (text !== undefined) return text;
  if (value === undefined) return "";
  return valueTo === undefined ? value : `${formatNumber(value)} to ${formatNumber(valueTo)}`;
}

/** Title of a source, or its id where the snapshot declares none. */
export function titleOf(source: string, sources: readonly Source[]): string {
  return sources.find(({ id }) => id === source)?.title ?? source;
}

function standing(row: Stated, sources: readonly Source[]): ToldRow {
  const { confidence, asOf, knownSince, source, note = "" } = row;
  const title = titleOf(source, sources);
  return [evidenceText(row), confidence, { day: asOf }, formatInstant(knownSince), title, note];
}

function quarters(count: number): string {
  return `${formatNumber(count)} ${count === 1 ? "quarter" : "quarters"}`;
}
