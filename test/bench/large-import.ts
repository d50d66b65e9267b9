import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addDays, knownDay } from "../../src/core/day";
import { instantOf, startOf } from "../../src/core/instant";
import type { Observation } from "../../src/core/observation";
import { openSqliteStore } from "../../src/store/sqlite/sqlite-store";

const SERIES = 200;
const DAYS = 5000;

/** What a large import takes: rows a second, and the most memory that the importing process had. */
export interface ImportFigures {
  readonly rows: number;
  readonly seconds: number;
  readonly rowsPerSecond: number;
  readonly peakMemoryMiB: number;
  readonly storeMiB: number;
}

/** Imports 1,000,000 rows in a process of its own, so that its memory is its own. */
export function measureImport(): ImportFigures {
  const child = spawnSync(process.execPath, [join(__dirname, "bench.js"), "--import"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (child.status !== 0) throw new Error("the import ended badly");
  return JSON.parse(child.stdout) as ImportFigures;
}

/** The importing process itself. */
export async function runImport(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "reprice-bench-"));
  const path = join(folder, "store.sqlite");
  const store = await openSqliteStore(path);
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
  const figures: ImportFigures = {
    rows,
    seconds,
    rowsPerSecond: rows / seconds,
    peakMemoryMiB: process.resourceUsage().maxRSS / 1024,
    storeMiB: statSync(path).size / 2 ** 20,
  };
  rmSync(folder, { recursive: true });
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
