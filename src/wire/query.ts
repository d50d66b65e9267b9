import * as v from "valibot";
import { type AsOf, readAsOf } from "../core/as-of";

/** A snapshot's number as a query says it. */
const snapshotText = v.pipe(
  v.string(),
  v.regex(/^\d{1,9}$/, "Expected the number of a snapshot"),
  v.transform(Number),
);

/** A day or a moment with its zone, as a query says it. */
const asOfText: v.GenericSchema<string, AsOf> = v.pipe(
  v.string(),
  v.maxLength(40),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const asOf = readAsOf(dataset.value);
    if (asOf !== undefined) return asOf;
    addIssue({
      message: `Expected a day or a moment with its zone but received "${dataset.value}"`,
    });
    return NEVER;
  }),
);

/** What an address without a query takes. */
export const noQueryShape = v.strictObject({});

/** Which snapshot is asked for; without one, the newest. */
export const snapshotQueryShape = v.strictObject({ snapshot: v.exactOptional(snapshotText) });

/** Which snapshot is asked for, and only as far as the market could know at a day or moment. */
export const oneSeriesQueryShape = v.strictObject({
  snapshot: v.exactOptional(snapshotText),
  asof: v.exactOptional(asOfText),
});
