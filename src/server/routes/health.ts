import { setTimeout as wait } from "node:timers/promises";
import { healthShape, writeHealth } from "../../wire/health";
import { paths } from "../../wire/paths";
import { noQueryShape } from "../../wire/query";
import { endpoint } from "../endpoint";
import { Refusal, isRefusal } from "../refusal";
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

const NOT_READY = new Refusal("not-ready", { detail: "The store does not answer." });

/** A store that waits for its server is not ready: whoever asks wants to know now, not when it is back. */
const PATIENCE_MS = 2000;

const notReady = () => wait(PATIENCE_MS, NOT_READY, { ref: false });

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
        const snapshot = await Promise.race([feed.store.newest(), notReady()]);
        return isRefusal(snapshot) ? snapshot : { snapshot, body: writeHealth };
      } catch {
        return NOT_READY;
      }
    },
  });
}
