import { companiesShape, writeCompanies } from "../../wire/companies";
import { paths } from "../../wire/paths";
import { companiesSeen } from "../seen-statements";
import type { ServedFeed } from "../served-feed";
import { snapshotEndpoint } from "../snapshot-endpoint";

/** GET /v1/companies: what a snapshot says about listed names, every vintage of it. */
export function companiesRoute(feed: ServedFeed) {
  const said = {
    path: paths.companies,
    says: "Listings, segment weights, sensitivities and price floors of a snapshot (the newest, where none is named).",
    gives: companiesShape,
  };
  return snapshotEndpoint(feed, said, async (seen) =>
    writeCompanies({
      snapshot: seen.catalogue.snapshot,
      companies: await companiesSeen(feed.store, seen),
    }),
  );
}
