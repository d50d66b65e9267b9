import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readCatalogue } from "../../src/wire/catalogue";
import { isMisfit } from "../../src/wire/shape";
import { csvCell, csvRows } from "../../src/pane/state/csv-rows";
import { resolveSeries } from "../../src/core/resolve";
import { isFailure } from "../../src/core/failure";
import { readMaterial } from "../../src/core/material";
import { type KeyedFeed, keyedFeed } from "../support/keyed-feed";
import { declared, importOf } from "../support/imports";
import { observed } from "../support/observations";
import { asked } from "../support/served-feed";

const names = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"];

let feed: KeyedFeed;
let key: string;
beforeAll(async () => {
  feed = await keyedFeed();
  key = await feed.key({ scope: "write", series: ["*"] });
  const codes = names.map((name) => `${name}@${name}`);
  await feed.store.commit(
    importOf({
      sources: [{ id: "__proto__", title: '<img src=x onerror="alert(1)">' }],
      declarations: codes.map((code) => declared(code, { specification: "</script><b>" })),
      observations: new Map(codes.map((code) => [code, [observed("2026-01-30", 1)]])),
    }),
    asked,
  );
});
afterAll(() => feed.close());

test("names of JavaScript's own are names like others, from the store to the client", async () => {
  const { body } = await feed.ask(key, "/v1/catalogue");
  const read = readCatalogue(JSON.parse(body));
  if (isMisfit(read)) throw new Error(read.says);
  const { catalogue } = read;
  for (const name of names) {
    expect(catalogue.series.map(({ code }) => code)).toContain(`${name}@${name}`);
    const found = readMaterial(`${name}@${name}`, catalogue);
    const entry = isFailure(found) ? found : resolveSeries(catalogue, found);
    expect(isFailure(entry) || entry.code === `${name}@${name}`).toBe(true);
    const series = await feed.ask(key, `/v1/series/${name}@${name}`);
    expect([name, series.status]).toEqual([name, 200]);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)["mid"]).toBeUndefined();
});

test.each([
  '{"__proto__":{"codes":["NdOxide@BREX"],"snapshot":1}}',
  '{"codes":["NdOxide@BREX"],"snapshot":1,"__proto__":{"since":1}}',
  '{"constructor":{"prototype":{"polluted":1}},"codes":["a"],"snapshot":1}',
])("a body that would change prototypes is refused: %s", async (payload) => {
  expect((await feed.ask(key, "/v1/series", { payload })).status).toBe(400);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test("whatever is in a name, an answer is JSON that no browser takes for a page", async () => {
  for (const url of ["/v1/catalogue", "/v1/facts", "/v1/series/<script>@X", "/v1/%3Cb%3E"]) {
    const { headers } = await feed.ask(key, url);
    expect(String(headers["content-type"])).toMatch(/^application\/(problem\+)?json/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
  }
});

test("no source writes text as HTML or runs it: what a feed says is only ever shown", () => {
  const forbidden =
    /dangerouslySetInnerHTML|\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write|\bnew Function\(|\beval\(|srcdoc|javascript:/;
  const src = join(__dirname, "../../src");
  const files = readdirSync(src, { recursive: true })
    .map(String)
    .filter((name) => /\.tsx?$/.test(name));
  expect(files.length).toBeGreaterThan(300);
  const guilty = files.filter((name) => forbidden.test(readFileSync(join(src, name), "utf8")));
  expect(guilty).toEqual([]);
});

test.each(["=1+1", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", '=HYPERLINK("http://x")'])(
  "an exported name is a text and no formula: %j",
  (name) => {
    const [row] = csvRows(`${csvCell(name)},1\n`) ?? [];
    expect(row?.cells[0]?.startsWith("'")).toBe(true);
  },
);

test.each(["-1", "+2.5", "-1e-3", "MP Materials", "a=b", "北方稀土"])(
  "an exported number or plain name stays as it is: %j",
  (text) => {
    expect(csvCell(text)).toBe(text);
  },
);

test.each([
  "/../package.json",
  "/%2e%2e/package.json",
  "/..%2fpackage.json",
  "/%2e%2e%5cpackage.json",
  "/v1/../../package.json",
  "/help/..%2f..%2fserver.js",
  "/.git/config",
  "//etc/passwd",
])("no address leads out of the pages: %s", async (url) => {
  const pages = join(__dirname, "../../docs");
  const open = await keyedFeed({ pages, keyless: "always" });
  const { status, body } = await open.ask(undefined, url);
  expect([url, status >= 400, body.includes('"dependencies"')]).toEqual([url, true, false]);
  await open.close();
});
