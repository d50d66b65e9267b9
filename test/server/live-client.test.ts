import { EventEmitter } from "node:events";
import type { WebSocket } from "ws";
import type { Instant } from "../../src/core/instant";
import { usualBounds } from "../../src/server/bounds";
import { LiveClient } from "../../src/server/live-client";
import { ratesOf } from "../../src/server/rate";
import { type ServedFeed, servedFeed } from "../../src/server/served-feed";
import { doorOf } from "../../src/server/door";
import { lackingIn } from "../../src/server/lacking-rows";
import type { PriceStore } from "../../src/store/store";
import { type LiveSaid, readLiveSaid } from "../../src/wire/live";
import { declared, importOf, sourceS1 } from "../support/imports";
import { instant, observed } from "../support/observations";
import { type SqlitePlace, sqlitePlace } from "../support/sqlite-place";

/** A socket whose other end reads nothing until the test lets it. */
class SlowSocket extends EventEmitter {
  readonly OPEN = 1;
  readyState = 1;
  readonly sent: string[] = [];
  pings = 0;
  terminated = false;
  private readonly leaving: (() => void)[] = [];

  send(text: string, left?: () => void): void {
    this.sent.push(text);
    if (left) this.leaving.push(left);
  }
  ping(): void {
    this.pings += 1;
  }
  close(): void {
    this.readyState = 2;
    this.emit("close");
  }
  terminate(): void {
    this.terminated = true;
    this.close();
  }
  /** Messages that have not left. */
  get waiting(): number {
    return this.leaving.length;
  }
  said(): readonly LiveSaid[] {
    return this.sent.map((text) => readLiveSaid(text) as LiveSaid);
  }
  /** Lets the oldest message leave, and what follows from it happen. */
  async read(): Promise<void> {
    this.leaving.shift()?.();
    await turns();
  }
  async hear(asked: object): Promise<void> {
    this.emit("message", Buffer.from(JSON.stringify(asked)), false);
    await turns();
  }
}

const turns = () => new Promise((resolve) => setTimeout(resolve, 5));
const now: Instant = instant("2026-02-08");

const lines: string[] = [];
const sockets: SlowSocket[] = [];
let place: SqlitePlace;
let store: PriceStore;
let feed: ServedFeed;
beforeEach(async () => {
  place = await sqlitePlace();
  store = await place.open();
  const declarations = [declared("NdOxide@BREX")];
  await store.commit(importOf({ sources: [sourceS1], declarations }), now);
  feed = servedFeed(store, () => now, usualBounds);
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.close();
  await store.close();
  await place.remove();
});

async function publish(mid: number): Promise<void> {
  const rows = [observed("2026-02-06", mid, { knownSince: instantText(mid) })];
  await store.commit(importOf({ observations: new Map([["NdOxide@BREX", rows]]) }), now);
  await feed.snapshots.look();
}

function instantText(seconds: number): string {
  return new Date(Date.UTC(2026, 1, 7) + seconds * 1000).toISOString();
}

async function client(): Promise<SlowSocket> {
  const socket = new SlowSocket();
  sockets.push(socket);
  const shared = {
    feed,
    door: doorOf({ keys: store.keys, now: () => now, keyless: "until-keys" }),
    rates: ratesOf(() => now),
    lacking: lackingIn(feed),
    log: (line: string) => void lines.push(line),
  };
  const one = new LiveClient(socket as unknown as WebSocket, shared, () => undefined);
  socket.on("beat", () => one.beat());
  const end = feed.snapshots.watch(() => one.wake());
  socket.on("close", end);
  await socket.hear({ asks: "hello", wire: 1 });
  await socket.read();
  await socket.hear({ asks: "subscribe", series: [{ code: "NdOxide@BREX", since: 1 }] });
  return socket;
}

test("a client that reads slowly has one message waiting, and then gets the newest state alone", async () => {
  const socket = await client();
  for (let mid = 1; mid <= 40; mid += 1) await publish(mid);
  await turns();
  expect([socket.sent.length, socket.waiting]).toEqual([2, 1]);
  while (socket.waiting > 0) await socket.read();
  expect(socket.sent.length).toBeLessThan(8);
  const said = socket.said();
  const ticks = said.flatMap((one) => (one.says === "tick" ? [one] : []));
  expect(ticks.at(-1)?.series[0]?.columns.amounts.mid?.at(-1)).toBe(40);
  expect(said.at(-1)).toMatchObject({ says: "snapshot", snapshot: { number: 41 } });
});

test("signs of life do not pile up before a client that reads nothing, and it is cut off", async () => {
  const socket = await client();
  await publish(1);
  await turns();
  expect(socket.waiting).toBe(1);
  socket.emit("beat");
  await turns();
  expect([socket.waiting, socket.pings, socket.terminated]).toEqual([1, 1, false]);
  socket.emit("beat");
  expect(socket.terminated).toBe(true);
});

test("a store that fails ends the connection, and the log says why", async () => {
  feed = { ...feed, catalogueOf: () => Promise.reject(new Error("the disk is gone")) };
  const broken = await client();
  await publish(1);
  await broken.read();
  await turns();
  expect(broken.readyState).toBe(2);
  expect(lines.at(-1)).toContain("the disk is gone");
});
