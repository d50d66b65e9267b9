import type { MachineStore, Papers } from "../../src/client/stored/papers";
import { Failure } from "../../src/core/failure";

/** A workbook's settings and parts in memory. A test may read and change them, and have writing refused. */
export interface FakePapers extends Papers {
  readonly settings: Map<string, string>;
  readonly parts: Map<string, string>;
  /** How many times a part was written. */
  readonly writes: number;
  full: boolean;
  /** Another workbook with the same content, as a colleague gets it. */
  copy(): FakePapers;
}

/** An empty workbook, or one with these parts and settings. */
export function fakePapers(
  parts = new Map<string, string>(),
  settings = new Map<string, string>(),
): FakePapers {
  let writes = 0;
  const papers: FakePapers = {
    settings,
    parts,
    full: false,
    get writes() {
      return writes;
    },
    copy: () => fakePapers(new Map(parts), new Map(settings)),
    setting: async (key) => settings.get(key),
    async setSetting(key, value) {
      if (value === undefined) settings.delete(key);
      else settings.set(key, value);
    },
    part: async (namespace) => parts.get(namespace),
    async setPart(namespace, xml) {
      if (papers.full) return new Failure("too-large", { cells: 1, limit: 0 });
      writes += 1;
      if (xml === undefined) parts.delete(namespace);
      else parts.set(namespace, xml);
      return undefined;
    },
  };
  return papers;
}

/** A machine's storage in memory, which a test may fill up. */
export interface FakeMachine extends MachineStore {
  readonly held: Map<string, unknown>;
  full: boolean;
}

/** A machine that keeps nothing yet. */
export function fakeMachine(): FakeMachine {
  const held = new Map<string, unknown>();
  const machine: FakeMachine = {
    held,
    full: false,
    get: async (key) => held.get(key),
    async set(key, value) {
      if (machine.full) throw new Error("QuotaExceededError");
      held.set(key, structuredClone(value));
    },
    del: async (key) => void held.delete(key),
    keys: async () => [...held.keys()],
  };
  return machine;
}
