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

  const loadCompanies = singleFlight(async () => {
    const answer = await questions.companies(snapshot);
    if (isFailure(answer)) return answer;
    cache.keepCompanies(answer.companies);
    return undefined;
  });

  const underWay = new WeakMap<Needs, Promise<Failure | undefined>>();

  function load({ series, facts, companies }: Needs): Promise<Failure | undefined> {
    const lacking = series.filter((code) => !cache.hasSeries(code)).map(loadSeries);
    if (facts && !cache.cited()) lacking.push(loadCited());
    if (companies && !cache.companies()) lacking.push(loadCompanies());
    const [first] = lacking;
    if (first && lacking.length === 1) return first;
    return Promise.all(lacking).then((failures) => failures.find(isFailure));
  }

  // Cells of one column have the very same needs: a hundred thousand of them share one promise.
  return (needs) => {
    const known = underWay.get(needs);
    if (known) return known;
    const loading = load(needs);
    underWay.set(needs, loading);
    loading.finally(() => underWay.delete(needs));
    return loading;
  };
}
