import { type Socket, connect } from "node:net";
import { type Listening, listen } from "../../src/server/listen";
import { type TestFeed, testFeed } from "../support/served-feed";

const SOCKETS = 300;

let feed: TestFeed;
let listening: Listening;
beforeEach(async () => {
  feed = await testFeed({ bounds: { requestTimeout: 400 } });
  const found = await listen(feed.app, 0);
  if (typeof found === "string") throw new Error(found);
  listening = found;
});
afterEach(() => feed.close());

function connections(): Promise<number> {
  return new Promise((resolve, reject) => {
    feed.app.server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
  });
}

/** Opens sockets that say something and then nothing more. */
async function openSockets(text: string): Promise<readonly Socket[]> {
  return Promise.all(
    Array.from({ length: SOCKETS }, () => {
      return new Promise<Socket>((resolve, reject) => {
        const socket = connect(listening.port, "127.0.0.1", () => {
          socket.write(text);
          resolve(socket);
        });
        socket.on("error", reject);
        socket.resume();
      });
    }),
  );
}

const head = "POST /v1/series HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n";

test.each([
  ["say nothing after half a head", head],
  ["say nothing after half a body", `${head}content-length: 1000\r\n\r\n{"codes":`],
  ["never end a chunked body", `${head}transfer-encoding: chunked\r\n\r\n5\r\n{"cod`],
])(
  "%s: 300 such sockets are cut, and others are answered meanwhile",
  async (_how, text) => {
    const sockets = await openSockets(text);
    const closed = sockets.map((socket) => new Promise((resolve) => socket.on("close", resolve)));
    for (let time = 0; time < 20; time += 1) {
      expect((await fetch(`${listening.address}/v1/snapshot`)).status).toBe(200);
    }
    await Promise.all(closed);
    // What fetch keeps for later stays; the rest is gone in a moment, or this test never ends.
    while ((await connections()) > 10) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await connections()).toBeLessThanOrEqual(10);
  },
  30_000,
);

test("askers that vanish before their answer leave nothing behind", async () => {
  const sockets = await openSockets("GET /v1/catalogue HTTP/1.1\r\nhost: localhost\r\n\r\n");
  for (const socket of sockets) socket.destroy();
  expect((await fetch(`${listening.address}/v1/catalogue`)).status).toBe(200);
  await listening.close();
  expect(sockets.every(({ destroyed }) => destroyed)).toBe(true);
});
