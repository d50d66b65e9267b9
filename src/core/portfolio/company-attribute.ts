import { normaliseName } from "../alias";
import type { Source } from "../catalogue";
import type { Fact } from "../fact";
import { Failure } from "../failure";
import { formatInstant } from "../instant";
import type { SegmentWeight, Stated } from "./company";
import type { CompanyProfile } from "./company-profile";
import {
  type Told,
  type ToldRow,
  factRow,
  factValue,
  figureRows,
  figuresIn,
  floorRow,
  floorText,
  sensitivityRow,
  sensitivityText,
  titleOf,
  weightRows,
} from "./company-tables";
import { evidenceText, weakestEvidence } from "./evidence-text";
import { type Segment, segments } from "./segment";
import { weakest } from "./segment-weights";
import { tradedIn } from "./exchange";

/** What can be asked of a company by name, besides its segments: a lone value or rows. */
export const companyAttributes = [
  "name",
  "Chinese name",
  "ticker",
  "exchange",
  "currency",
  "issuer",
  "listings",
  "weights",
  "unclassified",
  "evidence",
  "confidence",
  "as of",
  "known since",
  "source",
  "profit weights",
  "sensitivities",
  "floors",
  "figures",
  "guidance",
  "coverage",
] as const;

/** One of the attributes, or a segment, which stands for its weight in revenue. */
export type CompanyAttribute = (typeof companyAttributes)[number] | Segment;

const attributeByWord = new Map<string, CompanyAttribute>([
  ...[...companyAttributes, ...segments].map((name) => [normaliseName(name), name] as const),
  ["weight", "weights"],
  ["segments", "weights"],
  ["segmentweights", "weights"],
  ["chinese", "Chinese name"],
  ["floor", "floors"],
  ["fundamentals", "figures"],
]);

/** Reads an attribute in any case; anything else is bad-attribute {input, attributes}. */
export function readCompanyAttribute(text: string): CompanyAttribute | Failure {
  const known = attributeByWord.get(normaliseName(text));
  const attributes = [...companyAttributes, ...segments];
  return known ?? new Failure("bad-attribute", { input: text, attributes });
}

/** What one attribute comes to, as rows; no-field {material, field, published} where it is not known. */
export function attributeRows(
  profile: CompanyProfile,
  attribute: CompanyAttribute,
  sources: readonly Source[],
): readonly ToldRow[] | Failure {
  const rows = rowsOf(profile, attribute, sources);
  if (rows.length > 0) return rows;
  const all = [...companyAttributes, ...segments];
  const published = all.filter((one) => rowsOf(profile, one, sources).length > 0);
  return new Failure("no-field", { material: profile.listing.ticker, field: attribute, published });
}

/** All that is known of a company, label by label. */
export function profileRows(
  profile: CompanyProfile,
  sources: readonly Source[],
): readonly (readonly [label: string, value: Told])[] {
  const alone = (...names: readonly CompanyAttribute[]) =>
    names.flatMap((name) =>
      rowsOf(profile, name, sources).flatMap(([value]) =>
        value === undefined ? [] : [[name, value] as const],
      ),
    );
  const { listings, revenue, profit, sensitivities, floors, fundamentals } = profile;
  return [
    ...alone("name", "Chinese name", "ticker", "exchange", "currency", "issuer"),
    ["listings", listings.map(({ ticker }) => ticker).join(", ")],
    ...revenue.rows.map(({ segment, weight }) => [segment, weight] as const),
    ...alone("unclassified", "evidence", "confidence", "as of", "known since", "source"),
    ...notesOf(revenue.rows),
    ...profit.rows.map(({ segment, weight }) => [`${segment} of gross profit`, weight] as const),
    ...sensitivities.map(
      (row) => [`follows ${row.driver}`, inFull(sensitivityText(row), row)] as const,
    ),
    ...floors.map((row) => [`floor of ${row.driver}`, inFull(floorText(row), row)] as const),
    ...fundamentals.flatMap((row) =>
      figuresIn(row).map(([label, value]) => [inFull(label, row), value] as const),
    ),
    ...[...profile.guidance, ...profile.coverage].map(toldFact),
  ];
}

/** Words with what they stand on: "gross margin (our assumption, low)". */
function inFull(words: string, row: Stated): string {
  return `${words} (${evidenceText(row)}, ${row.confidence})`;
}

function toldFact(fact: Fact): readonly [label: string, value: Told] {
  const { metric, period, unit, status } = fact;
  const label = [metric, period].filter(Boolean).join(" ");
  const value = factValue(fact);
  if (unit === "count") return [label, value];
  return [label, `${value} ${unit}${status === "published" ? "" : ` (${status})`}`];
}

function notesOf(
  rows: readonly SegmentWeight[],
): readonly (readonly [label: string, value: Told])[] {
  if (rows.length === 0) return [["note", "No weights are known: all of it is unclassified."]];
  return rows.flatMap(({ note }) => (note === undefined ? [] : [["note", note] as const]));
}

/** No rows where nothing is known. A segment that the whole leaves no room for weighs 0. */
function rowsOf(
  profile: CompanyProfile,
  attribute: CompanyAttribute,
  sources: readonly Source[],
): readonly ToldRow[] {
  const { listing, exchange, revenue } = profile;
  const [first] = revenue.rows;
  switch (attribute) {
    case "name":
      return [[listing.name]];
    case "Chinese name":
      return one(listing.chineseName);
    case "ticker":
      return [[listing.ticker]];
    case "exchange":
      return one(exchange?.name);
    case "currency":
      return one(tradedIn(listing.ticker));
    case "issuer":
      return [[listing.issuer]];
    case "listings":
      return profile.listings.map(({ ticker, name }) => [ticker, name]);
    case "weights":
      return weightRows(revenue, sources);
    case "unclassified":
      return [[revenue.unclassified]];
    case "evidence":
      return one(weakestEvidence(revenue.rows));
    case "confidence":
      return one(weakest(revenue.rows)?.confidence);
    case "as of":
      return one(first && { day: first.asOf });
    case "known since":
      return one(first && formatInstant(first.knownSince));
    case "source":
      return one(first && titleOf(first.source, sources));
    case "profit weights":
      return weightRows(profile.profit, sources);
    case "sensitivities":
      return profile.sensitivities.map((row) => sensitivityRow(row, sources));
    case "floors":
      return profile.floors.map((row) => floorRow(row, sources));
    case "figures":
      return profile.fundamentals.flatMap((row) => figureRows(row, sources));
    case "guidance":
    case "coverage":
      return profile[attribute].map((fact) => factRow(fact, sources));
    default:
      return one(weightOf(profile, attribute));
  }
}

function weightOf({ revenue }: CompanyProfile, segment: Segment): number | undefined {
  const isKnown = revenue.unclassified === 0 || revenue.rows.some((row) => row.segment === segment);
  return isKnown ? revenue.shares[segment] : undefined;
}

function one(value: Told | undefined): readonly ToldRow[] {
  return value === undefined ? [] : [[value]];
}
