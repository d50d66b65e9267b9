import { Failure, isFailure } from "../failure";
import { formatNumber } from "../number-text";
import type { PriceTerms } from "../price-terms";
import { type Beta, betaOf, isDistinguishable } from "../regression/beta";
import { type Path, commonLevels, returnsOf } from "../regression/returns";
import type { ReturnFrequency } from "../regression/return-kind";
import type { SnapshotView } from "../view";
import type { Driver } from "./driver";
import { type NameEffect, lacking, notModelled, sumOfEffects } from "./name-effect";
import type { Position } from "./position";
import { pathOf } from "./price-path";
import type { ShockPlan } from "./shock-plan";

/** Fewer returns than this show nothing that would last. */
const LEAST_RETURNS = 60;

/**
 * V x beta x shock, with one regression for each group that is shocked. A beta that cannot be told from 0 has no effect that could
 * be stated.
 */
export function betaEffect(
  view: SnapshotView,
  { terms, quotes, references }: ShockPlan,
  position: Position,
  changes: ReadonlyMap<Driver, number>,
): NameEffect {
  const { market, frequency, day, returnsFrom } = terms;
  const window = { first: returnsFrom, last: day };
  const quote = quotes.get(position.label) ?? lacking(position, "its exchange");
  if (isFailure(quote)) return notModelled(position, told(position, quote));
  const priced = (one: PriceTerms): Priced => ({ path: pathOf(view, one, window), terms: one });
  const y = priced(quote);
  const byDriver = new Map<Driver, number>();
  const notes: string[] = [];
  let reason: Failure | undefined;
  for (const [driver, change] of changes) {
    const reference = references.get(driver) ?? lacking(position, driver);
    const beta = isFailure(reference)
      ? reference
      : distinctBeta(y, priced(reference), market && priced(market), frequency);
    if (isFailure(beta) || isFailure(reference)) {
      reason ??= isFailure(beta) ? beta : undefined;
      notes.push(`${driver} not modelled`);
      continue;
    }
    const { value, t } = beta.beta;
    byDriver.set(driver, value * change);
    notes.push(
      `beta ${formatNumber(Number(value.toPrecision(4)))} on ${reference.material}, t ${t.toFixed(1)}, n ${beta.points}`,
    );
  }
  notes.push(market === undefined ? "no market factor" : `market factor ${market.material}`);
  if (byDriver.size === 0) {
    return notModelled(position, reason ?? lacking(position, "a shocked driver"), notes);
  }
  const percent = sumOfEffects(byDriver);
  return { position, percent, base: position.value, kinds: ["regression"], byDriver, notes };
}

/** A series that there is not is no fault of the formula. */
function told({ label }: Position, reason: Failure): Failure {
  return reason.reason === "no-such-series"
    ? new Failure("not-modelled", { input: label, hint: "no-quotes" })
    : reason;
}

interface Priced {
  readonly path: Path;
  readonly terms: PriceTerms;
}

/**
 * The beta of log returns on common days that can be told from 0; else not-modelled with hint "few-points" {input, against,
 * points} or "indistinct" {input, against, beta, t, points}.
 */
function distinctBeta(
  y: Priced,
  x: Priced,
  market: Priced | undefined,
  frequency: ReturnFrequency,
): Beta | Failure {
  const refuse = (hint: string, more: Readonly<Record<string, string | number>>): Failure => {
    const [input, against] = [y.terms.material, x.terms.material];
    return new Failure("not-modelled", { input, against, hint, ...more });
  };
  const { columns } = commonLevels(
    [y, x, ...(market === undefined ? [] : [market])].map(({ path }) => path),
    frequency,
  );
  const returns = columns.map((column) => returnsOf(column, "log"));
  const failed = returns.find(isFailure);
  if (failed !== undefined) return failed;
  const [ofY = NONE, ofX = NONE, ofMarket] = returns as readonly Float64Array[];
  const points = ofY.length;
  if (points < LEAST_RETURNS) return refuse("few-points", { points });
  const beta = betaOf(ofY, ofX, ofMarket);
  if (isFailure(beta) || isDistinguishable(beta.beta)) return beta;
  const { value, t } = beta.beta;
  return refuse("indistinct", { beta: formatNumber(value), t: t.toFixed(1), points });
}

const NONE = new Float64Array();
