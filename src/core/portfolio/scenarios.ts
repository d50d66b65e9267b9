import type { Catalogue } from "../catalogue";
import { Failure, isFailure } from "../failure";
import type { TableCell } from "../share-table";
import { readDriver } from "./driver";
import { type Shock, readShocks } from "./shocks";

/** One column of a table of scenarios: its name, and its shocks or why they cannot be read. */
export interface Scenario {
  readonly label: string;
  readonly shocks: readonly Shock[] | Failure;
}

/**
 * Reads a table of scenarios: drivers down, a scenario in each further column, its name on top unless the first row is a driver's;
 * a blank cell leaves a driver as it is. Undefined for a list of shocks, which has one column of changes. bad-range {argument,
 * hint: "scenario-dates"} for dates, which make a replay.
 */
export function readScenarios(
  given: string | readonly (readonly TableCell[])[],
  catalogue?: Catalogue,
): readonly Scenario[] | undefined | Failure {
  if (typeof given === "string") return undefined;
  const [names, ...columns] = usedColumns(given);
  if (names === undefined || columns.length < 2) return undefined;
  const first = given.findIndex((row) => row.some(isFilled));
  const isHeader = isFailure(readDriver(String(given[first]?.[names] ?? ""), catalogue));
  const scenarios: Scenario[] = [];
  for (const [at, column] of columns.entries()) {
    // Rows keep their places, which sentences name.
    const list = given.map((row, index) =>
      (isHeader && index <= first) || !isFilled(row[column]) ? [] : [row[names], row[column]],
    );
    const shocks = readShocks(list, catalogue);
    if (!isFailure(shocks) && shocks.kind === "replay") {
      return new Failure("bad-range", { argument: "shocks", hint: "scenario-dates" });
    }
    const label = isHeader ? String(given[first]?.[column] ?? "") : "";
    scenarios.push({
      label: label === "" ? String(at + 1) : label,
      shocks: isFailure(shocks) ? shocks : shocks.shocks,
    });
  }
  return scenarios;
}

function usedColumns(rows: readonly (readonly TableCell[])[]): readonly number[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.some((row) => isFilled(row[column])),
  );
}

function isFilled(cell: TableCell): boolean {
  return cell !== undefined;
}
