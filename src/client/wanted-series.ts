import { Failure, isFailure } from "../core/failure";
import type { Series } from "../core/series";
import { MOST_CODES } from "../wire/series";
import type { Questions, WantedSeries } from "./questions";

/** What came of asking for many series: each code is in one of the two. */
export interface FetchedSeries {
  readonly series: ReadonlyMap<string, Series>;
  readonly failures: ReadonlyMap<string, Failure>;
}

interface Fetching {
  readonly series: Map<string, Series>;
  readonly failures: Map<string, Failure>;
}

/** Asks for series, usually in one request: in several where the codes or the answer would be too many for one. */
export async function fetchSeries(
  questions: Questions,
  wanted: WantedSeries,
): Promise<FetchedSeries> {
  const fetched: Fetching = { series: new Map(), failures: new Map() };
  const parts: Promise<void>[] = [];
  for (let start = 0; start < wanted.codes.length; start += MOST_CODES) {
    const codes = wanted.codes.slice(start, start + MOST_CODES);
    parts.push(fetchPart(questions, { ...wanted, codes }, fetched));
  }
  await Promise.all(parts);
  return fetched;
}

async function fetchPart(
  questions: Questions,
  wanted: WantedSeries,
  fetched: Fetching,
): Promise<void> {
  let codes = wanted.codes;
  while (codes.length > 0) {
    const answer = await questions.series({ ...wanted, codes });
    if (isFailure(answer)) {
      for (const code of codes) fetched.failures.set(code, answer);
      return;
    }
    for (const series of answer.series) fetched.series.set(series.code, series);
    for (const { code, reason } of answer.refused) {
      fetched.failures.set(code, new Failure(reason, { code }));
    }
    const left = new Set(answer.more);
    for (const code of codes) {
      if (left.has(code) || fetched.series.has(code) || fetched.failures.has(code)) continue;
      fetched.failures.set(code, leftOut(code));
    }
    const more = codes.filter((code) => left.has(code));
    // Each answer must bring something, or a feed that always says "more" would be asked for ever.
    if (more.length === codes.length) {
      for (const code of more) fetched.failures.set(code, leftOut(code));
      return;
    }
    codes = more;
  }
}

function leftOut(code: string): Failure {
  return new Failure("feed-error", { detail: `${code} was left out` });
}
