import { type Failure, isFailure } from "../core/failure";
import {
  type CompanyAttribute,
  attributeRows,
  profileRows,
  readCompanyAttribute,
} from "../core/portfolio/company-attribute";
import { companyProfile } from "../core/portfolio/company-profile";
import type { Told } from "../core/portfolio/company-tables";
import type { SnapshotView } from "../core/view";
import { type Answer, type Cell, CellDay, type CellError } from "./answer";
import { ends, readArgument } from "./argument";
import { ask } from "./ask";
import { withShare } from "./share-argument";

/**
 * What is known of a listed name: exchange, issuer, segment weights with evidence, date and confidence, guidance, coverage.
 * @customfunction
 * @param ticker Such as "600111.SH", "6680 HK", "MP US" or "LYC.AX".
 * @param [attribute] name, exchange, issuer, weights, guidance, coverage, SEP and so on; omitted gives all, label by label.
 * @returns The attribute, in several rows where it has them; or rows of label and value.
 * @remarks
 * Weights are fractions of revenue by segment: MINE, SEP, RECY (upstream), METAL, OTHER_RE (midstream), MAG, MOTOR
 * (downstream) and NONRE; what they lack to 1 is unclassified. Evidence says what a number stands on: a filing, an
 * estimate of others, or our own assumption. `weights`, `profit weights`, `sensitivities`, `floors` and `figures` give a
 * row each with value, evidence, confidence, day, known since, source and note; `guidance` and `coverage` cited facts.
 * Twins such as 300748.SZ and 6680.HK share all but the ticker. `reprice import companies FILE` brings weights of your
 * own, which then come before the shipped ones.
 * @example The share of separation in its revenue.
 * =RECOMPANY("600111.SH","SEP")
 * -> 0.65
 * @example What that number stands on.
 * =RECOMPANY("600111.SH","evidence")
 * -> our assumption
 * @example Its weights with evidence, confidence and dates.
 * =RECOMPANY("300748.SZ","weights")
 * -> MAG | 0.9 | estimate | medium | 2025-06-30 | 2025-08-31T00:00:00Z | …
 *    NONRE | 0.1 | estimate | medium | 2025-06-30 | 2025-08-31T00:00:00Z | …
 * @example What the company expects of itself.
 * =RECOMPANY("300224.SZ","guidance")
 * -> net profit | 2025 | 310 to 380 | M CNY | 2026-01-29T00:00:00Z | …
 *    net profit growth | 2025 | 235.7 to 311.5 | % | 2026-01-29T00:00:00Z | …
 *    …
 * @example All that is known, label by label.
 * =RECOMPANY("MP")
 * -> name | MP Materials
 *    ticker | MP.US
 *    exchange | United States exchanges
 *    …
 * @example A share that no table lists.
 * =RECOMPANY("600519.SH")
 * -> #N/A not-modelled: "600519.SH" is not modelled: the company is not known. Add it to the companies file.
 */
export function RECOMPANY(ticker: unknown, attribute?: unknown): any[][] {
  return ask<Answer>((view) =>
    withShare<Answer>(view, ticker, (share) => {
      const wanted = readAttributeArgument(attribute);
      if (ends(wanted)) return wanted;
      return {
        needs: { series: [], companies: true, facts: true },
        answer: (current) => answerOf(current, share.ticker, wanted),
      };
    }),
  ) as unknown[][];
}

function readAttributeArgument(given: unknown): CompanyAttribute | undefined | Failure | CellError {
  const text = readArgument(given, "attribute");
  return text === undefined || ends(text) ? text : readCompanyAttribute(String(text));
}

function answerOf(
  view: SnapshotView,
  ticker: string,
  attribute: CompanyAttribute | undefined,
): Answer {
  const profile = companyProfile(view, ticker);
  if (isFailure(profile)) return profile;
  const { sources } = view.catalogue;
  if (attribute === undefined) {
    return profileRows(profile, sources).map(([label, value]) => [label, cellOf(value)]);
  }
  const rows = attributeRows(profile, attribute, sources);
  if (isFailure(rows)) return rows;
  const [[lone, ...others] = [], ...more] = rows;
  const isLone = lone !== undefined && others.length + more.length === 0;
  return isLone ? cellOf(lone) : rows.map((row) => row.map(cellOf));
}

function cellOf(told: Told): Cell {
  return typeof told === "object" ? new CellDay(told.day) : told;
}
