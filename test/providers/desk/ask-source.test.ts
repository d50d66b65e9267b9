import { type Asker, asker } from "../../../src/providers/desk/ask-source";
import { type Handler, type HttpServer, httpServer } from "../../support/http-server";

const bounds = { timeout: 400, bytes: 1_000, tries: 3, wait: 1 };

let server: HttpServer;
let asking: Asker;
let handle: Handler;
const requests: { url: string; headers: Record<string, unknown> }[] = [];

beforeEach(async () => {
  requests.length = 0;
  asking = asker(true, bounds);
  server = await httpServer((request, response, body) => {
    requests.push({ url: request.url ?? "", headers: request.headers });
    handle(request, response, body);
  });
});
afterEach(async () => {
  asking.close();
  await server.close();
});

const ask = (path = "/", headers: Record<string, string> = {}, validators = {}) =>
  asking.ask({ url: `${server.address}${path}`, about: "", headers }, validators);

const text = (asked: Awaited<ReturnType<typeof ask>>) =>
  typeof asked === "object" ? new TextDecoder().decode(asked.bytes) : asked;

test("what did not change is not sent again", async () => {
  handle = (request, response) => {
    const isSame = request.headers["if-none-match"] === '"1"';
    response.writeHead(isSame ? 304 : 200, { etag: '"1"' }).end(isSame ? "" : "prices");
  };
  const first = await ask();
  expect(text(first)).toBe("prices");
  expect(first).toMatchObject({ validators: { etag: '"1"' } });
  expect(await ask("/", {}, { etag: '"1"' })).toBe("same");
});

test("a busy source is asked again, after the time that it names", async () => {
  handle = (_, response) => {
    if (requests.length < 3) response.writeHead(429, { "retry-after": "0" }).end();
    else response.end("prices");
  };
  expect(text(await ask())).toBe("prices");
  expect(requests).toHaveLength(3);
});

test("one that stays broken is told with its host, and what is not there is not asked twice", async () => {
  handle = (_, response) => void response.writeHead(503).end();
  expect(await ask()).toMatch(/^127\.0\.0\.1:\d+ answers with 503 \(asked 3 times\)$/);
  requests.length = 0;
  handle = (_, response) => void response.writeHead(404).end();
  expect(await ask()).toMatch(/answers with 404$/);
  expect(requests).toHaveLength(1);
});

test("an answer is bounded in bytes and in time, and one that breaks off is none", async () => {
  handle = (_, response) => void response.end("x".repeat(1_001));
  expect(await ask()).toContain("more than 1000 bytes");
  handle = () => {};
  expect(await ask()).toContain("it took too long");
  handle = (_, response) => {
    response.writeHead(200, { "content-length": "50" });
    response.write("half");
    setTimeout(() => response.destroy(), 5);
  };
  expect(await ask()).toContain("broke off its answer");
});

test("a token is not carried to another host, nor a redirect followed for ever", async () => {
  const other = await httpServer((request, response) =>
    response.end(`token: ${String(request.headers["authorization"])}`),
  );
  handle = (_, response) => void response.writeHead(302, { location: other.address }).end();
  expect(text(await ask("/", { authorization: "Bearer secret" }))).toBe("token: undefined");
  await other.close();
  handle = (_, response) => void response.writeHead(302, { location: "/again" }).end();
  expect(await ask()).toContain("without end");
});

test.each([
  ["http://127.0.0.1:9/", "not on the open internet"],
  ["http://[::1]:9/", "not on the open internet"],
  ["http://localhost:9/", "not on the open internet"],
  ["http://169.254.169.254/latest/meta-data", "not on the open internet"],
  ["http://0x7f000001:9/", "not on the open internet"],
  ["file:///etc/passwd", "only http and https"],
  ["gopher://vendor.example/", "only http and https"],
  ["https://user:word@vendor.example/", "no user or password"],
  ["not an address", "is no address"],
])("%s is not asked", async (url, says) => {
  const closed = asker(false, { ...bounds, tries: 1 });
  expect(await closed.ask({ url, about: "" }, {})).toContain(says);
  closed.close();
});

test("a public source cannot send on into the network", async () => {
  const target = await httpServer((_, response) => response.end("secret"));
  handle = (_, response) => void response.writeHead(302, { location: target.address }).end();
  // The first server stands for a public one; only the address that it sends on to is checked here.
  const closed = asker(false, bounds);
  expect(await closed.ask({ url: target.address, about: "" }, {})).toContain("open internet");
  closed.close();
  await target.close();
});

test("there is one connection at a time", async () => {
  let open = 0;
  let most = 0;
  handle = (_, response) => {
    open += 1;
    most = Math.max(most, open);
    setTimeout(() => {
      open -= 1;
      response.end("prices");
    }, 5);
  };
  await Promise.all(Array.from({ length: 5 }, () => ask()));
  expect(most).toBe(1);
});
