import type { Catalogue, SeriesEntry } from "../../core/catalogue";
import { indexOf } from "../../core/catalogue-index";
import { splitCode } from "../../core/code";
import type { Formats } from "../formats";
import type { Messages } from "../messages/en";
import type { SearchRow } from "./search-row";

/** The series that answers for a row: its own, or that of a material's default quoter. */
export function entryOf(catalogue: Catalogue, { kind, code }: SearchRow): SeriesEntry | undefined {
  const { entry } = indexOf(catalogue);
  return kind === "material"
    ? entry(`${code}@${catalogue.defaultQuoters[code] ?? ""}`)
    : entry(code);
}

/** What there is of a row, in the user's words: "BREX · CNY/t inc VAT · daily · to 11 Feb 2026". */
export function aboutOf(
  catalogue: Catalogue,
  row: SearchRow,
  messages: Messages,
  formats: Formats,
): string {
  const entry = entryOf(catalogue, row);
  if (entry !== undefined) return describe(entry, messages, formats);
  const others = indexOf(catalogue).of(row.code);
  if (row.kind !== "material") return row.about;
  return others.length === 0
    ? messages.prices.noPrices
    : others.map(({ code }) => code).join(" · ");
}

/** One series: who quotes it, in what, how often and up to when. */
export function describe(entry: SeriesEntry, messages: Messages, formats: Formats): string {
  const { quoter = "" } = splitCode(entry.code);
  const words = [quoter, messages.basis(entry.basis), messages.frequency[entry.frequency]];
  if (entry.lastDay !== undefined) words.push(formats.period(entry.lastDay, entry.frequency));
  return words.filter((word) => word !== "").join(" · ");
}
