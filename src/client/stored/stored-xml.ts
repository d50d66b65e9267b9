import { formatAsOf, readAsOf } from "../../core/as-of";
import { writeBase64, readBase64 } from "../../core/codec/base64";
import { fingerprint } from "../../core/codec/fingerprint";
import { decodeSeries, encodeSeries } from "../../core/codec/series-codec";
import { formatDay } from "../../core/day";
import { readCatalogue, writeCatalogue } from "../../wire/catalogue";
import { readCompanies, writeCompanies } from "../../wire/companies";
import { readFacts, writeFacts } from "../../wire/facts";
import { isMisfit } from "../../wire/shape";
import type { StoredContent } from "./content";

/** The kinds of parts, which are their elements' names and the ends of their namespaces. */
export type StoredKind = "carried" | "own-prices";

/** Version of the form; a part of a later one is left as it is. */
const VERSION = "1";

/** Why a part is not used. A damaged one is as good as none; one of a newer program must not be written over. */
export type StoredFault = "damaged" | "newer";

/** A part that was read: its content, and the place of what is not in it where it names one. */
export interface ReadPart {
  readonly content: StoredContent;
  readonly elsewhere?: string;
}

/** The namespace of a kind of part. */
export function namespaceOf(kind: StoredKind): string {
  return `urn:reprice:${kind}`;
}

/**
 * Writes a part of a snapshot as XML: what a person looks for stands in the open (feed, snapshot, day, codes); the series
 * are bytes of the column codec. A fingerprint tells when some of it was changed.
 */
export function writeStored(kind: StoredKind, content: StoredContent, elsewhere?: string): string {
  const { catalogue, day, asOf, cited, companies } = content;
  const { snapshot } = catalogue;
  const parts: Part[] = [
    { name: "catalogue", text: JSON.stringify(writeCatalogue({ catalogue, day })) },
    ...content.series.map((series) => ({
      name: "series" as const,
      code: series.code,
      text: writeBase64(encodeSeries(series)),
    })),
  ];
  if (cited)
    parts.push({ name: "facts", text: JSON.stringify(writeFacts({ snapshot, ...cited })) });
  if (companies) {
    parts.push({
      name: "companies",
      text: JSON.stringify(writeCompanies({ snapshot, companies })),
    });
  }
  const said = {
    xmlns: namespaceOf(kind),
    version: VERSION,
    feed: snapshot.feed,
    snapshot: String(snapshot.number),
    day: formatDay(day),
    ...(asOf && { asof: formatAsOf(asOf) }),
    check: checkOf(asOf ? formatAsOf(asOf) : "", parts),
    ...(elsewhere === undefined ? {} : { elsewhere }),
  };
  const head = Object.entries(said).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const body = parts.map(({ name, code, text }) => {
    const named = code === undefined ? "" : ` code="${escaped(code)}"`;
    // Quotes may stand as they are between tags, and JSON has many.
    return `<${name}${named}>${text.replace(/[&<>]/g, escaped)}</${name}>`;
  });
  return `<${kind}${head.join("")}>\n${body.join("\n")}\n</${kind}>`;
}

/** Reads such a part, however it may have been damaged. */
export function readStored(kind: StoredKind, xml: string): ReadPart | StoredFault {
  const head = new RegExp(`<${kind}\\s([^>]*)>`).exec(xml)?.[1];
  if (head === undefined) return "damaged";
  const said = attributesIn(head);
  if (said.get("version") !== VERSION) return said.has("version") ? "newer" : "damaged";
  const parts = partsIn(xml);
  if (said.get("check") !== checkOf(said.get("asof") ?? "", parts)) return "damaged";
  try {
    const content = contentIn(parts, said.get("asof"));
    const elsewhere = said.get("elsewhere");
    if (!content) return "damaged";
    return { content, ...(elsewhere === undefined ? {} : { elsewhere }) };
  } catch (error) {
    // Codecs and JSON throw these for odd texts; any other error is a bug of ours.
    if (error instanceof RangeError || error instanceof SyntaxError) return "damaged";
    throw error;
  }
}

interface Part {
  readonly name: "catalogue" | "series" | "facts" | "companies";
  readonly code?: string;
  readonly text: string;
}

function contentIn(parts: readonly Part[], asOfText = ""): StoredContent | undefined {
  const asOf = readAsOf(asOfText);
  const textOf = (name: Part["name"]) => parts.find((part) => part.name === name)?.text;
  const jsonOf = (name: Part["name"]) => JSON.parse(textOf(name) ?? "null") as unknown;
  const answer = readCatalogue(jsonOf("catalogue"));
  if (isMisfit(answer)) return undefined;
  const facts = textOf("facts") === undefined ? undefined : readFacts(jsonOf("facts"));
  const book = textOf("companies") === undefined ? undefined : readCompanies(jsonOf("companies"));
  if (isMisfit(facts) || isMisfit(book)) return undefined;
  const series = parts.flatMap(({ name, text }) =>
    name === "series" ? [decodeSeries(readBase64(text))] : [],
  );
  return {
    ...answer,
    ...(asOf && { asOf }),
    series,
    ...(facts && { cited: { facts: facts.facts, events: facts.events } }),
    ...(book && { companies: book.companies }),
  };
}

function partsIn(xml: string): readonly Part[] {
  const found = xml.matchAll(
    /<(catalogue|series|facts|companies)(?:\s+code="([^"]*)")?\s*>([^<]*)<\/\1>/g,
  );
  return Array.from(found, ([, name, code, text = ""]) => ({
    name: name as Part["name"],
    ...(code === undefined ? {} : { code: plain(code) }),
    text: plain(text),
  }));
}

function attributesIn(head: string): ReadonlyMap<string, string> {
  const found = head.matchAll(/([a-z]+)="([^"]*)"/g);
  return new Map(Array.from(found, ([, name = "", value = ""]) => [name, plain(value)]));
}

function checkOf(asOf: string, parts: readonly Part[]): string {
  const texts = parts.flatMap(({ name, code = "", text }) => [name, code, text.trim()]);
  return fingerprint([asOf, ...texts]);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

function plain(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/gi, (entity, name: string) => {
    const known = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }[name.toLowerCase()];
    if (known !== undefined) return known;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}
