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

/** Writes a line as JSON, its moment as ISO text. */
export function writeAuditLine({ at, milliseconds, ...line }: AuditLine): string {
  const rounded = Math.round(milliseconds * 10) / 10;
  return `${JSON.stringify({ at: new Date(at).toISOString(), ...line, ms: rounded })}\n`;
}
