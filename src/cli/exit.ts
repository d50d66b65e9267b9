/** What the program's exit code says. */
export const exit = {
  good: 0,
  /** Some answer is a failure. */
  someFailed: 1,
  /** The command was not understood. */
  wrongUse: 2,
  /** The feed or a file could not be read. */
  unreadable: 3,
} as const;

/** One of the exit codes. */
export type Exit = (typeof exit)[keyof typeof exit];

/** A command that was not understood, with a sentence that says what to write instead. */
export class WrongUse {
  constructor(readonly says: string) {}
}

/** True for a command that was not understood. */
export function isWrongUse(value: unknown): value is WrongUse {
  return value instanceof WrongUse;
}

/** A store or file that could not be read, with the reason in a sentence. */
export class Unreadable {
  constructor(readonly says: string) {}
}

/** True for what could not be read. */
export function isUnreadable(value: unknown): value is Unreadable {
  return value instanceof Unreadable;
}
