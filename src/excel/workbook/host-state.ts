import { atOnce, excelCode, whenIdle } from "./excel-run";

/** True while Excel calculates or has yet to. */
export function isCalculating(): Promise<boolean> {
  return whenIdle(async (context) => {
    const { application } = context.workbook;
    application.load("calculationState");
    await context.sync();
    return application.calculationState !== Excel.CalculationState.done;
  });
}

/** True while the user types in a cell: Excel refuses then whatever is not willing to wait. */
export async function isEditing(): Promise<boolean> {
  try {
    return await atOnce(async (context) => {
      context.workbook.application.load("calculationMode");
      await context.sync();
      return false;
    });
  } catch (error) {
    if (excelCode(error) === "InvalidOperationInCellEditMode") return true;
    throw error;
  }
}
