import { type FastifyInstance, fastify } from "fastify";
import type { Instant } from "../core/instant";
import type { PriceStore } from "../store/store";
import { type Bounds, usualBounds } from "./bounds";
import type { Certificate } from "./certificate";
import type { Endpoint } from "./endpoint";
import { guard } from "./guards";
import { mount } from "./mount";
import { OPEN_FILE, mountPages } from "./pages";
import { rawProblem, refusalOfError, sendRefusal } from "./problems";
import { Refusal } from "./refusal";
import { catalogueRoute } from "./routes/catalogue";
import { companiesRoute } from "./routes/companies";
import { factsRoute } from "./routes/facts";
import { giveObservationsRoute } from "./routes/give-observations";
import { healthRoute, readyRoute } from "./routes/health";
import { liveRoute, mountLive } from "./routes/live";
import { manySeriesRoute } from "./routes/many-series";
import { oneSeriesRoute } from "./routes/one-series";
import { openApiRoute } from "./routes/openapi";
import { snapshotRoute } from "./routes/snapshot";
import { servedFeed } from "./served-feed";

/** What a feed is made of. */
export interface FeedParts {
  readonly store: PriceStore;
  readonly now: () => Instant;
  /** Folder with the built pages; without it only the feed is served. */
  readonly pages?: string;
  readonly bounds?: Partial<Bounds>;
  /** With it the feed answers by https. */
  readonly https?: Certificate;
  /** Takes one line for each answer that failed through our own fault. */
  readonly log?: (line: string) => void;
}

/** The feed as an application that does not listen yet: ask it through `inject`, or hand it to `listen`. */
export function feedApp(parts: FeedParts): FastifyInstance {
  const bounds = { ...usualBounds, ...parts.bounds };
  const log = parts.log ?? (() => undefined);
  const app = emptyApp(bounds, log, parts.https);
  const feed = servedFeed(parts.store, parts.now, bounds);
  const endpoints: readonly Endpoint[] = [
    snapshotRoute(feed),
    catalogueRoute(feed),
    manySeriesRoute(feed),
    oneSeriesRoute(feed),
    giveObservationsRoute(feed),
    factsRoute(feed),
    companiesRoute(feed),
    liveRoute(),
    healthRoute(),
    readyRoute(feed),
  ];
  mount(app, [...endpoints, openApiRoute(endpoints)]);
  mountLive(app, feed, log);
  if (parts.pages !== undefined) mountPages(app, parts.pages);
  return app;
}

function emptyApp(
  bounds: Bounds,
  log: (line: string) => void,
  certificate?: Certificate,
): FastifyInstance {
  // Node looks for late requests only so often (by default twice a minute), and a time-out below its
  // 60 seconds for headers counts only when both are given as the server is made.
  const late = {
    requestTimeout: bounds.requestTimeout,
    connectionsCheckingInterval: Math.min(1000, bounds.requestTimeout),
  };
  const app = fastify({
    bodyLimit: bounds.body,
    requestTimeout: bounds.requestTimeout,
    handlerTimeout: bounds.answerTimeout,
    ...serverOptions(late, certificate),
    routerOptions: { maxParamLength: 1000 },
    frameworkErrors: (error, _request, reply) => {
      sendRefusal(reply, new Refusal("bad-request", { detail: error.message }));
    },
    clientErrorHandler: (error, socket) => {
      if (socket.writable) socket.end(rawProblem(error.code));
      else socket.destroy();
    },
  });
  // JSON only: a form or plain text could be sent by any page without asking the browser first.
  app.removeContentTypeParser("text/plain");
  app.addHook("onRequest", async (request, reply) => {
    reply.header("x-content-type-options", "nosniff");
    const refusal = guard(request.headers, request.url.split("?")[0] === `/${OPEN_FILE}`);
    if (refusal) return sendRefusal(reply, refusal);
    return undefined;
  });
  app.setNotFoundHandler((_request, reply) => sendRefusal(reply, new Refusal("not-found")));
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) => {
    const refusal = refusalOfError(error);
    if (!refusal) log(`${request.method} ${request.url} failed: ${error.stack ?? error.message}`);
    return sendRefusal(reply, refusal ?? new Refusal("internal-error"));
  });
  return app;
}

/** Options of the server under the framework, which has other types by https than by http, and the same behaviour. */
function serverOptions(late: object, certificate: Certificate | undefined): { http: object } {
  const https: object = { https: { ...late, ...certificate } };
  return certificate ? (https as { http: object }) : { http: late };
}
