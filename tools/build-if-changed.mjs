import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

/** Builds with webpack when a source, a setting or a package changed since the last build; says which it did. */
const root = new URL("..", import.meta.url).pathname;
const stamp = join(root, "build", "stamp");
const watched = [
  "src",
  "assets",
  "tools",
  "test/bench",
  "webpack.config.js",
  "manifest.xml",
  "package-lock.json",
];

const now = fingerprint();
if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) {
  console.log("Build is up to date.");
} else {
  const started = performance.now();
  // Files with a hash in their name, and office.js of a development build, would stay for ever.
  rmSync(join(root, "build", "web"), { recursive: true, force: true });
  const webpack = join(root, "node_modules", "webpack-cli", "bin", "cli.js");
  const done = spawnSync(process.execPath, [webpack], { cwd: root, stdio: "inherit" });
  if (done.status !== 0) process.exit(done.status ?? 1);
  mkdirSync(join(root, "build"), { recursive: true });
  writeFileSync(stamp, now);
  console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

function fingerprint() {
  const { PUBLIC_URL = "", REPRICE_NAMESPACE = "" } = process.env;
  const hash = createHash("sha256").update([process.version, PUBLIC_URL, REPRICE_NAMESPACE].join());
  for (const name of watched) addTo(hash, join(root, name));
  return hash.digest("hex");
}

function addTo(hash, path) {
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) addTo(hash, join(path, name));
    return;
  }
  hash.update(path.slice(root.length)).update("\0").update(readFileSync(path));
}
