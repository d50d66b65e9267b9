import { companiesShape, writeCompanies } from "../../wire/companies";
import { paths } from "../../wire/paths";
import { snapshotQueryShape } from "../../wire/query";
import { endpoint } from "../endpoint";
import { isRefusal } from "../refusal";
import { type ServedFeed, snapshotAsked } from "../served-feed";

/** GET /v1/companies: what a snapshot says about listed names, every vintage of it. */
export function companiesRoute(feed: ServedFeed) {
  return endpoint({
    method: "GET",
    path: paths.companies,
    says: "Listings, segment weights, sensitivities and price floors of a snapshot (the newest, where none is named).",
    query: snapshotQueryShape,
    gives: companiesShape,
    async answer({ query }) {
      const snapshot = await snapshotAsked(feed, query.snapshot);
      if (isRefusal(snapshot)) return snapshot;
      return {
        snapshot,
        tag: "",
        async body() {
          const companies = await feed.store.companies(snapshot.number);
          return writeCompanies({ snapshot, companies });
        },
      };
    },
  });
}
