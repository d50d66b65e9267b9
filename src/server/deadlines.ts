import type { FastifyInstance, FastifyReply } from "fastify";
import { sendRefusal } from "./problems";
import { Refusal } from "./refusal";

/** Looks in the time that an answer has. */
const LOOKS = 10;

/**
 * Answers for whatever takes longer than so many milliseconds; what comes later has to look at `reply.sent`.
 * One look now and then at all that is under way costs less than an alarm, or the framework's own signal, for each.
 */
export function addDeadlines(app: FastifyInstance, milliseconds: number): void {
  const underWay = new Map<FastifyReply, number>();
  let looks = 0;
  let looking: NodeJS.Timeout | undefined;

  function look(): void {
    looks += 1;
    for (const [reply, due] of underWay) {
      // They stand in the order in which they came.
      if (due > looks) break;
      underWay.delete(reply);
      if (!reply.sent) sendRefusal(reply, new Refusal("too-slow"));
    }
    if (underWay.size > 0) return;
    clearInterval(looking);
    looking = undefined;
  }

  app.addHook("onRequest", (_request, reply, next) => {
    looking ??= setInterval(look, milliseconds / LOOKS).unref();
    // The next look may come at once.
    underWay.set(reply, looks + LOOKS + 1);
    next();
  });
  app.addHook("onResponse", (_request, reply, next) => {
    underWay.delete(reply);
    next();
  });
  app.addHook("onClose", async () => clearInterval(looking));
}
