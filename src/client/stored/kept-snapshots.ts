import { type Instant, instantOf } from "../../core/instant";
import type { StoredContent } from "./content";
import type { MachineStore } from "./papers";
import { readStored, writeStored } from "./stored-xml";

/** Feeds of which the last snapshot is kept. */
const MOST_FEEDS = 4;

/** Characters of a snapshot that is kept; a larger one is not. */
const MOST_CHARACTERS = 32 * 1024 * 1024;

const PREFIX = "snapshot:";

/** The last snapshot of each feed that this machine asked, by the feed's address. What is damaged is as good as not there. */
export interface KeptSnapshots {
  read(address: string): Promise<StoredContent | undefined>;
  /** False where there is no room for it; what was kept before is kept still. */
  keep(address: string, content: StoredContent, now: Instant): Promise<boolean>;
}

/** Keeps snapshots in a machine's storage. */
export function keptSnapshots(machine: MachineStore): KeptSnapshots {
  return {
    async read(address) {
      try {
        const kept = recordOf(await machine.get(PREFIX + address));
        const read = kept && readStored("carried", kept.xml);
        return typeof read === "object" ? read.content : undefined;
      } catch {
        // A browser may refuse its storage altogether, as in a private window.
        return undefined;
      }
    },

    async keep(address, content, now) {
      const xml = writeStored("carried", content);
      if (xml.length > MOST_CHARACTERS) return false;
      try {
        await machine.set(PREFIX + address, { at: now, xml });
        await forgetOldest(machine);
        return true;
      } catch {
        return false;
      }
    },
  };
}

interface Kept {
  readonly at: Instant;
  readonly xml: string;
}

function recordOf(value: unknown): Kept | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { at, xml } = value as Partial<Record<keyof Kept, unknown>>;
  return typeof at === "number" && typeof xml === "string" ? { at: instantOf(at), xml } : undefined;
}

async function forgetOldest(machine: MachineStore): Promise<void> {
  const keys = (await machine.keys()).filter(
    (key): key is string => typeof key === "string" && key.startsWith(PREFIX),
  );
  if (keys.length <= MOST_FEEDS) return;
  const records = await Promise.all(
    keys.map(async (key) => ({ key, at: recordOf(await machine.get(key))?.at ?? 0 })),
  );
  records.sort((a, b) => a.at - b.at);
  for (const { key } of records.slice(0, keys.length - MOST_FEEDS)) await machine.del(key);
}
