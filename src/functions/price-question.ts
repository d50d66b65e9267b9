import type { Needs } from "../client/feed";
import { type Failure, isFailure } from "../core/failure";
import type { Options } from "../core/option-values";
import { type OptionedFunction, optionsOf } from "../core/options";
import { type PriceTerms, priceTerms, seriesNeeded } from "../core/price-terms";
import type { SnapshotView } from "../core/view";
import type { When } from "../core/when";
import type { CellError } from "./answer";
import { ends } from "./argument";
import type { Question } from "./ask";
import { readWhenArgument } from "./date-argument";
import { seriesNeeds } from "./needs";
import { type PriceArguments, readPriceArguments } from "./price-reading";

/** A price question held against a snapshot, ready to answer. */
export interface AskedPrice {
  readonly view: SnapshotView;
  readonly terms: PriceTerms;
  readonly when: When;
  readonly options: Partial<Options>;
}

/** Terms and needs of arguments that were read before: a column of cells differs in its day alone. */
interface KeptTerms {
  readonly terms: PriceTerms;
  readonly needs: Needs;
  readonly options: Partial<Options>;
}

type Kept = KeptTerms | Failure | CellError;

const MOST_KEPT = 10_000;
const keptByView = new WeakMap<SnapshotView, Map<string, Kept>>();

/** Reads the arguments of a function that asks for one price; the day is read for itself, the rest once a snapshot. */
export function priceQuestion<Value>(
  view: SnapshotView,
  asker: OptionedFunction,
  given: PriceArguments & { readonly date?: unknown },
  answer: (asked: AskedPrice) => Value,
): Question<Value> | Failure | CellError {
  const when = readWhenArgument(given.date, "date", "optional");
  const kept = keptTerms(view, asker, given);
  if (ends(kept)) return kept;
  if (ends(when)) return when;
  return {
    needs: kept.needs,
    answer: (current) => answer({ view: current, terms: kept.terms, when, options: kept.options }),
  };
}

/** Terms of the arguments apart from the day, read and planned once for each snapshot and spelling. */
export function keptTerms(
  view: SnapshotView,
  asker: OptionedFunction,
  given: PriceArguments,
): Kept {
  const key = spelling(asker, given);
  if (key === undefined) return readTerms(view, asker, given);
  let kept = keptByView.get(view);
  if (kept === undefined) {
    kept = new Map();
    keptByView.set(view, kept);
  }
  const known = kept.get(key);
  if (known !== undefined) return known;
  const read = readTerms(view, asker, given);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, read);
  return read;
}

function readTerms(view: SnapshotView, asker: OptionedFunction, given: PriceArguments): Kept {
  const reading = readPriceArguments(view.catalogue, given, optionsOf[asker]);
  if (ends(reading)) return reading;
  const terms = priceTerms(view.catalogue, reading.request);
  if (isFailure(terms)) return terms;
  return { terms, needs: seriesNeeds(view, seriesNeeded(terms)), options: reading.options };
}

/** One text for plain arguments; anything else (a range, a rich value) is read each time. */
function spelling(asker: OptionedFunction, given: PriceArguments): string | undefined {
  const { material, basis, field, options } = given;
  if (typeof material !== "string" || !isPlain(basis) || !isPlain(field) || !isPlain(options)) {
    return undefined;
  }
  if (basis == null && field == null && options == null) return material;
  return `${material}\n${basis ?? ""}\n${field ?? ""}\n${options ?? ""}\n${asker}`;
}

function isPlain(argument: unknown): argument is string | null | undefined {
  return argument === null || argument === undefined || typeof argument === "string";
}
