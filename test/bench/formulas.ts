import { citedContent } from "../../src/providers/cited/cited";
import { cellFunctionNames, cellFunctions } from "../../src/functions/list";
import { signatures } from "../../src/pane/state/signatures";
import { checkWorkbook } from "../../src/workbook/check/check-workbook";
import { readContents } from "../../src/workbook/contents";
import { ourCalls } from "../../src/workbook/formula/our-calls";
import { functionsIn } from "../../src/workbook/our-formulas";
import type { FormulaCell, Shown } from "../../src/workbook/workbook";
import { viewOfContents } from "../support/content-view";

const COLUMNS = 50;
const ROWS = 2000;

/** Milliseconds for all formulas of a workbook, and what was found. */
export interface FormulaFigures {
  readonly formulas: number;
  readonly calls: number;
  readonly findings: number;
  readonly scanMs: number;
  readonly readMs: number;
  readonly checkMs: number;
}

/** Looks through 100,000 formulas of ours: which name a function, what each call is given, and all rules of the check. */
export async function measureFormulas(rounds: number): Promise<FormulaFigures> {
  const { catalogue } = viewOfContents("2026-11-23", [citedContent()]);
  const codes = Object.keys(catalogue.defaultQuoters);
  const cells = formulaCells();
  const labels = Array.from({ length: ROWS }, (_, row): Shown[] => [
    codes[row % codes.length] ?? "",
  ]);
  const used = { sheet: "Prices", row: 0, column: 0, rows: ROWS, columns: 1 };
  const contents = await readContents({
    sheets: async () => [{ name: "Prices", shown: true, used }],
    read: async () => labels,
  });
  const spilling: ReadonlySet<string> = new Set(
    cellFunctions.filter(({ spills }) => spills).map(({ name }) => name),
  );
  const given = { formulas: cells, names: [], contents, catalogue, signatures, spilling };
  let [calls, findings] = [0, 0];
  const ways: readonly (() => void)[] = [
    () => {
      calls = cells.filter(
        ({ formula }) => functionsIn(formula, cellFunctionNames).length > 0,
      ).length;
    },
    () => {
      calls = cells.flatMap(({ formula }) => ourCalls(formula, "Prices", cellFunctionNames)).length;
    },
    () => {
      findings = checkWorkbook(given).groups.length;
    },
  ];
  const taken = ways.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, way] of ways.entries()) {
      const began = performance.now();
      way();
      if (round > 0) taken[at]?.push(performance.now() - began);
    }
  }
  if (calls !== cells.length)
    throw new Error(`${calls} calls were found in ${cells.length} formulas`);
  const [scanMs = 0, readMs = 0, checkMs = 0] = taken.map(
    (one) => one.sort((a, b) => a - b)[Math.floor(one.length / 2)] ?? 0,
  );
  return { formulas: cells.length, calls, findings, scanMs, readMs, checkMs };
}

/** A table of prices as people fill one: a material beside, a day above, and every second column guarded. */
function formulaCells(): readonly FormulaCell[] {
  return Array.from({ length: COLUMNS * ROWS }, (_, at): FormulaCell => {
    const [row, column] = [Math.floor(at / COLUMNS), 1 + (at % COLUMNS)];
    const call = `REPRICE($A${row + 1},"2026-01-${String(1 + (at % 28)).padStart(2, "0")}","USD/kg ex VAT")`;
    return {
      place: { sheet: "Prices", row, column },
      formula: column % 2 === 0 ? `=IFERROR(${call},0)*2` : `=${call}`,
      shows: 93.32,
      pending: false,
      failed: false,
    };
  });
}
