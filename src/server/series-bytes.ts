import type { PriceStore } from "../store/store";

/** Series of one snapshot as bytes of the column codec, in the order of their codes. */
export type SeriesBytes = (
  codes: readonly string[],
  snapshot: number,
) => Promise<readonly Uint8Array[]>;

/** Remembers the series of the newest snapshot that is asked for, up to so many bytes; older ones, of pinned workbooks, are read. */
export function seriesBytesIn(store: PriceStore, mostBytes: number): SeriesBytes {
  const remembered = new Map<string, Uint8Array>();
  let newest = -1;
  let size = 0;

  function forget(snapshot: number): void {
    remembered.clear();
    newest = snapshot;
    size = 0;
  }

  function remember(code: string, body: Uint8Array): void {
    if (size + body.length > mostBytes) forget(newest);
    if (!remembered.has(code)) size += body.length;
    // A body may be a view of more than itself, as drivers read it.
    remembered.set(code, body.slice());
  }

  return async (codes, snapshot) => {
    if (snapshot < newest) return [...(await store.seriesBytes(codes, snapshot)).values()];
    if (snapshot > newest) forget(snapshot);
    const lacking = codes.filter((code) => !remembered.has(code));
    const read =
      lacking.length === 0
        ? new Map<string, Uint8Array>()
        : await store.seriesBytes(lacking, snapshot);
    // Another snapshot may have come into use meanwhile, or room was made.
    if (snapshot !== newest || codes.some((code) => !remembered.has(code) && !read.has(code))) {
      return [...(await store.seriesBytes(codes, snapshot)).values()];
    }
    const bodies = codes.flatMap((code) => remembered.get(code) ?? read.get(code) ?? []);
    for (const [code, body] of read) remember(code, body);
    return bodies;
  };
}
