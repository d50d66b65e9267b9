import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { auditFile } from "../../src/server/audit-file";
import type { AuditLine } from "../../src/server/audit";
import { readKey } from "../../src/server/key-text";
import { type KeyedFeed, keyedFeed, seriesOf } from "../support/keyed-feed";
import { asked } from "../support/served-feed";

let feed: KeyedFeed;
const audited: AuditLine[] = [];
const logged: string[] = [];
beforeEach(async () => {
  audited.length = 0;
  logged.length = 0;
  feed = await keyedFeed({
    audit: (line) => void audited.push(line),
    log: (line) => void logged.push(line),
  });
});
afterEach(() => feed.close());

test("the audit tells who asked what, for how many series, of which snapshot, and what came of it", async () => {
  const key = await feed.key();
  const { id = "", secret = "" } = readKey(key) ?? {};
  await feed.ask(key, "/v1/series", seriesOf(["NdOxide@BREX", "DyOxide@BREX"], 2));
  await feed.ask(key, "/v1/series/Nope@X");
  await feed.ask(key, "/v1/catalogue?snapshot=9");
  await feed.ask("nonsense", "/v1/facts");
  await feed.ask(key, "/v1/series", { payload: "{" });
  await feed.ask(undefined, "/healthz");
  expect(audited).toMatchObject([
    { at: asked, key: id, route: "POST /v1/series", status: 200, codes: 2, snapshot: 2 },
    { key: id, route: "GET /v1/series/{code}", status: 404, codes: 1 },
    { key: id, route: "GET /v1/catalogue", status: 404 },
    { route: "GET /v1/facts", status: 401 },
    { key: id, route: "POST /v1/series", status: 400 },
  ]);
  expect(audited[3]).not.toHaveProperty("key");
  const text = JSON.stringify(audited);
  for (const never of [secret, "nonsense", "Nope@X"]) expect(text).not.toContain(never);
});

test("no log line carries a key, wherever it was put", async () => {
  const key = await feed.key();
  const broken = await keyedFeed({
    keyless: "always",
    log: (line) => void logged.push(line),
    store: { ...feed.store, catalogue: () => Promise.reject(new Error(`lost at ${key}`)) },
  });
  await broken.ask(undefined, `/v1/catalogue?snapshot=1&${key}`);
  await broken.ask(undefined, "/v1/catalogue?snapshot=1");
  expect(logged.join("\n")).toContain("lost at rpk_");
  expect(logged.join("\n")).not.toContain(readKey(key)?.secret);
  await broken.close();
});

test("metrics count answers by route and status, for an admin key alone", async () => {
  const admin = await feed.key({ scope: "admin" });
  const write = await feed.key({ scope: "write" });
  await feed.ask(write, "/v1/snapshot");
  await feed.ask(write, "/v1/series", seriesOf(["NdOxide@BREX", "DyOxide@BREX"]));
  await feed.ask("nonsense", "/v1/snapshot");
  const exposed = { url: "https://prices.example" };
  const open = await keyedFeed({ store: feed.store, reach: exposed, keyless: "never" });
  for (const key of [undefined, write, "nonsense"]) {
    expect((await open.ask(key, "/metrics")).status).toBeGreaterThanOrEqual(401);
  }
  expect((await open.ask(admin, "/metrics")).status).toBe(200);
  const { headers, body } = await feed.ask(undefined, "/metrics");
  expect(headers["content-type"]).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(body).toContain('reprice_requests_total{route="GET /v1/snapshot",status="200"} 1\n');
  expect(body).toContain('reprice_requests_total{route="GET /v1/snapshot",status="401"} 1\n');
  expect(body).toContain('reprice_series_asked_total{route="POST /v1/series"} 2\n');
  expect(body).toContain('reprice_request_seconds_count{route="GET /v1/snapshot"} 2\n');
  expect(body).toMatch(/^reprice_snapshot 3$/m);
  expect(body).toMatch(/^reprice_store_up 1$/m);
  expect(body).toMatch(/^(# TYPE \w+ (counter|gauge|histogram)|[a-z_]+(\{[^}]*\})? [\d.e+-]+)$/m);
});

describe("the audit's file", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "reprice-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const line = (more: Partial<AuditLine> = {}): AuditLine => ({
    at: asked,
    key: "abc",
    route: "GET /v1/facts",
    status: 200,
    milliseconds: 1.23,
    ...more,
  });

  const linesIn = (path: string) =>
    readFileSync(path, "utf8")
      .trim()
      .split("\n")
      .map((one) => JSON.parse(one) as Record<string, unknown>);

  test("holds every line as JSON once it is closed", async () => {
    const path = join(folder, "audit.jsonl");
    const audit = auditFile(path, (said) => void logged.push(said));
    for (let time = 0; time < 500; time += 1) audit.write(line());
    await audit.close();
    const lines = linesIn(path);
    expect(lines).toHaveLength(500);
    expect(lines[0]).toEqual({
      at: "2026-02-07T20:00:00.000Z",
      key: "abc",
      route: "GET /v1/facts",
      status: 200,
      ms: 1.2,
    });
  });

  test("does not grow with strangers: past a few they are counted", async () => {
    const path = join(folder, "audit.jsonl");
    const audit = auditFile(path, (said) => void logged.push(said));
    for (let time = 0; time < 1000; time += 1) {
      audit.write({ at: asked, route: "GET /v1/facts", status: 401, milliseconds: 0 });
    }
    audit.write(line());
    await audit.close();
    const lines = linesIn(path);
    expect(lines.length).toBe(22);
    expect(lines.at(-1)).toEqual({ refusedBesides: 980 });
  });

  test("that cannot be written is told to the log and stops nothing", async () => {
    const audit = auditFile(
      join(folder, "nowhere", "audit.jsonl"),
      (said) => void logged.push(said),
    );
    audit.write(line());
    await audit.close();
    expect(logged.at(-1)).toMatch(/^The audit in .* failed: /);
  });
});
