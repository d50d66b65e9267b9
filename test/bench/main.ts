import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startBenchFeed } from "./bench-feed";
import { measureInChromium } from "./chromium-cells";
import { measureCodec } from "./codec";
import { measureImport, runImport } from "./large-import";
import { measureLookUp } from "./look-up";
import { describeMachine } from "./machine";
import { measureInNode } from "./node-cells";
import { runPlainServer } from "./plain-server";
import { measurePortfolio } from "./portfolio";
import { cellTable, codecTable, importTable, lookUpTable, portfolioTable } from "./table";

const COUNTS = [1_000, 10_000, 100_000];

/** `npm run bench`: the figures that README quotes, as tables, and as JSON with --json FILE. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: "string" },
      rounds: { type: "string", default: "5" },
      "no-chromium": { type: "boolean" },
      import: { type: "boolean" },
      "plain-server": { type: "boolean" },
    },
  });
  if (values.import) return runImport();
  if (values["plain-server"]) return runPlainServer();
  const rounds = Number(values.rounds);
  const folder = mkdtempSync(join(tmpdir(), "reprice-bench-"));
  const feed = await startBenchFeed(folder);
  try {
    const node = await measureInNode(feed, COUNTS, rounds);
    const lookUp = measureLookUp(feed.market, rounds);
    const chromium = values["no-chromium"] ? [] : await measureInChromium(feed, COUNTS, rounds);
    const codec = measureCodec(feed.market, rounds);
    const portfolio = measurePortfolio(rounds);
    const figures = {
      machine: describeMachine(),
      rounds,
      node,
      chromium,
      lookUp,
      codec,
      portfolio,
      import: measureImport(),
    };
    console.log(`${figures.machine}; medians of ${rounds} rounds, ways in turn\n`);
    for (const one of node) console.log(cellTable("Node", one));
    for (const one of chromium) console.log(cellTable("Chromium", one));
    console.log(lookUpTable(lookUp));
    console.log(codecTable(codec));
    console.log(portfolioTable(portfolio));
    console.log(importTable(figures.import));
    if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  } finally {
    await feed.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
