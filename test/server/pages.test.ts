import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestFeed, testFeed } from "../support/served-feed";

const folder = mkdtempSync(join(tmpdir(), "reprice-pages-"));
const pages = join(folder, "web");
let feed: TestFeed;

beforeAll(async () => {
  mkdirSync(join(pages, "deep"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(pages, "index.html"), "<title>Reprice</title>");
  writeFileSync(join(pages, "functions.js"), "// functions");
  writeFileSync(join(pages, "grid.0123abcd.js"), "// grid");
  writeFileSync(join(pages, "functions.json"), "{}");
  writeFileSync(join(pages, "odd.bin"), "odd");
  writeFileSync(join(pages, ".hidden"), "secret");
  writeFileSync(join(pages, "deep", "index.html"), "<title>Deep</title>");
  symlinkSync(join(folder, "secret.txt"), join(pages, "link.txt"));
  feed = await testFeed({ pages });
});
afterAll(async () => {
  await feed.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ["/", "text/html; charset=utf-8", "<title>Reprice</title>"],
  ["/deep/", "text/html; charset=utf-8", "<title>Deep</title>"],
  ["/functions.js", "text/javascript; charset=utf-8", "// functions"],
  ["/functions.json?v=1", "application/json; charset=utf-8", "{}"],
  ["/odd.bin", "application/octet-stream", "odd"],
])("%s is served as %s", async (url, type, text) => {
  const { statusCode, headers, body } = await feed.app.inject(url);
  expect([statusCode, headers["content-type"], body]).toEqual([200, type, text]);
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["content-security-policy"]).toContain("default-src 'self'");
});

test("a folder's address gets its slash, so that the links on its page lead on", async () => {
  const { statusCode, headers } = await feed.app.inject("/deep");
  expect([statusCode, headers.location]).toEqual([308, "deep/"]);
});

test.each([
  "/../secret.txt",
  "/..%2fsecret.txt",
  "/%2e%2e/secret.txt",
  "/deep/..%2f..%2f..%2fsecret.txt",
  "/..%5csecret.txt",
  "/%2fetc%2fpasswd",
  "/etc/passwd",
  "/.hidden",
  "/link.txt",
  "/index.html%00.js",
  "/index.html/",
  "/deep/index.html/more",
])("%s leads nowhere", async (url) => {
  const { statusCode, body } = await feed.app.inject(url);
  expect(body).not.toContain("secret");
  expect(url === "/index.html/" ? 200 : 404).toBe(statusCode);
});

test("a file is not sent again to one who has it, and a hashed name is kept for ever", async () => {
  const { headers } = await feed.app.inject("/functions.js");
  expect(headers["cache-control"]).toBe("no-cache");
  const again = await feed.app.inject({
    url: "/functions.js",
    headers: { "if-none-match": String(headers.etag) },
  });
  expect(again.statusCode).toBe(304);
  const hashed = await feed.app.inject("/grid.0123abcd.js");
  expect(hashed.headers["cache-control"]).toContain("immutable");
});

test("the feed's own paths come before the files", async () => {
  expect((await feed.app.inject("/v1/snapshot")).statusCode).toBe(200);
  expect((await feed.app.inject("/v1/nothing")).statusCode).toBe(404);
  expect((await feed.app.inject({ method: "POST", url: "/functions.js" })).statusCode).toBe(404);
});

test("functions.json alone may be read by Excel's own page on the web", async () => {
  const headers = { origin: "https://excel.officeapps.live.com" };
  const open = await feed.app.inject({ url: "/functions.json?v=1", headers });
  expect(open.statusCode).toBe(200);
  expect(open.headers["access-control-allow-origin"]).toBe("*");
  expect((await feed.app.inject({ url: "/functions.js", headers })).statusCode).toBe(403);
  expect((await feed.app.inject({ url: "/v1/catalogue", headers })).statusCode).toBe(403);
});
