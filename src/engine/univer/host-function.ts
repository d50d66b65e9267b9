import { BaseFunction, type BaseValueObject } from "@univerjs/engine-formula";
import type { FunctionHost } from "../function-host";
import { valueIn } from "./values-in";
import { valueOut } from "./values-out";

/** One of our functions as Univer calls it: synchronously, and knowing the cell that asks. */
export class HostFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly host: FunctionHost,
  ) {
    super(name);
  }

  /** Text written in a formula stays text: "2025" is a year and "01/02/2026" no date. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const cell = { sheet: this.subUnitId ?? "", row: this.row, column: this.column };
    return valueOut(this.host.call(String(this.name), given.map(valueIn), cell));
  }
}
