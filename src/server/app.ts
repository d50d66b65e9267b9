import { type FastifyInstance, fastify } from "fastify";
import type { Instant } from "../core/instant";
import type { PriceStore } from "../store/store";
import { keepAccounts } from "./accounts";
import { addAnswerHeaders } from "./answer-headers";
import type { Audit } from "./audit";
import { type Bounds, usualBounds } from "./bounds";
import type { Certificate } from "./certificate";
import type { Endpoint } from "./endpoint";
import { addDeadlines } from "./deadlines";
import { type Keyless, doorOf } from "./door";
import { withoutKeys } from "./key-text";
import { metricsOf } from "./metrics";
import { mount } from "./mount";
import { mountPages } from "./pages";
import { rawProblem, refusalOfError, sendRefusal } from "./problems";
import { ratesOf } from "./rate";
import { type Reach, guardOf } from "./reach";
import { Refusal } from "./refusal";
import { catalogueRoute } from "./routes/catalogue";
import { companiesRoute } from "./routes/companies";
import { factsRoute } from "./routes/facts";
import { giveObservationsRoute } from "./routes/give-observations";
import { healthRoute, readyRoute } from "./routes/health";
import { liveRoute, mountLive } from "./routes/live";
import { manySeriesRoute } from "./routes/many-series";
import { metricsRoute } from "./routes/metrics";
import { oneSeriesRoute } from "./routes/one-series";
import { openApiRoute } from "./routes/openapi";
import { snapshotRoute } from "./routes/snapshot";
import { type ServedFeed, servedFeed } from "./served-feed";

/** What a feed is made of. */
export interface FeedParts {
  readonly store: PriceStore;
  readonly now: () => Instant;
  /** Folder with the built pages; without it only the feed is served. */
  readonly pages?: string;
  readonly bounds?: Partial<Bounds>;
  /** With it the feed answers by https. */
  readonly https?: Certificate;
  /** From where it may be asked; only from this machine where nothing is said. */
  readonly reach?: Reach;
  /** Whom it answers without a key: everybody until keys are made, where nothing is said. */
  readonly keyless?: Keyless;
  /** Takes a line for each question about prices. */
  readonly audit?: Audit;
  /** Endpoints beside the feed's own, answered with the same checks. */
  readonly more?: (feed: ServedFeed) => readonly Endpoint[];
  /** Takes one line for each answer that failed through our own fault. */
  readonly log?: (line: string) => void;
}

/** The feed as an application that does not listen yet: ask it through `inject`, or hand it to `listen`. */
export function feedApp(parts: FeedParts): FastifyInstance {
  const bounds = { ...usualBounds, ...parts.bounds };
  const { store, now, reach = {}, keyless = "until-keys", audit } = parts;
  const log = (line: string) => parts.log?.(withoutKeys(line));
  const feed = servedFeed(store, now, bounds);
  const door = doorOf({ keys: store.keys, now, keyless });
  const entrance = {
    door,
    rates: ratesOf(now),
    guard: guardOf(reach),
  };
  const metrics = metricsOf();
  const app = emptyApp(bounds, log, parts);
  addDeadlines(app, bounds.answerTimeout);
  addAnswerHeaders(app, entrance.guard, isByHttps(parts));
  const live = mountLive(app, feed, entrance, { log, audit: audit ?? (() => undefined) });
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
    metricsRoute(feed, metrics, live.connections),
    ...(parts.more?.(feed) ?? []),
  ];
  const all = [...endpoints, openApiRoute(endpoints)];
  keepAccounts(app, { metrics, audit, now });
  mount(app, entrance, all);
  if (parts.pages !== undefined) mountPages(app, parts.pages);
  return app;
}

function emptyApp(
  bounds: Bounds,
  log: (line: string) => void,
  { https, reach }: Pick<FeedParts, "https" | "reach">,
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
    ...serverOptions(late, https),
    // Who asked is told to the audit; only a declared proxy is believed to know.
    trustProxy: reach?.proxies?.length ? [...reach.proxies] : false,
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
  app.setNotFoundHandler((_request, reply) => sendRefusal(reply, new Refusal("not-found")));
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) => {
    const refusal = refusalOfError(error);
    // Somebody has to make room.
    if (!refusal || refusal.kind === "no-room") {
      log(`${request.method} ${request.url} failed: ${error.stack ?? error.message}`);
    }
    return sendRefusal(reply, refusal ?? new Refusal("internal-error"));
  });
  return app;
}

function isByHttps({ https, reach }: FeedParts): boolean {
  return https !== undefined || reach?.url?.startsWith("https:") === true;
}

/** Options of the server under the framework, which has other types by https than by http, and the same behaviour. */
function serverOptions(late: object, certificate: Certificate | undefined): { http: object } {
  const https: object = { https: { ...late, ...certificate } };
  return certificate ? (https as { http: object }) : { http: late };
}
