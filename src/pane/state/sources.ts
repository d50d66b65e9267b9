import type { SnapshotView } from "../../core/view";

/** Who says the values of a series that is in memory: titles, each once. */
export function sourcesOf({ catalogue, series }: SnapshotView, code: string): readonly string[] {
  const ids = new Set(series(code).sources);
  return catalogue.sources.flatMap(({ id, title }) => (ids.has(id) ? [title] : []));
}
