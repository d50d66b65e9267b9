import { connect } from "node:net";
import { type LiveBounds, usualBounds } from "../../src/server/bounds";
import { type Listening, listen } from "../../src/server/listen";
import { observationAt } from "../../src/core/series";
import { importOf } from "../support/imports";
import { type LiveLine, greetedLine, liveLine } from "../support/live-line";
import { instant, observed } from "../support/observations";
import { type TestFeed, testFeed } from "../support/served-feed";

interface LiveTestFeed extends TestFeed {
  readonly listening: Listening;
  readonly port: number;
}

const running: LiveTestFeed[] = [];
afterAll(() => Promise.all(running.map((feed) => feed.close())));

async function liveFeed(live: Partial<LiveBounds> = {}): Promise<LiveTestFeed> {
  const bounds = { live: { ...usualBounds.live, look: 20, ...live } };
  const feed = await testFeed({ bounds });
  const listening = await listen(feed.app, 0);
  if (typeof listening === "string") throw new Error(listening);
  const made = { ...feed, listening, port: listening.port };
  running.push(made);
  return made;
}

function commit(feed: TestFeed, code: string, ...rows: ReturnType<typeof observed>[]) {
  const batch = importOf({ observations: new Map([[code, rows]]) });
  return feed.store.commit(batch, instant("2026-02-08"));
}

/** The rows of a tick as day and mid. */
async function nextRows(line: LiveLine) {
  const { series, snapshot } = await line.take("tick");
  const rows = series.map(({ since, columns }) => ({
    code: columns.code,
    since,
    mids: Array.from(columns.day, (_, row) => observationAt(columns, row).amounts.mid),
  }));
  return { snapshot, rows };
}

describe("a client that behaves", () => {
  let feed: LiveTestFeed;
  let line: LiveLine;
  beforeEach(async () => {
    feed = await liveFeed();
    line = await greetedLine(feed.port);
  });
  afterEach(() => line.close());

  test("is told the newest snapshot and the feed's day", () => {
    expect(line.heard[0]).toMatchObject({
      snapshot: { feed: feed.feed, number: 2 },
      day: 20492,
    });
  });

  test("gets what it lacks of a series, of each day the newest revision, and nothing twice", async () => {
    line.say({ asks: "subscribe", series: [{ code: "NdOxide@BREX", since: 1 }] });
    expect(await nextRows(line)).toEqual({
      snapshot: 2,
      rows: [{ code: "NdOxide@BREX", since: 1, mids: [732_600, 740_000] }],
    });
    expect(await line.take("snapshot")).toMatchObject({ snapshot: { number: 2 } });
    await commit(
      feed,
      "NdOxide@BREX",
      observed("2026-02-02", 741_000, { knownSince: "2026-02-02T08:00:00Z" }),
      observed("2026-02-02", 742_000, { knownSince: "2026-02-02T09:00:00Z" }),
    );
    expect(await nextRows(line)).toEqual({
      snapshot: 3,
      rows: [{ code: "NdOxide@BREX", since: 2, mids: [742_000] }],
    });
    expect(await line.take("snapshot")).toMatchObject({ snapshot: { number: 3 } });
  });

  test("hears of a new snapshot, and of no series that it does not follow", async () => {
    const series = [{ code: "NdOxide@BREX", since: 2 }];
    line.say({ asks: "subscribe", series });
    line.say({ asks: "subscribe", series: [{ code: "DyOxide@BREX", since: 2 }] });
    line.say({ asks: "unsubscribe", codes: ["DyOxide@BREX"] });
    await line.take("snapshot");
    await commit(feed, "DyOxide@BREX", observed("2026-02-03", 1));
    expect(await line.take("snapshot")).toMatchObject({ snapshot: { number: 3 } });
    await commit(feed, "NdOxide@BREX", observed("2026-02-03", 2));
    // The client was told nothing since 2, and holds a tick against what it was told.
    expect((await nextRows(line)).rows).toEqual([{ code: "NdOxide@BREX", since: 2, mids: [2] }]);
    expect(line.heard.filter(({ says }) => says === "tick")).toHaveLength(1);
  });

  test("gets no row older than any newest price can need", async () => {
    await commit(feed, "NdOxide@BREX", observed("2020-01-06", 1), observed("2025-06-02", 3));
    line.say({ asks: "subscribe", series: [{ code: "NdOxide@BREX", since: 2 }] });
    expect((await nextRows(line)).rows).toMatchObject([{ mids: [3] }]);
  });

  test("is told that a day was taken back", async () => {
    const withdrawn = { status: "withdrawn", knownSince: "2026-02-05" } as const;
    await commit(feed, "NdOxide@BREX", observed("2026-01-30", {}, withdrawn));
    line.say({ asks: "subscribe", series: [{ code: "NdOxide@BREX", since: 2 }] });
    const { series } = await line.take("tick");
    expect(observationAt(series[0]?.columns ?? never(), 0).status).toBe("withdrawn");
  });

  test.each([
    ["TbOxide@ARGUS", 2, "no-licence"],
    ["Nope@X", 2, "no-such-series"],
    ["__proto__", 0, "no-such-series"],
    ["NdOxide@BREX", 9, "no-such-snapshot"],
  ])("is refused %s from snapshot %d with %s, and keeps the rest", async (code, since, reason) => {
    const series = [
      { code, since },
      { code: "DyOxide@BREX", since: 1 },
    ];
    line.say({ asks: "subscribe", series });
    expect(await line.take("error")).toEqual({ says: "error", reason, code });
    expect((await nextRows(line)).rows).toMatchObject([{ code: "DyOxide@BREX" }]);
  });
});

test("a client hears from the feed again and again, though nothing is new", async () => {
  const feed = await liveFeed({ beat: 30 });
  const line = await greetedLine(feed.port);
  await line.take("snapshot");
  await line.take("snapshot");
  line.close();
});

describe("a client that does not behave", () => {
  let feed: LiveTestFeed;
  beforeAll(async () => {
    feed = await liveFeed({ hello: 100, series: 3 });
  });

  test.each([
    ["says no hello first", { asks: "unsubscribe", codes: ["a"] }],
    ["speaks another version", { asks: "hello", wire: 2 }],
    ["says no JSON", "hello"],
    ["sends bytes", Buffer.from([1, 2, 3])],
    ["says nothing", ""],
  ])("and %s is told so and cut off", async (_what, said) => {
    const line = await liveLine(feed.port);
    line.say(said);
    expect(await line.take("error")).toMatchObject({ reason: "bad-message" });
    expect(await line.closed).toEqual({ code: 1008, reason: "bad-message" });
  });

  test("and stays silent is cut off", async () => {
    const line = await liveLine(feed.port);
    expect(await line.closed).toEqual({ code: 1008, reason: "bad-message" });
  });

  test("and greets twice is cut off", async () => {
    const line = await greetedLine(feed.port);
    line.say({ asks: "hello", wire: 1 });
    expect(await line.closed).toMatchObject({ code: 1008 });
  });

  test("and sends more than a message may be is cut off before it is read", async () => {
    const line = await greetedLine(feed.port);
    line.socket.on("error", () => undefined);
    line.say("x".repeat(200_000));
    expect(await line.closed).toMatchObject({ code: 1009 });
  });

  test("and follows too many series is cut off", async () => {
    const line = await greetedLine(feed.port);
    const series = ["a", "b", "c", "d"].map((code) => ({ code, since: 0 }));
    line.say({ asks: "subscribe", series });
    expect(await line.closed).toEqual({ code: 1008, reason: "too-many-series" });
  });

  test("does not keep the feed from answering others", async () => {
    const line = await greetedLine(feed.port);
    line.say({ asks: "subscribe", series: [{ code: "NdOxide@BREX", since: 1 }] });
    expect((await nextRows(line)).snapshot).toBe(2);
    line.close();
  });
});

describe("the door", () => {
  let feed: LiveTestFeed;
  beforeAll(async () => {
    feed = await liveFeed({ connections: 1 });
  });

  test.each([
    ["another origin", { origin: "http://evil.example" }, "forbidden-origin"],
    ["no origin", { origin: "null" }, "forbidden-origin"],
    ["another host", { host: "evil.example" }, "forbidden-host"],
  ])("is closed to %s", async (_what, headers, kind) => {
    await expect(liveLine(feed.port, headers)).rejects.toThrow(new RegExp(`403.*${kind}`));
  });

  test("is open to the feed's own pages", async () => {
    const own = `127.0.0.1:${feed.port}`;
    const line = await liveLine(feed.port, { origin: `http://${own}` });
    line.close();
    await line.closed;
  });

  test("is nowhere else", async () => {
    await expect(liveLine(feed.port, {}, "/v1/snapshot")).rejects.toThrow(/404.*not-found/);
    await expect(liveLine(feed.port, {}, "/v1/live/../live2")).rejects.toThrow(/404/);
  });

  test("says to plain HTTP what it takes", async () => {
    const answer = await fetch(`http://127.0.0.1:${feed.port}/v1/live`);
    expect([answer.status, (await answer.json()) as object]).toMatchObject([
      426,
      { type: "urn:reprice:problem:upgrade-required" },
    ]);
  });

  test("lets in only so many at once", async () => {
    const line = await liveLine(feed.port);
    await expect(liveLine(feed.port)).rejects.toThrow(/503.*too-many-connections/);
    line.close();
    await line.closed;
    for (;;) {
      const next = await liveLine(feed.port).catch(() => undefined);
      if (!next) continue;
      next.close();
      break;
    }
  });
});

/** A client whose end of the line is dead: it reads, and answers nothing. */
function deadLine(port: number) {
  const socket = connect(port, "127.0.0.1", () => {
    socket.write(
      [
        "GET /v1/live HTTP/1.1",
        `host: localhost:${port}`,
        "connection: upgrade",
        "upgrade: websocket",
        "sec-websocket-version: 13",
        "sec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==",
        "\r\n",
      ].join("\r\n"),
    );
  });
  socket.on("data", () => undefined);
  socket.on("error", () => undefined);
  const closed = new Promise<void>((resolve) => socket.on("close", () => resolve()));
  const opened = new Promise<void>((resolve) => socket.once("data", () => resolve()));
  return { opened, closed };
}

test("a line whose other end is dead is closed", async () => {
  const feed = await liveFeed({ beat: 30 });
  const dead = deadLine(feed.port);
  await dead.opened;
  const line = await greetedLine(feed.port);
  await dead.closed;
  await line.take("snapshot");
  line.close();
});

test("the feed stops at once, tells its clients, and does not wait for one that is dead", async () => {
  const feed = await liveFeed({ farewell: 100 });
  const line = await greetedLine(feed.port);
  const dead = deadLine(feed.port);
  await dead.opened;
  const started = Date.now();
  await feed.listening.close();
  expect(Date.now() - started).toBeLessThan(1500);
  expect(await line.closed).toMatchObject({ code: 1001 });
  await dead.closed;
});

function never(): never {
  throw new Error("there is no tick");
}
