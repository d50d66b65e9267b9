/** Asks Excel for something that can wait until the user has left the cell that is being typed in. */
export function whenIdle<Value>(
  ask: (context: Excel.RequestContext) => Promise<Value>,
): Promise<Value> {
  return Excel.run({ delayForCellEdit: true }, ask);
}

/** Changes something now or fails at once: a change must not happen seconds after it was asked for. */
export function atOnce<Value>(
  change: (context: Excel.RequestContext) => Promise<Value>,
): Promise<Value> {
  return Excel.run(change);
}

/** The code of an error that Excel gave, or undefined for any other error. */
export function excelCode(error: unknown): string | undefined {
  return error instanceof OfficeExtension.Error ? error.code : undefined;
}
