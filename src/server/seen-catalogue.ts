import { createHash } from "node:crypto";
import type { Catalogue, Licence, SeriesEntry } from "../core/catalogue";
import type { Access } from "./access";

/** A snapshot's catalogue as one asker may see it. */
export interface SeenCatalogue {
  /** Names what is seen of the snapshot: who sees the same may be given the same bytes. */
  readonly tag: string;
  readonly catalogue: Catalogue;
  /** The series of a code that may be read, or why it is not given: what is hidden is told like what is not there. */
  find(code: string): SeriesEntry | "no-such-series" | "no-licence";
  /** False for a source that only closed series cite: nothing that cites it is told. */
  mayCite(source: string): boolean;
}

/** Sources by the code of each series that cites them; asked only where a series is closed to somebody. */
export type CitedSources = () => Promise<ReadonlyMap<string, readonly string[]>>;

/** Licences that are not open, by code, and a name for all of them together. */
export interface Licences {
  readonly name: string;
  readonly closed: ReadonlyMap<string, Licence>;
}

/** The licences in force: those of the newest snapshot, for older ones too, so that a series that was closed is closed everywhere. */
export function licencesIn({ series }: Catalogue): Licences {
  const closed = new Map<string, Licence>();
  for (const { code, licence } of series) if (licence !== "open") closed.set(code, licence);
  const named = createHash("sha256").update(JSON.stringify([...closed]));
  return { name: named.digest("base64url").slice(0, 8), closed };
}

/** The part of a catalogue that an access opens. */
export async function seenBy(
  access: Access,
  { name, closed }: Licences,
  whole: Catalogue,
  citedSources: CitedSources,
): Promise<SeenCatalogue> {
  const entries = new Map<string, SeriesEntry>();
  const listed = new Set<string>();
  const series: SeriesEntry[] = [];
  for (const entry of whole.series) {
    const { code } = entry;
    const sight = access.sees({ code, licence: closed.get(code) ?? "open" });
    if (sight === "priced") entries.set(code, entry);
    if (sight === "listed") listed.add(code);
    if (sight !== "hidden") series.push(sight === "priced" ? entry : withoutReach(entry));
  }
  const closedSources =
    entries.size === whole.series.length
      ? new Set<string>()
      : sourcesClosedBy(entries, await citedSources());
  const mayCite = (source: string) => !closedSources.has(source);
  return {
    tag: `${access.tag}${name}`,
    catalogue: {
      snapshot: whole.snapshot,
      series,
      defaultQuoters: quotersSeen(whole, entries, listed),
      sources: whole.sources.filter(({ id }) => mayCite(id)),
      ...(listed.size === 0 ? {} : { unlicensed: [...listed] }),
    },
    find: (code) => entries.get(code) ?? (listed.has(code) ? "no-licence" : "no-such-series"),
    mayCite,
  };
}

/** When there are prices, and how many, is the licensor's to tell. */
function withoutReach({ specification, ...entry }: SeriesEntry): SeriesEntry {
  const { code, kind, basis, frequency, calendar, licence, synthetic } = entry;
  const said = specification === undefined ? {} : { specification };
  return { code, kind, basis, frequency, calendar, licence, synthetic, ...said, count: 0 };
}

/** Another quoter must not answer in place of a hidden one: the code has no default for this asker. */
function quotersSeen(
  { defaultQuoters, series }: Catalogue,
  entries: ReadonlyMap<string, SeriesEntry>,
  listed: ReadonlySet<string>,
): Readonly<Record<string, string>> {
  const isSeen = (code: string) => entries.has(code) || listed.has(code);
  if (series.every(({ code }) => isSeen(code))) return defaultQuoters;
  return Object.fromEntries(
    Object.entries(defaultQuoters).filter(([code, quoter]) => isSeen(`${code}@${quoter}`)),
  );
}

function sourcesClosedBy(
  entries: ReadonlyMap<string, SeriesEntry>,
  cited: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const closed = new Set<string>();
  const open = new Set<string>();
  for (const [code, sources] of cited) {
    for (const source of sources) (entries.has(code) ? open : closed).add(source);
  }
  for (const source of open) closed.delete(source);
  return closed;
}
