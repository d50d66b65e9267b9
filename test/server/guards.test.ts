import { type TestFeed, testFeed } from "../support/served-feed";

let feed: TestFeed;
beforeAll(async () => {
  feed = await testFeed();
});
afterAll(() => feed.close());

async function status(headers: Record<string, string>, url = "/v1/snapshot") {
  const { statusCode, headers: answered } = await feed.app.inject({ url, headers });
  expect(Object.keys(answered).filter((name) => name.startsWith("access-control"))).toEqual([]);
  return statusCode;
}

test.each(["localhost", "localhost:3000", "127.0.0.1:80", "[::1]:3000", "LOCALHOST:3000"])(
  "the feed answers to %s",
  async (host) => {
    expect(await status({ host })).toBe(200);
  },
);

test.each([
  "evil.example",
  "localhost.evil.example",
  "127.0.0.1.evil.example:3000",
  "evil.example:localhost",
  "localhost:3000:3000",
  "0.0.0.0:3000",
])(
  'the feed does not answer to "%s", which may be another name made to point here',
  async (host) => {
    expect(await status({ host })).toBe(403);
    expect(await status({ host }, "/healthz")).toBe(403);
    expect(await status({ host }, "/nothing-here")).toBe(403);
  },
);

test("a page of the feed's own may ask", async () => {
  expect(await status({ host: "localhost:3000", origin: "http://localhost:3000" })).toBe(200);
  expect(await status({ host: "localhost:3000", origin: "https://localhost:3000" })).toBe(200);
});

test.each(["http://evil.example", "null", "http://localhost:4000", "http://127.0.0.1:3000"])(
  "a page of %s may not",
  async (origin) => {
    expect(await status({ host: "localhost:3000", origin })).toBe(403);
  },
);
