import { healthShape, writeHealth } from "../../wire/health";
import { paths } from "../../wire/paths";
import { noQueryShape } from "../../wire/query";
import { endpoint } from "../endpoint";
import { Refusal } from "../refusal";
import type { ServedFeed } from "../served-feed";

/** GET /healthz: the process lives and is a Reprice feed. */
export function healthRoute() {
  return endpoint({
    method: "GET",
    path: paths.health,
    says: "The process lives, and it is a Reprice feed.",
    query: noQueryShape,
    needs: "none",
    gives: healthShape,
    answer: () => ({ body: writeHealth }),
  });
}

/** GET /readyz: the store answers. */
export function readyRoute(feed: ServedFeed) {
  return endpoint({
    method: "GET",
    path: paths.ready,
    says: "The store answers.",
    query: noQueryShape,
    needs: "none",
    gives: healthShape,
    async answer() {
      try {
        return { snapshot: await feed.store.newest(), body: writeHealth };
      } catch {
        return new Refusal("not-ready", { detail: "The store does not answer." });
      }
    },
  });
}
