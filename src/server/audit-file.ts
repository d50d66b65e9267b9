import { appendFile } from "node:fs/promises";
import { type Audit, type AuditLine, writeAuditLine } from "./audit";

/** An audit that is kept in a file. */
export interface AuditFile {
  readonly write: Audit;
  /** Settles when all that was told is in the file. */
  close(): Promise<void>;
}

/** Milliseconds for which lines are gathered: what a killed process loses. */
const GATHERED = 200;

/** Lines of askers without a good key that are kept in one gathering; more of them are counted, so that no stranger fills the disk. */
const MOST_STRANGERS = 20;

/** Appends lines to a file, which another program may move away at any time. What cannot be written is told to the log. */
export function auditFile(path: string, log: (line: string) => void): AuditFile {
  let waiting: string[] = [];
  let strangers = 0;
  let timer: NodeJS.Timeout | undefined;
  let written: Promise<void> = Promise.resolve();

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    const left = strangers - MOST_STRANGERS;
    if (left > 0) waiting.push(`${JSON.stringify({ refusedBesides: left })}\n`);
    const lines = waiting.join("");
    waiting = [];
    strangers = 0;
    if (lines === "") return;
    written = written
      .then(() => appendFile(path, lines, { mode: 0o600 }))
      .catch((error: unknown) => log(`The audit in ${path} failed: ${String(error)}`));
  }

  return {
    write(line: AuditLine) {
      const isStranger = line.key === undefined && line.status >= 400;
      if (isStranger && ++strangers > MOST_STRANGERS) return;
      waiting.push(writeAuditLine(line));
      timer ??= setTimeout(flush, GATHERED);
    },
    async close() {
      flush();
      await written;
    },
  };
}
