import type { FactPart } from "../core/fact-part";
import { type AskedPeriod, readFactPeriod } from "../core/fact-period";
import { type FactAnswer, type FactQuestion, factOf } from "../core/fact-question";
import { factRows, partOfFact } from "../core/fact-rows";
import { type Failure, isFailure } from "../core/failure";
import { optionsOf } from "../core/options";
import type { SnapshotView } from "../core/view";
import type { Answer, CellError } from "./answer";
import { ends, readArgument } from "./argument";
import { ask } from "./ask";
import { readOptionsArgument } from "./price-reading";

/**
 * A cited fact: production, quota, share, forecast, guidance. What is no plain figure says so in a second cell.
 * @customfunction
 * @param subject What it is about, such as "World", "China", "REConc" or "300224.SZ".
 * @param metric What is measured, such as "REO production". A wrong one lists those there are.
 * @param [period] Period, such as "2024" or "2025Q4"; omitted means the newest.
 * @param [options] key=value pairs: asof, part=value|to|unit|status|period|text|note|source|all.
 * @returns The value; beside it "quota", "forecast", the upper end of a range or a bound where it has one.
 * @remarks
 * A fact is a figure that a source published, with its period, unit, status and the moment since when it is known;
 * `asof=` gives what was known earlier. A figure that is not what its name says stands with a word beside it: a quota
 * is no output, a forecast no result. `part=all` shows everything, the source's address included. REFIND lists subjects
 * and REEVENTS what happened when.
 * @example World production of 2024, as known today.
 * =REFACT("World","REO production","2024")
 * -> 380000
 * @example As known in June 2025, before USGS restated it.
 * =REFACT("World","REO production","2024","asof=2025-06-01")
 * -> 390000
 * @example China's figure is a quota, and says so.
 * =REFACT("China","REO production","2024")
 * -> 270000 | quota
 * @example All that is known of a fact.
 * =REFACT("MP","NdPr price floor",,"part=all")
 * -> subject | MP
 *    metric | NdPr price floor
 *    value | 110
 *    unit | USD/kg
 *    status | published
 *    period | 2025Q4
 *    …
 * @example A slip in the name.
 * =REFACT("Wrold","REO production")
 * -> #VALUE! unknown-subject: There are no facts about "Wrold". Did you mean World?
 */
export function REFACT(
  subject: unknown,
  metric: unknown,
  period?: unknown,
  options?: unknown,
): any[][] {
  return ask<Answer>(() => {
    const about = readName(subject);
    if (ends(about)) return about;
    const measured = readName(metric);
    if (ends(measured)) return measured;
    const of = readPeriod(period);
    if (ends(of)) return of;
    const chosen = readOptionsArgument(options, optionsOf.REFACT);
    if (ends(chosen)) return chosen;
    const { asof, part } = chosen;
    const question: FactQuestion = {
      subject: about,
      metric: measured,
      period: of,
      ...(asof === undefined ? {} : { asOf: asof }),
    };
    return {
      needs: { series: [], facts: true },
      answer: (current) => {
        const found = factOf(current, question);
        return isFailure(found) ? found : cellsOf(current, found, part);
      },
    };
  }) as unknown[][];
}

/** A missing name reads as "", and is answered with those that there are; a number is taken as its digits. */
function readName(given: unknown): string | Failure | CellError {
  const name = readArgument(given, "name");
  return ends(name) ? name : String(name ?? "");
}

function readPeriod(given: unknown): AskedPeriod | Failure | CellError {
  const period = readArgument(given, "period");
  if (period === undefined || period === 0) return "newest";
  if (ends(period)) return period;
  return readFactPeriod(typeof period === "boolean" ? String(period) : period);
}

/** One cell for a plain figure; otherwise its value and what must be said with it. */
function cellsOf(
  { catalogue }: SnapshotView,
  { fact, says }: FactAnswer,
  part: FactPart | undefined,
): Answer {
  const { sources } = catalogue;
  if (part === "all") return factRows(fact, sources).map(({ label, value }) => [label, value]);
  const answer = partOfFact(fact, part ?? "value", sources);
  return part !== undefined || says === "" || isFailure(answer) ? answer : [[answer, says]];
}
