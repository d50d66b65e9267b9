import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Grid } from "./grid";

/** The part of functions.json that a person is shown while typing. */
interface DescribedFunction {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
}

/** Teaches the grid's autocomplete our functions, as functions.json describes them to Excel. */
export async function describeFunctions({ injector }: Grid, address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) return;
  const { functions } = (await response.json()) as { functions: readonly DescribedFunction[] };
  injector.get(IDescriptionService).registerDescriptions(functions.map(infoOf));
}

function infoOf({ name, description, parameters }: DescribedFunction): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: exampleIn(parameter.description),
      require: parameter.optional ? 0 : 1,
      repeat: 0,
    })),
  };
}

/** The first thing in quotes is what a person would write there. */
function exampleIn(description: string): string {
  return /"[^"]*"/.exec(description)?.[0] ?? "";
}
