import type { Needs } from "../../client/feed";
import { declaredCodes } from "../../core/catalogue-index";
import { Failure, isFailure } from "../../core/failure";
import { optionsOf, readOptions } from "../../core/options";
import { type Horizon, horizonWords, readHorizon } from "../../core/portfolio/lag";
import type { NameEffect } from "../../core/portfolio/name-effect";
import { shockTerms } from "../../core/portfolio/option-terms";
import { type ShockPlan, planShock, shockNeeds } from "../../core/portfolio/shock-plan";
import type { Measure } from "../../core/portfolio/measure";
import { type ShockReport, isTimeless, readyShock } from "../../core/portfolio/shock-report";
import { type AskedShocks, readShocks } from "../../core/portfolio/shocks";
import type { SnapshotView } from "../../core/view";
import { type NameHeld, sizeOf } from "./name-held";
import type { Portfolio } from "./portfolio";

/** A shock as a formula says it, so that what is put on the sheet answers the same as the pane. */
export interface ShockAsked {
  /** Second argument of RESHOCK: "NdPr=+10%; Dy=-5%", or "from=2025-12-31; to=2026-01-28". */
  readonly shocks: string;
  /** Options of RESHOCK besides those of the holdings: "horizon=4q; passthrough=0.8". */
  readonly options: string;
}

/** The shock that the six numbers quote, and with which the chart opens. */
export const standardShock: ShockAsked = { shocks: "NdPr=+10%", options: "horizon=4q" };

/** True for shocks that a formula would write alike. */
export function isAskedAlike(a: ShockAsked, b: ShockAsked): boolean {
  return a.shocks === b.shocks && a.options === b.options;
}

/** One effect over time: fractions after one quarter, in the steady state, and the widest of all horizons that are named. */
export interface EffectSpan {
  readonly quarter: number;
  readonly steady: number;
  readonly low: number;
  readonly high: number;
}

/** A name under a shock. */
export interface NameShocked {
  readonly held: NameHeld;
  /** Its own effect at the horizon, what it stands on, or why it is not modelled. */
  readonly effect: NameEffect;
  /** Its own percent over time; undefined where it is not modelled. */
  readonly own: EffectSpan | undefined;
  /**
   * What it adds to the total's percent at the horizon, and over time: its own percent counted with its signed value, over the
   * gross value that is modelled. Undefined where it is not modelled or not priced.
   */
  readonly contribution: number | undefined;
  readonly span: EffectSpan | undefined;
}

/** A portfolio under a shock: what RESHOCK answers, over all horizons. */
export interface ShockPicture {
  readonly measure: Measure;
  /** True for betas, which know no horizon: all spans are a point. */
  readonly isTimeless: boolean;
  readonly horizon: Horizon;
  /** At the horizon: names in the portfolio's order, stages, drivers and the total. */
  readonly report: ShockReport;
  readonly names: readonly NameShocked[];
  /** The total's percent over time, or why there is none. */
  readonly total: EffectSpan | Failure;
}

/** A portfolio made ready for shocks under some options: each slider position is then one cheap call. */
export interface ReadyPortfolio {
  /** What a shock does, read as RESHOCK reads its second argument, with the same failures. */
  shocked(shocks: string): ShockPicture | Failure;
}

/** A question about shocks: what it needs of the feed, and its answer once that is there. */
export interface ShockQuestion {
  readonly needs: Needs;
  answer(view: SnapshotView): ReadyPortfolio;
}

/** True for shocks that are the changes between two dates; those need the prices of all materials. */
export function isReplay(shocks: string): boolean {
  const read = readShocks(shocks);
  return !isFailure(read) && read.kind === "replay";
}

/** Reads options as RESHOCK reads its third argument, with the same failures. `replays` says whether shocks will be replays. */
export function askShocks(
  portfolio: Portfolio,
  options: string,
  replays: boolean,
): ShockQuestion | Failure {
  const { view, book, holdings } = portfolio;
  const read = readOptions(`${portfolio.options}; ${options}`, optionsOf.RESHOCK);
  if (isFailure(read)) return read;
  const terms = shockTerms(view, book, read);
  if (isFailure(terms)) return terms;
  const asked: AskedShocks = replays
    ? { kind: "replay", from: { kind: "latest" }, to: { kind: "latest" } }
    : { kind: "stated", shocks: [] };
  const plan = planShock(view.catalogue, book, holdings, { asked, terms });
  if (isFailure(plan)) return plan;
  const series = declaredCodes(view.catalogue, shockNeeds(view.catalogue, plan));
  return {
    needs: { series, companies: true },
    answer: (current) => readyPortfolio(current, portfolio, plan),
  };
}

/** The horizons of a span: the first is one quarter, the last the steady state. */
const horizons: readonly Horizon[] = horizonWords.map((word) => readHorizon(word) ?? Infinity);

function readyPortfolio(
  view: SnapshotView,
  { names, valuation }: Portfolio,
  plan: ShockPlan,
): ReadyPortfolio {
  const { terms } = plan;
  const ready = readyShock(view, plan, valuation.positions);
  return {
    shocked(text) {
      const asked = readShocks(text, view.catalogue);
      if (isFailure(asked)) return asked;
      const report = ready.report(asked);
      if (isFailure(report)) return report;
      const percents = ready.percentsOver(horizons, report.changes);
      const covered = coveredValue(names, report);
      const shocked = names.flatMap((held, at) => {
        const effect = report.names[at];
        const own = spanOf(percents[at]);
        return effect === undefined ? [] : [nameShocked(held, effect, own, covered)];
      });
      const { percent } = report.total;
      return {
        measure: terms.measure,
        isTimeless: isTimeless(terms),
        horizon: terms.horizon,
        report,
        names: shocked,
        total: isFailure(percent)
          ? percent
          : (spanOf(totalsOf(names, percents, covered)) ?? NOT_MODELLED),
      };
    },
  };
}

const NOT_MODELLED = new Failure("not-modelled");

function nameShocked(
  held: NameHeld,
  effect: NameEffect,
  own: EffectSpan | undefined,
  covered: number,
): NameShocked {
  const { value } = held.position;
  const { percent } = effect;
  if (isFailure(percent) || isFailure(value) || covered === 0) {
    return { held, effect, own, contribution: undefined, span: undefined };
  }
  const part = value / covered;
  return { held, effect, own, contribution: percent * part, span: own && scaled(own, part) };
}

/** Gross value of the names that are modelled. */
function coveredValue(names: readonly NameHeld[], report: ShockReport): number {
  return names.reduce((sum, name, at) => {
    const percent = report.names[at]?.percent;
    return percent === undefined || isFailure(percent) ? sum : sum + sizeOf(name);
  }, 0);
}

/** The total's percent over each horizon. */
function totalsOf(
  names: readonly NameHeld[],
  percents: readonly (readonly number[] | Failure)[],
  covered: number,
): readonly number[] {
  const totals = horizons.map(() => 0);
  for (const [at, { position }] of names.entries()) {
    const over = percents[at];
    const { value } = position;
    if (over === undefined || isFailure(over) || isFailure(value)) continue;
    for (const [index, percent] of over.entries()) {
      totals[index] = (totals[index] ?? 0) + (percent * value) / covered;
    }
  }
  return totals;
}

function spanOf(percents: readonly number[] | Failure | undefined): EffectSpan | undefined {
  if (percents === undefined || isFailure(percents)) return undefined;
  const [quarter] = percents;
  const steady = percents.at(-1);
  if (quarter === undefined || steady === undefined) return undefined;
  return { quarter, steady, low: Math.min(...percents), high: Math.max(...percents) };
}

function scaled({ quarter, steady, low, high }: EffectSpan, part: number): EffectSpan {
  const ends = [low * part, high * part] as const;
  return {
    quarter: quarter * part,
    steady: steady * part,
    low: Math.min(...ends),
    high: Math.max(...ends),
  };
}
