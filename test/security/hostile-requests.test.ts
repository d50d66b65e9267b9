import type { InjectOptions } from "fastify";
import { hostileTexts, hostileValues, oneOf, randomOf } from "../support/hostile-values";
import {
  type KeyedFeed,
  keyedFeed,
  licensedTraces,
  privateTraces,
  seriesOf,
} from "../support/keyed-feed";

/** The part of the OpenAPI document that says what may be sent. */
interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

interface Operation {
  readonly parameters: readonly { readonly name: string; readonly in: "path" | "query" }[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>>;
  };
}

interface JsonSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
}

const REQUESTS = 2000;

let feed: KeyedFeed;
let described: Described;
let reads: string;
let writes: string;
const logged: string[] = [];
beforeAll(async () => {
  feed = await keyedFeed({ log: (line) => void logged.push(line) });
  reads = await feed.key();
  writes = await feed.key({ scope: "write", series: ["@MINE"] });
  described = JSON.parse((await feed.ask(undefined, "/openapi.json")).body) as Described;
});
afterAll(() => feed.close());

/** A request that fits the document in its form, with hostile values in it; now and then its form is spoilt too. */
function hostileRequest(random: () => number): InjectOptions {
  const [path, operations] = oneOf(Object.entries(described.paths), random);
  const [method, { parameters, requestBody }] = oneOf(Object.entries(operations), random);
  const text = () => oneOf(hostileTexts, random);
  const query = parameters
    .filter((one) => one.in === "query" && random() < 0.7)
    .map(({ name }) => `${name}=${encodeURIComponent(safe(text()))}`);
  if (random() < 0.1)
    query.push(`${encodeURIComponent(safe(text()))}=${encodeURIComponent(safe(text()))}`);
  const url = path.replace(/\{\w+\}/g, () =>
    random() < 0.8
      ? encodeURIComponent(safe(text()))
      : text().replace(/[\s\u0000-\u001f\u007f-\uffff?#]/g, "."),
  );
  const schema = requestBody?.content["application/json"]?.schema;
  const body = schema && JSON.stringify(hostileBody(schema, random, 0));
  const key = oneOf([reads, writes, reads, writes, "nonsense"], random);
  return {
    method: method.toUpperCase() as "GET" | "POST",
    url: query.length === 0 ? url : `${url}?${query.join("&")}`,
    ...(body === undefined ? {} : { payload: random() < 0.05 ? body.slice(1) : body }),
    headers: {
      authorization: `Bearer ${key}`,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      accept: oneOf(
        ["application/json", "application/vnd.reprice.columns", "*/*", "x".repeat(999)],
        random,
      ),
      ...(random() < 0.1 ? { "if-none-match": oneOf(['"', "*", '"a","b', "W/"], random) } : {}),
    },
  };
}

/** Half of a surrogate pair cannot stand in an address. */
function safe(text: string): string {
  return text.replace(/[\ud800-\udfff]/g, "?");
}

function hostileBody(schema: JsonSchema, random: () => number, depth: number): unknown {
  if (random() < 0.15 || depth > 6) return oneOf(hostileValues, random);
  if (schema.properties) {
    const fields = Object.entries(schema.properties).filter(() => random() < 0.85);
    const body = Object.fromEntries(
      fields.map(([name, one]) => [name, hostileBody(one, random, depth + 1)]),
    );
    return random() < 0.1 ? { ...body, [oneOf(hostileTexts, random)]: 1 } : body;
  }
  if (schema.items) {
    const { items } = schema;
    return Array.from({ length: Math.floor(random() * 5) }, () =>
      hostileBody(items, random, depth + 1),
    );
  }
  if (schema.type === "integer" || schema.type === "number") {
    return random() < 0.7 ? Math.floor(random() * 6) : oneOf(hostileValues, random);
  }
  return oneOf(hostileTexts, random);
}

test(`${REQUESTS} hostile requests break nothing, and bring nothing to light`, async () => {
  const random = randomOf(20_261_123);
  const statuses = new Map<number, number>();
  for (let count = 0; count < REQUESTS; count += 1) {
    const request = hostileRequest(random);
    const { statusCode, headers, body } = await feed.app.inject(request);
    statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1);
    const said = `${count}: ${JSON.stringify(request).slice(0, 300)} -> ${statusCode}`;
    expect([said, statusCode < 500]).toEqual([said, true]);
    if (statusCode >= 400) {
      expect([said, String(headers["content-type"])]).toEqual([
        said,
        expect.stringMatching(/^application\/problem\+json/),
      ]);
      expect([said, body.length < 4000]).toEqual([said, true]);
    }
    expect([said, headers["set-cookie"]]).toEqual([said, undefined]);
    // Words of the request itself may come back in a refusal; prices, titles and the machine's own never.
    const leaks = [
      "1765432",
      "1765433",
      "Secret sheet",
      "secret note",
      ...licensedTraces.slice(0, 3),
    ];
    const never = [
      ...leaks,
      "node_modules",
      "at Object.",
      "SQLITE",
      "root:x:",
      "select ",
      reads,
      writes,
    ];
    expect([said, never.filter((trace) => body.includes(trace))]).toEqual([said, []]);
  }
  expect(logged).toEqual([]);
  // The requests reached what they were to reach: some were answered, and refused in every way there is.
  for (const status of [200, 400, 401, 403, 404]) expect([...statuses.keys()]).toContain(status);
}, 60_000);

test("afterwards the feed has what it had, and answers", async () => {
  const all = await feed.key({ series: ["*"] });
  const { status, body } = await feed.ask(
    all,
    "/v1/series",
    seriesOf(["NdOxide@BREX", "DyFe@ACME"]),
  );
  expect([status, body.includes("732500"), body.includes("1765432")]).toEqual([200, true, true]);
  expect(privateTraces.length).toBeGreaterThan(0);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect((await feed.store.keys.list()).length).toBe(3);
});
