import type { Answer } from "./endpoint";
import type { SeenCatalogue } from "./seen-catalogue";

/** A body as JSON that is written once for all who see the same of a snapshot. */
export type KeptJson = (
  seen: SeenCatalogue,
  name: string,
  make: () => unknown,
) => Pick<Answer, "type" | "body">;

/** Keeps bodies for as long as the sight that they were made from is remembered; of each kind the last. */
export function keptJson(): KeptJson {
  const kept = new WeakMap<
    SeenCatalogue,
    { readonly name: string; readonly body: Promise<Buffer> }
  >();
  return (seen, name, make) => ({
    type: "application/json; charset=utf-8",
    body() {
      const known = kept.get(seen);
      if (known?.name === name) return known.body;
      const body = Promise.resolve(make()).then((json) => Buffer.from(JSON.stringify(json)));
      kept.set(seen, { name, body });
      body.catch(() => kept.delete(seen));
      return body;
    },
  });
}
