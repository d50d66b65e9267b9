import type { Observation } from "../core/observation";
import { observationAt, seriesOf } from "../core/series";
import type { Import } from "./store";

/**
 * An import that can be written more than once, should the first transaction be taken back. Observations that can be read only
 * once (a generator's) are remembered as columns, which take a tenth of the memory of the rows.
 */
export function replayable(batch: Import): Import {
  const observations = new Map(
    Array.from(batch.observations, ([code, rows]) => [code, againAndAgain(code, rows)]),
  );
  return { ...batch, observations };
}

function againAndAgain(code: string, rows: Iterable<Observation>): Iterable<Observation> {
  let remembered: (() => Iterable<Observation>) | undefined;
  return {
    [Symbol.iterator]() {
      if (remembered) return remembered()[Symbol.iterator]();
      const reading = rows[Symbol.iterator]();
      // A list begins anew whenever it is asked; what can be read only once gives itself.
      if ((reading as unknown) !== rows) return reading;
      const read = [...rows];
      const asColumns = seriesOf(
        code,
        "daily",
        read.map((row) => ({ ...row, snapshot: 0 })),
      );
      remembered = function* () {
        for (let row = 0; row < asColumns.size; row += 1) yield observationAt(asColumns, row);
      };
      return read[Symbol.iterator]();
    },
  };
}
