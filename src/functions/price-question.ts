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
import { KeptReadings, spellingOf } from "./kept";
import { seriesNeeds } from "./needs";
import { type PriceArguments, readPriceArguments } from "./price-reading";

/** The arguments of a function that asks for one price on a day. */
export interface DatedArguments extends PriceArguments {
  readonly date?: unknown;
}

/** A price question held against a snapshot, ready to answer. */
export interface AskedPrice {
  readonly view: SnapshotView;
  readonly terms: PriceTerms;
  readonly when: When;
  readonly options: Partial<Options>;
}

/** Arguments that were read before: a column of cells differs in its day alone. */
export interface KeptTerms {
  /** A failure where no series or rule answers, which is told only once all arguments are found good. */
  readonly terms: PriceTerms | Failure;
  readonly needs: Needs;
  readonly options: Partial<Options>;
}

type Kept = KeptTerms | Failure | CellError;

const keptReadings = new KeptReadings<Kept>();

/** Reads the arguments of a function that asks for one price; the day is read for itself, the rest once a snapshot. */
export function priceQuestion<Value>(
  view: SnapshotView,
  asker: OptionedFunction,
  given: DatedArguments,
  answer: (asked: AskedPrice) => Value,
): Question<Value> | Failure | CellError {
  const kept = keptTerms(view, asker, given);
  if (ends(kept)) return kept;
  const when = readWhenArgument(given.date, "date", "optional");
  if (ends(when)) return when;
  const { terms } = kept;
  if (isFailure(terms)) return terms;
  return new PriceQuestion(kept, terms, when, answer);
}

/** A class, as a sheet asks a hundred thousand of them: fields cost less than a closure over them. */
class PriceQuestion<Value> implements Question<Value> {
  constructor(
    private readonly kept: KeptTerms,
    private readonly terms: PriceTerms,
    private readonly when: When,
    private readonly answerTo: (asked: AskedPrice) => Value,
  ) {}

  get needs(): Needs {
    return this.kept.needs;
  }

  answer(view: SnapshotView): Value {
    const { kept, terms, when } = this;
    return this.answerTo({ view, terms, when, options: kept.options });
  }
}

/** Terms of the arguments apart from the day; a failure by itself is an argument that cannot be used. */
export function keptTerms(
  view: SnapshotView,
  asker: OptionedFunction,
  given: PriceArguments,
): Kept {
  const { material, basis, field, options } = given;
  // Most cells of a large sheet say no more than a material, and joining texts costs more than all the rest.
  const isPlain = typeof material === "string" && (basis ?? field ?? options) == null;
  const spelling = isPlain ? material : spellingOf(material, basis, field, options, asker);
  return (
    keptReadings.find(view, spelling) ??
    keptReadings.keep(view, spelling, readTerms(view, asker, given))
  );
}

function readTerms(view: SnapshotView, asker: OptionedFunction, given: PriceArguments): Kept {
  const reading = readPriceArguments(view.catalogue, given, optionsOf[asker]);
  if (ends(reading)) return reading;
  const { options } = reading;
  const terms = priceTerms(view.catalogue, reading.request);
  const needed = isFailure(terms) ? [] : seriesNeeded(terms);
  return { terms, needs: seriesNeeds(view, needed), options };
}
