import type { ParseArgsConfig } from "node:util";
import type { Exit, Unreadable, WrongUse } from "./exit";
import type { World } from "./world";

/** What was written after the name of a command. */
export interface Given {
  readonly words: readonly string[];
  /** Options with a value: --basis "USD/kg". */
  readonly texts: Readonly<Record<string, string | undefined>>;
  /** Options without: --json. */
  readonly flags: ReadonlySet<string>;
}

/** What came of a command: its exit code, or a sentence that says why there is none. */
export type Outcome = Exit | WrongUse | Unreadable;

/** One command of the command line. */
export interface Command {
  /** What may follow its name: "MATERIAL [DATE]". */
  readonly words: string;
  readonly says: string;
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  run(given: Given, world: World): Promise<Outcome>;
}
