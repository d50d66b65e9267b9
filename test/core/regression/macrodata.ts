import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Columns of the regression that Stata and statsmodels publish: growth of investment on growth of GDP and the rate before. */
export function macroGrowth(): {
  readonly investment: Float64Array;
  readonly product: Float64Array;
  readonly rateBefore: Float64Array;
} {
  const text = readFileSync(join(__dirname, "macrodata.csv"), "utf8");
  const rows = text
    .split("\n")
    .filter((line) => /^\d/.test(line))
    .map((line) => line.split(",").map(Number));
  const growth = (column: number): Float64Array =>
    Float64Array.from(rows.slice(1), (row, at) => {
      const before = rows[at] ?? [];
      return 400 * (Math.log(row[column] ?? NaN) - Math.log(before[column] ?? NaN));
    });
  return {
    product: growth(2),
    investment: growth(3),
    rateBefore: Float64Array.from(rows.slice(0, -1), (row) => row[4] ?? NaN),
  };
}
