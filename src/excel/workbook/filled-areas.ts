import type { Area, CellPlace } from "../../workbook/address";
import type { FilledArea } from "../../workbook/filled-area";
import type { Shown } from "../../workbook/workbook";
import { DAY_FORMAT } from "../card-out";
import { inLoads, rangeOf } from "./areas";
import { whenIdle } from "./excel-run";
import { shownAs } from "./formula-cells";
import { columnRuns } from "./recalculate-cells";
import { placesIn, spillsAmong } from "./spills";

/** What Excel says where a cell has no number format of its own. */
const NO_FORMAT = "General";

/** How the only format reads that our functions give along with a value. */
const DAY_TEXT = /^\d{4}-\d{2}-\d{2}$/;

/** One row of cells as it was read. */
interface ReadRow {
  readonly formulas: readonly unknown[];
  readonly shows: readonly Shown[];
  readonly formats: readonly string[];
}

/** A run of formulas below each other that do not spill, or one spilled answer; the same object for each part of it. */
interface Source {
  readonly area: Area;
  readonly spills: boolean;
  readonly rows: ReadRow[];
}

/** What formulas fill. Spills are looked for where Excel says that there are some; the rest is read in runs. */
export function filledAreas(places: readonly CellPlace[]): Promise<readonly FilledArea[]> {
  return whenIdle(async (context) => {
    const spills = await spillsAmong(context, places);
    const spilled = new Set(spills.flatMap(keysIn));
    const alone = columnRuns(places.filter((place) => !spilled.has(keyOf(place))));
    return readSources(context, [
      ...alone.map((area) => ({ area, spills: false, rows: [] })),
      ...spills.map((area) => ({ area, spills: true, rows: [] })),
    ]);
  });
}

/** What the formulas among them fill that spill; the others are not read. */
export function spilledAreas(places: readonly CellPlace[]): Promise<readonly FilledArea[]> {
  return whenIdle(async (context) => {
    const spills = await spillsAmong(context, places);
    return readSources(
      context,
      spills.map((area) => ({ area, spills: true, rows: [] })),
    );
  });
}

async function readSources(
  context: Excel.RequestContext,
  sources: readonly Source[],
): Promise<readonly FilledArea[]> {
  const parts = sources.map((source) => ({ ...source.area, source }));
  for (const load of inLoads(parts)) await readLoad(context, load);
  return sources.flatMap(filledOf);
}

async function readLoad(
  context: Excel.RequestContext,
  load: readonly (Area & { readonly source: Source })[],
): Promise<void> {
  const asked = load.map((part) => ({
    source: part.source,
    range: rangeOf(context, part).load("formulas, values, text, numberFormat"),
  }));
  await context.sync();
  for (const { source, range } of asked) {
    const { formulas, values, text, numberFormat } = range;
    for (const [down, row] of values.entries()) {
      source.rows.push({
        formulas: formulas[down] ?? [],
        shows: row.map(shownAs),
        formats: row.map((value, across) =>
          numberFormat[down]?.[across] === NO_FORMAT ? formatOf(value, text[down]?.[across]) : "",
        ),
      });
    }
  }
}

/** The format that a value brought along: a number reads as a day. It is lost when the value alone is written. */
function formatOf(value: unknown, text: unknown): string {
  return typeof value === "number" && DAY_TEXT.test(String(text)) ? DAY_FORMAT : "";
}

function filledOf({ area, spills, rows }: Source): readonly FilledArea[] {
  const filled = (own: Area, of: readonly ReadRow[]): FilledArea => ({
    formula: String(of[0]?.formulas[0] ?? ""),
    area: own,
    shows: of.map(({ shows }) => shows),
    formats: of.map(({ formats }) => formats),
  });
  if (spills) return [filled(area, rows)];
  return rows.map((row, down) => filled({ ...area, row: area.row + down, rows: 1 }, [row]));
}

function keysIn(area: Area): readonly string[] {
  return placesIn(area).map(keyOf);
}

function keyOf({ sheet, row, column }: CellPlace): string {
  return `${row},${column},${sheet}`;
}
