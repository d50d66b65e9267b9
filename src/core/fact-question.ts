import { normaliseName } from "./alias";
import { type AsOf, formatAsOf } from "./as-of";
import { formatDay } from "./day";
import type { Fact } from "./fact";
import { type AskedPeriod, endOfPeriod, usualPeriod } from "./fact-period";
import { Failure, isFailure } from "./failure";
import { formatNumber } from "./number-text";
import { readSubject } from "./subject";
import type { SnapshotView } from "./view";

/** What is asked of the cited facts. */
export interface FactQuestion {
  readonly subject: string;
  readonly metric: string;
  /** Omitted: the newest. */
  readonly period?: AskedPeriod;
  readonly asOf?: AsOf;
}

/** A cited fact that answers. */
export interface FactAnswer {
  readonly fact: Fact;
  /**
   * What its number does not say by itself, "" for a plain published figure: that it is a quota or a forecast, the upper end
   * of a range, a bound ("more than 10 %"), or the period where none was asked for and there are several.
   */
  readonly says: string;
}

/**
 * The newest vintage of a fact that was known at the as-of limit. unknown-subject names near ones, no-match the metrics or
 * periods that there are, not-yet-published is a fact that was not known yet.
 */
export function factOf(view: SnapshotView, question: FactQuestion): FactAnswer | Failure {
  const facts = view.facts();
  const subjects = facts.map(({ subject }) => subject);
  const subject = readSubject(question.subject, subjects, view.catalogue);
  if (isFailure(subject)) return subject;
  const about = facts.filter((fact) => fact.subject === subject);
  const metric = normaliseName(question.metric);
  const measured = about.filter((fact) => normaliseName(fact.metric) === metric);
  if (measured.length === 0) return noMetric(question.metric, subject, about);
  const { period = "newest" } = question;
  const asked = period === "newest" ? measured : measured.filter(isOf(period.named));
  if (asked.length === 0) return noPeriod(period, subject, measured);
  const known = asked.filter((fact) => !question.asOf || fact.knownSince <= question.asOf.known);
  const [first, ...others] = known;
  if (first === undefined) return notYetKnown(view, asked, question);
  const fact = others.reduce((best, other) => (isNewer(other, best) ? other : best), first);
  const several = new Set(known.map((other) => other.period)).size > 1;
  return { fact, says: saysOf(fact, period === "newest" && several) };
}

/** A range, a bound or a kind of claim in words: "quota", "guidance, to 380", "more than 10 %". */
function saysOf(fact: Fact, withPeriod: boolean): string {
  const { status, value, valueTo, text, period } = fact;
  return [
    status === "published" ? "" : status,
    valueTo === undefined ? "" : `to ${formatNumber(valueTo)}`,
    value === undefined ? "" : (text ?? ""),
    withPeriod ? period : "",
  ]
    .filter((words) => words !== "")
    .join(", ");
}

function isOf(named: string): (fact: Fact) => boolean {
  return ({ period }) => period === named || usualPeriod(period) === named;
}

/** A later period, or of one period what became known later; of two known together the later in the list. */
function isNewer(fact: Fact, than: Fact): boolean {
  const [end, other] = [endOfPeriod(fact.period), endOfPeriod(than.period)];
  return end === other ? fact.knownSince >= than.knownSince : end > other;
}

function noMetric(input: string, subject: string, about: readonly Fact[]): Failure {
  const metrics = [...new Set(about.map(({ metric }) => metric))];
  return new Failure("no-match", { input, subject, metrics });
}

function noPeriod(period: AskedPeriod, subject: string, measured: readonly Fact[]): Failure {
  const input = period === "newest" ? period : period.named;
  const periods = [...new Set(measured.map((fact) => fact.period || "no period"))];
  return new Failure("no-match", { input, subject, metric: measured[0]?.metric, periods });
}

function notYetKnown(view: SnapshotView, asked: readonly Fact[], { asOf }: FactQuestion): Failure {
  const [first] = asked;
  return new Failure("not-yet-published", {
    material: [first?.subject, first?.metric].join(" "),
    day: first?.period,
    reference: formatDay(view.day),
    ...(asOf === undefined ? {} : { asOf: formatAsOf(asOf), reference: formatAsOf(asOf) }),
  });
}
