import type { Instant } from "../core/instant";

/** One line of the audit: who asked what. No key and no secret is in it. */
export interface AuditLine {
  readonly at: Instant;
  /** Id of the key; without one, nobody was let in or no key was needed. */
  readonly key?: string;
  /** "POST /v1/series", "LIVE subscribe". */
  readonly route: string;
  readonly status: number;
  /** How many series were asked for. */
  readonly codes?: number;
  readonly snapshot?: number;
  readonly milliseconds: number;
  /** Address that the connection came from. */
  readonly from?: string;
}

/** Takes lines of the audit. */
export type Audit = (line: AuditLine) => void;

/** Writes a line as JSON, its moment as ISO text. By hand, for it is written at every request. */
export function writeAuditLine(line: AuditLine): string {
  const { at, key, route, status, codes, snapshot, from, milliseconds } = line;
  let text = `{"at":"${new Date(at).toISOString()}"`;
  if (key !== undefined) text += `,"key":${JSON.stringify(key)}`;
  text += `,"route":${JSON.stringify(route)},"status":${status}`;
  if (codes !== undefined) text += `,"codes":${codes}`;
  if (snapshot !== undefined) text += `,"snapshot":${snapshot}`;
  if (from !== undefined) text += `,"from":${JSON.stringify(from)}`;
  return `${text},"ms":${Math.round(milliseconds * 10) / 10}}\n`;
}
