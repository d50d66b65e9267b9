import type { Reason } from "../../src/core/failure";
import type { OptionKey } from "../../src/core/option-values";
import { optionsOf } from "../../src/core/options";
import type { CellFunction } from "../../src/functions/list";
import { type ArgumentKind, argumentKind } from "./argument-kind";

/** Why the feed itself may not answer; every function that asks it can give these. */
export const feedReasons: readonly Reason[] = [
  "offline",
  "timeout",
  "sign-in",
  "feed-error",
  "wrong-feed",
];

/** What goes wrong with an argument of a kind, the same in every function that takes it. */
const byKind: Readonly<Record<ArgumentKind, readonly Reason[]>> = {
  material: ["unknown-material", "ambiguous-material"],
  day: ["bad-date"],
  basis: ["bad-basis", "no-rule", "no-fx"],
  field: ["bad-field", "no-field"],
  options: ["bad-option"],
  attribute: ["bad-attribute", "no-field"],
  pair: ["bad-pair", "no-fx"],
  subject: ["unknown-subject", "no-match"],
  ticker: ["unknown-ticker", "ambiguous-ticker"],
  holdings: ["ambiguous-ticker", "bad-basis", "incomplete", "no-fx", "too-old", "before-first"],
  shocks: ["unknown-material", "ambiguous-material", "not-modelled", "overlap", "bad-date"],
  returns: [
    ...(["unknown-material", "ambiguous-material", "unknown-ticker", "ambiguous-ticker"] as const),
    ...(["no-such-series", "no-licence", "bad-date"] as const),
  ],
  other: [],
};

/** What goes wrong with the price itself, wherever there is one. */
const ofPrices: readonly Reason[] = [
  "no-such-series",
  "no-licence",
  "not-yet-published",
  "before-first",
  "too-old",
  "withheld",
];

/** Without `fill=none` a price of another day answers, or one that is too old. */
const ofFills: readonly Reason[] = ["weekend", "holiday", "not-quoted", "after-last"];

/** What only one function says. */
const byFunction: Readonly<Record<string, readonly Reason[]>> = {
  REPRICE: ofPrices,
  RETABLE: [...ofPrices, "too-large"],
  RECHANGE: [...ofPrices, "no-new-price"],
  REHISTORY: [...ofPrices, "too-large"],
  REAVERAGE: ofPrices,
  RESTATS: [...ofPrices, "no-new-price", "not-enough-points"],
  RESPREAD: [...ofPrices, "too-large"],
  REBASKET: [...ofPrices, "unknown-deposit", "incomplete"],
  REMAGNET: [
    ...ofPrices,
    "unknown-grade",
    "unknown-material",
    "ambiguous-material",
    "incomplete",
    "too-large",
    "out-of-range",
  ],
  RESTREAM: ["no-such-series", "no-licence", "too-old", "withheld"],
  REVINTAGES: [...ofPrices, ...ofFills],
  REFIND: ["no-match"],
  REINFO: ["no-such-series", "no-licence"],
  RECONVERT: ["not-yet-published", "before-first"],
  REFX: ["not-yet-published", "before-first"],
  REEQUITY: ofPrices,
  RECOMPANY: ["not-modelled", "no-such-series"],
  REFACT: ["bad-date", "not-yet-published", "no-field"],
  REEXPOSURE: ["not-yet-published", "not-enough-points"],
  RESHOCK: ["no-such-series", "not-yet-published", "not-enough-points"],
  REBETA: ["not-yet-published", "not-enough-points", "out-of-range"],
};

/** Functions that tell a reason in rows, as their answer. */
const tellInRows: readonly string[] = ["REWHY"];

/** The reasons for which a function gives an error, as the errors' page orders them; those of the feed are apart. */
export function reasonsOf(
  { name, arguments: taken }: CellFunction,
  order: readonly Reason[],
): readonly Reason[] {
  if (tellInRows.includes(name)) return [];
  const keys = (optionsOf as Readonly<Record<string, readonly OptionKey[]>>)[name] ?? [];
  const all = new Set<Reason>([
    "bad-range",
    ...taken.flatMap((argument) => byKind[argumentKind(name, argument.name)]),
    ...(keys.includes("fill") ? ofFills : []),
    ...(byFunction[name] ?? []),
  ]);
  return order.filter((reason) => all.has(reason));
}
