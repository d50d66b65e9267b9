import { snapshotQueryShape } from "../wire/query";
import { type Endpoint, endpoint } from "./endpoint";
import { keptJson } from "./kept-json";
import { isRefusal } from "./refusal";
import type { SeenCatalogue } from "./seen-catalogue";
import type { ServedFeed } from "./served-feed";

/** A GET that a snapshot fixes (the newest, where none is named), written once for all who see the same of it. */
export function snapshotEndpoint(
  feed: ServedFeed,
  said: Pick<Endpoint, "path" | "says" | "gives">,
  write: (seen: SeenCatalogue) => Promise<unknown>,
): Endpoint {
  const json = keptJson();
  return endpoint({
    ...said,
    method: "GET",
    query: snapshotQueryShape,
    async answer({ query, asker }) {
      const seen = await feed.catalogueOf(query.snapshot, asker.access);
      if (isRefusal(seen)) return seen;
      const { snapshot } = seen.catalogue;
      return { snapshot, tag: seen.tag, ...json(seen, "", () => write(seen)) };
    },
  });
}
