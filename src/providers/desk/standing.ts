import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Instant } from "../../core/instant";
import type { Validators } from "./ask-source";
import type { SourceAnswer } from "./source";

/** What a run of a provider came to. */
export type RunResult = "stored" | "nothing new" | "not changed" | "held for review" | "failed";

/** What is remembered of a provider between its runs. */
export interface Standing {
  readonly ranAt?: Instant;
  readonly result?: RunResult;
  /** What is wrong, or why it is held; empty where all is well. */
  readonly says: readonly string[];
  /** Rows that the newest whole answer had, by which a source that shrinks is noticed. */
  readonly rows?: number;
  /** Rows that the newest run stored. */
  readonly stored?: number;
  /** By address. */
  readonly validators: Readonly<Record<string, Validators>>;
}

/** Answers that wait for a person. */
export interface Held {
  readonly at: Instant;
  readonly reasons: readonly string[];
  readonly answers: readonly SourceAnswer[];
}

/** A provider that never ran. */
export const neverRan: Standing = { says: [], validators: {} };

/** Remembers how providers stand in a folder beside their configuration: a file each, replaced whole. */
export interface Standings {
  of(name: string): Promise<Standing>;
  keep(name: string, standing: Standing): Promise<void>;
  held(name: string): Promise<Held | undefined>;
  hold(name: string, held: Held | undefined): Promise<void>;
}

/** The standings in a folder, which is made when something is kept. */
export function standingsIn(folder: string): Standings {
  const file = (name: string, kind: string) => join(folder, `${name.toLowerCase()}.${kind}.json`);

  async function put(path: string, value: unknown): Promise<void> {
    await mkdir(folder, { recursive: true });
    const fresh = `${path}.${process.pid}.new`;
    await writeFile(fresh, JSON.stringify(value), { mode: 0o600 });
    await rename(fresh, path);
  }

  return {
    of: async (name) => ({
      ...neverRan,
      ...(await take<Partial<Standing>>(file(name, "standing"))),
    }),
    keep: (name, standing) => put(file(name, "standing"), standing),
    async held(name) {
      const kept = await take<KeptHeld>(file(name, "held"));
      if (!kept) return undefined;
      const answers = kept.answers.map(({ base64, ...one }) => ({
        ...one,
        bytes: new Uint8Array(Buffer.from(base64, "base64")),
      }));
      return { ...kept, answers };
    },
    async hold(name, held) {
      if (!held) return rm(file(name, "held"), { force: true });
      const answers = held.answers.map(({ bytes, ...one }) => ({
        ...one,
        base64: Buffer.from(bytes).toString("base64"),
      }));
      await put(file(name, "held"), { ...held, answers } satisfies KeptHeld);
    },
  };
}

type KeptHeld = Omit<Held, "answers"> & {
  readonly answers: readonly (Omit<SourceAnswer, "bytes"> & { readonly base64: string })[];
};

/** What a file holds; nothing where there is none or it was cut: a provider then runs as for the first time. */
async function take<Kept>(path: string): Promise<Kept | undefined> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as Kept;
  } catch {
    return undefined;
  }
}
