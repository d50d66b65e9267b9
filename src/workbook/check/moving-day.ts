import { type CellPlace, formatPlace } from "../address";
import type { FunctionCall } from "../formula/read-formula";
import type { FormulaCell } from "../workbook";
import type { Checked } from "./checked";
import type { Finding, Mend } from "./finding";
import { literal, withArgument } from "./rewrite";

/** Functions of Excel that give another day tomorrow. */
const MOVING: ReadonlySet<string> = new Set(["TODAY", "NOW"]);

/** Arguments of ours that are days. */
const DATES: ReadonlySet<string> = new Set(["date", "dates", "from", "to", "start", "end"]);

/** Cells that are followed from one formula; a reference to more of them is followed no further. */
const MOST_FOLLOWED = 2000;

interface Source {
  readonly name: string;
  readonly place: CellPlace;
}

/** TODAY() or NOW() in a formula of ours or in what it refers to: it changes without a refresh, and no pin holds it. */
export function movingDay(checked: Checked): readonly Finding[] {
  const sourceOf = sources(checked);
  const cells = new Map<FormulaCell, FunctionCall[]>();
  for (const { cell, call } of checked.calls) {
    const calls = cells.get(cell);
    if (calls) calls.push(call);
    else cells.set(cell, [call]);
  }
  return [...cells].flatMap(([cell, calls]): readonly Finding[] => {
    const source = sourceOf(cell);
    if (!source) return [];
    const own = formatPlace(source.place, true) === formatPlace(cell.place, true);
    return [
      {
        kind: "moving-day",
        place: cell.place,
        like: own ? source.name : formatPlace(source.place, true),
        name: source.name,
        source: source.place,
        mends: own ? mendsOf(checked, cell, calls) : [],
      },
    ];
  });
}

/** Finds where a formula's moving day comes from; each formula is followed once. */
function sources(checked: Checked): (cell: FormulaCell) => Source | undefined {
  const byPlace = new Map(checked.formulas.map((cell) => [formatPlace(cell.place, true), cell]));
  const byName = new Map(checked.names.map((name) => [name.name.toUpperCase(), name]));
  const known = new Map<FormulaCell, Source | undefined>();

  function follow(cell: FormulaCell): Source | undefined {
    if (known.has(cell)) return known.get(cell);
    // A circle of references has no source of its own.
    known.set(cell, undefined);
    const { calls, areas, names } = checked.reading(cell);
    const direct = calls.find(({ name }) => MOVING.has(name));
    const named = names.flatMap((name) => {
      const meant = byName.get(name.toUpperCase());
      return meant ? (/\b(TODAY|NOW)\(/i.exec(meant.formula)?.[1] ?? []) : [];
    });
    const name = direct?.name ?? named[0]?.toUpperCase();
    const found = name === undefined ? upstream(areas) : { name, place: cell.place };
    known.set(cell, found);
    return found;
  }

  function upstream(areas: ReturnType<Checked["reading"]>["areas"]): Source | undefined {
    for (const { sheet, row, column, rows, columns } of areas) {
      for (let at = 0; at < Math.min(rows * columns, MOST_FOLLOWED); at += 1) {
        const place = {
          sheet,
          row: row + Math.floor(at / columns),
          column: column + (at % columns),
        };
        const next = byPlace.get(formatPlace(place, true));
        const found = next && follow(next);
        if (found) return found;
      }
    }
    return undefined;
  }

  return follow;
}

/** Where a day of ours is TODAY() and nothing besides, "latest" says the same and moves with the refresh alone. */
function mendsOf(
  checked: Checked,
  cell: FormulaCell,
  calls: readonly FunctionCall[],
): readonly Mend[] {
  for (const call of calls) {
    const names = checked.signatures.get(call.name) ?? [];
    for (const [at, given] of call.given.entries()) {
      const isDay = DATES.has(names[at] ?? "");
      if (!isDay || given.kind !== "calculated" || !/^(TODAY|NOW)\(\s*\)$/i.test(given.text)) {
        continue;
      }
      const formula = withArgument(cell.formula, call, at, literal("latest"));
      return [{ choice: "latest", writes: [{ place: cell.place, content: { formula } }] }];
    }
  }
  return [];
}
