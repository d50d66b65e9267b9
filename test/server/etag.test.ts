import { instant } from "../support/observations";
import { type TestFeed, asked, testFeed } from "../support/served-feed";

let feed: TestFeed;
let now = asked;
beforeAll(async () => {
  feed = await testFeed({ now: () => now });
});
afterAll(() => feed.close());

const fixed = [
  "/v1/catalogue?snapshot=1",
  "/v1/catalogue",
  "/v1/facts?snapshot=2",
  "/v1/companies?snapshot=2",
  "/v1/series/NdOxide@BREX?snapshot=1",
  "/v1/series/NdOxide@BREX?asof=2026-01-28",
];

test.each(fixed)("%s is not sent again to one who has it", async (path) => {
  const { headers } = await feed.app.inject(path);
  const etag = String(headers.etag);
  expect(etag).toContain(feed.feed);
  const again = await feed.app.inject({ url: path, headers: { "if-none-match": etag } });
  expect(again.statusCode).toBe(304);
  expect(again.body).toBe("");
  expect(again.headers["reprice-snapshot"]).toBe(headers["reprice-snapshot"]);
  const other = await feed.app.inject({ url: path, headers: { "if-none-match": '"other"' } });
  expect(other.statusCode).toBe(200);
});

test("an ETag differs by snapshot, as-of and, for the catalogue, day", async () => {
  const tags = new Set<unknown>();
  const paths = [
    ...fixed.slice(2),
    "/v1/series/NdOxide@BREX?snapshot=2",
    "/v1/facts?snapshot=1",
    "/v1/companies?snapshot=1",
  ];
  for (const path of paths) {
    tags.add(path.slice(0, 10) + String((await feed.app.inject(path)).headers.etag));
  }
  expect(tags.size).toBe(paths.length);
  const before = (await feed.app.inject("/v1/catalogue")).headers.etag;
  now = instant("2026-02-08T16:00:00Z");
  expect((await feed.app.inject("/v1/catalogue")).headers.etag).not.toBe(before);
  now = asked;
});

test("several names, weak names and a star are understood", async () => {
  const etag = String((await feed.app.inject(fixed[0] ?? "")).headers.etag);
  for (const names of [`"a", ${etag}`, `W/${etag}`, "*"]) {
    const again = await feed.app.inject({
      url: fixed[0] ?? "",
      headers: { "if-none-match": names },
    });
    expect(again.statusCode).toBe(304);
  }
});

test("what no snapshot fixes has no ETag and is not kept", async () => {
  const { headers } = await feed.app.inject("/v1/snapshot");
  expect(headers.etag).toBeUndefined();
  expect(headers["cache-control"]).toBe("no-store");
});
