import { createHash } from "node:crypto";
import type { Import } from "../store/store";
import { citedContent } from "./cited/cited";
import { demoContent } from "./demo";

/**
 * What a new store starts with, as one import: the cited facts and the synthetic demo. Its id is a digest of the content,
 * so the same seed is committed once and a later one, with more facts, is committed on top.
 */
export function seedImport(): Import {
  const cited = citedContent();
  const demo = demoContent();
  const content: Omit<Import, "id"> = {
    origin: "seed",
    declarations: [...cited.declarations, ...demo.declarations],
    sources: [...cited.sources, ...demo.sources],
    observations: new Map([...cited.observations, ...demo.observations]),
    defaultQuoters: cited.defaultQuoters,
    facts: cited.facts,
    events: cited.events,
    ...(cited.companies === undefined ? {} : { companies: cited.companies }),
  };
  const digest = createHash("sha256")
    .update(JSON.stringify({ ...content, observations: [...content.observations] }))
    .digest("hex");
  return { ...content, id: `seed:${digest.slice(0, 16)}` };
}
