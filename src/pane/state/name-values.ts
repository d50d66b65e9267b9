import { serialOf } from "../../core/day";
import { isFailure } from "../../core/failure";
import type { DefinedName } from "../../workbook/defined-name";
import type { Shown } from "../../workbook/shown";
import type { AnswerCell, PanePorts } from "../ports";
import { rowsOf } from "./answer";
import { isPlainCall } from "./formula-calls";
import { knownCalls } from "./known-calls";

/** What a defined name stands for now, where it is one call of ours whose arguments can be read; undefined for any other. */
export async function nameValues(
  { formula, sheet = "" }: DefinedName,
  { workbook, call }: Pick<PanePorts, "workbook" | "call">,
): Promise<readonly (readonly Shown[])[] | undefined> {
  if (!isPlainCall(formula)) return undefined;
  const named = { formula, place: { sheet } };
  const [outer] = (await knownCalls([named], workbook)).get(named) ?? [];
  if (!outer) return undefined;
  const rows = rowsOf(await call(outer.name, outer.given));
  return isFailure(rows) ? [[rows.shows]] : rows.map((row) => row.map(shownFor));
}

function shownFor(cell: AnswerCell): Shown {
  if (typeof cell !== "object") return cell;
  if (isFailure(cell)) return cell.shows;
  if ("day" in cell) return serialOf(cell.day);
  return "shows" in cell ? cell.shows : cell.value;
}
