import { plainName } from "./formula/function-name";

/**
 * Which of our functions a formula names, wherever in it: "=IFERROR(REPRICE(A1),0)" gives REPRICE. Texts and names of sheets
 * do not count. It is quick, for workbooks of many formulas; what a call is given, readFormula says.
 */
export function functionsIn(formula: string, names: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>();
  const plain = /["']/.test(formula)
    ? formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""')
    : formula;
  for (const [, name = ""] of plain.matchAll(/([A-Za-z_][A-Za-z0-9_.]*)\s*\(/g)) {
    const known = plainName(name);
    if (names.has(known)) found.add(known);
  }
  return [...found];
}
