import type { InjectOptions } from "fastify";
import { guardOf, isAddressRange } from "../../src/server/reach";
import { type TestFeed, testFeed } from "../support/served-feed";

const reach = {
  url: "https://prices.example",
  origins: ["https://desk.example"],
  proxies: ["10.0.0.5", "fd00::/8"],
};

let feed: TestFeed;
beforeAll(async () => {
  feed = await testFeed({ reach });
});
afterAll(() => feed.close());

const ask = (headers: InjectOptions["headers"], more: InjectOptions = {}) =>
  feed.app.inject({
    url: "/v1/snapshot",
    ...more,
    headers: { host: "prices.example", ...headers },
  });

test.each(["prices.example", "PRICES.example:443", "localhost:3000"])(
  "a feed with a name answers to %s",
  async (host) => {
    expect((await ask({ host })).statusCode).toBe(200);
  },
);

test("it answers to no other name", async () => {
  const { statusCode, body } = await ask({ host: "prices.example.evil.example" });
  expect([statusCode, body.includes("forbidden-host")]).toEqual([403, true]);
});

test("a page of a declared origin may ask, and is told so", async () => {
  const { statusCode, headers } = await ask({ origin: "https://desk.example" });
  expect(statusCode).toBe(200);
  expect(headers["access-control-allow-origin"]).toBe("https://desk.example");
  expect(headers["access-control-allow-credentials"]).toBeUndefined();
  expect(headers["vary"]).toContain("Origin");
});

test("the feed's own pages may ask without a word on it", async () => {
  const { statusCode, headers } = await ask({ origin: "https://prices.example" });
  expect([statusCode, headers["access-control-allow-origin"]]).toEqual([200, undefined]);
});

test.each(["https://evil.example", "http://desk.example", "https://desk.example:444", "null"])(
  "a page of %s may not",
  async (origin) => {
    const { statusCode, headers } = await ask({ origin });
    expect([statusCode, headers["access-control-allow-origin"]]).toEqual([403, undefined]);
  },
);

test("a browser is told in advance that a page of a declared origin may send a key", async () => {
  const asking = { "access-control-request-method": "POST" };
  const options: InjectOptions = { method: "OPTIONS", url: "/v1/series" };
  const { statusCode, headers } = await ask({ ...asking, origin: "https://desk.example" }, options);
  expect(statusCode).toBe(204);
  expect(headers["access-control-allow-headers"]).toContain("authorization");
  expect((await ask({ ...asking, origin: "https://evil.example" }, options)).statusCode).toBe(403);
});

test("behind a proxy only the proxy and this machine connect", () => {
  const { refuse } = guardOf(reach);
  const headers = { host: "prices.example" };
  for (const remoteAddress of ["10.0.0.5", "::ffff:10.0.0.5", "fd00::1", "127.0.0.1", "::1"]) {
    expect(refuse({ headers, remoteAddress })).toBeUndefined();
  }
  for (const remoteAddress of ["10.0.0.6", "::ffff:10.0.0.6", "2001:db8::1"]) {
    expect(refuse({ headers, remoteAddress })?.kind).toBe("forbidden-host");
  }
});

test("behind a proxy nobody is taken for someone at this machine", () => {
  const caller = { headers: {}, remoteAddress: "127.0.0.1" };
  expect(guardOf({}).isHere(caller)).toBe(true);
  expect(guardOf({}).isHere({ ...caller, remoteAddress: "10.0.0.6" })).toBe(false);
  expect(guardOf({ proxies: ["127.0.0.1"] }).isHere(caller)).toBe(false);
  expect(guardOf({ url: "https://prices.example" }).isHere(caller)).toBe(false);
});

test("every answer carries the headers that keep it in its place", async () => {
  const urls = ["/v1/snapshot", "/v1/nothing", "/healthz", "/v1/series/Nope@X", "/v1/%zz"];
  for (const url of urls) {
    const { headers } = await ask({}, { url });
    expect([url, headers]).toEqual([
      url,
      expect.objectContaining({
        "x-content-type-options": "nosniff",
        ...(url.includes("%") ? {} : { "referrer-policy": "no-referrer" }),
        ...(url.includes("%") ? {} : { "strict-transport-security": "max-age=31536000" }),
        ...(url.includes("%")
          ? {}
          : { "content-security-policy": "default-src 'none'; frame-ancestors 'none'" }),
      }),
    ]);
  }
});

test.each([
  ["10.0.0.5", true],
  ["10.0.0.0/24", true],
  ["fd00::/8", true],
  ["10.0.0.0/33", false],
  ["10.0.0.0/x", false],
  ["10.0.0/24", false],
  ["proxy.example", false],
  ["10.0.0.0/24/8", false],
])("%s is an address or a range of them: %s", (text, is) => {
  expect(isAddressRange(text)).toBe(is);
});
