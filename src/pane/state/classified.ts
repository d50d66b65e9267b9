import { type Day, formatDay, parseIsoDay } from "../../core/day";
import type { Instant } from "../../core/instant";
import { feedStartOf } from "../../core/instant";
import {
  type CompanyBook,
  type Confidence,
  type Evidence,
  type SegmentWeight,
  confidences,
  evidences,
} from "../../core/portfolio/company";
import { indexOfCompanies } from "../../core/portfolio/company-index";
import { ownSource } from "../../core/portfolio/own";
import { type Segment, segments } from "../../core/portfolio/segment";
import { weightFault } from "../../core/portfolio/segment-weights";

/** Key of the workbook's setting that holds what the user classified; it travels in the file. */
export const classifiedSetting = "reprice.classified";

/** Fractions of revenue by segment, none of them 0; what they lack to 1 stays unclassified. */
export type OwnWeights = Readonly<Partial<Record<Segment, number>>>;

/** What the user says a name is made of. It counts in the pane; cells ask the feed, which does not know it. */
export interface Classification {
  /** The canonical ticker, or the name as the holdings write it. Twins of one issuer share it. */
  readonly label: string;
  readonly weights: OwnWeights;
  /** The day that it describes. */
  readonly asOf: Day;
  readonly evidence: Evidence;
  readonly confidence: Confidence;
}

/** The classifications of a workbook, one for a name. */
export type Classified = readonly Classification[];

/** None: the same object, so that nothing is made again for it. */
export const nothingClassified: Classified = [];

/** What is wrong with weights: nothing given, or in a few words. */
export type WeightsFault =
  { readonly kind: "none" } | { readonly kind: "over"; readonly sum: number };

/** Why weights cannot stand; undefined where they can. Each is a fraction already. */
export function faultOfWeights(weights: OwnWeights): WeightsFault | undefined {
  const rows = rowsOfWeights(weights);
  const sum = rows.reduce((total, { weight }) => total + weight, 0);
  if (rows.length === 0) return { kind: "none" };
  return weightFault(rows) === undefined ? undefined : { kind: "over", sum };
}

/** The segments that have a weight, in the order of the chain. */
export function rowsOfWeights(
  weights: OwnWeights,
): readonly { readonly segment: Segment; readonly weight: number }[] {
  return segments.flatMap((segment) => {
    const weight = weights[segment] ?? 0;
    return weight === 0 ? [] : [{ segment, weight }];
  });
}

/** With a classification added, or put in the place of the one of the same name; by name. */
export function withClassification(classified: Classified, one: Classification): Classified {
  return [...withoutClassification(classified, one.label), one].sort(
    (a, b) => Number(a.label > b.label) - Number(a.label < b.label),
  );
}

/** Without the classification of a name. */
export function withoutClassification(classified: Classified, label: string): Classified {
  return classified.filter((one) => one.label !== label);
}

const books = new WeakMap<CompanyBook, WeakMap<Classified, CompanyBook>>();

/** A book in which the user's classifications go before what the feed says, as rows of their own file would. Made once. */
export function classifiedBook(book: CompanyBook, classified: Classified): CompanyBook {
  if (classified.length === 0) return book;
  const known = books.get(book) ?? new WeakMap<Classified, CompanyBook>();
  books.set(book, known);
  const made = known.get(classified) ?? makeBook(book, classified);
  known.set(classified, made);
  return made;
}

function makeBook(book: CompanyBook, classified: Classified): CompanyBook {
  const { issuerOf } = indexOfCompanies(book);
  const own = classified.flatMap((one) =>
    rowsOfWeights(one.weights).map(({ segment, weight }): SegmentWeight => ({
      issuer: issuerOf(one.label),
      segment,
      weight,
      vector: "revenue",
      asOf: one.asOf,
      knownSince: knownSinceOf(one),
      snapshot: Number.MAX_SAFE_INTEGER,
      evidence: one.evidence,
      confidence: one.confidence,
      source: ownSource,
    })),
  );
  return { ...book, weights: [...book.weights, ...own] };
}

/** From the first moment of its day in the feed's zone: a snapshot of that day knows it. */
export function knownSinceOf({ asOf }: Pick<Classification, "asOf">): Instant {
  return feedStartOf(asOf);
}

/** Writes the setting; undefined where there is nothing to keep. */
export function writeClassified(classified: Classified): string | undefined {
  if (classified.length === 0) return undefined;
  return JSON.stringify({
    version: 1,
    names: classified.map((one) => ({ ...one, asOf: formatDay(one.asOf) })),
  });
}

/** Reads the setting. Undefined for text that this version did not write: it must not be overwritten unseen. */
export function readClassified(text: string | undefined): Classified | undefined {
  if (text === undefined || text === "") return nothingClassified;
  try {
    const kept = JSON.parse(text) as { readonly version?: unknown; readonly names?: unknown };
    if (kept.version !== 1 || !Array.isArray(kept.names)) return undefined;
    const read = kept.names.map(readOne);
    return read.every((one) => one !== undefined) ? (read as Classified) : undefined;
  } catch {
    return undefined;
  }
}

function readOne(kept: Readonly<Record<string, unknown>>): Classification | undefined {
  const { label, weights, asOf } = kept;
  const day = typeof asOf === "string" ? parseIsoDay(asOf) : undefined;
  const evidence = evidences.find((one) => one === kept.evidence);
  const confidence = confidences.find((one) => one === kept.confidence);
  if (typeof label !== "string" || typeof weights !== "object" || weights === null)
    return undefined;
  if (day === undefined || evidence === undefined || confidence === undefined) return undefined;
  const known = Object.entries(weights).filter(
    ([segment, weight]) => segments.some((one) => one === segment) && typeof weight === "number",
  );
  const own = Object.fromEntries(known) as OwnWeights;
  if (known.length < Object.keys(weights).length || faultOfWeights(own)) return undefined;
  return { label, weights: own, asOf: day, evidence, confidence };
}
