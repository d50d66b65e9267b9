import { formatDay } from "../core/day";
import { type Failure, isFailure } from "../core/failure";
import { sentenceOf } from "../core/sentences";
import { type Answer, type Cell, CellCard, CellDay, CellError } from "../functions/answer";
import { type Exit, exit } from "./exit";
import type { World } from "./world";

/** Prints an answer for scripts: the value or matrix as JSON, days as ISO text, errors as objects. */
export function showJson(answer: Answer, world: World): Exit {
  world.out(
    JSON.stringify(isMatrix(answer) ? answer.map((row) => row.map(jsonOf)) : jsonOf(answer)),
  );
  return exitOf(answer);
}

/** Prints an answer for people: a bare value, or rows with tabs; the sentences of failures go to the reader's side. */
export function showText(answer: Answer, world: World): Exit {
  if (isMatrix(answer)) {
    for (const row of answer) world.out(row.map(textOf).join("\t"));
  } else if (!isFailure(answer)) {
    world.out(textOf(answer));
  }
  const told = new Set(failuresIn(answer).map(complaintOf));
  for (const complaint of told) world.err(complaint);
  return exitOf(answer);
}

/** What stands for one cell in JSON. */
function jsonOf(cell: Cell): unknown {
  if (isFailure(cell)) {
    return { error: cell.shows, reason: cell.reason, message: sentenceOf(cell) };
  }
  if (cell instanceof CellError) return { error: cell.shows };
  if (cell instanceof CellDay) return formatDay(cell.day);
  return cell instanceof CellCard ? cell.value : cell;
}

function textOf(cell: Cell): string {
  if (isFailure(cell) || cell instanceof CellError) return cell.shows;
  if (cell instanceof CellDay) return formatDay(cell.day);
  return String(cell instanceof CellCard ? cell.value : cell);
}

/** A failure as one line: "#N/A too-old: Newest NdOxide is ...". */
export function complaintOf(failure: Failure): string {
  return `${failure.shows} ${failure.reason}: ${sentenceOf(failure)}`;
}

function isMatrix(answer: Answer): answer is readonly (readonly Cell[])[] {
  return Array.isArray(answer);
}

function failuresIn(answer: Answer): readonly Failure[] {
  return (isMatrix(answer) ? answer.flat() : [answer]).filter(isFailure);
}

/** Reasons that speak of the feed and not of the question. */
const UNREADABLE: ReadonlySet<string> = new Set([
  "offline",
  "timeout",
  "sign-in",
  "feed-error",
  "wrong-feed",
]);

function exitOf(answer: Answer): Exit {
  const failures = failuresIn(answer);
  if (failures.some(({ reason }) => UNREADABLE.has(reason))) return exit.unreadable;
  const cells = isMatrix(answer) ? answer.flat() : [answer];
  const failed = failures.length > 0 || cells.some((cell) => cell instanceof CellError);
  return failed ? exit.someFailed : exit.good;
}
