import type { Needs } from "../client/feed";
import { declaredCodes } from "../core/catalogue-index";
import type { SnapshotView } from "../core/view";

/** The needs of an answer: each series once, those that the snapshot does not declare left out (they answer as lacking). */
export function seriesNeeds(view: SnapshotView, codes: Iterable<string>): Needs {
  return { series: declaredCodes(view.catalogue, codes) };
}
