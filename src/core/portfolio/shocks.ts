import { normaliseName } from "../alias";
import type { Catalogue } from "../catalogue";
import { Failure, isFailure } from "../failure";
import type { TableCell } from "../share-table";
import { type When, readWhen } from "../when";
import { type Driver, type DriverPart, readDriver } from "./driver";
import { writtenAmount } from "./written-amount";

/** A relative change of the price of a group or a part of it: 0.1 is +10 %. */
export interface Shock extends DriverPart {
  readonly change: number;
}

/** What is asked: changes that are stated, or those between two dates of the feed. */
export type AskedShocks =
  | { readonly kind: "stated"; readonly shocks: readonly Shock[] }
  | { readonly kind: "replay"; readonly from: When; readonly to: When };

const FROM: ReadonlySet<string> = new Set(["from", "start", "从", "自"]);
const TO: ReadonlySet<string> = new Set(["to", "end", "至", "到"]);

/** More shocks than this name something twice. */
const MOST_SHOCKS = 100;

/**
 * Reads "NdPr=+10%; Dy=-5%", or two columns of names and changes; "from=2025-12-31; to=2026-01-28" asks for the changes between
 * two dates. 0.1 is 10 %, and 10 without "%" is refused. Fails as overlap {input, group, hint}, bad-range {argument, hint, row,
 * input}, bad-date, or as readDriver does.
 */
export function readShocks(
  given: string | readonly (readonly TableCell[])[],
  catalogue?: Catalogue,
): AskedShocks | Failure {
  const lines = typeof given === "string" ? linesOfText(given) : linesOfRange(given);
  if (isFailure(lines)) return lines;
  if (lines.length === 0) return refuse("no-shocks");
  if (lines.length > MOST_SHOCKS) return refuse("too-many-shocks");
  const dates = lines.filter(({ name }) => FROM.has(name) || TO.has(name));
  return dates.length > 0 ? readReplay(lines, dates) : readStated(lines, catalogue);
}

/** The change of each group that is shocked, by the shares of its parts; parts that are not named stay as they are. */
export function groupChanges(shocks: readonly Shock[]): ReadonlyMap<Driver, number> {
  const changes = new Map<Driver, number>();
  for (const { driver, part, change } of shocks) {
    changes.set(driver, (changes.get(driver) ?? 0) + part * change);
  }
  return changes;
}

/** overlap, where two shocks stand for the same elements. */
export function overlapIn(parts: readonly DriverPart[]): Failure | undefined {
  for (const [at, { label, elements }] of parts.entries()) {
    const before = parts
      .slice(0, at)
      .find((one) => one.elements.some((element) => elements.includes(element)));
    if (before === undefined) continue;
    const [part, group] =
      before.elements.length < elements.length ? [before.label, label] : [label, before.label];
    const same = before.elements.length === elements.length ? { hint: "same" } : {};
    return new Failure("overlap", { input: part, group, ...same });
  }
  return undefined;
}

interface Line {
  readonly name: string;
  readonly written: string;
  readonly cell: TableCell;
  readonly at: number;
}

function readStated(lines: readonly Line[], catalogue?: Catalogue): AskedShocks | Failure {
  const shocks: Shock[] = [];
  for (const { written, cell, at } of lines) {
    const driver = readDriver(written, catalogue);
    if (isFailure(driver)) return driver;
    const change = readChange(cell, at);
    if (isFailure(change)) return change;
    shocks.push({ ...driver, change });
  }
  return overlapIn(shocks) ?? { kind: "stated", shocks };
}

/** Without the end the replay goes up to the newest prices. */
function readReplay(lines: readonly Line[], dates: readonly Line[]): AskedShocks | Failure {
  const [other] = lines.filter((line) => !dates.includes(line));
  if (other !== undefined)
    return refuse("shocks-and-dates", { row: other.at, input: other.written });
  const from = readOne(dates.filter(({ name }) => FROM.has(name)));
  const to = readOne(dates.filter(({ name }) => TO.has(name)));
  if (isFailure(from)) return from;
  if (isFailure(to)) return to;
  if (from === undefined) return new Failure("bad-date", { hint: "missing", argument: "from" });
  return { kind: "replay", from, to: to ?? { kind: "latest" } };
}

function readOne(lines: readonly Line[]): When | undefined | Failure {
  const [first, second] = lines;
  if (second !== undefined) return refuse("twice-date", { row: second.at, input: second.written });
  return first?.cell === undefined ? undefined : readWhen(first.cell);
}

function readChange(cell: TableCell, at: number): number | Failure {
  const input = String(cell ?? "");
  const change = writtenAmount(cell);
  if (change === undefined) return refuse("change", { row: at, input });
  if (!change.percent && Math.abs(change.amount) >= 1)
    return refuse("change-percent", { row: at, input });
  return change.amount < -1 || change.amount > 100
    ? refuse("change-size", { row: at, input })
    : change.amount;
}

function linesOfText(text: string): readonly Line[] | Failure {
  const lines: Line[] = [];
  for (const pair of text.normalize("NFKC").split(/[;,\n]/)) {
    if (pair.trim() === "") continue;
    const [, written, value] = /^([^=:]*)[=:](.*)$/.exec(pair.trim()) ?? [];
    if (written === undefined || value === undefined)
      return refuse("shock-text", { input: pair.trim() });
    lines.push(lineOf(written, value.trim(), lines.length + 1));
  }
  return lines;
}

/** Names and changes in either order; a first row without a change is a header. */
function linesOfRange(cells: readonly (readonly TableCell[])[]): readonly Line[] | Failure {
  const lines: Line[] = [];
  for (const [index, row] of cells.entries()) {
    const filled = row.filter((cell) => cell !== undefined);
    if (filled.length === 0) continue;
    const [first, second] = filled;
    if (filled.length !== 2 || first === undefined)
      return refuse("two-shock-columns", { row: index + 1 });
    const [written, cell] = typeof first === "number" ? [second, first] : [first, second];
    const line = lineOf(String(written), cell, index + 1);
    const isHeader =
      lines.length === 0 && !FROM.has(line.name) && writtenAmount(cell) === undefined;
    if (isHeader && isFailure(readDriver(line.written))) continue;
    lines.push(line);
  }
  return lines;
}

function lineOf(written: string, cell: TableCell, at: number): Line {
  return { name: normaliseName(written), written: written.trim(), cell, at };
}

function refuse(hint: string, more: { row?: number; input?: string } = {}): Failure {
  return new Failure("bad-range", { argument: "shocks", hint, ...more });
}
