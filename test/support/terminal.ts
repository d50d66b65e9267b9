import { run } from "../../src/cli/run";
import type { World } from "../../src/cli/world";
import { instant } from "./observations";

/** What came of one command line. */
export interface Ran {
  readonly code: number;
  /** Lines for the next program. */
  readonly out: readonly string[];
  /** Lines for the reader. */
  readonly err: readonly string[];
}

/** The moment at which test commands are run. */
export const runAt = instant("2026-11-23T08:00:00Z");

/** Runs a command line with streams that are arrays, and no server on the usual port. */
export async function terminal(
  written: readonly string[],
  world: Partial<World> = {},
): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(written, {
    environment: { PORT: "9" },
    now: () => runAt,
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    stopped: () => Promise.resolve(),
    ...world,
  });
  return { code, out, err };
}
