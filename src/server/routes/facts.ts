import { factsShape, writeFacts } from "../../wire/facts";
import { paths } from "../../wire/paths";
import { factsSeen } from "../seen-statements";
import type { ServedFeed } from "../served-feed";
import { snapshotEndpoint } from "../snapshot-endpoint";

/** GET /v1/facts: the cited facts and events of a snapshot. */
export function factsRoute(feed: ServedFeed) {
  const said = {
    path: paths.facts,
    says: "Cited facts and events of a snapshot (the newest, where none is named).",
    gives: factsShape,
  };
  return snapshotEndpoint(feed, said, async (seen) =>
    writeFacts({ snapshot: seen.catalogue.snapshot, ...(await factsSeen(feed.store, seen)) }),
  );
}
