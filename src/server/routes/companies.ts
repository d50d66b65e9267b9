import { companiesShape, writeCompanies } from "../../wire/companies";
import { paths } from "../../wire/paths";
import { snapshotQueryShape } from "../../wire/query";
import { endpoint } from "../endpoint";
import { keptJson } from "../kept-json";
import { isRefusal } from "../refusal";
import { companiesSeen } from "../seen-statements";
import type { ServedFeed } from "../served-feed";

/** GET /v1/companies: what a snapshot says about listed names, every vintage of it. */
export function companiesRoute(feed: ServedFeed) {
  const json = keptJson();
  return endpoint({
    method: "GET",
    path: paths.companies,
    says: "Listings, segment weights, sensitivities and price floors of a snapshot (the newest, where none is named).",
    query: snapshotQueryShape,
    gives: companiesShape,
    async answer({ query, asker }) {
      const seen = await feed.catalogueOf(query.snapshot, asker.access);
      if (isRefusal(seen)) return seen;
      const { snapshot } = seen.catalogue;
      return {
        snapshot,
        tag: seen.tag,
        ...json(seen, "", async () =>
          writeCompanies({ snapshot, companies: await companiesSeen(feed.store, seen) }),
        ),
      };
    },
  });
}
