import { Failure, isFailure } from "../core/failure";
import type { Options } from "../core/option-values";
import { optionsOf } from "../core/options";
import { exposureOf } from "../core/portfolio/exposure";
import { type SliceBy, slicings } from "../core/portfolio/exposure-slices";
import { isExposureColumn } from "../core/portfolio/exposure-table";
import { exposureTerms, valuationTerms } from "../core/portfolio/option-terms";
import { portfolioDay } from "../core/portfolio/portfolio-day";
import { totalsOf } from "../core/portfolio/total-figures";
import { planValuation, valuationNeeds, valueHoldings } from "../core/portfolio/valuation";
import type { Answer, CellError } from "./answer";
import { ends, readText } from "./argument";
import { ask } from "./ask";
import { companyNeeds, withCompanies } from "./company-reading";
import { rowCells, totalCells } from "./exposure-table";
import { readHoldingsArgument } from "./holdings-argument";
import { readOptionsArgument } from "./price-reading";

/**
 * A portfolio along the chain from ore to motor: long, short, gross, net and shares by stage, segment, name, issuer or material.
 * @customfunction
 * @param holdings Range with headers: ticker, and one of quantity, value or weight; price and currency where you like.
 * @param [by] stage (default), segment, name, issuer, material or total.
 * @param [options] base=CNY, date, stage=upstream; show=share (one cell), unit, vector=profit, headers=1, maxage, asof.
 * @returns Rows of label, long, short, gross, net, share of value and share of rare-earth value.
 * @remarks
 * Each name counts with the fractions of its issuer's revenue by segment, as RECOMPANY shows them with evidence and date.
 * A stage is a place in the chain and no direction: net is long less short, and nothing else. Upstream are MINE, SEP and
 * RECY, midstream METAL and OTHER_RE, downstream MAG and MOTOR. The rows are always the same, zeros included; what is not
 * known has rows of its own: unclassified (no weights, or weights that lack to 1), unpriced, and cash. Shares are over the
 * gross value of all that is priced. Twins (A and H shares) are one issuer.
 *
 * Headers may stand in any order, in English or Chinese, with units: "Ticker", "证券代码", "Market value (USD m)", "市值(万元)".
 * Tickers are read as people write them: 600111.SH, SH600111, "600111 CH Equity", 6680 HK, MP US. Blank rows, titles,
 * repeated headers, totals and remarks are passed over; a ticker that stands twice is added up; a negative amount is short;
 * texts such as "1,000,000" and "(500)" are numbers; a name that is no ticker is unclassified.
 *
 * What is doubtful is refused with a sentence: no headers, several amounts, a weight of 35 that may be percent, 12,5 with a
 * comma, a ticker without an amount, an amount without a ticker, 831 that two exchanges have, money in several currencies.
 * @example Two names by stage: 600111 is upstream, midstream and downstream.
 * =REEXPOSURE({"Ticker","Value";"600111.SH",100;"300748.SZ",-50})
 * -> upstream | 65 | 0 | 65 | 65 | 0.4333 | 0.4643
 *    midstream | 20 | 0 | 20 | 20 | 0.1333 | 0.1429
 *    downstream | 10 | 45 | 55 | -35 | -0.2333 | -0.25
 *    non-RE | 5 | 5 | 10 | 0 | 0 | 0
 *    unclassified | 0 | 0 | 0 | 0 | 0 |
 *    unpriced | 0 | 0 | 0 | 0 | 0 |
 *    cash | 0 | 0 | 0 | 0 | 0 |
 * @example One cell, from weights that are fractions.
 * =REEXPOSURE({"代码","权重";"600111",0.6;"300224",0.4},,"stage=upstream; show=share")
 * -> 0.39
 * @example By name, with quantities and your own prices; a name without one is not 0.
 * =REEXPOSURE({"Ticker","Shares","Price";"600111.SH","1,000",50;"300224.SZ",200,""},"name","headers=1")
 * -> name | long | short | gross | net | share of value | share of RE value
 *    300224.SZ | #N/A incomplete | …
 *    600111.SH | 50000 | 0 | 50000 | 50000 | 1 | 1
 * @example How concentrated it is, by issuer.
 * =REEXPOSURE({"Ticker","Value";"600111.SH",1000;"300748.SZ",600;"6680 HK",400},"total","show=effective")
 * -> 2
 * @example Is 35 a percent?
 * =REEXPOSURE({"Ticker","Weight";"600111.SH",35;"300748.SZ",65})
 * -> #VALUE! bad-range: Is 35 in row 2 of the holdings a percent? Write 35% or head the column "weight %"; as a fraction it is 0.35.
 * @example A code that two exchanges have.
 * =REEXPOSURE({"Ticker","Value";831,100})
 * -> #VALUE! ambiguous-ticker: "831" can be several listed names. Write one of: 000831.SZ or 0831.HK.
 * @example Money in two currencies.
 * =REEXPOSURE({"Ticker","Value","Currency";"600111.SH",100,"CNY";"MP US",100,"USD"})
 * -> #VALUE! bad-range: The holdings are in CNY and USD. Write the currency to add them up in, such as base=CNY.
 * @example No headers.
 * =REEXPOSURE({"600111.SH",100;"300748.SZ",50})
 * -> #VALUE! bad-range: The holdings have no headers that say what is what. Write "ticker" and one of "quantity", "value" or "weight" above the columns.
 */
export function REEXPOSURE(holdings: any[][], by?: unknown, options?: unknown): any[][] {
  return ask<Answer>((view) =>
    withCompanies<Answer>(view, (book) => {
      const sliced = readBy(by);
      if (ends(sliced)) return sliced;
      const chosen = readOptionsArgument(options, optionsOf.REEXPOSURE);
      if (ends(chosen)) return chosen;
      const misfit = misfitOf(sliced, chosen);
      if (misfit !== undefined) return misfit;
      const held = readHoldingsArgument(holdings, book, chosen.unit);
      if (ends(held)) return held;
      const plan = planValuation(view.catalogue, held, valuationTerms(chosen));
      if (isFailure(plan)) return plan;
      return {
        needs: companyNeeds(view, valuationNeeds(plan)),
        answer: (current) => {
          const day = portfolioDay(current, chosen.date, chosen.asof);
          if (isFailure(day)) return day;
          const terms = exposureTerms(day, chosen);
          const valuation = valueHoldings(current, plan, day);
          const companies = current.companies();
          return sliced === "total"
            ? totalCells(totalsOf(valuation, companies, terms), chosen)
            : rowCells(exposureOf(valuation, companies, sliced, terms), sliced, chosen);
        },
      };
    }),
  ) as unknown[][];
}

const ways: readonly (SliceBy | "total")[] = [...slicings, "total"];

function readBy(given: unknown): SliceBy | "total" | Failure | CellError {
  const refuse = (input: string) =>
    new Failure("bad-option", { input: `by=${input}`, hint: "bad-value", values: ways });
  const text = readText(given, "by", refuse);
  if (text === undefined) return "stage";
  if (ends(text)) return text;
  const wanted = text.trim().toLowerCase();
  return ways.find((way) => way === wanted) ?? refuse(text);
}

/** Options that say nothing where they stand. */
function misfitOf(by: SliceBy | "total", { stage, show }: Partial<Options>): Failure | undefined {
  const other = `by=${by}`;
  if (stage !== undefined && by !== "stage") {
    return new Failure("bad-option", { input: `stage=${stage}`, hint: "no-effect", other });
  }
  const isFigure = show !== undefined && !isExposureColumn(show);
  return isFigure && by !== "total"
    ? new Failure("bad-option", { input: `show=${show}`, hint: "no-effect", other })
    : undefined;
}
