import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { FastifyInstance } from "fastify";
import { WebSocketServer } from "ws";
import type { Instant } from "../../core/instant";
import { MOST_ASKED_BYTES, liveSaidShape } from "../../wire/live";
import { paths } from "../../wire/paths";
import { noQueryShape } from "../../wire/query";
import { endpoint } from "../endpoint";
import type { Entrance } from "../entrance";
import type { Audit } from "../audit";
import { type LiveAudit, LiveClient } from "../live-client";
import { rawRefusal } from "../problems";
import { Refusal } from "../refusal";
import type { ServedFeed } from "../served-feed";
import { lackingIn } from "../lacking-rows";

/** GET /v1/live as plain HTTP: refused, since it speaks WebSocket; here for its description. */
export function liveRoute() {
  return endpoint({
    method: "GET",
    path: paths.live,
    says: "WebSocket: new snapshots, and ticks of the series that a client subscribes to.",
    query: noQueryShape,
    gives: liveSaidShape,
    upgrades: true,
    answer: () => new Refusal("upgrade-required", { detail: "Connect with a WebSocket." }),
  });
}

/** WebSocket's code for a peer that goes away. */
const GOING_AWAY = 1001;

/** What happens at /v1/live. */
export interface MountedLive {
  connections(): number;
}

/** Answers WebSockets at /v1/live. Nothing runs while nobody is connected. */
export function mountLive(
  app: FastifyInstance,
  feed: ServedFeed,
  entrance: Entrance,
  told: { readonly log: (line: string) => void; readonly audit: Audit },
): MountedLive {
  const bounds = feed.bounds.live;
  // A tick is short and seldom: compressing it would cost more memory for each connection than it saves.
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MOST_ASKED_BYTES,
    perMessageDeflate: false,
    clientTracking: true,
  });
  const clients = new Set<LiveClient>();
  const shared = { feed, ...entrance, lacking: lackingIn(feed), log: told.log };
  let stopping = false;
  let endWatch: (() => void) | undefined;
  let beats: NodeJS.Timeout | undefined;

  function refusalOf(request: IncomingMessage): Refusal | undefined {
    if (stopping) return new Refusal("not-ready", { detail: "The feed stops." });
    if (request.headers.upgrade?.toLowerCase() !== "websocket") {
      return new Refusal("bad-request", { detail: "The only upgrade here is to WebSocket." });
    }
    if (pathOf(request) !== paths.live) return new Refusal("not-found");
    if (clients.size >= bounds.connections) return new Refusal("too-many-connections");
    const { remoteAddress } = request.socket;
    return entrance.guard.refuse({ headers: request.headers, remoteAddress });
  }

  function welcome(client: LiveClient): void {
    clients.add(client);
    if (clients.size > 1) return;
    endWatch = feed.snapshots.watch(() => void inTurns(clients, (one) => one.wake()));
    beats = setInterval(() => void inTurns(clients, (one) => one.beat()), bounds.beat);
  }

  function lose(client: LiveClient): void {
    clients.delete(client);
    if (clients.size > 0) return;
    endWatch?.();
    clearInterval(beats);
  }

  app.server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const refusal = refusalOf(request);
    if (refusal) {
      socket.on("error", () => undefined);
      socket.end(rawRefusal(refusal), () => socket.destroy());
      return;
    }
    sockets.handleUpgrade(request, socket, head, (opened) => {
      const client = new LiveClient(opened, shared, auditOf(request, told.audit, feed.now));
      opened.on("close", () => lose(client));
      welcome(client);
    });
  });

  app.addHook("preClose", async () => {
    stopping = true;
    for (const one of sockets.clients) one.close(GOING_AWAY, "The feed stops.");
    const cut = setTimeout(() => {
      for (const one of sockets.clients) one.terminate();
    }, bounds.farewell);
    await new Promise<void>((gone) => sockets.close(() => gone()));
    clearTimeout(cut);
  });
  return { connections: () => clients.size };
}

/** Clients that are spoken to before others of the feed's askers have their turn. */
const AT_ONCE = 50;

async function inTurns(
  clients: Iterable<LiveClient>,
  speak: (client: LiveClient) => void,
): Promise<void> {
  let spoken = 0;
  for (const client of [...clients]) {
    speak(client);
    spoken += 1;
    if (spoken % AT_ONCE === 0) await new Promise(setImmediate);
  }
}

/** Tells what one connection asks; its requests pass no hook of the framework. */
function auditOf({ socket }: IncomingMessage, audit: Audit, now: () => Instant): LiveAudit {
  const { remoteAddress: from } = socket;
  return (route, status, codes, asker) =>
    audit({
      at: now(),
      ...(asker?.key === undefined ? {} : { key: asker.key }),
      route,
      status,
      codes,
      milliseconds: 0,
      ...(from === undefined ? {} : { from }),
    });
}

function pathOf({ url = "" }: IncomingMessage): string {
  return url.split("?", 1)[0] ?? "";
}
