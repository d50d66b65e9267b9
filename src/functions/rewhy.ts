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
 * @remarks
 * Give it the arguments of the REPRICE cell that you ask about. The first row is the number, or error, reason and
 * sentence where there is none. Then come the basis, the series and its quoter, what was quoted, each factor with what
 * it stands on, the day used and its age, since when it is known, source and address, and the snapshot. The labels stay
 * the same, so that a lookup finds them.
 *
 * For a deposit it explains REBASKET, for a magnet grade REMAGNET.
 * @example Each factor between the quote and the price.
 * =REWHY("NdOxide","2026-01-28","USD/kg ex VAT")
 * -> price | 93.3191
 *    basis | USD/kg ex VAT
 *    material | neodymium oxide 氧化钕
 *    series | NdOxide@BREX
 *    …
 *    quoted | 732500
 *    field | price: avg
 *    mass factor | 0.001
 *    mass | 1 t is 1,000 kg
 *    VAT factor | 0.884956
 *    VAT | VAT 13 % in force since 2019-04-01, taken out
 *    exchange factor | 0.143960
 *    exchange | ECB 2026-01-28: 1 EUR is 8.3176 CNY or 1.1974 USD
 *    …
 *    age | 0
 *    …
 *    reference day | 2026-11-23
 * @example What was known on 5 January.
 * =REWHY("REConc","2026-01-05",,,"asof=2026-01-05")
 * -> price | 26205
 *    …
 *    day used | 2025Q4
 *    known since | 2025-10-10T00:00:00Z
 *    …
 *    as of | 2026-01-05
 * @example The sentence of an error.
 * =REWHY("Nd")
 * -> error | #VALUE!
 *    reason | ambiguous-material
 *    sentence | "Nd" can mean several materials. Write one of: NdOxide or NdMetal.
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
