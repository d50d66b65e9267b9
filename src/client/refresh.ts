import { type Failure, isFailure } from "../core/failure";
import { mergeSeries } from "../core/series-merge";
import type { Questions } from "./questions";
import { SnapshotCache } from "./snapshot-cache";
import { fetchSeries } from "./wanted-series";

/** Reasons for which a series is left behind: the new snapshot no longer gives it, and a cell that asks is told why. */
const GONE: readonly Failure["reason"][] = ["no-such-series", "no-licence"];

/** The newest snapshot with everything that the old one holds, or the old one when nothing is new. The old one stays whole. */
export async function newerCache(
  old: SnapshotCache,
  questions: Questions,
): Promise<SnapshotCache | Failure> {
  const answer = await questions.catalogue();
  if (isFailure(answer)) return answer;
  const before = old.view.catalogue.snapshot;
  const { snapshot } = answer.catalogue;
  const same = snapshot.feed === before.feed && snapshot.number === before.number;
  if (same && answer.day === old.view.day && !old.view.stored) return old;
  const cache = new SnapshotCache(answer);
  if (same) {
    copyAll(old, cache);
    return cache;
  }
  const failed = await Promise.all([
    renewSeries(old, cache, questions),
    renewCited(old, cache, questions),
    renewCompanies(old, cache, questions),
  ]);
  return failed.find(isFailure) ?? cache;
}

/** Only the day has moved on. */
function copyAll(old: SnapshotCache, cache: SnapshotCache): void {
  for (const series of old.series()) cache.keepSeries(series);
  const cited = old.cited();
  if (cited) cache.keepCited(cited);
  const companies = old.companies();
  if (companies) cache.keepCompanies(companies);
}

async function renewSeries(
  old: SnapshotCache,
  cache: SnapshotCache,
  questions: Questions,
): Promise<Failure | undefined> {
  const before = old.view.catalogue.snapshot;
  const { snapshot } = cache.view.catalogue;
  // Another feed, or one restored from an older backup, has no "since": its series are taken whole.
  const grown = snapshot.feed === before.feed && snapshot.number > before.number;
  const held = old.series();
  const { series, failures } = await fetchSeries(questions, {
    codes: held.map(({ code }) => code),
    snapshot,
    ...(grown ? { since: before.number } : {}),
  });
  for (const one of held) {
    const newer = series.get(one.code);
    if (newer) cache.keepSeries(grown ? mergeSeries(one, newer) : newer);
  }
  return [...failures.values()].find(({ reason }) => !GONE.includes(reason));
}

async function renewCited(
  old: SnapshotCache,
  cache: SnapshotCache,
  questions: Questions,
): Promise<Failure | undefined> {
  if (!old.cited()) return undefined;
  const answer = await questions.facts(cache.view.catalogue.snapshot);
  if (isFailure(answer)) return answer;
  cache.keepCited(answer);
  return undefined;
}

async function renewCompanies(
  old: SnapshotCache,
  cache: SnapshotCache,
  questions: Questions,
): Promise<Failure | undefined> {
  if (!old.companies()) return undefined;
  const answer = await questions.companies(cache.view.catalogue.snapshot);
  if (isFailure(answer)) return answer;
  cache.keepCompanies(answer.companies);
  return undefined;
}
