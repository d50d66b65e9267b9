import type { FastifyInstance } from "fastify";
import type { Instant } from "../core/instant";
import type { Audit } from "./audit";
import type { Endpoint } from "./endpoint";
import type { Metrics } from "./metrics";

/** Where answers are told to. */
export interface Accounts {
  readonly metrics: Metrics;
  readonly audit: Audit;
  readonly now: () => Instant;
}

/** Counts every answer of an endpoint, refusals too, and tells the audit of those that concern prices. */
export function keepAccounts(
  app: FastifyInstance,
  endpoints: readonly Endpoint[],
  { metrics, audit, now }: Accounts,
): void {
  const known = new Map(
    endpoints.map((one) => [`${one.method} ${one.path.replace(/\{(\w+)\}/g, ":$1")}`, one]),
  );
  app.addHook("onResponse", (request, reply, next) => {
    const one = known.get(`${request.method} ${request.routeOptions.url ?? ""}`);
    if (one) {
      const route = `${one.method} ${one.path}`;
      const { told, asker } = request;
      metrics.count(route, reply.statusCode, reply.elapsedTime / 1000, told?.codes ?? 0);
      if (one.needs !== "none") {
        audit({
          at: now(),
          ...(asker?.key === undefined ? {} : { key: asker.key }),
          route,
          status: reply.statusCode,
          ...told,
          milliseconds: reply.elapsedTime,
          ...(request.socket.remoteAddress === undefined ? {} : { from: request.ip }),
        });
      }
    }
    next();
  });
}
