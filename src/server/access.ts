import { createHash } from "node:crypto";
import type { SeriesEntry } from "../core/catalogue";
import { type Patterns, covers } from "../core/entitlement";
import { type KeyScope, keyScopes } from "../store/keys";

/** How much of a series someone may see: its prices, only that there is one, or nothing at all. */
export type Sight = "priced" | "listed" | "hidden";

/** What someone may read and write. */
export interface Access {
  /** Names it: who has the same name gets the same answers, and no other. */
  readonly tag: string;
  sees(entry: Pick<SeriesEntry, "code" | "licence">): Sight;
  /** True when prices of this full code may be brought. */
  mayWrite(code: string): boolean;
}

/** Who asks. */
export interface Asker {
  /** Id of the key; without one, someone at this very machine, before there are keys. */
  readonly key?: string;
  readonly scope: KeyScope;
  /** Series a minute. */
  readonly rate?: number;
  readonly access: Access;
}

/** Someone at this machine before there are keys: owner of what was imported here; what is licensed stays closed. */
export const neighbour: Asker = {
  scope: "admin",
  access: {
    tag: "",
    sees: ({ licence }) => (licence === "licensed" ? "listed" : "priced"),
    mayWrite: () => true,
  },
};

/** What a key opens: open series, and of licensed and private ones those that its patterns name. Private ones are hidden from others. */
export function accessBy(patterns: Patterns): Access {
  const named = createHash("sha256").update(JSON.stringify([...patterns].sort()));
  return {
    tag: named.digest("base64url").slice(0, 16),
    sees({ code, licence }) {
      if (licence === "open" || covers(patterns, code)) return "priced";
      return licence === "licensed" ? "listed" : "hidden";
    },
    mayWrite: (code) => covers(patterns, code),
  };
}

/** True when a scope includes another. */
export function includes(scope: KeyScope, needed: KeyScope): boolean {
  return keyScopes.indexOf(scope) >= keyScopes.indexOf(needed);
}
