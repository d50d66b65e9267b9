import { codeOfAlias, normaliseName } from "./alias";
import type { Catalogue, SeriesEntry } from "./catalogue";
import { splitCode, withoutQuoter } from "./code";

/** A catalogue's series by what formulas ask for. */
export interface CatalogueIndex {
  /** By full code in any case. */
  entry(code: string): SeriesEntry | undefined;
  /** Those of a code without quoter, "NdOxide.FOB": in the catalogue's order, synthetic ones last. */
  quotedAs(code: string): readonly SeriesEntry[];
  /** Those of a material in all its markets, "NdOxide", in the same order. */
  of(material: string): readonly SeriesEntry[];
  /** Code of a material that only this catalogue has, by normalised name. */
  ownMaterial(name: string): string | undefined;
  /** Normalised names of the materials that only this catalogue has. */
  readonly ownNames: Iterable<string>;
}

const indexes = new WeakMap<Catalogue, CatalogueIndex>();

/** The index of a catalogue, made once. */
export function indexOf(catalogue: Catalogue): CatalogueIndex {
  const known = indexes.get(catalogue);
  if (known !== undefined) return known;
  const made = makeIndex(catalogue);
  indexes.set(catalogue, made);
  return made;
}

/** Each of these codes once, without those that the catalogue does not declare: they answer as lacking. */
export function declaredCodes(catalogue: Catalogue, codes: Iterable<string>): readonly string[] {
  const index = indexOf(catalogue);
  return [...new Set(codes)].filter((code) => index.entry(code) !== undefined);
}

function makeIndex(catalogue: Catalogue): CatalogueIndex {
  const byCode = new Map<string, SeriesEntry>();
  const byQuoted = new Map<string, SeriesEntry[]>();
  const byMaterial = new Map<string, SeriesEntry[]>();
  const own = new Map<string, string>();
  for (const entry of [...catalogue.series].sort(realFirst)) {
    const { material } = splitCode(entry.code);
    byCode.set(entry.code.toLowerCase(), entry);
    add(byQuoted, withoutQuoter(entry.code).toLowerCase(), entry);
    add(byMaterial, material.toLowerCase(), entry);
    const name = normaliseName(material);
    const isMaterial = entry.kind !== "rate" && entry.kind !== "equity";
    if (isMaterial && codeOfAlias(name) === undefined) own.set(name, material);
  }
  return {
    entry: (code) => byCode.get(code.toLowerCase()),
    quotedAs: (code) => byQuoted.get(code.toLowerCase()) ?? [],
    of: (material) => byMaterial.get(material.toLowerCase()) ?? [],
    ownMaterial: (name) => own.get(name),
    ownNames: [...own.keys()],
  };
}

function realFirst(a: SeriesEntry, b: SeriesEntry): number {
  return Number(a.synthetic) - Number(b.synthetic);
}

function add(table: Map<string, SeriesEntry[]>, key: string, entry: SeriesEntry): void {
  const entries = table.get(key);
  if (entries === undefined) table.set(key, [entry]);
  else entries.push(entry);
}
