import type { HistoryLayout } from "../core/history";
import type { Options } from "../core/option-values";

/** The options of a history as the core takes them; what is not written keeps its default. */
export function layoutOf(options: Partial<Options>): HistoryLayout {
  const { interval, stat, order, merge, cal } = options;
  return {
    ...(interval === undefined ? {} : { interval }),
    ...(stat === undefined ? {} : { stat }),
    ...(order === undefined ? {} : { order }),
    ...(merge === undefined ? {} : { merge }),
    ...(cal === undefined ? {} : { calendar: cal }),
  };
}
