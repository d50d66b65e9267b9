import { type ExplanationRow, explainPrice } from "../core/explain";
import { type Failure, isFailure } from "../core/failure";
import { optionsOf } from "../core/options";
import { priceTerms, seriesNeeded } from "../core/price-terms";
import { sentenceOf } from "../core/sentences";
import { type Answer, type Cell, CellDay } from "./answer";
import { ends } from "./argument";
import { type Question, ask } from "./ask";
import { readWhenArgument } from "./date-argument";
import { mixtureWhy } from "./mixture-why";
import { seriesNeeds } from "./needs";
import { readPriceArguments } from "./price-reading";

/**
 * Where a price comes from: number or reason, factors, source, day used, age, known since, snapshot.
 * @customfunction
 * @param material Code or name, as in REPRICE; a deposit as in REBASKET, or a magnet grade as in REMAGNET.
 * @param [date] Day, as in REPRICE.
 * @param [basis] Currency, mass and VAT, as in REPRICE.
 * @param [field] price (default), low, high, mid or avg.
 * @param [options] key=value pairs: fill, maxage, asof, quoter; for a deposit or grade those of its function.
 * @returns Rows of label and value.
 */
export function REWHY(
  material: unknown,
  date?: unknown,
  basis?: unknown,
  field?: unknown,
  options?: unknown,
): unknown[][] {
  return settle(
    ask<Answer>((view) => {
      const mixture = mixtureWhy(view, { material, date, basis, field, options });
      if (mixture !== undefined) return ends(mixture) ? mixture : mixtureRows(mixture);
      const when = readWhenArgument(date, "date", "optional");
      const reading = readPriceArguments(
        view.catalogue,
        { material, basis, field, options },
        optionsOf.REWHY,
      );
      if (ends(reading)) return reading;
      if (ends(when)) return when;
      const terms = priceTerms(view.catalogue, reading.request);
      return {
        needs: seriesNeeds(view, isFailure(terms) ? [] : seriesNeeded(terms)),
        answer: (current) => explainPrice(current, terms, when).map(cellsOf),
      };
    }),
  );
}

/** The rows of a mixture as cells. */
function mixtureRows({
  needs,
  answer,
}: Question<readonly ExplanationRow[] | Failure>): Question<Answer> {
  return {
    needs,
    answer(view) {
      const rows = answer(view);
      return isFailure(rows) ? rows : rows.map(cellsOf);
    },
  };
}

/** A reason is an answer here: it is told in rows, so that a reader sees the sentence that Excel may not show. */
function settle(answer: ReturnType<typeof ask<Answer>>): unknown[][] {
  const told = answer instanceof Promise ? answer.then(tell) : tell(answer);
  return told as unknown[][];
}

function tell(answer: Answer): Answer {
  return isFailure(answer) ? refusalRows(answer) : answer;
}

/** Error, reason and sentence of a failure, as rows. */
function refusalRows(failure: Failure): Cell[][] {
  return [
    ["error", failure.shows],
    ["reason", failure.reason],
    ["sentence", sentenceOf(failure)],
  ];
}

function cellsOf({ label, value }: ExplanationRow): Cell[] {
  if (isFailure(value)) return [label, sentenceOf(value)];
  return [label, typeof value === "object" ? new CellDay(value.day) : value];
}
