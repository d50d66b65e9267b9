import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { ownFolder } from "../support/folder";

const build = join(__dirname, "../../build");
const script = readFileSync(join(build, "web/functions.js"), "utf8");
const day = "2026-01-28";
const folder = ownFolder();

/** What the built functions script gives its host. */
interface FunctionsScript {
  readonly callables: Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;
  connect(session: { readonly feed: unknown }): void;
  createFeed(ports: {
    readonly http: unknown;
    readonly scheduler: (run: () => void) => void;
  }): unknown;
  httpTo(settings: { readonly address: string }): unknown;
}

let server: ChildProcess;
let functions: FunctionsScript["callables"];

beforeAll(async () => {
  server = spawn(process.execPath, [join(build, "node/server.js")], {
    env: { ...process.env, PORT: "0", REPRICE_STORE: join(folder, "store.sqlite") },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const loaded = loadScript();
  const http = loaded.httpTo({ address: await addressOf(server) });
  loaded.connect({ feed: loaded.createFeed({ http, scheduler: (run) => setImmediate(run) }) });
  functions = loaded.callables;
}, 30_000);

afterAll(async () => {
  const ended = once(server, "exit");
  server.kill("SIGTERM");
  expect(await ended).toEqual([0, null]);
});

/** Runs the script as a host does: with the few globals that both worlds have, and no others. */
function loadScript(): FunctionsScript {
  const { fetch, AbortController, setTimeout, clearTimeout, TextEncoder, TextDecoder } = globalThis;
  const world: Record<string, unknown> = {
    fetch,
    AbortController,
    setTimeout,
    clearTimeout,
    TextEncoder,
    TextDecoder,
  };
  runInContext(script, createContext(world));
  return world["Reprice"] as FunctionsScript;
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.on("data", (chunk) => {
      const found = /(http:\/\/[^\s/]+:\d+)/.exec(String(chunk))?.[1];
      if (found) resolve(found);
    });
    child.once("exit", () => reject(new Error("the server ended before it listened")));
  });
}

async function ask(name: string, ...given: readonly unknown[]): Promise<unknown> {
  return functions[name]?.(...given);
}

test.each([
  [["NdOxide", day], 732500],
  [["NdOxide", 46050], 732500],
  [["NdOxide", 20260128], 732500],
  [["NdOxide", "28-Jan-2026"], 732500],
  [["Nd2O3", day], 732500],
  [["Nd₂O₃", day], 732500],
  [["氧化钕", day], 732500],
  [["oxide neodymium", day], 732500],
  [["NdOxide", day, "CNY/kg"], 732.5],
  [["NdOxide", day, "万元/吨"], 73.25],
  [["REConc", day], 26834],
  [["REConc", day, "CNY/t ex VAT"], 26834],
  [["REConc", "2026-01-05"], 26834],
  [["REConc", "2026-01-05", null, null, "asof=2026-01-05"], 26205],
  [["NdOxide", "last"], 870000],
])("REPRICE%j is %d", async (given, price) => {
  expect(await ask("REPRICE", ...given)).toBe(price);
});

test.each([
  ["REPRICE", ["NdOxide", day, "USD/kg"], 105.4506, 4],
  ["REPRICE", ["NdOxide", day, "USD/kg ex VAT"], 93.3191, 4],
  ["REPRICE", ["NdOxide", day, "CNY/t ex VAT"], 648230.09, 2],
  ["REPRICE", ["NdOxide", day, "CNY/kg Nd"], 854.371, 3],
  ["RECHANGE", ["NdOxide", "2025-12-31", day], 0.20082, 6],
  ["RECHANGE", ["PrOxide", "2025-12-31", day], 0.199182, 6],
  ["RECHANGE", ["NdOxide", "2025-12-31", day, "USD/kg"], 0.21026, 5],
  ["REFX", ["USDCNY", day], 6.946384, 6],
])("%s%j is about %d", async (name, given, value, digits) => {
  expect(await ask(name, ...given)).toBeCloseTo(value, digits);
});

test.each([
  [["NdOxide", "2026-01-20"], "too-old"],
  [["NdOxide"], "too-old"],
  [["Nd"], "ambiguous-material"],
  [["NdOxide", "28/01/2026"], "bad-date"],
  [["NdOxide", 2026], "bad-date"],
  [["NdOxide", day, "USD/ton"], "bad-basis"],
  [["NdOxide@USGS", "2024", "USD/kg ex VAT"], "no-rule"],
])("REPRICE%j is refused: %s", async (given, reason) => {
  expect(await ask("REPRICE", ...given)).toMatchObject({ reason });
});

test("concentrate spills seven quarters with six rises", async () => {
  const rows = (await ask("REHISTORY", [["REConc"]], "2024-07-01", "2026-01-31")) as unknown[][];
  expect(rows.map(([, price]) => price)).toEqual([16741, 17782, 18618, 18825, 19109, 26205, 26834]);
});

test("a warm question is answered in the same turn", () => {
  expect(functions["REPRICE"]?.("NdOxide", day)).toBe(732500);
});

test("the script is at most 60 kB gzip", () => {
  expect(gzipSync(script).length).toBeLessThanOrEqual(60_000);
});
