import * as v from "valibot";
import { currencies } from "../../core/currency";
import { segments } from "../../core/portfolio/segment";
import { readyShapes } from "../readers/shapes";

const text = v.pipe(v.string(), v.minLength(1));
const texts = v.record(text, v.string());
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

/** What every provider says, whatever reads it. */
const common = {
  /** Letters, digits and hyphens: it names files. */
  name: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/i, "write letters, digits and hyphens"),
  ),
  /** Cron: minute, hour, day of the month, month, day of the week. Without it the provider runs by hand. */
  schedule: v.optional(text),
  /** Zone of the schedule, such as "Europe/Berlin". */
  zone: v.optional(text, "UTC"),
  /** How far a newest price may be from the one before, as a fraction, and how many of its rows a source may lose. */
  bounds: v.optional(v.strictObject({ jump: v.optional(share), shrink: v.optional(share) }), {}),
  /** True for a source inside one's own network, which is not asked otherwise. */
  private: v.optional(v.boolean(), false),
  licence: v.optional(v.picklist(["open", "licensed", "private"])),
};

const tickers = v.pipe(v.array(text), v.minLength(1), v.maxLength(500));
const days = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20_000)), 40);

const declared = {
  ...common,
  title: v.optional(text),
  url: v.optional(text),
  /** A file of this machine instead of an address. */
  file: v.optional(text),
  headers: v.optional(texts, {}),
  body: v.optional(text),
  /** The header that a key goes in, and the variable of the environment that holds the key. */
  auth: v.optional(
    v.strictObject({ header: text, environment: text, prefix: v.optional(v.string(), "") }),
  ),
  days,
  requests: v.optional(
    v.pipe(
      v.array(v.strictObject({ values: v.optional(texts, {}), constants: v.optional(texts, {}) })),
      v.minLength(1),
      v.maxLength(1000),
    ),
    [{}],
  ),
  /** As a mapping of `reprice import csv --map`: columns, constants, codes, encoding, missing, days. */
  mapping: v.optional(v.record(text, v.unknown()), {}),
};

/** What a provider of the configuration may say, by its reader. */
export const providerShape = v.variant("reader", [
  v.strictObject({
    ...common,
    reader: v.literal("ecb"),
    url: v.optional(text),
    currencies: v.optional(v.array(v.picklist(currencies))),
  }),
  v.strictObject({ ...common, reader: v.literal("fred"), url: v.optional(text), series: texts }),
  v.strictObject({
    ...common,
    reader: v.literal("eastmoney"),
    url: v.optional(text),
    tickers,
    days,
  }),
  v.strictObject({
    ...common,
    reader: v.literal("eastmoney-products"),
    url: v.optional(text),
    tickers,
    segments: v.record(text, v.picklist(segments)),
  }),
  v.strictObject({ ...common, reader: v.literal("yahoo"), url: v.optional(text), tickers, days }),
  v.strictObject({ ...declared, reader: v.literal("csv") }),
  v.strictObject({
    ...declared,
    reader: v.literal("json"),
    shape: v.optional(v.picklist(Object.keys(readyShapes) as (keyof typeof readyShapes)[])),
    rows: v.optional(text),
    good: v.optional(
      v.strictObject({ at: text, is: v.union([v.string(), v.number(), v.boolean()]) }),
    ),
    cut: v.optional(v.record(text, v.pipe(v.number(), v.integer(), v.minValue(1)))),
    ranges: v.optional(v.array(text), []),
    mostPages: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)), 1),
  }),
]);

/** One provider as the configuration describes it. */
export type ProviderSaid = v.InferOutput<typeof providerShape>;

/** The whole file. */
export const configShape = v.strictObject({ providers: v.array(providerShape) });
