import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of a test's own, taken away after its file's last test. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "reprice-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
