import type { FastifyInstance } from "fastify";
import { snapshotHeader } from "../wire/paths";
import { OPEN_FILE } from "./pages";
import { sendRefusal } from "./problems";
import type { Guard } from "./reach";

/** What every answer says; a page says more for itself (pages.ts). */
const STRICT = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  // One address answers differently to different keys and origins.
  vary: "Authorization, Origin",
} as const;

/** A year: who was here by https comes by nothing else. */
const HTTPS_ONLY = "max-age=31536000";

const METHODS = "GET, POST";
const HEADERS = "authorization, content-type, if-none-match";
const EXPOSED = `etag, retry-after, ${snapshotHeader}`;

/** Guards every request, answers the question of a browser whether a page of another origin may ask, and sets the headers of all answers. */
export function addAnswerHeaders(app: FastifyInstance, guard: Guard, isHttps: boolean): void {
  app.addHook("onRequest", (request, reply, next) => {
    reply.headers(STRICT);
    if (isHttps) reply.header("strict-transport-security", HTTPS_ONLY);
    const caller = { headers: request.headers, remoteAddress: request.socket.remoteAddress };
    const refusal = guard.refuse(caller, isOpenToAll(request.url));
    if (refusal) return void sendRefusal(reply, refusal);
    const { origin } = request.headers;
    if (!guard.isForeign(origin)) return next();
    reply.header("access-control-allow-origin", origin);
    reply.header("access-control-expose-headers", EXPOSED);
    const isAsking =
      request.method === "OPTIONS" && "access-control-request-method" in request.headers;
    if (!isAsking) return next();
    reply.header("access-control-allow-methods", METHODS);
    reply.header("access-control-allow-headers", HEADERS);
    return void reply.header("access-control-max-age", "600").code(204).send();
  });
}

function isOpenToAll(url: string): boolean {
  return url.startsWith(`/${OPEN_FILE}`) && url.split("?")[0] === `/${OPEN_FILE}`;
}
