import { Failure, isFailure } from "../core/failure";
import type { Options } from "../core/option-values";
import { optionsOf } from "../core/options";
import { shockTerms } from "../core/portfolio/option-terms";
import { scenarioEffects, scenarioRows } from "../core/portfolio/scenario-effects";
import { type Scenario, readScenarios } from "../core/portfolio/scenarios";
import { planShock, shockNeeds } from "../core/portfolio/shock-plan";
import { type ReadyShock, readyShock } from "../core/portfolio/shock-report";
import {
  type ToldTable,
  scenarioMatrix,
  scenarioTable,
  shockTable,
} from "../core/portfolio/shock-table";
import { type AskedShocks, readShocks } from "../core/portfolio/shocks";
import { tooLarge } from "../core/table-size";
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
 * @param shocks "NdPr=+10%; Dy=-5%", two columns of names and changes, more columns for scenarios, or "from=2025-12-31; to=2026-01-28".
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
 *
 * With more than two columns the shocks are scenarios: drivers down, a scenario in each further column with its name on top, a
 * blank where a driver stays as it is. The answer is then a row for each scenario, as the total has one, or with `by=name` names
 * down and scenarios across, each cell a percent of the name's own. A thousand scenarios over thousands of names take a moment.
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
 * @example Two scenarios beside each other.
 * =RESHOCK({"Ticker","Value";"300748.SZ",100},{"","up","down";"NdPr",0.2,-0.2;"DyTb","",-0.1},"horizon=2q")
 * -> up | 100 | #N/A incomplete | 0.2891 | 1 | scenario | modelled: 100.0 % assumed
 *    down | 100 | #N/A incomplete | -0.2891 | 1 | scenario | modelled: 100.0 % assumed
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
      const wanted = readShocksArgument(shocks, view, chosen);
      if (isFailure(wanted) || isCellError(wanted)) return wanted;
      const terms = shockTerms(view, book, chosen);
      if (isFailure(terms)) return terms;
      const { asked, told } = wanted;
      const plan = planShock(view.catalogue, book, held, { asked, terms });
      if (isFailure(plan)) return plan;
      return {
        needs: companyNeeds(view, shockNeeds(view.catalogue, plan)),
        answer: (current) => told(readyShock(current, plan)),
      };
    }),
  ) as unknown[][];
}

/** What is asked, and how it is told once all is there. */
interface Wanted {
  readonly asked: AskedShocks;
  told(ready: ReadyShock): ToldTable | Failure;
}

/** One shock as a list, or a table with a scenario in each column. */
function readShocksArgument(
  given: unknown,
  { catalogue }: SnapshotView,
  chosen: Partial<Options>,
): Wanted | Failure | CellError {
  const table = readTable(given, "shocks");
  if (isFailure(table) || isCellError(table)) return table;
  const scenarios = readScenarios(table, catalogue);
  if (isFailure(scenarios)) return scenarios;
  return scenarios === undefined
    ? wantedShock(readShocks(table, catalogue), chosen)
    : wantedScenarios(scenarios, chosen);
}

function wantedShock(asked: AskedShocks | Failure, chosen: Partial<Options>): Wanted | Failure {
  if (isFailure(asked)) return asked;
  return {
    asked,
    told(ready) {
      const report = ready.report(asked);
      return isFailure(report) ? report : shockTable(report, chosen);
    },
  };
}

/** The whole under each scenario, or names down and scenarios across. */
function wantedScenarios(
  scenarios: readonly Scenario[],
  chosen: Partial<Options>,
): Wanted | Failure {
  const { by = "total" } = chosen;
  if (by !== "total" && by !== "name") {
    const values = ["total", "name"];
    return new Failure("bad-option", { input: `by=${by}`, hint: "bad-value", values });
  }
  return {
    asked: { kind: "stated", shocks: [] },
    told: (ready) =>
      by === "total"
        ? scenarioTable(scenarioEffects(ready, scenarios), chosen)
        : (tooLarge(ready.positions.length + 1, scenarios.length + 1) ??
          scenarioMatrix(scenarioRows(ready, scenarios), scenarios, chosen)),
  };
}
