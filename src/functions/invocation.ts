/**
 * The call of a streaming function, as Excel hands it over. It stands here because this room has no office types;
 * imported as `CustomFunctions` it has the name by which the metadata generator knows a stream.
 */
export interface StreamingInvocation<Result> {
  /** Shows a value or an error in the cell, again and again. */
  setResult: (value: Result) => void;
  /** What the host calls when the cell no longer wants values: once, more often, or after the cell's next call began. */
  onCanceled?: (() => void) | null;
}
