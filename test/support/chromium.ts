import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";

/** Where systems keep a Chromium or a Chrome. */
const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** A quiet browser that asks nobody but the pages it is given. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

/** Starts Chromium; where none is found it gets one, or fails with one sentence. Tests that need a browser are never skipped. */
export function launchChromium(moreFlags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: [...FLAGS, ...moreFlags] });
}

/** The program of a Chromium: CHROMIUM, the system's, Playwright's own, or one that is installed now. */
export function chromiumPath(): string {
  const found = installed() ?? downloaded() ?? fromApt();
  if (found !== undefined) return found;
  throw new Error(
    "No Chromium was found, and none could be installed: install one, or say where it is with CHROMIUM=/path/to/chromium.",
  );
}

function installed(): string | undefined {
  const named = process.env["CHROMIUM"];
  if (named !== undefined && named !== "") return named;
  return [...USUAL_PLACES, chromium.executablePath()].find(existsSync);
}

function downloaded(): string | undefined {
  const require = createRequire(__filename);
  const playwright = join(require.resolve("playwright-core/package.json"), "..", "cli.js");
  spawnSync(process.execPath, [playwright, "install", "chromium"], { timeout: 300_000 });
  return [chromium.executablePath()].find(existsSync);
}

function fromApt(): string | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const quiet = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" }, timeout: 600_000 };
  spawnSync("apt-get", ["update", "-qq"], quiet);
  spawnSync("apt-get", ["install", "-y", "-qq", "chromium"], quiet);
  return USUAL_PLACES.find(existsSync);
}
