import { resolve } from "node:path";
import { instantOf } from "../core/instant";
import { serve } from "./serve";
import { readSettings } from "./settings";

/** The built pages lie beside the built programs. */
const BUILT_PAGES = resolve(__dirname, "../web");

async function main(): Promise<number> {
  const settings = readSettings(process.env, BUILT_PAGES);
  if (typeof settings === "string") {
    process.stderr.write(`${settings}\n`);
    return 2;
  }
  const served = await serve(settings, {
    now: () => instantOf(Date.now()),
    environment: process.env,
    say: (line) => process.stdout.write(`${line}\n`),
    log: (line) => process.stderr.write(`${line}\n`),
    stopped: () =>
      new Promise((resolve) => {
        process.once("SIGINT", () => resolve());
        process.once("SIGTERM", () => resolve());
      }),
  });
  return served ? 0 : 1;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
