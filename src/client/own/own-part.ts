import { fingerprint } from "../../core/codec/fingerprint";
import type { Day } from "../../core/day";
import type { Failure } from "../../core/failure";
import type { MachineStore, Papers } from "../stored/papers";
import { type StoredFault, namespaceOf, readStored, writeStored } from "../stored/stored-xml";
import { type OwnPrices, ownSource } from "./own-series";

/** The setting that lets prices travel which a colleague may not be meant to see: "on" where the user ticked it. */
export const TRAVELS = "reprice.carry-restricted";

const namespace = namespaceOf("own-prices");

/** Where own prices are kept: in the workbook, and while they are not to travel, on this machine. */
export interface OwnPlaces {
  readonly papers: Papers;
  readonly machine: MachineStore;
}

/** What was found in a workbook. */
export interface FoundOwn {
  readonly prices: OwnPrices;
  /** Keys under which another machine keeps what this one has not. */
  readonly unresolved: readonly string[];
  /** Why the part was not used. */
  readonly fault?: StoredFault;
}

/** Why own prices were not written; what was there before is there still. */
export type NotWritten =
  | { readonly kind: "machine-full" }
  | { readonly kind: "workbook-full"; readonly failure?: Failure };

/** Reads the own prices of the workbook. A damaged part gives none. */
export async function readOwn({ papers, machine }: OwnPlaces): Promise<FoundOwn> {
  const xml = await papers.part(namespace);
  if (xml === undefined) return { prices: [], unresolved: [] };
  const read = readStored("own-prices", xml);
  if (typeof read === "string") return { prices: [], unresolved: [], fault: read };
  const { catalogue, series } = read.content;
  const byCode = new Map(series.map((one) => [one.code, one]));
  const unresolved: string[] = [];
  for (const key of read.elsewhere?.split(" ") ?? []) {
    const kept = await keptOn(machine, key);
    if (!kept) unresolved.push(key);
    for (const one of kept ?? []) byCode.set(one.code, one);
  }
  return {
    prices: catalogue.series.map((entry) => ({ entry, series: byCode.get(entry.code) })),
    unresolved,
  };
}

/**
 * Writes the own prices. Where they may not travel, the workbook gets only their names and declarations, and the prices stay
 * on this machine, under a key that follows from them: a copy of the workbook finds its own.
 */
export async function writeOwn(
  { papers, machine }: OwnPlaces,
  { prices, unresolved }: FoundOwn,
  day: Day,
): Promise<NotWritten | undefined> {
  if (prices.length === 0) return inWorkbook(papers, undefined);
  const content = {
    catalogue: {
      snapshot: { feed: "own", number: 0 },
      series: prices.map(({ entry }) => entry),
      defaultQuoters: {},
      sources: [ownSource],
    },
    day,
    series: prices.flatMap(({ series }) => series ?? []),
  };
  const whole = writeStored("own-prices", content);
  // What another machine keeps stays told of for as long as it is lacking here.
  const others = prices.some(({ series }) => series === undefined) ? unresolved : [];
  if ((await papers.setting(TRAVELS)) === "on") {
    return inWorkbook(
      papers,
      others.length === 0 ? whole : writeStored("own-prices", content, others.join(" ")),
    );
  }
  const key = fingerprint([whole]);
  try {
    await machine.set(keyOf(key), whole);
  } catch {
    return { kind: "machine-full" };
  }
  const elsewhere = [key, ...others].join(" ");
  return inWorkbook(papers, writeStored("own-prices", { ...content, series: [] }, elsewhere));
}

async function inWorkbook(
  papers: Papers,
  xml: string | undefined,
): Promise<NotWritten | undefined> {
  try {
    const failure = await papers.setPart(namespace, xml);
    return failure && { kind: "workbook-full", failure };
  } catch {
    return { kind: "workbook-full" };
  }
}

async function keptOn(machine: MachineStore, key: string) {
  const kept = await machine.get(keyOf(key)).catch(() => undefined);
  if (typeof kept !== "string") return undefined;
  const read = readStored("own-prices", kept);
  return typeof read === "string" ? undefined : read.content.series;
}

function keyOf(key: string): string {
  return `own:${key}`;
}
