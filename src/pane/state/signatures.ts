import { cellFunctions } from "../../functions/list";
import type { Signatures } from "../../workbook/formula/known-argument";

/** What the arguments of our functions are called. */
export const signatures: Signatures = new Map(
  cellFunctions.map(({ name, arguments: declared }) => [name, declared.map((one) => one.name)]),
);
