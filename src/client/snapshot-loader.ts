import { type Failure, isFailure } from "../core/failure";
import { type Scheduler, batch } from "./batch";
import type { Needs } from "./feed";
import type { Questions } from "./questions";
import { singleFlight } from "./single-flight";
import type { SnapshotCache } from "./snapshot-cache";
import { fetchSeries } from "./wanted-series";

/** Gets what a snapshot in memory lacks, always of that very snapshot. */
export function snapshotLoader(
  cache: SnapshotCache,
  questions: Questions,
  scheduler: Scheduler,
): (needs: Needs) => Promise<Failure | undefined> {
  const { snapshot } = cache.view.catalogue;

  const loadSeries = batch(async (codes) => {
    const { series, failures } = await fetchSeries(questions, { codes, snapshot });
    for (const one of series.values()) cache.keepSeries(one);
    return failures;
  }, scheduler);

  const loadCited = singleFlight(async () => {
    const answer = await questions.facts(snapshot);
    if (isFailure(answer)) return answer;
    cache.keepCited(answer);
    return undefined;
  });

  return ({ series, facts }) => {
    const lacking = series.filter((code) => !cache.hasSeries(code)).map(loadSeries);
    if (facts && !cache.cited()) lacking.push(loadCited());
    const [first] = lacking;
    // A hundred thousand cells that lack one series share its promise.
    if (first && lacking.length === 1) return first;
    return Promise.all(lacking).then((failures) => failures.find(isFailure));
  };
}
