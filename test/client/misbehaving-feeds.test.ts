import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import type { ServerResponse } from "node:http";
import { type HttpSettings, httpTo } from "../../src/client/http";
import { createFeed } from "../../src/client/http-feed";
import { type Failure, isFailure } from "../../src/core/failure";
import { writeFrame } from "../../src/wire/frame";
import { columnsType } from "../../src/wire/paths";
import { httpServer } from "../support/http-server";
import { observed } from "../support/observations";
import { sendJson, smallFeed } from "../support/small-feed";

const openAt = (settings: HttpSettings) =>
  createFeed({ http: httpTo(settings), scheduler: setImmediate }).open();

/** What opening a feed comes to when its server answers so. */
async function openingOf(
  answer: (response: ServerResponse, asked: number) => void,
  timeout = 4000,
): Promise<{ readonly failed: Failure | undefined; readonly asked: number }> {
  let asked = 0;
  const server = await httpServer((_request, response) => answer(response, ++asked));
  const failed = await openAt({ address: server.address, timeout });
  await server.close();
  return { failed, asked };
}

const type = { "content-type": "application/json" };

test.concurrent("says offline when nobody listens", async () => {
  const free = createServer();
  await new Promise<void>((resolve) => free.listen(0, "127.0.0.1", resolve));
  const { port } = free.address() as AddressInfo;
  await new Promise((resolve) => free.close(resolve));
  const address = `http://127.0.0.1:${port}`;
  expect(await openAt({ address })).toMatchObject({ reason: "offline", details: { address } });
});

test.concurrent(
  "says timeout when no answer begins, when one never ends, and when fetch ignores its signal",
  async () => {
    const silent = await openingOf(() => undefined, 150);
    const endless = await openingOf((response) => response.writeHead(200, type).write("{"), 150);
    const deaf = await openAt({
      address: "http://x",
      fetch: () => new Promise(() => {}),
      timeout: 50,
    });
    const late = { reason: "timeout", details: { seconds: 0.15 } };
    expect([silent.failed, endless.failed]).toMatchObject([late, late]);
    expect(deaf).toMatchObject({
      reason: "timeout",
      details: { address: "http://x", seconds: 0.05 },
    });
  },
);

test.concurrent("does not outlive its time-out by trying again", async () => {
  const { failed, asked } = await openingOf((response) => response.writeHead(503).end(), 400);
  expect(failed?.reason).toBe("timeout");
  expect(asked).toBe(2);
});

test.concurrent("asks three times for an answer that breaks off", async () => {
  const { failed, asked } = await openingOf((response) => {
    response.writeHead(200, { ...type, "content-length": "1000" });
    response.write('{"wire":1,', () => response.destroy());
  });
  expect(failed).toMatchObject({
    reason: "feed-error",
    details: { detail: "the answer broke off" },
  });
  expect(asked).toBe(3);
});

test.concurrent("comes through a feed that is busy for a moment", async () => {
  const server = await smallFeed({ "NdOxide@BREX": [observed("2026-01-28", 732_500)] });
  server.odd = (_request, response) =>
    server.requests.length === 1 && Boolean(response.writeHead(429, { "retry-after": "1" }).end());
  const started = performance.now();
  expect(await openAt({ address: server.address })).toBeUndefined();
  expect(performance.now() - started).toBeGreaterThan(990);
  expect(server.requests).toHaveLength(2);
  await server.close();
});

test.concurrent("leaves a feed alone that wants a longer rest than a cell can wait", async () => {
  const { failed, asked } = await openingOf((response) =>
    response.writeHead(429, { "retry-after": "60" }).end(),
  );
  expect(failed).toMatchObject({
    reason: "feed-error",
    details: { detail: expect.stringContaining("429") },
  });
  expect(asked).toBe(1);
});

test.concurrent.each<[string, (response: ServerResponse) => void, string]>([
  ["an inner error", (response) => response.writeHead(500).end(), "status 500"],
  ["a page that is not a feed", (response) => response.writeHead(404).end("no"), "status 404"],
  ["an answer without content", (response) => response.writeHead(204).end(), "status 204"],
  [
    "a sign-in page",
    (response) => response.setHeader("content-type", "text/html").end("<p>"),
    "text/html",
  ],
  [
    "JSON that was cut",
    (response) => response.writeHead(200, type).end('{"wire":1,'),
    "JSON is cut",
  ],
  [
    "text that is not UTF-8",
    (response) => response.writeHead(200, type).end(Buffer.of(34, 255, 34)),
    "JSON is cut",
  ],
  ["another program's JSON", (response) => sendJson(response, { ok: true }), "wire"],
  [
    "a newer wire version",
    (response) => sendJson(response, { wire: 2 }),
    "does not speak this version",
  ],
  [
    "a length beyond all bounds",
    (response) => response.writeHead(200, { ...type, "content-length": "99999999999" }).write("{"),
    "too long",
  ],
])("says feed-error for %s, at the first try", async (_case, answer, detail) => {
  const { failed, asked } = await openingOf(answer);
  expect(failed?.reason).toBe("feed-error");
  expect(failed?.details["detail"]).toContain(detail);
  expect(asked).toBe(1);
});

/** What asking for a series comes to when its columns are tampered with. */
async function fetchingOf(tamper: (frame: Buffer) => Uint8Array): Promise<Failure | undefined> {
  const rows = { "NdOxide@BREX": [observed("2026-01-28", 732_500)] };
  const server = await smallFeed(rows);
  const feed = createFeed({ http: httpTo({ address: server.address }), scheduler: setImmediate });
  await feed.open();
  const honest = await fetch(`${server.address}/v1/series`, {
    method: "POST",
    body: JSON.stringify({ codes: Object.keys(rows), snapshot: 1 }),
  });
  const frame = Buffer.from(await honest.arrayBuffer());
  server.odd = (_request, response) =>
    Boolean(response.writeHead(200, { "content-type": columnsType }).end(tamper(frame)));
  const failed = await feed.fetch({ series: ["NdOxide@BREX"] });
  await server.close();
  return failed;
}

test.concurrent("says feed-error for columns cut anywhere", async () => {
  const lengths = [0, 3, 8, 40];
  const failures = await Promise.all(
    lengths.map((length) => fetchingOf((frame) => frame.subarray(0, length))),
  );
  const shorter = await fetchingOf((frame) => frame.subarray(0, -1));
  expect([...failures, shorter].map((failed) => failed?.reason)).toEqual(
    Array(5).fill("feed-error"),
  );
});

test.concurrent("says feed-error for columns that do not decode", async () => {
  const snapshot = { feed: "test", number: 1 };
  const bodies = [Uint8Array.of(1, 1, 65)];
  const odd = await fetchingOf(() => writeFrame({ snapshot, refused: [], more: [], bodies }));
  expect(odd).toMatchObject({
    reason: "feed-error",
    details: { detail: "The columns end too early." },
  });
});

test.concurrent("says feed-error when the answer leaves the series out", async () => {
  const snapshot = { feed: "test", number: 1 };
  const empty = await fetchingOf(() => writeFrame({ snapshot, refused: [], more: [], bodies: [] }));
  expect(isFailure(empty) && empty.details).toEqual({ detail: "NdOxide@BREX was left out" });
});
