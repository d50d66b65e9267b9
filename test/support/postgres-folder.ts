import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { postgresBinaries } from "./postgres-binaries";

/** Who asks in the tests. The password has every character that an address can stumble over. */
export const USER = "reprice";
export const PASSWORD = "p@ss:w/rd?#1%";

/** A new folder that the user of PostgreSQL owns, on the disk of temporary files where no other is named. */
export function newFolder(disk = tmpdir()): string {
  const folder = mkdtempSync(join(disk, "reprice-pg-"));
  give(folder);
  return folder;
}

/** Makes a cluster in `data` of a folder; its log of writes may lie elsewhere, in a folder that is empty. */
export function initialise(folder: string, wal?: string): string {
  const { folder: programs, as } = postgresBinaries();
  const data = join(folder, "data");
  const secret = join(folder, "password");
  writeFileSync(secret, PASSWORD);
  give(secret);
  const { status, stderr } = spawnSync(
    join(programs, "initdb"),
    [
      ...["-D", data, "-U", USER, `--pwfile=${secret}`, "--auth=scram-sha-256"],
      ...["--no-sync", "--encoding=UTF8", "--locale=C"],
      ...(wal === undefined ? [] : [`--waldir=${wal}`]),
    ],
    { ...as, cwd: folder, encoding: "utf8" },
  );
  rmSync(secret);
  if (status !== 0) throw new Error(`initdb failed: ${stderr}`);
  return data;
}

/** Copies a cluster that may be at work: a file that goes away meanwhile is none that matters; the log of writes is not taken. */
export function copyCluster(from: string, to: string): void {
  copyInto(from, to);
  for (const folder of ["", "archive_status", "summaries"]) {
    mkdirSync(join(to, "pg_wal", folder), { recursive: true });
    give(join(to, "pg_wal", folder));
  }
}

function copyInto(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  chmodSync(to, 0o700);
  give(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (["pg_wal", "postmaster.pid", "postmaster.opts"].includes(entry.name)) continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyInto(source, target);
    else if (entry.isFile()) copyOne(source, target);
  }
}

function copyOne(source: string, target: string): void {
  try {
    copyFileSync(source, `${target}.part`);
    renameSync(`${target}.part`, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return;
  }
  give(target);
}

/** Gives a file to the user of PostgreSQL. */
export function give(path: string): void {
  const { uid, gid } = postgresBinaries().as;
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}
