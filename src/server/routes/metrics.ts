import * as v from "valibot";
import { paths } from "../../wire/paths";
import { noQueryShape } from "../../wire/query";
import { endpoint } from "../endpoint";
import type { Metrics } from "../metrics";
import type { ServedFeed } from "../served-feed";

/** GET /metrics: how the feed fares, as Prometheus reads it; for an admin key, or someone at this machine. */
export function metricsRoute(feed: ServedFeed, metrics: Metrics, connections: () => number) {
  return endpoint({
    method: "GET",
    path: paths.metrics,
    says: "Counts and times of answers, live connections, snapshot and memory, as Prometheus reads them.",
    query: noQueryShape,
    gives: v.string(),
    givesType: "text/plain; version=0.0.4",
    needs: "admin",
    openHere: true,
    async answer() {
      const snapshot = await feed.store.newest().catch(() => undefined);
      const text = metrics.write({
        reprice_store_up: snapshot ? 1 : 0,
        ...(snapshot ? { reprice_snapshot: snapshot.number } : {}),
        reprice_live_connections: connections(),
        process_resident_memory_bytes: process.memoryUsage.rss(),
        process_cpu_seconds_total: cpuSeconds(),
        process_uptime_seconds: process.uptime(),
      });
      return { type: "text/plain; version=0.0.4; charset=utf-8", body: () => Buffer.from(text) };
    },
  });
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
