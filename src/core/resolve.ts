import type { Catalogue, SeriesEntry } from "./catalogue";
import { indexOf } from "./catalogue-index";
import { type MaterialChoice, splitCode, writtenCode } from "./code";
import { Failure, isFailure } from "./failure";
import { readQuoter } from "./quoter";

/**
 * The series that a choice means: of the quoter written after `@` or in `quoter=`, else of the snapshot's default
 * quoter, which is never a synthetic one. Fails as bad-option {input, hint, other} where the two name different
 * quoters, as no-such-series {code, quoters, markets, series} with what there is of the material, and as
 * no-licence {code} for a series that the asker may see listed but not priced. A quoter that only the workbook prefers is
 * never a synthetic one, and the failure says whose word it was {by}.
 */
export function resolveSeries(
  catalogue: Catalogue,
  choice: MaterialChoice,
  quoter?: string,
  preferred = false,
): SeriesEntry | Failure {
  const wanted = wantedQuoter(choice, quoter);
  if (isFailure(wanted)) return wanted;
  const { code } = choice;
  const answering = wanted ?? catalogue.defaultQuoters[code] ?? "";
  const entry = indexOf(catalogue).entry(writtenCode({ code, quoter: answering }));
  const named = wanted !== undefined && !preferred;
  if (entry === undefined || (!named && entry.synthetic)) {
    return noSuchSeries(catalogue, code, wanted, preferred);
  }
  if (catalogue.unlicensed?.includes(entry.code)) {
    return new Failure("no-licence", { code: entry.code });
  }
  return entry;
}

function wantedQuoter(choice: MaterialChoice, option?: string): string | undefined | Failure {
  if (option === undefined) return choice.quoter;
  const input = `quoter=${option}`;
  const named = readQuoter(option);
  if (named === undefined) {
    return new Failure("bad-option", { input, hint: "bad-value", values: ["letters and digits"] });
  }
  const { quoter = named } = choice;
  return quoter === named
    ? named
    : new Failure("bad-option", { input, hint: "twice", other: `@${quoter}` });
}

/** Says which quoters and markets the material does have. */
function noSuchSeries(
  catalogue: Catalogue,
  code: string,
  quoter: string | undefined,
  preferred: boolean,
): Failure {
  const index = indexOf(catalogue);
  const existing = index.of(splitCode(code).material);
  return new Failure("no-such-series", {
    code,
    quoter,
    quoters: index.quotedAs(code).map((entry) => splitCode(entry.code).quoter ?? ""),
    markets: [...new Set(existing.map((entry) => splitCode(entry.code).market ?? "domestic"))],
    series: existing.map((entry) => entry.code),
    ...(preferred ? { by: "workbook" } : {}),
  });
}
