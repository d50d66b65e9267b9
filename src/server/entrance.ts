import type { FastifyReply, FastifyRequest, onRequestHookHandler } from "fastify";
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

/** Lets a request in before its body is read, or sends why not. Where the store need not be asked it goes on at once. */
export function enter({ door, rates, guard }: Entrance, endpoint: Endpoint): onRequestHookHandler {
  const { needs = "read", openHere = false } = endpoint;

  /** The refusal that was sent, if one was. */
  function admit(
    admitted: Asker | Refusal,
    request: FastifyRequest,
    reply: FastifyReply,
  ): FastifyReply | undefined {
    if (isRefusal(admitted)) {
      reply.header("www-authenticate", 'Bearer realm="reprice"');
      return sendRefusal(reply, admitted);
    }
    request.asker = admitted;
    if (needs !== "none" && !includes(admitted.scope, needs)) {
      const detail = `It needs the scope ${needs}.`;
      return sendRefusal(reply, new Refusal("no-scope", { detail }));
    }
    const seconds = rates.wait(admitted);
    if (seconds === 0) return undefined;
    reply.header("retry-after", String(seconds));
    const detail = `It may ask for ${admitted.rate} series a minute, and again in ${seconds} s.`;
    return sendRefusal(reply, new Refusal("too-many-requests", { detail }));
  }

  return (request, reply, next) => {
    request.endpoint = endpoint;
    const { headers, socket } = request;
    const isHere = () => guard.isHere({ headers, remoteAddress: socket.remoteAddress });
    const admission =
      needs === "none" || (openHere && isHere()) ? neighbour : door.bySaying(headers.authorization);
    if (!(admission instanceof Promise)) {
      if (!admit(admission, request, reply)) next();
      return;
    }
    admission
      .then((admitted) => {
        // The time for an answer may have run out meanwhile.
        if (!reply.sent && !admit(admitted, request, reply)) next();
      })
      .catch((error: Error) => {
        if (!reply.sent) next(error);
      });
  };
}
