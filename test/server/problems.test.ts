import type { InjectOptions } from "fastify";
import { isMisfit } from "../../src/wire/shape";
import { readProblem } from "../../src/wire/problem";
import { type TestFeed, testFeed } from "../support/served-feed";

let feed: TestFeed;
const logged: string[] = [];
beforeAll(async () => {
  feed = await testFeed();
});
afterAll(() => feed.close());

async function problem(request: InjectOptions) {
  const { statusCode, headers, body } = await feed.app.inject(request);
  expect(headers["content-type"]).toContain("application/problem+json");
  const read = readProblem(JSON.parse(body));
  if (isMisfit(read)) throw new Error(read.says);
  expect(read.status).toBe(statusCode);
  return { status: statusCode, kind: read.type.split(":").at(-1), field: read.field, headers };
}

const post = (payload: unknown, type = "application/json"): InjectOptions => ({
  method: "POST",
  url: "/v1/series",
  payload: typeof payload === "string" ? payload : JSON.stringify(payload),
  headers: { "content-type": type },
});

const asked = { codes: ["NdOxide@BREX"], snapshot: 2 };

test.each([
  ["nothing is there", { url: "/v1/nothing" }, 404, "not-found"],
  ["the series is unknown", { url: "/v1/series/Nope@X" }, 404, "no-such-series"],
  ["the snapshot is to come", { url: "/v1/catalogue?snapshot=3" }, 404, "no-such-snapshot"],
  ["the address is no address", { url: "/v1/%zz" }, 400, "bad-request"],
  ["the form is sent as text", post("{}", "text/plain"), 415, "unsupported-type"],
  ["a form is sent", post("a=1", "application/x-www-form-urlencoded"), 415, "unsupported-type"],
  ["the body is no JSON", post("{"), 400, "bad-request"],
  ["the body is empty", post(""), 400, "bad-request"],
  ["the body would change prototypes", post('{"__proto__":{}}'), 400, "bad-request"],
  ["the body is too large", post({ codes: ["x".repeat(600_000)] }), 413, "too-large"],
  ["the snapshot is to come, for many", post({ ...asked, snapshot: 9 }), 404, "no-such-snapshot"],
])("a problem says so when %s", async (_when, request, status, kind) => {
  expect(await problem(request)).toMatchObject({ status, kind });
});

test.each([
  [{ url: "/v1/catalogue?snapshot=two" }, "snapshot"],
  [{ url: "/v1/catalogue?snapshot=-1" }, "snapshot"],
  [{ url: "/v1/catalogue?snapshot=1&snapshot=2" }, "snapshot"],
  [{ url: "/v1/catalogue?snapshots=1" }, "snapshots"],
  [{ url: "/v1/snapshot?x=1" }, "x"],
  [{ url: "/v1/series/NdOxide@BREX?asof=28/01/2026" }, "asof"],
  [post({ ...asked, codes: [] }), "codes"],
  [post({ ...asked, codes: ["a", null] }), "codes.1"],
  [post({ ...asked, codes: Array(2001).fill("a") }), "codes"],
  [post({ ...asked, snapshot: 1e300 }), "snapshot"],
  [post({ ...asked, sinse: 1 }), "sinse"],
])("a bad request names the bad field: %j", async (request, field) => {
  expect(await problem(request)).toMatchObject({ status: 400, kind: "bad-request", field });
});

test.each([
  ["DELETE", "/v1/snapshot", "GET"],
  ["POST", "/v1/catalogue", "GET"],
  ["GET", "/v1/series", "POST"],
  ["OPTIONS", "/v1/series", "POST"],
] as const)("%s on %s is refused and told what it takes", async (method, url, allow) => {
  const found = await problem({ method, url, payload: "x", headers: { "content-type": "a/b" } });
  expect(found).toMatchObject({ status: 405, kind: "method-not-allowed" });
  expect(found.headers.allow).toBe(allow);
});

test("our own mistake is logged and not told", async () => {
  const catalogue = () => Promise.reject(new Error("the disk is gone"));
  const broken = await testFeed({
    store: { ...feed.store, catalogue },
    log: (line) => logged.push(line),
  });
  const { statusCode, body } = await broken.app.inject("/v1/catalogue");
  expect(statusCode).toBe(500);
  expect(body).not.toContain("disk");
  expect(logged.at(-1)).toContain("GET /v1/catalogue failed: Error: the disk is gone");
  await broken.close();
});

test("a store that takes too long is answered for", async () => {
  const { store } = feed;
  const never = new Promise<never>(() => undefined);
  const slow = await testFeed({
    store: { ...store, facts: () => never },
    bounds: { answerTimeout: 50 },
  });
  const { statusCode, body } = await slow.app.inject("/v1/facts");
  expect(statusCode).toBe(503);
  expect(body).toContain("too-slow");
  await slow.close();
});
