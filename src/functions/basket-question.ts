import { type Assay, type Basket, assayOf, basketOf, readAssay } from "../core/basket";
import { readDeposit } from "../core/deposits";
import { type Failure, isFailure } from "../core/failure";
import { planMixture } from "../core/mixture";
import type { Options } from "../core/option-values";
import { optionsOf } from "../core/options";
import type { SnapshotView } from "../core/view";
import type { CellError } from "./answer";
import { ends } from "./argument";
import type { Question } from "./ask";
import { readWhenArgument } from "./date-argument";
import { type GivenTable, linesOf, mixtureNeeds, readTable } from "./mixture-lines";
import { readOptionsArgument } from "./price-reading";

/** The arguments of a basket as they come from the host. */
export interface BasketArguments {
  readonly assay: unknown;
  readonly date?: unknown;
  readonly basis?: unknown;
  readonly options?: unknown;
}

/** A basket, or why there is none, with the options that its layout needs. */
export interface AnsweredBasket {
  readonly view: SnapshotView;
  readonly basket: Basket | Failure;
  readonly options: Partial<Options>;
}

/** Reads and plans a basket: the assay, then the date, then basis and options, held against the snapshot's catalogue. */
export function basketQuestion<Value>(
  view: SnapshotView,
  { assay: given, date, basis, options }: BasketArguments,
  answer: (answered: AnsweredBasket) => Value,
): Question<Value> | Failure | CellError {
  const table = readTable(given, "assay");
  if (ends(table)) return table;
  const assay = readGiven(view, table);
  if (isFailure(assay)) return assay;
  const when = readWhenArgument(date, "date", "optional");
  if (ends(when)) return when;
  const chosen = readOptionsArgument(options, optionsOf.REBASKET);
  if (ends(chosen)) return chosen;
  const lines = linesOf(view, "REBASKET", assay.components, { basis, options });
  if (ends(lines)) return lines;
  const plan = planMixture(lines);
  if (isFailure(plan)) return plan;
  const { mincover } = chosen;
  const asked = { when, ...(mincover === undefined ? {} : { leastCoverage: mincover }) };
  return {
    needs: mixtureNeeds(view, plan),
    answer: (current) =>
      answer({ view: current, basket: basketOf(current, assay, plan, asked), options: chosen }),
  };
}

function readGiven({ catalogue }: SnapshotView, table: GivenTable): Assay | Failure {
  if (typeof table !== "string") return readAssay(table, catalogue);
  const deposit = readDeposit(table);
  return isFailure(deposit) ? deposit : assayOf(deposit);
}
