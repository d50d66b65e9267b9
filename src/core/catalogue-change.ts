import type { Catalogue, SeriesEntry, SnapshotName, Source } from "./catalogue";

/** What makes one catalogue of another. What is left out is as it was. */
export interface CatalogueChange {
  /** Series that are new or declared or filled otherwise, whole. */
  readonly series: readonly SeriesEntry[];
  /** Codes that are not there any more. */
  readonly goneSeries: readonly string[];
  readonly sources: readonly Source[];
  readonly goneSources: readonly string[];
  readonly defaultQuoters?: Catalogue["defaultQuoters"];
  /** Empty where there are none any more. */
  readonly unlicensed?: readonly string[];
}

/** Compares two catalogues whose series are in the order of their codes and whose sources in that of their ids. */
export function catalogueChange(before: Catalogue, after: Catalogue): CatalogueChange {
  const series = partsChanged(before.series, after.series, codeOf);
  const sources = partsChanged(before.sources, after.sources, idOf);
  const unlicensed = after.unlicensed ?? [];
  return {
    series: series.changed,
    goneSeries: series.gone,
    sources: sources.changed,
    goneSources: sources.gone,
    ...(isSame(before.defaultQuoters, after.defaultQuoters)
      ? {}
      : { defaultQuoters: after.defaultQuoters }),
    ...(isSame(before.unlicensed ?? [], unlicensed) ? {} : { unlicensed }),
  };
}

/** The catalogue of a snapshot, made of an earlier one and what changed since. */
export function changedCatalogue(
  before: Catalogue,
  change: CatalogueChange,
  snapshot: SnapshotName,
): Catalogue {
  const unlicensed = change.unlicensed ?? before.unlicensed ?? [];
  return {
    snapshot,
    series: partsWith(before.series, change.series, change.goneSeries, codeOf),
    defaultQuoters: change.defaultQuoters ?? before.defaultQuoters,
    sources: partsWith(before.sources, change.sources, change.goneSources, idOf),
    ...(unlicensed.length === 0 ? {} : { unlicensed }),
  };
}

function codeOf({ code }: SeriesEntry): string {
  return code;
}

function idOf({ id }: Source): string {
  return id;
}

function partsChanged<Part>(
  before: readonly Part[],
  after: readonly Part[],
  nameOf: (part: Part) => string,
): { readonly changed: readonly Part[]; readonly gone: readonly string[] } {
  const old = new Map(before.map((part) => [nameOf(part), part]));
  const changed = after.filter((part) => {
    const known = old.get(nameOf(part));
    old.delete(nameOf(part));
    return known !== part && !isSame(known, part);
  });
  return { changed, gone: [...old.keys()] };
}

function partsWith<Part>(
  before: readonly Part[],
  changed: readonly Part[],
  gone: readonly string[],
  nameOf: (part: Part) => string,
): readonly Part[] {
  if (changed.length === 0 && gone.length === 0) return before;
  const parts = new Map(before.map((part) => [nameOf(part), part]));
  for (const name of gone) parts.delete(name);
  const isNew = changed.some((part) => !parts.has(nameOf(part)));
  for (const part of changed) parts.set(nameOf(part), part);
  const all = [...parts];
  if (isNew) all.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return all.map(([, part]) => part);
}

/** Plain values that are written in one order of their fields. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
