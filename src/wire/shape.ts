import * as v from "valibot";
import { type Day, parseIsoDay } from "../core/day";
import { type Instant, parseInstant } from "../core/instant";

/** What was sent does not fit its shape: the path of the first bad field and what is wrong with it. */
export class Misfit {
  constructor(
    readonly field: string,
    readonly says: string,
  ) {}
}

/** A complaint quotes what was received, and that may be long. */
const MOST_SAID = 300;

/** True for what did not fit, so that what is left is the value read. */
export function isMisfit(value: unknown): value is Misfit {
  return value instanceof Misfit;
}

/** Reads an unknown value by a shape. It never throws, however odd the value. */
export function readShape<Shape extends v.GenericSchema>(
  shape: Shape,
  value: unknown,
): v.InferOutput<Shape> | Misfit {
  const result = v.safeParse(shape, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  return new Misfit(v.getDotPath(issue) ?? "", issue.message.slice(0, MOST_SAID));
}

/** A text of some characters, bounded because every length on the wire is. */
export function textOf(most: number) {
  return v.pipe(v.string(), v.maxLength(most));
}

/** A text that says something, in at most so many characters. */
export function someTextOf(most: number) {
  return v.pipe(v.string(), v.nonEmpty(), v.maxLength(most));
}

/** A whole number from 0 up. */
export const countShape = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A number that arithmetic can use: JSON can write 1e999, which reads as Infinity. */
export const amountShape = v.pipe(v.number(), v.finite());

/** A day as ISO text, read as a Day. */
export const dayShape: v.GenericSchema<string, Day> = v.pipe(
  v.string(),
  v.isoDate(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const day = parseIsoDay(dataset.value);
    if (day !== undefined) return day;
    addIssue({ message: `No such day: "${dataset.value}"` });
    return NEVER;
  }),
);

/** A moment as ISO text with its zone, read as an Instant. */
export const instantShape: v.GenericSchema<string, Instant> = v.pipe(
  v.string(),
  v.maxLength(40),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const instant = parseInstant(dataset.value);
    if (instant !== undefined) return instant;
    addIssue({ message: `No such moment: "${dataset.value}"` });
    return NEVER;
  }),
);
