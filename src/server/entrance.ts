import type { FastifyReply, FastifyRequest } from "fastify";
import { type Asker, includes, neighbour } from "./access";
import type { Door } from "./door";
import type { Endpoint } from "./endpoint";
import { sendRefusal } from "./problems";
import type { Rates } from "./rate";
import type { Guard } from "./reach";
import { Refusal, isRefusal } from "./refusal";

declare module "fastify" {
  interface FastifyRequest {
    /** Who asks; there once the entrance let the request in. */
    asker?: Asker;
    /** The endpoint that was asked; there for who was let in and who was not. */
    endpoint?: Endpoint;
    /** What was asked and answered, for the audit. */
    told?: { readonly codes: number; readonly snapshot?: number };
  }
}

/** What decides who is answered. */
export interface Entrance {
  readonly door: Door;
  readonly rates: Rates;
  readonly guard: Guard;
}

/** Lets a request in before its body is read, or sends why not. */
export async function enter(
  { door, rates, guard }: Entrance,
  endpoint: Endpoint,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  const { needs = "read", openHere } = endpoint;
  request.endpoint = endpoint;
  const caller = { headers: request.headers, remoteAddress: request.socket.remoteAddress };
  const asker =
    needs === "none" || (openHere === true && guard.isHere(caller))
      ? neighbour
      : await door.bySaying(request.headers.authorization);
  if (isRefusal(asker)) {
    reply.header("www-authenticate", 'Bearer realm="reprice"');
    return sendRefusal(reply, asker);
  }
  request.asker = asker;
  if (needs !== "none" && !includes(asker.scope, needs)) {
    return sendRefusal(reply, new Refusal("no-scope", { detail: `It needs the scope ${needs}.` }));
  }
  const seconds = rates.wait(asker);
  if (seconds === 0) return undefined;
  reply.header("retry-after", String(seconds));
  const detail = `It may ask for ${asker.rate} series a minute, and again in ${seconds} s.`;
  return sendRefusal(reply, new Refusal("too-many-requests", { detail }));
}
