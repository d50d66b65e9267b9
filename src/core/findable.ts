import { aliasesOf, normaliseName, spellingsOf } from "./alias";
import { formatBasis } from "./basis-text";
import type { Catalogue, SeriesEntry } from "./catalogue";
import { indexOf } from "./catalogue-index";
import { splitCode, withoutQuoter } from "./code";
import { formatDay } from "./day";
import type { Fact } from "./fact";
import { type Field, fields } from "./field";
import { materialOf } from "./material";
import { type Material, listedMaterials } from "./materials/listed";
import { namesOfQuoter } from "./quoter";
import { nameOf } from "./series-name";

/** What a row of REFIND is about. */
export type MatchKind =
  "material" | "series" | "rate" | "company" | "deposit" | "grade" | "fact" | "field";

/** One row of REFIND: what to write in a formula, its names, and a few words on what is there. */
export interface Match {
  readonly kind: MatchKind;
  readonly code: string;
  readonly name: string;
  readonly chineseName: string;
  readonly about: string;
}

/** A row that can be found, with the normalised words it is found by. */
export interface Findable extends Match {
  /** Its own names: code, aliases, formula. */
  readonly names: readonly string[];
  /** What it has to do with: its elements and form, its quoter, its unit. */
  readonly topics: readonly string[];
}

const madeFor = new WeakMap<Catalogue, readonly Findable[]>();

/** Materials with prices, the series (synthetic ones last), then materials without prices; made once for a catalogue. */
export function findablesOf(catalogue: Catalogue): readonly Findable[] {
  const known = madeFor.get(catalogue);
  if (known !== undefined) return known;
  const materials = materialsOf(catalogue).map((material) => findableMaterial(material, catalogue));
  // Shares are found as companies (portfolio/findable-companies.ts).
  const series = catalogue.series.filter(({ kind }) => kind !== "equity");
  const made = [
    ...materials.filter(({ about }) => about !== NO_PRICES),
    ...series.filter(({ synthetic }) => !synthetic).map(findableSeries),
    ...series.filter(({ synthetic }) => synthetic).map(findableSeries),
    ...materials.filter(({ about }) => about === NO_PRICES),
  ];
  madeFor.set(catalogue, made);
  return made;
}

/** Cited facts as rows: the subject is what REFACT is asked, metric and period say which fact. */
export function findableFacts(facts: readonly Fact[]): readonly Findable[] {
  return facts.map((fact) => {
    const name = [fact.metric, fact.period].filter(Boolean).join(" ");
    const range = [fact.value, fact.valueTo].filter((value) => value !== undefined).join(" to ");
    const said = fact.text ?? [range, fact.unit].filter(Boolean).join(" ");
    return {
      kind: "fact",
      code: fact.subject,
      name,
      chineseName: "",
      about: `${said} (${fact.status}, ${fact.source})`,
      names: normalised([fact.subject]),
      topics: normalised([name, fact.metric, fact.text ?? "", fact.status, fact.source]),
    };
  });
}

/** The fields that a price can be asked in. */
export const findableFields: readonly Findable[] = fields.map((field) => ({
  kind: "field",
  code: field,
  ...fieldMeaning(field),
  names: normalised([field, ...Object.values(fieldMeaning(field))]),
  topics: ["field"],
}));

const NO_PRICES = "no prices in this feed";

function materialsOf(catalogue: Catalogue): readonly Material[] {
  const { ownNames, ownMaterial } = indexOf(catalogue);
  const own = [...ownNames].map((name) => materialOf(ownMaterial(name) ?? name));
  return [...listedMaterials, ...own];
}

function findableMaterial(material: Material, catalogue: Catalogue): Findable {
  const { code, name, chineseName, form } = material;
  return {
    kind: "material",
    code,
    name,
    chineseName,
    about: pricesOf(material, catalogue),
    names: aliasesOf(material),
    topics: normalised([...elementWords(material), form, material.purity ?? ""]),
  };
}

function pricesOf({ code }: Material, catalogue: Catalogue): string {
  const index = indexOf(catalogue);
  const quoter = catalogue.defaultQuoters[code] ?? "";
  const answering = index.entry(`${code}@${quoter}`);
  const others = index.of(code).filter((entry) => entry !== answering);
  const named = others.map((entry) => entry.code).join(", ");
  if (answering === undefined) return named === "" ? NO_PRICES : named;
  return `${quoter}: ${describe(answering)}${named === "" ? "" : `; also ${named}`}`;
}

function findableSeries(entry: SeriesEntry): Findable {
  const material = materialOf(entry.code);
  const { market, quoter = "" } = splitCode(entry.code);
  return {
    kind: entry.kind === "rate" ? "rate" : "series",
    code: entry.code,
    ...nameOf(entry),
    about: describe(entry),
    names: normalised([entry.code, withoutQuoter(entry.code)]),
    topics: [
      ...normalised([quoter, ...namesOfQuoter(quoter).split("; "), market ?? ""]),
      ...normalised([...elementWords(material), nameOf(entry).name, entry.specification ?? ""]),
      ...(entry.kind === "rate" ? [] : aliasesOf(material)),
    ],
  };
}

/** "CNY/t inc VAT, daily, 2025-12-31 to 2026-02-11, 3 days". */
function describe(entry: SeriesEntry): string {
  return [
    formatBasis(entry.basis),
    entry.frequency,
    ...spanWords(entry),
    ...(entry.licence === "open" ? [] : [entry.licence]),
  ].join(", ");
}

/** Nothing where a pin or a licence does not let the days be known. */
function spanWords({ firstDay, lastDay, count, licence }: SeriesEntry): readonly string[] {
  if (firstDay === undefined || lastDay === undefined) {
    return count === 0 && licence !== "licensed" ? ["empty"] : [];
  }
  return [
    `${formatDay(firstDay)} to ${formatDay(lastDay)}`,
    `${count} ${count === 1 ? "price" : "prices"}`,
  ];
}

function elementWords({ elements }: Material): readonly string[] {
  return [...spellingsOf(elements), ...elements.flatMap((symbol) => spellingsOf([symbol]))];
}

function fieldMeaning(field: Field): { name: string; chineseName: string; about: string } {
  switch (field) {
    case "price":
      return words("the quoter's headline", "价格", "mid, else avg, else the single value");
    case "low":
      return words("lower end of the range", "最低价", "as published");
    case "high":
      return words("upper end of the range", "最高价", "as published");
    case "mid":
      return words("middle of the range", "中间价", "as published, else (low + high) / 2");
    case "avg":
      return words("average", "均价", "as published");
  }
}

function words(name: string, chineseName: string, about: string) {
  return { name, chineseName, about };
}

function normalised(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map(normaliseName))].filter((name) => name !== "");
}
