import * as v from "valibot";
import { calendarNames } from "../core/calendar";
import { type Catalogue, type SeriesEntry, licences } from "../core/catalogue";
import { currencies } from "../core/currency";
import { type Day, formatDay } from "../core/day";
import { frequencies } from "../core/frequency";
import { type Mass, gramsOf } from "../core/unit";
import { type Misfit, countShape, dayShape, readShape, someTextOf, textOf } from "./shape";
import { snapshotNameShape } from "./snapshot";
import { wireVersion } from "./version";

/** A series' code on the wire, quoter included. */
export const codeShape = someTextOf(100);

/** Names of the masses, for a shape that must list them. */
const masses = Object.keys(gramsOf) as Mass[];

/** What a number of money is per, on the wire. */
export const basisShape = v.object({
  currency: v.exactOptional(v.picklist(currencies)),
  mass: v.exactOptional(v.picklist(masses)),
  vat: v.picklist(["included", "excluded", "none"]),
  contained: v.exactOptional(someTextOf(40)),
});

/** A series as a catalogue declares it, on the wire. */
export const seriesEntryShape = v.object({
  code: codeShape,
  kind: v.picklist(["material", "rate", "index", "equity"]),
  basis: basisShape,
  frequency: v.picklist(frequencies),
  calendar: v.picklist(calendarNames),
  licence: v.picklist(licences),
  synthetic: v.boolean(),
  specification: v.exactOptional(textOf(500)),
  firstDay: v.exactOptional(dayShape),
  lastDay: v.exactOptional(dayShape),
  count: countShape,
});

/** A source, on the wire. */
export const sourceShape = v.object({
  id: someTextOf(80),
  title: textOf(500),
  address: v.exactOptional(textOf(2000)),
  attribution: v.exactOptional(textOf(2000)),
});

/** What GET /v1/catalogue answers: all that a snapshot declares, with its name and the feed's day. */
export const catalogueShape = v.object({
  wire: v.literal(wireVersion),
  snapshot: snapshotNameShape,
  day: dayShape,
  series: v.pipe(v.array(seriesEntryShape), v.maxLength(100_000)),
  defaultQuoters: v.record(v.string(), someTextOf(60)),
  sources: v.pipe(v.array(sourceShape), v.maxLength(65_535)),
  /** Codes that are listed, and not priced for the asker. */
  unlicensed: v.exactOptional(v.pipe(v.array(codeShape), v.maxLength(100_000))),
  /** Names what the asker may see of any snapshot; with it only what changed since can be asked for. */
  sight: v.exactOptional(v.pipe(v.string(), v.maxLength(100))),
});

/** A snapshot's catalogue and the feed's day (UTC+8) on which it was asked. */
export interface CatalogueAnswer {
  readonly catalogue: Catalogue;
  readonly day: Day;
  /** Names what the asker may see, where the feed says it. */
  readonly sight?: string;
}

/** Reads what GET /v1/catalogue answered. */
export function readCatalogue(json: unknown): CatalogueAnswer | Misfit {
  const read = readShape(catalogueShape, json);
  if (!("series" in read)) return read;
  const { snapshot, day, series, defaultQuoters, sources, unlicensed, sight } = read;
  const closed = unlicensed === undefined ? {} : { unlicensed };
  const catalogue = { snapshot, series, defaultQuoters, sources, ...closed };
  return { catalogue, day, ...(sight === undefined ? {} : { sight }) };
}

/** Writes what GET /v1/catalogue answers. */
export function writeCatalogue(answer: CatalogueAnswer): v.InferInput<typeof catalogueShape> {
  const { snapshot, series, defaultQuoters, sources, unlicensed } = answer.catalogue;
  return {
    wire: wireVersion,
    snapshot,
    day: formatDay(answer.day),
    series: series.map(writeEntry),
    defaultQuoters: { ...defaultQuoters },
    sources: [...sources],
    ...(unlicensed === undefined ? {} : { unlicensed: [...unlicensed] }),
    ...(answer.sight === undefined ? {} : { sight: answer.sight }),
  };
}

/** Writes a series' declaration. */
export function writeEntry(entry: SeriesEntry): v.InferInput<typeof seriesEntryShape> {
  const { firstDay, lastDay, ...rest } = entry;
  return {
    ...rest,
    ...(firstDay === undefined ? {} : { firstDay: formatDay(firstDay) }),
    ...(lastDay === undefined ? {} : { lastDay: formatDay(lastDay) }),
  };
}
