import type { FormulaCell, Workbook } from "../../workbook/workbook";
import { isSameAnswer } from "./change-reason";
import type { BothSnapshots } from "./change-reason";
import { type KnownCall, knownCalls } from "./known-calls";

/** What a move would change, found by asking the formulas over both snapshots; no cell is touched. */
export interface TriedMove {
  readonly formulas: number;
  /** How many of them were tried. */
  readonly tried: number;
  readonly changing: readonly FormulaCell[];
  /** Formulas that calculate their own arguments. */
  readonly unknown: number;
}

/** More formulas than this take longer than a person waits for a preview. */
const MOST_TRIED = 20_000;

/** Formulas that are asked before others have their turn. */
const AT_ONCE = 500;

/** Tries a move on these cells. */
export async function tryMove(
  cells: readonly FormulaCell[],
  both: BothSnapshots,
  workbook: Pick<Workbook, "read">,
): Promise<TriedMove> {
  const tried = cells.slice(0, MOST_TRIED);
  const calls = await knownCalls(tried, workbook);
  const asked = new Map<string, Promise<boolean>>();
  const changing: FormulaCell[] = [];
  let unknown = 0;
  for (let start = 0; start < tried.length; start += AT_ONCE) {
    await Promise.all(
      tried.slice(start, start + AT_ONCE).map(async (cell) => {
        const all = calls.get(cell) ?? [];
        const known = all.filter((call) => call !== undefined);
        if (known.length < all.length) unknown += 1;
        const changes = await Promise.all(known.map((call) => changesOnce(call, both, asked)));
        if (changes.includes(true)) changing.push(cell);
      }),
    );
  }
  return { formulas: cells.length, tried: tried.length, changing, unknown };
}

/** The same call in many cells is asked once. */
function changesOnce(
  call: KnownCall,
  both: BothSnapshots,
  asked: Map<string, Promise<boolean>>,
): Promise<boolean> {
  const key = JSON.stringify([call.name, ...call.given]);
  const known = asked.get(key) ?? changes(call, both);
  asked.set(key, known);
  return known;
}

async function changes(
  { name, given }: KnownCall,
  { from, to, answerAt }: BothSnapshots,
): Promise<boolean> {
  const [before, after] = await Promise.all([
    answerAt(from, name, given),
    answerAt(to, name, given),
  ]);
  return before !== undefined && after !== undefined && !isSameAnswer(before.answer, after.answer);
}
