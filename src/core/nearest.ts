/** Longer texts are not misspelled names, and comparing them would cost. */
const LONGEST = 40;

/** Rows of the comparison: the one being filled, the last, and the one before it. Used by one comparison at a time. */
const rows = [0, 1, 2].map(() => new Uint8Array(LONGEST + 4));

/**
 * The names that a text may be a misspelling of, nearest first: one slip in 4 to 7 characters, two in 8 to 11,
 * three in more; none for shorter texts, where one slip makes another element. A slip is a character that is
 * wrong, missing, too many or exchanged with the next.
 */
export function nearestNames(text: string, names: Iterable<string>): readonly string[] {
  const most = Math.min(3, Math.floor(text.length / 4));
  if (most === 0 || text.length > LONGEST) return [];
  const found: { name: string; rank: number }[] = [];
  const first = text.charAt(0);
  for (const name of names) {
    if (Math.abs(text.length - name.length) > most) continue;
    const slips = slipsBetween(text, name, most);
    if (slips <= most) found.push({ name, rank: slips * 2 + (name.startsWith(first) ? 0 : 1) });
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ name }) => name);
}

/** Slips between two texts, or `most` + 1 as soon as there are more; only the diagonal band that can count is filled. */
function slipsBetween(a: string, b: string, most: number): number {
  const tooMany = most + 1;
  let [current, last, beforeLast] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let column = 0; column <= b.length; column++) last[column] = Math.min(column, tooMany);
  for (let row = 1; row <= a.length; row++) {
    const begin = Math.max(1, row - most);
    const end = Math.min(b.length, row + most);
    current[begin - 1] = begin === 1 ? Math.min(row, tooMany) : tooMany;
    current[end + 1] = tooMany;
    let least = tooMany;
    for (let column = begin; column <= end; column++) {
      const wrong = a.charCodeAt(row - 1) === b.charCodeAt(column - 1) ? 0 : 1;
      let slips = Math.min(
        at(last, column - 1) + wrong,
        at(last, column) + 1,
        at(current, column - 1) + 1,
        tooMany,
      );
      if (wrong === 1 && isExchange(a, b, row, column)) {
        slips = Math.min(slips, at(beforeLast, column - 2) + 1);
      }
      current[column] = slips;
      least = Math.min(least, slips);
    }
    if (least === tooMany) return tooMany;
    [current, last, beforeLast] = [beforeLast, current, last];
  }
  return at(last, b.length);
}

function isExchange(a: string, b: string, row: number, column: number): boolean {
  return (
    row > 1 &&
    column > 1 &&
    a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
    a.charCodeAt(row - 2) === b.charCodeAt(column - 1)
  );
}

function at(row: Uint8Array, column: number): number {
  return row[column] ?? 0;
}
