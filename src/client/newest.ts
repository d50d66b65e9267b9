import type { SnapshotName } from "../core/catalogue";
import { changedCatalogue } from "../core/catalogue-change";
import { type Failure, isFailure } from "../core/failure";
import type { CatalogueAnswer } from "../wire/catalogue";
import { statements } from "../wire/catalogue-change";
import { MOST_CODES, type SeriesAnswer } from "../wire/series";
import type { Questions } from "./questions";
import type { SnapshotCache } from "./snapshot-cache";

/** The newest snapshot as it was told: its catalogue, and what came with it. */
export interface Newest {
  readonly answer: CatalogueAnswer;
  /** Rows that series in use have gained since; absent where they must be asked for. */
  readonly gained?: SeriesAnswer;
}

/**
 * Asks what is new since a snapshot, usually in one request: the series in use, what changed in the catalogue, and whether facts
 * and companies did. Where that cannot be told, the catalogue is asked for whole.
 */
export async function newestSince(
  held: SnapshotCache,
  questions: Questions,
): Promise<Newest | Failure> {
  const { catalogue, sight } = held.declared;
  const codes = held.series().map(({ code }) => code);
  if (sight === undefined || codes.length === 0) return wholeOf(await questions.catalogue());
  const gained = await questions.newest({
    codes: codes.slice(0, MOST_CODES),
    since: catalogue.snapshot.number,
    sight,
    holds: statements.filter((kind) => held.states(kind)),
  });
  if (isFailure(gained)) return gained;
  const { snapshot, news } = gained;
  // Another feed, or one that was restored: what it gave was counted from a snapshot that is none of its own.
  if (!isLater(snapshot, catalogue.snapshot)) return wholeOf(await questions.catalogue());
  if (!news) {
    const answer = await questions.catalogue(snapshot);
    return isFailure(answer) ? answer : { answer, gained };
  }
  const newest = changedCatalogue(catalogue, news, snapshot);
  return { answer: { catalogue: newest, day: news.day, sight }, gained };
}

function wholeOf(answer: CatalogueAnswer | Failure): Newest | Failure {
  return isFailure(answer) ? answer : { answer };
}

/** True for the same snapshot too. */
function isLater(snapshot: SnapshotName, before: SnapshotName): boolean {
  return snapshot.feed === before.feed && snapshot.number >= before.number;
}
