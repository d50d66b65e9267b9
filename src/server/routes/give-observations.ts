import { importFrom } from "../../providers/import";
import { givenRows } from "../../providers/given-rows";
import { isRejection, sayRejection } from "../../providers/rejection";
import { givenShape, takenShape } from "../../wire/observations";
import { paths } from "../../wire/paths";
import { noQueryShape } from "../../wire/query";
import { endpoint } from "../endpoint";
import { Refusal } from "../refusal";
import type { ServedFeed } from "../served-feed";

/** Bytes of a body: room for the most rows with a long source in each. */
const MOST_BYTES = 8 * 1024 * 1024;

/** POST /v1/observations: prices of the asker's own, by the rules of every import. All of them are taken, or none and why. */
export function giveObservationsRoute(feed: ServedFeed) {
  return endpoint({
    method: "POST",
    path: paths.observations,
    says: "Takes prices as one import, all or nothing; the same id again adds nothing.",
    query: noQueryShape,
    takes: givenShape,
    mostBytes: MOST_BYTES,
    gives: takenShape,
    async answer({ body }) {
      const outcome = await importFrom(givenRows(body), feed.store, feed.now());
      if (isRejection(outcome)) {
        return new Refusal("unusable-rows", {
          detail: sayRejection(outcome, "row").join("\n").slice(0, 2000),
        });
      }
      // Whoever follows the feed hears of the snapshot before the asker does, and so before anyone asks for it.
      await feed.snapshots.look();
      const { snapshot, rows, same, repeated = false } = outcome;
      return { snapshot, body: () => ({ snapshot, rows, same, repeated }) };
    },
  });
}
