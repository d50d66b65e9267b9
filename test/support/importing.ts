import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** A process of its own that imports into a store; `numbers` are the snapshots that it was told are committed. */
export function startImporting(place: string, name: string, times: number) {
  const child: ChildProcess = spawn(
    process.execPath,
    [
      "--require",
      join(__dirname, "..", "..", "tools", "register-ts.cjs"),
      join(__dirname, "importing-child.ts"),
      place,
      name,
      String(times),
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  let said = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (said += text));
  return {
    process: child,
    firstCommit: once(child.stdout ?? child, "data"),
    // Listened for from the start: a child may end before anybody waits for it.
    closed: once(child, "close"),
    // A number that was cut by the kill ends in no line break.
    numbers: () => said.split("\n").slice(0, -1).map(Number),
  };
}
