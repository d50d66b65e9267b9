import * as v from "valibot";
import type { SnapshotName } from "../core/catalogue";
import { type Misfit, amountShape, countShape, readShape, someTextOf, textOf } from "./shape";
import { codeShape } from "./catalogue";
import { snapshotNameShape } from "./snapshot";

/** Most prices that one request may bring. */
export const MOST_GIVEN = 20_000;

const amount = v.exactOptional(amountShape);
const cell = v.exactOptional(textOf(200));

/** One price as it is given: what the canonical columns of an import say, numbers as numbers. */
export const givenRowShape = v.strictObject({
  code: codeShape,
  /** A day or the text of a period. */
  day: someTextOf(40),
  low: amount,
  high: amount,
  mid: amount,
  avg: amount,
  value: amount,
  basis: cell,
  known_since: cell,
  frequency: cell,
  status: cell,
  source: cell,
});

/** One price as POST /v1/observations takes it. */
export type GivenRow = v.InferOutput<typeof givenRowShape>;

/** What POST /v1/observations takes: prices under an id of the asker's, which makes asking again harmless. */
export const givenShape = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(/^[A-Za-z0-9._:-]{8,80}$/, "Expected an id of 8 to 80 letters, digits and . _ : -"),
  ),
  rows: v.pipe(v.array(givenRowShape), v.minLength(1), v.maxLength(MOST_GIVEN)),
});

/** Prices that someone gives to a feed. */
export type Given = v.InferOutput<typeof givenShape>;

/** What POST /v1/observations answers: the snapshot that holds the prices, and how many of them are new. */
export const takenShape = v.object({
  snapshot: snapshotNameShape,
  rows: countShape,
  same: countShape,
  repeated: v.boolean(),
});

/** What came of prices that were given. `repeated` says that the id was known, and the rest what came of it then. */
export interface Taken {
  readonly snapshot: SnapshotName;
  readonly rows: number;
  readonly same: number;
  readonly repeated: boolean;
}

/** Reads what POST /v1/observations answered. */
export function readTaken(json: unknown): Taken | Misfit {
  return readShape(takenShape, json);
}
