import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder on a disk that is soon full. */
export interface SmallDisk {
  readonly folder: string;
  /** Makes room for much more. */
  grow(): void;
  remove(): void;
}

/** A tmpfs of so many MiB; undefined where this user may not mount one. */
export function smallDisk(mebibytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), "reprice-disk-"));
  const mount = (...args: readonly string[]) =>
    execFileSync("mount", [...args, folder], { stdio: "ignore" });
  try {
    mount("-t", "tmpfs", "-o", `size=${mebibytes}m`, "none");
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  return {
    folder,
    grow: () => mount("-o", "remount,size=256m"),
    remove() {
      execFileSync("umount", [folder], { stdio: "ignore" });
      rmSync(folder, { recursive: true });
    },
  };
}
