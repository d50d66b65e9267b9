import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startBenchFeed } from "./bench-feed";
import { runImport } from "./large-import";
import { describeMachine } from "./machine";
import { parts } from "./parts";
import { runPlainServer } from "./plain-server";
import { runPriceFeed } from "./price-feed";
import { runSameBytesServer } from "./same-bytes-server";

/** `npm run bench`: the figures that README quotes, as tables, and as JSON with --json FILE; --only PART,PART for some of them. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: "string" },
      rounds: { type: "string", default: "5" },
      only: { type: "string" },
      "no-chromium": { type: "boolean" },
      import: { type: "string" },
      "plain-server": { type: "boolean" },
      "price-feed": { type: "string" },
      "same-bytes": { type: "string" },
    },
  });
  if (values.import !== undefined) return runImport(values.import);
  if (values["plain-server"]) return runPlainServer();
  if (values["price-feed"] !== undefined) return runPriceFeed(values["price-feed"]);
  if (values["same-bytes"] !== undefined) return runSameBytesServer(values["same-bytes"]);
  const rounds = Number(values.rounds);
  const names = parts.map(({ name }) => name);
  const wanted = values.only?.split(",") ?? names;
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`no part ${unknown.join(", ")}: ${names.join(", ")}`);
  const chosen = parts.filter(
    ({ name }) => wanted.includes(name) && !(values["no-chromium"] && name === "chromium"),
  );
  const folder = mkdtempSync(join(tmpdir(), "reprice-bench-"));
  const feed = await startBenchFeed(folder);
  try {
    const machine = describeMachine();
    const began = performance.now();
    const figures: Record<string, unknown> = { machine, rounds };
    console.log(`${machine}; medians of ${rounds} rounds, ways in turn\n`);
    for (const part of chosen) {
      const outcome = await part.measure(feed, rounds);
      figures[part.name] = outcome.figures;
      for (const table of outcome.tables) console.log(table);
    }
    const minutes = (performance.now() - began) / 60_000;
    console.log(`all of it took ${minutes.toFixed(1)} minutes`);
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
