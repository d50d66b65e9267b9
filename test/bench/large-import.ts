import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addDays, knownDay } from "../../src/core/day";
import { instantOf, startOf } from "../../src/core/instant";
import type { Observation } from "../../src/core/observation";
import { openPlace } from "../support/open-place";
import { startPostgres } from "../support/postgres-server";

const SERIES = 200;
const DAYS = 5000;

/** What a large import takes: rows a second, and the most memory that the importing process had. */
export interface ImportFigures {
  readonly store: string;
  readonly rows: number;
  readonly seconds: number;
  readonly rowsPerSecond: number;
  readonly peakMemoryMiB: number;
  readonly storeMiB: number;
}

/** The importing process, as one that was started with `--import`. */
type Importing = Omit<ImportFigures, "store" | "storeMiB">;

/** Imports 1,000,000 rows into each kind of store. */
export async function measureImport(): Promise<readonly ImportFigures[]> {
  return [measureSqlite(), await measureInPostgres()];
}

function measureSqlite(): ImportFigures {
  const folder = mkdtempSync(join(tmpdir(), "reprice-bench-"));
  const path = join(folder, "store.sqlite");
  try {
    const figures = importInto(path);
    return { store: "SQLite", ...figures, storeMiB: statSync(path).size / 2 ** 20 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** With PostgreSQL's own care for the disk, which the tests leave out. */
async function measureInPostgres(): Promise<ImportFigures> {
  const server = await startPostgres({ fsync: "on", shared_buffers: "256MB" });
  try {
    const address = await server.newDatabase();
    const figures = importInto(address);
    const [size] = await server.run(
      "select pg_database_size(current_database())::float8 / 1048576 as mib",
      address.split("/").at(-1),
    );
    return { store: "PostgreSQL", ...figures, storeMiB: Number(size?.["mib"]) };
  } finally {
    await server.remove();
  }
}

/** Runs the import in a process of its own, so that its memory is its own. */
function importInto(place: string): Importing {
  const child = spawnSync(process.execPath, [join(__dirname, "bench.js"), "--import", place], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (child.status !== 0) throw new Error("the import ended badly");
  return JSON.parse(child.stdout) as Importing;
}

/** The importing process itself. */
export async function runImport(place: string): Promise<void> {
  const store = await openPlace(place);
  const codes = Array.from({ length: SERIES }, (_, index) => `NdOxide@BENCH${index}`);
  const started = performance.now();
  const { rows } = await store.commit(
    {
      id: "million",
      origin: "bench",
      declarations: codes.map((code) => ({
        code,
        kind: "material",
        basis: { currency: "CNY", mass: "t", vat: "included" },
        frequency: "daily",
        calendar: "cn",
        licence: "open",
        synthetic: true,
      })),
      sources: [{ id: "BENCH", title: "SYNTHETIC: made for the bench" }],
      observations: new Map(codes.map((code, index) => [code, someDays(index)])),
      defaultQuoters: {},
      facts: [],
      events: [],
    },
    instantOf(Date.now()),
  );
  const seconds = (performance.now() - started) / 1000;
  await store.close();
  const figures: Importing = {
    rows,
    seconds,
    rowsPerSecond: rows / seconds,
    peakMemoryMiB: process.resourceUsage().maxRSS / 1024,
  };
  process.stdout.write(JSON.stringify(figures));
}

function* someDays(seed: number): Generator<Observation> {
  const first = knownDay(2006, 1, 1);
  for (let index = 0; index < DAYS; index += 1) {
    const day = addDays(first, index);
    const mid = 500_000 + ((seed * 7919 + index * 104_729) % 100_000);
    yield {
      day,
      amounts: { mid },
      knownSince: startOf(day),
      status: "synthetic",
      source: "BENCH",
    };
  }
}
