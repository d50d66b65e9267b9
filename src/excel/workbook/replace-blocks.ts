import type { Area } from "../../workbook/address";
import { type Block, type Content, isFormula } from "../../workbook/block";
import type { WriteRefusal } from "../../workbook/workbook";
import { inLoads, rangeOf } from "./areas";
import { atOnce, excelCode } from "./excel-run";
import { asTyped } from "./write-cells";

/** The area of a block, or some whole rows of it. */
interface BlockArea extends Area {
  readonly block: Block;
}

/** Puts blocks over whatever stands there, after a look at all of them; a sync for each load. */
export async function replaceBlocks(blocks: readonly Block[]): Promise<WriteRefusal | undefined> {
  const areas = blocks.map(areaOfBlock).filter(({ rows, columns }) => rows * columns > 0);
  let begun = false;
  try {
    return await atOnce(async (context) => {
      const refusal = await protectedAmong(context, areas);
      if (refusal) return refusal;
      for (const load of inLoads(areas)) {
        await writeLoad(context, load);
        begun = true;
      }
      return undefined;
    });
  } catch (error) {
    if (!begun && excelCode(error) === "InvalidOperationInCellEditMode") return { kind: "editing" };
    throw error;
  }
}

function areaOfBlock(block: Block): BlockArea {
  const columns = block.rows[0]?.length ?? 0;
  return { ...block.place, rows: block.rows.length, columns, block };
}

/** The first area whose cells are locked on a protected sheet. */
async function protectedAmong(
  context: Excel.RequestContext,
  areas: readonly Area[],
): Promise<WriteRefusal | undefined> {
  const sheets = [...new Set(areas.map(({ sheet }) => sheet))].map((name) => {
    const { protection } = context.workbook.worksheets.getItem(name);
    return { name, protection: protection.load("protected") };
  });
  await context.sync();
  const closed = new Set(
    sheets.filter(({ protection }) => protection.protected).map(({ name }) => name),
  );
  const doubtful = areas
    .filter(({ sheet }) => closed.has(sheet))
    .map((area) => ({
      area,
      protection: rangeOf(context, area).format.protection.load("locked"),
    }));
  if (doubtful.length === 0) return undefined;
  await context.sync();
  const locked = doubtful.find(({ protection }) => protection.locked !== false);
  if (!locked) return undefined;
  const { sheet, row, column, rows, columns } = locked.area;
  return { kind: "protected", area: { sheet, row, column, rows, columns } };
}

async function writeLoad(context: Excel.RequestContext, load: readonly BlockArea[]): Promise<void> {
  for (const area of load) {
    const { block, row, rows, columns } = area;
    const first = row - block.place.row;
    const range = rangeOf(context, area);
    const formats = block.formats?.slice(first, first + rows);
    // Before the values, so that Excel reads none of them by the format that was.
    if (formats?.flat().some((format) => format !== "")) {
      // Null leaves a cell's format as it is.
      range.numberFormat = formats.map((line) => line.map((format) => format || null));
    }
    range.formulas = block.rows
      .slice(first, first + rows)
      .map((line) => Array.from({ length: columns }, (_, at) => typed(line[at] ?? "")));
  }
  await context.sync();
}

/** Text that begins as a formula does stays text. */
function typed(content: Content): string | number | boolean {
  if (isFormula(content)) return content.formula;
  return typeof content === "string" && content.startsWith("=") ? `'${content}` : asTyped(content);
}
