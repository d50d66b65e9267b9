/** How one option is read: the values it takes, in words, and its meaning for the help pages. */
export interface OptionReader<Value> {
  /** The key as it is written, where two functions mean different things by one word. */
  readonly written?: string;
  readonly takes: readonly string[];
  readonly means: string;
  /** What holds where the option is not written. */
  readonly usual: string;
  /** Undefined for a value that the option does not take. */
  read(text: string): Value | undefined;
}

/** One of a few words, of which the first holds unless another is written. */
export function oneOf<const Value extends string>(
  takes: readonly Value[],
  means: string,
): OptionReader<Value> {
  const read = (text: string) => takes.find((value) => value.toLowerCase() === text.toLowerCase());
  return { takes, means, usual: takes[0] ?? "", read };
}
