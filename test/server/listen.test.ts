import { connect } from "node:net";
import type { FastifyInstance } from "fastify";
import { type Listening, listen } from "../../src/server/listen";
import { type TestFeed, testFeed } from "../support/served-feed";

let feed: TestFeed;
let listening: Listening;
beforeAll(async () => {
  feed = await testFeed({ bounds: { requestTimeout: 300 } });
  listening = await started(feed.app);
});
afterAll(() => feed.close());

async function started(app: FastifyInstance): Promise<Listening> {
  const found = await listen(app, 0);
  if (typeof found === "string") throw new Error(found);
  return found;
}

/** Sends bytes as they are and gives all that comes back until the server hangs up. */
function say(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = "";
    const socket = connect(listening.port, "127.0.0.1", () => socket.write(text));
    socket.on("data", (bytes) => (heard += bytes.toString()));
    socket.on("close", () => resolve(heard));
    socket.on("error", reject);
  });
}

test("the feed answers over real HTTP, on this machine's own address only", async () => {
  const answer = await fetch(`http://127.0.0.1:${listening.port}/v1/snapshot`);
  expect(answer.status).toBe(200);
  expect(feed.app.server.address()).toMatchObject({ address: "127.0.0.1" });
});

test("a port that is taken is an answer and no exception", async () => {
  const second = await testFeed();
  expect(await listen(second.app, listening.port)).toBe("port-busy");
  await second.close();
});

test("a request without a Host is refused", async () => {
  expect(await say("GET /v1/snapshot HTTP/1.0\r\n\r\n")).toContain(
    "urn:reprice:problem:forbidden-host",
  );
});

test("what is not HTTP gets a problem and a closed line", async () => {
  const heard = await say("\x16\x03\x01 hello\r\n\r\n");
  expect(heard).toContain("HTTP/1.1 400");
  expect(heard).toContain("urn:reprice:problem:bad-request");
});

test("headers without end are refused", async () => {
  const heard = await say(`GET / HTTP/1.1\r\nhost: localhost\r\nx: ${"x".repeat(40_000)}\r\n\r\n`);
  expect(heard).toContain("urn:reprice:problem:too-large");
});

test("a body that never comes is not waited for", async () => {
  const heard = await say(
    "POST /v1/series HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{",
  );
  expect(heard).toContain("HTTP/1.1 408");
  expect(heard).toContain("urn:reprice:problem:timeout");
});

test("an upgrade to anything but WebSocket is refused by name", async () => {
  const asked = "GET /v1/snapshot HTTP/1.1\r\nhost: localhost\r\nconnection: upgrade\r\n";
  const heard = await say(`${asked}upgrade: h2c\r\n\r\n`);
  expect(heard).toContain("HTTP/1.1 400");
  expect(heard).toContain("The only upgrade here is to WebSocket.");
});

test("after all that the feed still answers", async () => {
  expect((await fetch(`${listening.address}/readyz`)).status).toBe(200);
});
