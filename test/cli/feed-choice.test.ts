import { createServer } from "node:http";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listen } from "../../src/server/listen";
import { ownFolder } from "../support/folder";
import { testFeed } from "../support/served-feed";
import { terminal } from "../support/terminal";

const folder = ownFolder();
const price = ["price", "NdOxide", "2026-01-30"];

/** A feed that listens; its newest neodymium is 740,000, which the cited facts do not have. */
async function listeningFeed() {
  const feed = await testFeed();
  const listening = await listen(feed.app, 0);
  if (typeof listening === "string") throw new Error(listening);
  return { ...listening, close: feed.close };
}

test("--feed, REPRICE_FEED and a Reprice on this machine's usual port are asked in this order", async () => {
  const feed = await listeningFeed();
  const nowhere = "http://localhost:9";
  const asked = [
    terminal([...price, "--feed", feed.address], { environment: { REPRICE_FEED: nowhere } }),
    terminal(price, { environment: { REPRICE_FEED: feed.address, PORT: "9" } }),
    terminal(price, { environment: { PORT: String(feed.port) } }),
  ];
  for (const ran of await Promise.all(asked)) {
    expect(ran).toEqual({ code: 0, out: ["740000"], err: [] });
  }
  await feed.close();
});

test("a store that is named is read, whatever listens", async () => {
  const feed = await listeningFeed();
  const store = join(folder, "named.sqlite");
  const { out } = await terminal(["price", "NdOxide", "2026-01-28", "--store", store], {
    environment: { PORT: String(feed.port), REPRICE_FEED: feed.address },
  });
  expect(out).toEqual(["732500"]);
  await feed.close();
});

test("another program on the usual port is not asked for prices", async () => {
  const other = createServer((_request, response) => response.end('{"serves":"coffee"}'));
  await new Promise<void>((ready) => other.listen(0, "127.0.0.1", ready));
  const address = other.address();
  const port = typeof address === "object" ? String(address?.port) : "";
  const environment = { PORT: port, REPRICE_STORE: join(folder, "usual.sqlite") };
  const { out } = await terminal(["price", "NdOxide", "2026-01-28"], { environment });
  expect(out).toEqual(["732500"]);
  other.close();
});

test("a feed that is not there is exit code 3", async () => {
  const { code, out, err } = await terminal([...price, "--feed", "http://localhost:9"]);
  expect([code, out]).toEqual([3, []]);
  expect(err[0]).toMatch(/^#N\/A offline: .*http:\/\/localhost:9/);
});

test("a feed that is not there is exit code 3 for why too, which otherwise tells reasons as rows", async () => {
  const ran = await terminal(["why", "NdOxide", "--json", "--feed", "http://localhost:9"]);
  expect(ran.code).toBe(3);
  expect(JSON.parse(ran.out[0] ?? "")).toMatchObject({ error: "#N/A", reason: "offline" });
});

test("a file that is no store is exit code 3, and is left as it was", async () => {
  const path = join(folder, "letter.txt");
  writeFileSync(path, "Dear reader, this is no store but a letter that is long enough.");
  const { code, err } = await terminal([...price, "--store", path]);
  expect(code).toBe(3);
  expect(err[0]).toContain("cannot be opened as a store");
});

test("a folder is no store", async () => {
  const path = join(folder, "folder");
  mkdirSync(path);
  expect((await terminal([...price, "--store", path])).code).toBe(3);
});
