import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { instantOf } from "../../src/core/instant";
import { openSqliteStore } from "../../src/store/sqlite/sqlite-store";
import { cellStrategies } from "./cells";
import { measureCodec } from "./codec";
import { measureImport, runImport } from "./large-import";
import { describeMachine } from "./machine";
import { benchMarket, cellQuestions } from "./market";
import { runPlainServer } from "./plain-server";
import { measure } from "./rounds";
import { servePlain, serveStore } from "./served-feed";
import { cellTable, codecTable, importTable } from "./table";

const CELLS = 100_000;

/** `npm run bench`: the figures that README quotes, as one table, and as JSON with --json FILE. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: "string" },
      rounds: { type: "string", default: "5" },
      import: { type: "boolean" },
      "plain-server": { type: "boolean" },
    },
  });
  if (values.import) return runImport();
  if (values["plain-server"]) return runPlainServer();
  const rounds = Number(values.rounds);
  const folder = mkdtempSync(join(tmpdir(), "reprice-bench-"));
  try {
    const market = benchMarket();
    const store = await openSqliteStore(join(folder, "store.sqlite"));
    await store.commit(market.import, instantOf(Date.now()));
    await store.close();
    const feed = await serveStore(join(folder, "store.sqlite"));
    const plain = await servePlain();
    const addresses = { feed: feed.address, plain: plain.address };
    const questions = cellQuestions(market, CELLS);
    const cells = await measure(cellStrategies(addresses, market, questions), rounds);
    await feed.stop();
    await plain.stop();
    const figures = {
      machine: describeMachine(),
      cells: { questions: CELLS, strategies: cells },
      codec: measureCodec(market, rounds),
      import: measureImport(),
    };
    console.log(`${figures.machine}; medians of ${rounds} rounds, strategies in turn\n`);
    console.log(cellTable(CELLS, cells));
    console.log(codecTable(figures.codec));
    console.log(importTable(figures.import));
    if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
