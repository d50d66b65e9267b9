import { readKey } from "../../src/server/key-text";
import { type KeyedFeed, keyedFeed } from "../support/keyed-feed";

let feed: KeyedFeed;
beforeEach(async () => {
  feed = await keyedFeed();
});
afterEach(() => feed.close());

const row = (code: string) => ({ code, basis: "CNY/t inc VAT", day: "2026-01-27", value: 868_000 });

const give = (key: string | undefined, id: string, ...codes: string[]) =>
  feed.ask(key, "/v1/observations", { payload: JSON.stringify({ id, rows: codes.map(row) }) });

test("a key that reads brings nothing", async () => {
  const { status, body } = await give(
    await feed.key({ series: ["*"] }),
    "import-1",
    "PrOxide@MINE",
  );
  expect([status, body]).toEqual([403, expect.stringContaining("It needs the scope write.")]);
  expect((await feed.store.newest()).number).toBe(3);
});

test("nobody without a key brings anything, and the body is not read for it", async () => {
  await feed.key();
  expect((await give(undefined, "import-1", "PrOxide@MINE")).status).toBe(401);
  const broken = await feed.ask("nonsense", "/v1/observations", { payload: "{" });
  expect(broken.status).toBe(401);
});

test("a key that writes brings prices of the series it opens", async () => {
  const key = await feed.key({ scope: "write", series: ["@MINE", "DyFe@ACME"] });
  expect((await give(key, "import-1", "PrOxide@MINE", "DyFe@ACME")).status).toBe(200);
  expect((await feed.ask(key, "/v1/series/PrOxide@MINE")).body).toContain("868000");
});

test.each([
  ["an open one", "NdOxide@BREX"],
  ["a hidden one", "NdOxide@ACME"],
  ["a licensed one", "TbFe@ARGUS"],
  ["a new one of another quoter", "PrOxide@OTHER"],
  ["another name of a hidden one", "氧化钕@acme"],
])("it brings none of %s, and nothing of what came with it", async (_which, code) => {
  for (const scope of ["write", "admin"] as const) {
    const key = await feed.key({ scope, series: ["@MINE"] });
    const { status, body } = await give(key, "import-1", "PrOxide@MINE", code);
    expect([status, body]).toEqual([403, expect.stringContaining("It may bring no prices of")]);
    expect(body).not.toMatch(/CNY|declared|basis/);
  }
  expect((await feed.store.newest()).number).toBe(3);
});

test("two keys may use one id, and neither learns of the other's import", async () => {
  const ana = await feed.key({ scope: "write", series: ["@ANA"] });
  const ben = await feed.key({ scope: "write", series: ["@BEN"] });
  expect(JSON.parse((await give(ana, "import-1", "PrOxide@ANA")).body)).toMatchObject({ rows: 1 });
  const answer = JSON.parse((await give(ben, "import-1", "PrOxide@BEN")).body) as object;
  expect(answer).toMatchObject({ rows: 1, repeated: false });
  expect(JSON.parse((await give(ben, "import-1", "PrOxide@BEN")).body)).toMatchObject({
    repeated: true,
  });
});

test("a revoked key brings nothing", async () => {
  const key = await feed.key({ scope: "write", series: ["*"] });
  await feed.store.keys.revoke(readKey(key)?.id ?? "", 0 as never);
  expect((await give(key, "import-1", "PrOxide@MINE")).status).toBe(401);
});
