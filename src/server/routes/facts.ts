import { factsShape, writeFacts } from "../../wire/facts";
import { paths } from "../../wire/paths";
import { snapshotQueryShape } from "../../wire/query";
import { endpoint } from "../endpoint";
import { keptJson } from "../kept-json";
import { isRefusal } from "../refusal";
import { factsSeen } from "../seen-statements";
import type { ServedFeed } from "../served-feed";

/** GET /v1/facts: the cited facts and events of a snapshot. */
export function factsRoute(feed: ServedFeed) {
  const json = keptJson();
  return endpoint({
    method: "GET",
    path: paths.facts,
    says: "Cited facts and events of a snapshot (the newest, where none is named).",
    query: snapshotQueryShape,
    gives: factsShape,
    async answer({ query, asker }) {
      const seen = await feed.catalogueOf(query.snapshot, asker.access);
      if (isRefusal(seen)) return seen;
      const { snapshot } = seen.catalogue;
      return {
        snapshot,
        tag: seen.tag,
        ...json(seen, "", async () =>
          writeFacts({ snapshot, ...(await factsSeen(feed.store, seen)) }),
        ),
      };
    },
  });
}
