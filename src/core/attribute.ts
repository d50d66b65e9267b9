import { normaliseName } from "./alias";
import { formatBasis } from "./basis-text";
import type { SeriesEntry } from "./catalogue";
import { splitCode } from "./code";
import { type Day, dayNumber, formatDay } from "./day";
import { Failure } from "./failure";
import { foldSeries } from "./fold";
import { materialOf } from "./material";
import type { Series } from "./series";
import { nameOf } from "./series-name";

/** What REINFO can say of a series. */
export const attributeNames = [
  "unit",
  "currency",
  "VAT",
  "quoter",
  "purity",
  "first day",
  "last day",
  "frequency",
  "name",
  "Chinese name",
  "licence",
  "code",
  "basis",
  "form",
  "formula",
] as const;

/** One of the attributes. */
export type AttributeName = (typeof attributeNames)[number];

/** What is said of a series: as text, and where it is a day as that day. */
export interface Attribute {
  readonly name: AttributeName;
  readonly text: string;
  readonly day?: Day;
}

const nameByWord = new Map<string, AttributeName>([
  ...attributeNames.map((name) => [normaliseName(name), name] as const),
  ["license", "licence"],
  ["first", "first day"],
  ["last", "last day"],
  ["chinese", "Chinese name"],
]);

/** An entry with the first and last day that a series has, for one that does not say them (a pin limits what may be known). */
export function withSpan(entry: SeriesEntry, series: Series): SeriesEntry {
  const { day, size } = foldSeries(series);
  const first = day[0];
  const last = day[size - 1];
  if (first === undefined || last === undefined) return entry;
  return { ...entry, firstDay: dayNumber(first), lastDay: dayNumber(last) };
}

/** Everything that is known of a series, in the order of `attributeNames`; what its source leaves unsaid is left out. */
export function attributesOf(entry: SeriesEntry): readonly Attribute[] {
  return attributeNames.flatMap((name) => attributeNamed(entry, name) ?? []);
}

/**
 * One attribute by its name in any case. Fails as bad-attribute {input, attributes}, or as no-field {material, field,
 * published} where the series has none: an index has no currency, a series without prices no first day.
 */
export function attributeOf(entry: SeriesEntry, text: string): Attribute | Failure {
  const name = nameByWord.get(normaliseName(text));
  if (name === undefined) {
    return new Failure("bad-attribute", { input: text, attributes: attributeNames });
  }
  const published = attributesOf(entry).map((attribute) => attribute.name);
  return (
    attributeNamed(entry, name) ??
    new Failure("no-field", { material: entry.code, field: name, published })
  );
}

function attributeNamed(entry: SeriesEntry, name: AttributeName): Attribute | undefined {
  const day = dayNamed(entry, name);
  if (day !== undefined) return { name, text: formatDay(day), day };
  const text = textNamed(entry, name);
  return text === undefined || text === "" ? undefined : { name, text };
}

function dayNamed(entry: SeriesEntry, name: AttributeName): Day | undefined {
  if (name === "first day") return entry.firstDay;
  return name === "last day" ? entry.lastDay : undefined;
}

function textNamed(entry: SeriesEntry, name: AttributeName): string | undefined {
  switch (name) {
    case "unit":
      return formatBasis({ ...entry.basis, vat: "none" });
    case "currency":
      return entry.basis.currency;
    case "VAT":
      return entry.basis.vat;
    case "quoter":
      return splitCode(entry.code).quoter;
    case "purity":
      return entry.specification ?? materialOf(entry.code).purity;
    case "frequency":
      return entry.frequency;
    case "name":
      return nameOf(entry).name;
    case "Chinese name":
      return nameOf(entry).chineseName;
    case "licence":
      return entry.licence;
    case "code":
      return entry.code;
    case "basis":
      return formatBasis(entry.basis);
    case "form":
      return materialOf(entry.code).form;
    case "formula":
      return materialOf(entry.code).formula;
    case "first day":
    case "last day":
      return undefined;
  }
}
