import { type Failure, isFailure } from "../core/failure";
import { optionsOf } from "../core/options";
import { shockTerms } from "../core/portfolio/option-terms";
import { planShock, shockNeeds } from "../core/portfolio/shock-plan";
import { reportShock } from "../core/portfolio/shock-report";
import { shockTable } from "../core/portfolio/shock-table";
import { type AskedShocks, readShocks } from "../core/portfolio/shocks";
import type { SnapshotView } from "../core/view";
import { type Answer, type CellError, isCellError } from "./answer";
import { ends } from "./argument";
import { ask } from "./ask";
import { companyNeeds, withCompanies } from "./company-reading";
import { readHoldingsArgument } from "./holdings-argument";
import { readTable } from "./mixture-lines";
import { readOptionsArgument } from "./price-reading";

/**
 * What changes of prices do to a portfolio: to the gross profit of its companies, or to its value; by name, stage and driver.
 * @customfunction
 * @param holdings Range with headers: ticker, and one of quantity, value or weight.
 * @param shocks "NdPr=+10%; Dy=-5%", two columns of names and changes, or "from=2025-12-31; to=2026-01-28".
 * @param [options] measure=profit|value, horizon=1q|4q|steady, by, passthrough, concentrate, multiple, market, window, base, headers=1.
 * @returns Rows of label, value, effect in money, effect in percent, coverage, kind and note.
 * @remarks
 * Two measures that are never added. `measure=profit` is the change of gross profit: the percent of each company's own, and
 * in money the holder's part of it (shares held over all shares), where revenue and shares are known. `measure=value` is what
 * the holding gains: value times beta times shock, with one regression of weekly log returns for each group that is shocked
 * (the sum counts groups that move together in each), or with `multiple=constant` the change of net income over net income.
 *
 * Drivers are NdPr, DyTb, Y, LaCe, W and REConc; an element or material moves its group by its share. Of what is bought, the
 * price follows after a lag with a pass-through, the cost after another: over T quarters gross profit changes by
 * h c (f max(0, 1 - Lp/T) - max(0, 1 - Lc/T)) of revenue, and gains on inventory are that lag. Concentrate is a transfer
 * price: 600010 sells it and 600111 buys it; an oxide shock leaves it fixed for a quarter, then it follows (a model, not the
 * contract formula). A floor holds the price that is realised.
 *
 * Each name says what its effect stands on: disclosed, regression with t and n, assumed. Without a known sensitivity it is
 * not modelled, and never 0; a beta with t below 2 is not distinguishable from 0 and left out. A group's percent counts each
 * name with its value over the gross value that is modelled, and coverage says how much that is; its note says how much of
 * that is disclosed, regression or assumed. Names, stages and drivers each add up to the total. The amounts of a replay are
 * in a driver's note, with what has no pair of prices.
 * @example A magnet maker gains while its price follows faster than its cost.
 * =RESHOCK({"Ticker","Value";"300748.SZ",100},"NdPr=+20%","horizon=2q; by=name")
 * -> 300748.SZ | 100 | #N/A incomplete | 0.2891 | 1 | assumed | gross margin 19.49 % to 23.78 %
 * @example After a year less is left of it, and without pass-through there is a loss.
 * =RESHOCK({"Ticker","Value";"300748.SZ",100},"NdPr=+20%","passthrough=0; horizon=steady; by=name")
 * -> 300748.SZ | 100 | #N/A incomplete | -0.5782 | 1 | assumed | gross margin 19.49 % to 8.22 %
 * @example What happened between two dates, by driver; what has no price pair is not shocked.
 * =RESHOCK({"Ticker","Value";"300748.SZ",100},"from=2025-12-31; to=2026-01-28","by=driver")
 * -> NdPr | 100 | #N/A incomplete | 0.1449 | 1 | driver | NdOxide +20.08 %; PrOxide +19.92 %; …
 *    DyTb | 0 | 0 | 0 | 0 | driver | no price pair for Dy, Tb: not shocked
 *    …
 * @example A group and its member.
 * =RESHOCK({"Ticker","Value";"300748.SZ",100},"NdPr=+10%; Nd=5%")
 * -> #VALUE! overlap: "Nd" is already part of "NdPr". Shock one of them, not both.
 * @example Ten what?
 * =RESHOCK({"Ticker","Value";"300748.SZ",100},"NdPr=10")
 * -> #VALUE! bad-range: Is 10 in row 1 of the shocks 10 % or 1000 %? Write 10% or 0.1.
 */
export function RESHOCK(holdings: any[][], shocks: any[][], options?: unknown): any[][] {
  return ask<Answer>((view) =>
    withCompanies<Answer>(view, (book) => {
      const chosen = readOptionsArgument(options, optionsOf.RESHOCK);
      if (ends(chosen)) return chosen;
      const held = readHoldingsArgument(holdings, book, chosen.unit);
      if (ends(held)) return held;
      const asked = readShocksArgument(shocks, view);
      if (ends(asked)) return asked;
      const terms = shockTerms(view, book, chosen);
      if (isFailure(terms)) return terms;
      const plan = planShock(view.catalogue, book, held, { asked, terms });
      if (isFailure(plan)) return plan;
      return {
        needs: companyNeeds(view, shockNeeds(view.catalogue, plan)),
        answer: (current) => {
          const report = reportShock(current, plan);
          return isFailure(report) ? report : shockTable(report, chosen);
        },
      };
    }),
  ) as unknown[][];
}

function readShocksArgument(
  given: unknown,
  { catalogue }: SnapshotView,
): AskedShocks | Failure | CellError {
  const table = readTable(given, "shocks");
  return isFailure(table) || isCellError(table) ? table : readShocks(table, catalogue);
}
