/** A text of repeated parts in short: ["a", "a", "", ""] is "a*2|*2". */
export function writeRuns(parts: readonly string[]): string {
  const runs: { readonly part: string; count: number }[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last?.part === part) last.count += 1;
    else runs.push({ part, count: 1 });
  }
  return runs.map(({ part, count }) => `${part}*${count}`).join("|");
}

/** Reads what writeRuns wrote. */
export function readRuns(text: string): readonly string[] {
  if (text === "") return [];
  return text.split("|").flatMap((run) => {
    const at = run.lastIndexOf("*");
    return Array.from({ length: Number(run.slice(at + 1)) || 0 }, () => run.slice(0, at));
  });
}
