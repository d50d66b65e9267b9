import { type Failure, isFailure } from "../core/failure";
import { isSamePin } from "../core/pin";
import { mergeSeries } from "../core/series-merge";
import type { Series } from "../core/series";
import type { SeriesAnswer } from "../wire/series";
import { isSameSnapshot } from "../wire/snapshot";
import type { Target } from "./feed";
import { type Newest, newestSince } from "./newest";
import type { Questions } from "./questions";
import { SnapshotCache } from "./snapshot-cache";
import { fetchSeries } from "./wanted-series";

/** Reasons for which a series is left behind: the new snapshot no longer gives it, and a cell that asks is told why. */
const GONE: readonly Failure["reason"][] = ["no-such-series", "no-licence"];

/** A snapshot that takes over from another, which stays whole. */
export interface Successor {
  /** The old one itself where nothing is new. */
  readonly cache: SnapshotCache;
  /** Fetches all that the old one holds by now. Asked again, it fetches what has been added since, mostly nothing. */
  bringAlong(questions: Questions): Promise<Failure | undefined>;
  /** True while the old one holds something that has not been brought along. */
  lacks(): boolean;
}

/** The snapshot that is aimed at, still without what the old one holds. */
export async function successorOf(
  old: SnapshotCache,
  target: Target,
  questions: Questions,
): Promise<Successor | Failure> {
  const aimed = await aimedAt(old, target, questions);
  if (isFailure(aimed)) return aimed;
  const { answer, gained } = aimed;
  const pin = target === "newest" ? undefined : target;
  const isSame = isSameSnapshot(answer.catalogue.snapshot, old.declared.catalogue.snapshot);
  const isPinned = pin && old.view.pin ? isSamePin(pin, old.view.pin) : pin === old.view.pin;
  if (isSame && isPinned && answer.day === old.declared.day && !old.view.stored) {
    return { cache: old, bringAlong: async () => undefined, lacks: () => false };
  }
  const cache = new SnapshotCache(answer, undefined, pin);
  return isSame ? copyOf(old, cache) : renewalOf(old, cache, gained);
}

async function aimedAt(
  old: SnapshotCache,
  target: Target,
  questions: Questions,
): Promise<Newest | Failure> {
  if (target === "newest") return newestSince(old, questions);
  const { catalogue, sight } = old.declared;
  const said = sight === undefined ? {} : { sight };
  if (isSameSnapshot(target.snapshot, catalogue.snapshot)) {
    return { answer: { catalogue, day: target.day, ...said } };
  }
  const answer = await questions.catalogue(target.snapshot);
  return isFailure(answer) ? answer : { answer: { ...answer, day: target.day } };
}

/** Only the day or the limit is another: everything is in memory. */
function copyOf(old: SnapshotCache, cache: SnapshotCache): Successor {
  const lacks = () => !cache.holdsAllOf(old);
  return {
    cache,
    lacks,
    async bringAlong() {
      cache.keepAllOf(old);
      return undefined;
    },
  };
}

function renewalOf(
  old: SnapshotCache,
  cache: SnapshotCache,
  gained: SeriesAnswer | undefined,
): Successor {
  const before = old.declared.catalogue.snapshot;
  const { snapshot } = cache.declared.catalogue;
  // Another feed, or an older snapshot, has no "since": its series are taken whole.
  const grown = snapshot.feed === before.feed && snapshot.number > before.number;
  const gone = new Set<string>();
  const lacking = () =>
    old.series().filter(({ code }) => !cache.hasSeries(code) && !gone.has(code));

  function take(held: readonly Series[], newer: ReadonlyMap<string, Series>): void {
    for (const one of held) {
      const rows = newer.get(one.code);
      if (rows) cache.keepSeries(grown ? mergeSeries(one, rows) : rows);
    }
  }

  if (gained) {
    take(lacking(), new Map(gained.series.map((series) => [series.code, series])));
    for (const { code, reason } of gained.refused) if (GONE.includes(reason)) gone.add(code);
    const same = gained.news?.same ?? [];
    const [cited, companies] = [old.cited(), old.companies()];
    if (cited && same.includes("facts")) cache.keepCited(cited);
    if (companies && same.includes("companies")) cache.keepCompanies(companies);
  }

  async function renewSeries(questions: Questions): Promise<Failure | undefined> {
    const held = lacking();
    const { series, failures } = await fetchSeries(questions, {
      codes: held.map(({ code }) => code),
      snapshot,
      ...(grown ? { since: before.number } : {}),
    });
    take(held, series);
    for (const [code, { reason }] of failures) if (GONE.includes(reason)) gone.add(code);
    return [...failures.values()].find(({ reason }) => !GONE.includes(reason));
  }

  async function renewCited(questions: Questions): Promise<Failure | undefined> {
    if (!old.cited() || cache.cited()) return undefined;
    const answer = await questions.facts(snapshot);
    if (isFailure(answer)) return answer;
    cache.keepCited(answer);
    return undefined;
  }

  async function renewCompanies(questions: Questions): Promise<Failure | undefined> {
    if (!old.companies() || cache.companies()) return undefined;
    const answer = await questions.companies(snapshot);
    if (isFailure(answer)) return answer;
    cache.keepCompanies(answer.companies);
    return undefined;
  }

  return {
    cache,
    lacks: () => !cache.holdsAllOf(old, gone),
    async bringAlong(questions) {
      const renewing = [renewSeries, renewCited, renewCompanies].map((renew) => renew(questions));
      return (await Promise.all(renewing)).find(isFailure);
    },
  };
}
