/** Which of our functions a formula names, wherever in it: "=IFERROR(REPRICE(A1),0)" gives REPRICE. Text literals do not count. */
export function functionsIn(formula: string, names: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>();
  const withoutTexts = formula.replace(/"(?:[^"]|"")*"/g, '""');
  for (const [, name = ""] of withoutTexts.matchAll(/([A-Za-z_][A-Za-z0-9_.]*)\s*\(/g)) {
    // Hosts may write a prefix of theirs before a name, and a build with a namespace ours: _XLL.REPRICE, RE.REPRICE.
    const plain = name.toUpperCase().replace(/^(?:.*\.)?(?:_XLDUDF_)?/, "");
    if (names.has(plain)) found.add(plain);
  }
  return [...found];
}
