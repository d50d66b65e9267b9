import { functionsIn } from "../our-formulas";
import type { FormulaCell, Workbook } from "../workbook";
import type { MoveWatch } from "./move-watch";

/** What is needed to have cells calculated and to wait for them. */
export interface CalculatePorts {
  readonly workbook: Workbook;
  /** Our functions, in capitals. */
  readonly names: ReadonlySet<string>;
  readonly clock: Alarms;
}

/** The time in milliseconds, and alarms that can be called off. */
export interface Alarms {
  now(): number;
  after(milliseconds: number, run: () => void): () => void;
}

/** Milliseconds between two looks at the host, and for all of them together: then what still calculates is told as such. */
const FIRST_WAIT = 20;
const LONGEST_WAIT = 500;
const PATIENCE = 30_000;

/** The cells whose formula calls one of our functions. */
export async function ourCells({
  workbook,
  names,
}: Pick<CalculatePorts, "workbook" | "names">): Promise<readonly FormulaCell[]> {
  const cells = await workbook.formulas();
  return cells.filter(({ formula }) => functionsIn(formula, names).length > 0);
}

/**
 * Has the host calculate cells of ours again, all that there are now where none are named, and waits until none is busy.
 * Gives all our cells as they are then.
 */
export async function calculateAgain(
  ports: CalculatePorts,
  cells: readonly FormulaCell[] | undefined,
  watch?: MoveWatch,
): Promise<readonly FormulaCell[] | "cancelled"> {
  const { workbook, clock } = ports;
  const asked = cells ?? (await ourCells(ports));
  if (watch?.cancelled()) return "cancelled";
  watch?.progress({ phase: "calculating", done: 0, of: asked.length });
  await workbook.recalculate(asked.map(({ place }) => place));
  const end = clock.now() + PATIENCE;
  for (let wait = FIRST_WAIT; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
    await new Promise<void>((resolve) => clock.after(wait, resolve));
    if (watch?.cancelled()) return "cancelled";
    const isOver = clock.now() > end;
    if (!isOver && (await workbook.isCalculating())) continue;
    const found = await ourCells(ports);
    const pending = found.filter((cell) => cell.pending).length;
    if (pending === 0 || isOver) return found;
    watch?.progress({ phase: "calculating", done: found.length - pending, of: found.length });
  }
}
