import type { FastifyInstance } from "fastify";
import type { Instant } from "../core/instant";
import type { Audit } from "./audit";
import type { Metrics } from "./metrics";

/** Where answers are told to. */
export interface Accounts {
  readonly metrics: Metrics;
  readonly audit?: Audit | undefined;
  readonly now: () => Instant;
}

/** Counts every answer of an endpoint, refusals too, and tells the audit of those that concern prices. */
export function keepAccounts(app: FastifyInstance, { metrics, audit, now }: Accounts): void {
  app.addHook("onResponse", (request, reply, next) => {
    const { endpoint, told, asker } = request;
    if (!endpoint) return next();
    const milliseconds = reply.elapsedTime;
    const { name } = endpoint;
    metrics.count(name, reply.statusCode, milliseconds / 1000, told?.codes ?? 0);
    if (!audit || endpoint.needs === "none") return next();
    audit({
      at: now(),
      ...(asker?.key === undefined ? {} : { key: asker.key }),
      route: name,
      status: reply.statusCode,
      ...told,
      milliseconds,
      ...(request.socket.remoteAddress === undefined ? {} : { from: request.ip }),
    });
    return next();
  });
}
