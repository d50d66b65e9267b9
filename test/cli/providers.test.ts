import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ownFolder } from "../support/folder";
import { type HttpServer, httpServer } from "../support/http-server";
import { terminal } from "../support/terminal";

const folder = ownFolder();
const config = join(folder, "providers.json");
const where = ["--providers", config, "--store", join(folder, "store.sqlite")];

let server: HttpServer;
let price = 700_000;

beforeAll(async () => {
  server = await httpServer((request, response) => {
    if (request.headers["x-key"] !== "vendor-secret") return void response.writeHead(401).end();
    response.end(JSON.stringify({ prices: [{ day: "2026-11-20", avg: String(price) }] }));
  });
  writeFileSync(
    config,
    JSON.stringify({
      providers: [
        {
          name: "vendor",
          reader: "json",
          url: `${server.address}/prices`,
          private: true,
          schedule: "0 18 * * 1-5",
          zone: "Asia/Shanghai",
          auth: { header: "x-key", environment: "VENDOR_KEY" },
          rows: "prices[]",
          mapping: {
            columns: { day: "day", avg: "avg" },
            constants: { code: "NdOxide@ACME", basis: "CNY/t inc VAT" },
          },
        },
      ],
    }),
  );
});
afterAll(() => server.close());

const providers = (...words: readonly string[]) =>
  terminal(["providers", ...words, ...where], {
    environment: { PORT: "9", VENDOR_KEY: "vendor-secret" },
  });

test("a desk sees how its sources stand, asks them, and looks at what is out of bounds", async () => {
  expect(await providers()).toMatchObject({
    code: 0,
    out: [
      "name    reader  last run  came of it  rows  new  next run          zone",
      "vendor  json    -         never ran   -     -    2026-11-23 18:00  Asia/Shanghai",
    ],
  });
  expect(await providers("--run")).toMatchObject({
    code: 0,
    out: [
      "name    reader  last run          came of it  rows  new  next run          zone",
      "vendor  json    2026-11-23 16:00  stored      1     1    2026-11-23 18:00  Asia/Shanghai",
    ],
  });
  const asking = ["price", "NdOxide@ACME", "2026-11-20", "--store", join(folder, "store.sqlite")];
  expect((await terminal(asking)).out).toEqual(["700000"]);

  price = 70_000;
  const held = await providers("vendor", "--run");
  expect(held.code).toBe(1);
  expect(held.out[1]).toMatch(/ held for review {2}1 {5}0 {4}2026/);
  expect(held.out.slice(2)).toEqual([
    "  NdOxide@ACME goes from 700000 to 70000 on 2026-11-20",
    "  Look at it, then: reprice import --accept vendor",
  ]);
  expect((await terminal(asking)).out).toEqual(["700000"]);
  const accepted = await terminal(["import", "--accept", "vendor", ...where], {
    environment: { PORT: "9", VENDOR_KEY: "vendor-secret" },
  });
  expect(accepted).toMatchObject({ code: 0, out: ["vendor: stored, 1 row."] });
  expect((await terminal(asking)).out).toEqual(["70000"]);
});

test("the last run is there for machines, and a vendor's key in none of it", async () => {
  const { out } = await providers("--json");
  expect(JSON.parse(out[0] ?? "")).toEqual([
    expect.objectContaining({ name: "vendor", result: "stored", stored: 1, says: [] }),
  ]);
  const kept = readFileSync(join(folder, "providers.standing", "vendor.standing.json"), "utf8");
  expect(kept + out.join()).not.toContain("vendor-secret");
});

test("a key that is missing is named by its variable, and a source that refuses it by its host", async () => {
  const none = await terminal(["providers", "--run", ...where]);
  expect(none.out.at(-1)).toBe("  the variable VENDOR_KEY of the environment holds no key");
  const wrong = await terminal(["providers", "--run", ...where], {
    environment: { VENDOR_KEY: "other" },
  });
  expect(wrong.out.at(-1)).toMatch(/^ {2}127\.0\.0\.1:\d+ answers with 401$/);
});

test("what cannot be meant is said", async () => {
  expect((await providers("nobody")).err).toEqual([
    'There is no provider "nobody". There are: vendor.',
  ]);
  expect((await terminal(["import", "--accept", "vendor", ...where])).err).toEqual([
    "Nothing of vendor is held for review.",
  ]);
  expect((await terminal(["import"])).code).toBe(2);
  const missing = await terminal(["providers", "--providers", join(folder, "none.json")]);
  expect(missing.code).toBe(3);
  expect(missing.err[0]).toContain("none.json cannot be read");
});
