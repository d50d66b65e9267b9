import { billOf, readBill } from "../core/bill";
import { type Failure, isFailure } from "../core/failure";
import { type MagnetCost, magnetCost, planMagnet, pricedLines } from "../core/magnet";
import {
  type Margin,
  type MarginRow,
  type MarginTerms,
  marginHistory,
  marginOn,
} from "../core/magnet-margin";
import { readGrade } from "../core/magnet-grade";
import type { MixturePlan } from "../core/mixture";
import type { Options } from "../core/option-values";
import { optionsOf } from "../core/options";
import { seriesNeeded } from "../core/price-terms";
import type { SnapshotView } from "../core/view";
import type { CellError } from "./answer";
import { ends } from "./argument";
import type { Question } from "./ask";
import { readWhenArgument } from "./date-argument";
import { layoutOf } from "./history-layout";
import { readMargin } from "./margin-reading";
import { linesOf, mixtureNeeds, readTable } from "./mixture-lines";
import { seriesNeeds } from "./needs";
import { readOptionsArgument } from "./price-reading";

/** The arguments of a magnet's cost as they come from the host. */
export interface MagnetArguments {
  readonly grade: unknown;
  readonly date?: unknown;
  readonly basis?: unknown;
  readonly options?: unknown;
}

/** A magnet's cost, or why there is none, with the options that its layout needs. */
export interface AnsweredMagnet {
  readonly view: SnapshotView;
  /** With margin= and lag= the cost of the earlier day. */
  readonly magnet: MagnetCost | Failure;
  /** Only with margin=. */
  readonly margin?: AnsweredMargin;
  readonly options: Partial<Options>;
}

/** A magnet's margin on the asked day, and with start= over time. */
export interface AnsweredMargin {
  readonly terms: MarginTerms;
  readonly plan: MixturePlan;
  readonly onDay: Margin | Failure;
  /** Only with start=; reckoned when asked for. */
  readonly history?: () => readonly MarginRow[] | Failure;
}

/** Reads and plans a magnet's cost: grade or bill, date, options, then basis, held against the snapshot's catalogue. */
export function magnetQuestion<Value>(
  view: SnapshotView,
  { grade, date, basis, options }: MagnetArguments,
  answer: (answered: AnsweredMagnet) => Value,
): Question<Value> | Failure | CellError {
  const table = readTable(grade, "grade");
  if (ends(table)) return table;
  const magnet = typeof table === "string" ? readGrade(table) : readBill(table, view.catalogue);
  if (isFailure(magnet)) return magnet;
  const when = readWhenArgument(date, "date", "optional");
  if (ends(when)) return when;
  const chosen = readOptionsArgument(options, optionsOf.REMAGNET);
  if (ends(chosen)) return chosen;
  const bill = billOf(magnet, chosen);
  if (isFailure(bill)) return bill;
  const lines = linesOf(view, "REMAGNET", pricedLines(bill, chosen), { basis, options });
  if (ends(lines)) return lines;
  const plan = planMagnet(lines, chosen);
  if (isFailure(plan)) return plan;
  const terms = readMargin(view, plan, chosen, { basis, options });
  if (ends(terms)) return terms;
  if (terms === undefined) {
    return {
      needs: mixtureNeeds(view, plan),
      answer: (current) => {
        const cost = magnetCost(current, bill, plan, { when, costing: chosen });
        return answer({ view: current, magnet: cost, options: chosen });
      },
    };
  }
  const reckoned = { bill, plan, costing: chosen };
  const { start } = chosen;
  const own = seriesNeeds(view, seriesNeeded(terms.days)).series;
  return {
    needs: { series: [...new Set([...mixtureNeeds(view, plan).series, ...own])] },
    answer: (current) => {
      const asked = marginOn(current, reckoned, terms, when);
      const layout = layoutOf(chosen);
      const history =
        start === undefined
          ? {}
          : {
              history: () =>
                marginHistory(current, reckoned, terms, { span: { start, end: when }, layout }),
            };
      return answer({
        view: current,
        magnet: isFailure(asked) ? asked : asked.magnet,
        margin: { terms, plan, onDay: isFailure(asked) ? asked : asked.margin, ...history },
        options: chosen,
      });
    },
  };
}
