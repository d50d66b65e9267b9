import type { Block, Content } from "../block";
import type { Area } from "../address";
import { anchorOf } from "./frozen";

/** The content of an area, and formats that its cells are to have. */
export interface AreaContent {
  readonly area: Area;
  readonly rows: readonly (readonly Content[])[];
  readonly formats: readonly (readonly string[])[];
}

/** The fewest blocks that write these areas: single cells below each other are one block, as filled-down formulas are. */
export function blocksFor(contents: readonly AreaContent[]): readonly Block[] {
  const sorted = [...contents].sort(
    (a, b) =>
      compare(a.area.sheet, b.area.sheet) ||
      a.area.column - b.area.column ||
      a.area.row - b.area.row,
  );
  const blocks: {
    place: Block["place"];
    rows: Content[][];
    formats: string[][];
    alone: boolean;
  }[] = [];
  for (const { area, rows, formats } of sorted) {
    const alone = area.rows === 1 && area.columns === 1;
    const last = blocks.at(-1);
    const follows =
      last?.alone &&
      alone &&
      last.place.sheet === area.sheet &&
      last.place.column === area.column &&
      last.place.row + last.rows.length === area.row;
    const written = rows.map((row) => [...row]);
    const given = rows.map((row, down) => row.map((_, across) => formats[down]?.[across] ?? ""));
    if (last && follows) {
      last.rows.push(...written);
      last.formats.push(...given);
    } else blocks.push({ place: anchorOf(area), rows: written, formats: given, alone });
  }
  return blocks.map(({ place, rows, formats }) => ({
    place,
    rows,
    ...(formats.flat().some((format) => format !== "") ? { formats } : {}),
  }));
}

/** Blocks that put formulas back: the cells into which they spilled are cleared first. */
export function formulaBlocks(
  frozen: readonly {
    readonly area: Area;
    readonly formula: string;
    readonly formats: readonly (readonly string[])[];
  }[],
): readonly Block[] {
  const spilled = frozen.filter(({ area }) => area.rows * area.columns > 1);
  const cleared = spilled.map(({ area, formats }) => ({
    place: anchorOf(area),
    rows: Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => "")),
    formats: unformatted(formats),
  }));
  const anchors = frozen.map(({ area, formula, formats }) => ({
    area: { ...area, rows: 1, columns: 1 },
    rows: [[{ formula }]],
    formats: unformatted(formats),
  }));
  return [...cleared, ...blocksFor(anchors)];
}

/** Cells that were given a format had none of their own before. */
function unformatted(formats: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return formats.map((row) => row.map((format) => (format === "" ? "" : "General")));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
