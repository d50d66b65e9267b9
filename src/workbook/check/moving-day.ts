import { type CellPlace, formatPlace } from "../address";
import { readArea } from "../cell-reference";
import { readFormula } from "../formula/read-formula";
import type { FormulaCell } from "../workbook";
import type { Checked } from "./checked";
import type { Finding, Mend } from "./finding";
import type { OurCell } from "./typed-over";
import { literal, withArgument } from "./rewrite";

/** Functions of Excel that give another day tomorrow. */
const MOVING: ReadonlySet<string> = new Set(["TODAY", "NOW"]);

const NAMED = /\b(TODAY|NOW)\s*\(/i;

/** Arguments of ours that are days. */
const DATES: ReadonlySet<string> = new Set(["date", "dates", "from", "to", "start", "end"]);

/** Cells that are followed from one formula; a reference to more of them is followed no further. */
const MOST_FOLLOWED = 2000;

interface Source {
  readonly name: string;
  readonly place: CellPlace;
}

/** TODAY() or NOW() in a formula of ours or in what it refers to: it changes without a refresh, and no pin holds it. */
export function movingDay(checked: Checked, ours: readonly OurCell[]): readonly Finding[] {
  // Most workbooks have none, and then no reference needs to be followed.
  const texts = [...checked.formulas, ...checked.names];
  if (!texts.some(({ formula }) => NAMED.test(formula))) return [];
  const sourceOf = sources(checked);
  return ours.flatMap(({ cell }): readonly Finding[] => {
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
        mends: own ? mendsOf(checked, cell) : [],
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
    const { sheet } = cell.place;
    const { calls, references, names } = readFormula(cell.formula, sheet);
    const direct = calls.find(({ name }) => MOVING.has(name));
    const named = names.flatMap((name) => {
      const meant = byName.get(name.toUpperCase());
      return meant ? (NAMED.exec(meant.formula)?.[1] ?? []) : [];
    });
    const name = direct?.name ?? named[0]?.toUpperCase();
    const found = name === undefined ? upstream(references, sheet) : { name, place: cell.place };
    known.set(cell, found);
    return found;
  }

  function upstream(references: readonly string[], home: string): Source | undefined {
    for (const text of references) {
      const area = readArea(text, home);
      if (!area) continue;
      const { sheet, row, column, rows, columns } = area;
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
function mendsOf(checked: Checked, cell: FormulaCell): readonly Mend[] {
  for (const { call } of checked.calls(cell)) {
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
