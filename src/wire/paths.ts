/** Where each endpoint stands, relative to the feed's address. */
export const paths = {
  snapshot: "/v1/snapshot",
  catalogue: "/v1/catalogue",
  series: "/v1/series",
  observations: "/v1/observations",
  facts: "/v1/facts",
  companies: "/v1/companies",
  live: "/v1/live",
  health: "/healthz",
  ready: "/readyz",
  metrics: "/metrics",
  openapi: "/openapi.json",
} as const;

/** The media type of many series as compact binary columns (see frame.ts). */
export const columnsType = "application/vnd.reprice.columns";

/** The media type of an error (RFC 9457). */
export const problemType = "application/problem+json";

/** The header that names an answer's snapshot, "<feed>:<number>". */
export const snapshotHeader = "reprice-snapshot";

/** The catalogue of a snapshot, or of the newest one. */
export function cataloguePath(snapshot?: number): string {
  return withQuery(paths.catalogue, { snapshot });
}

/** Facts and events of a snapshot, or of the newest one. */
export function factsPath(snapshot?: number): string {
  return withQuery(paths.facts, { snapshot });
}

/** Companies of a snapshot, or of the newest one. */
export function companiesPath(snapshot?: number): string {
  return withQuery(paths.companies, { snapshot });
}

/** One series of a snapshot, only as far as it was known at a day or instant (`asof`). */
export function oneSeriesPath(
  code: string,
  limits: { readonly snapshot?: number; readonly asof?: string } = {},
): string {
  return withQuery(`${paths.series}/${encodeURIComponent(code)}`, limits);
}

function withQuery(path: string, query: Readonly<Record<string, number | string | undefined>>) {
  const said = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return said.length === 0 ? path : `${path}?${said.join("&")}`;
}
