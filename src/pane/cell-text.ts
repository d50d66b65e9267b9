import { isFailure } from "../core/failure";
import type { Formats } from "./formats";
import type { Messages } from "./messages/en";
import type { AnswerCell } from "./ports";

/** What a cell says, as the user's locale writes it; a failure is its sentence. */
export function cellText(cell: AnswerCell, messages: Messages, formats: Formats): string {
  if (typeof cell === "number") return formats.number(cell);
  if (typeof cell !== "object") return String(cell);
  if (isFailure(cell)) return messages.sentence(cell);
  if ("day" in cell) return formats.day(cell.day);
  return "shows" in cell ? cell.shows : formats.number(cell.value);
}
