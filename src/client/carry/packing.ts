import type { Catalogue, SeriesEntry, SnapshotName } from "../../core/catalogue";
import type { Day } from "../../core/day";
import { writeCatalogue } from "../../wire/catalogue";
import type { StoredContent } from "../stored/content";
import { writeStored } from "../stored/stored-xml";

/** Characters that the workbook's part may have: all of them are ASCII, so this is 2 MB. */
export const MOST_CARRIED = 2 * 1024 * 1024;

/** A catalogue that is longer as JSON is carried only as far as its series are. */
const MOST_CATALOGUE = 300_000;

/** What a workbook carries, in a few words. */
export interface Carried {
  readonly snapshot: SnapshotName;
  readonly day: Day;
  readonly series: readonly string[];
  /** Length of the part. */
  readonly characters: number;
}

/** A part ready to be written, and what is not in it. */
export interface Packed {
  readonly carried: Carried;
  readonly xml: string;
  /** Licensed and private series in use that the user has not ticked. */
  readonly leftOut: readonly string[];
  /** True where facts or companies did not fit any more. */
  readonly withoutFacts: boolean;
}

/** Why nothing is packed: how long the part would be. */
export interface TooMuch {
  readonly characters: number;
}

/** Packs content for a workbook: without restricted series unless they are ticked, and within the bound or not at all. */
export function pack(content: StoredContent, restricted: boolean): Packed | TooMuch {
  const entries = new Map(content.catalogue.series.map((entry) => [entry.code, entry]));
  const mayGo = ({ code }: { code: string }) => restricted || entries.get(code)?.licence === "open";
  const series = content.series.filter(mayGo);
  const leftOut = content.series.filter((one) => !mayGo(one)).map(({ code }) => code);
  const catalogue = catalogueFor(content, mayGo);
  const { cited, companies, ...bare } = { ...content, catalogue, series };
  const whole = { ...bare, ...(cited && { cited }), ...(companies && { companies }) };
  let characters = 0;
  for (const tried of cited || companies ? [whole, bare] : [bare]) {
    const xml = writeStored("carried", tried);
    characters = xml.length;
    if (characters > MOST_CARRIED) continue;
    const withoutFacts = tried === bare && (cited ?? companies) !== undefined;
    return { carried: carriedOf(tried, xml), xml, leftOut, withoutFacts };
  }
  return { characters };
}

/** True where the content did not fit. */
export function isTooMuch(packed: Packed | TooMuch): packed is TooMuch {
  return !("xml" in packed);
}

/** What a part carries. */
export function carriedOf({ catalogue, day, series }: StoredContent, xml: string): Carried {
  const codes = series.map(({ code }) => code);
  return { snapshot: catalogue.snapshot, day, series: codes, characters: xml.length };
}

/**
 * The whole catalogue where it is short, so that a colleague's cells say "no feed" of what is not carried and never that
 * there is no such series; of a large one only what is in use. Restricted series that nobody uses are not even named.
 */
function catalogueFor(
  { catalogue, day, series: inUse, cited }: StoredContent,
  mayGo: (entry: SeriesEntry) => boolean,
): Catalogue {
  const used = new Set(inUse.map(({ code }) => code));
  const named = catalogue.series.filter((entry) => used.has(entry.code) || mayGo(entry));
  const whole = withSeries(catalogue, named);
  if (JSON.stringify(writeCatalogue({ catalogue: whole, day })).length <= MOST_CATALOGUE) {
    return whole;
  }
  const claims = [...(cited?.facts ?? []), ...(cited?.events ?? [])];
  const told = new Set([
    ...inUse.flatMap(({ sources }) => sources),
    ...claims.map(({ source }) => source),
  ]);
  return {
    ...withSeries(
      catalogue,
      named.filter((entry) => used.has(entry.code)),
    ),
    sources: catalogue.sources.filter(({ id }) => told.has(id)),
  };
}

/** A catalogue of fewer series, with the default quoters that are among them. */
function withSeries(catalogue: Catalogue, series: readonly SeriesEntry[]): Catalogue {
  const codes = new Set(series.map(({ code }) => code));
  const defaults = Object.entries(catalogue.defaultQuoters);
  return {
    ...catalogue,
    series,
    defaultQuoters: Object.fromEntries(
      defaults.filter(([code, quoter]) => codes.has(`${code}@${quoter}`)),
    ),
  };
}
