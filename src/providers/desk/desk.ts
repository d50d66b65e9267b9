import { readFile } from "node:fs/promises";
import { Rejection } from "../rejection";
import { readConfig } from "./config";
import type { ProviderSaid } from "./config-shape";
import { type Standings, standingsIn } from "./standing";

/** Providers of a configuration, and what is remembered of them: in a folder beside the file, named after it. */
export interface Desk {
  readonly providers: readonly ProviderSaid[];
  readonly standings: Standings;
}

/** Reads a configuration from its file. */
export async function openDesk(path: string): Promise<Desk | Rejection> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    return new Rejection([{ says: `${path} cannot be read: ${says}` }]);
  }
  const providers = readConfig(text);
  if (providers instanceof Rejection) return providers;
  return { providers, standings: standingsIn(`${path.replace(/\.json$/i, "")}.standing`) };
}
