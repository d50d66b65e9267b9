/** One thing that is wrong with a source, with its line where it has one. */
export interface Problem {
  readonly line?: number;
  readonly says: string;
}

/** Why a source was not taken. It is a value, and nothing of the source was stored. */
export class Rejection {
  constructor(
    readonly problems: readonly Problem[],
    /** How many more problems there are than are listed. */
    readonly more = 0,
  ) {}
}

/** True for a source that was not taken. */
export function isRejection(value: unknown): value is Rejection {
  return value instanceof Rejection;
}

/** The problems as lines to show: "line 7: ...", and how many more there are. What is no file has rows. */
export function sayRejection(
  { problems, more }: Rejection,
  place: "line" | "row" = "line",
): readonly string[] {
  const said = problems.map(({ line, says }) =>
    line === undefined ? says : `${place} ${line}: ${says}`,
  );
  return more > 0 ? [...said, `and ${more} more`] : said;
}

/** Gathers the problems of one source; the first ones are kept, the rest counted. */
export class Problems {
  readonly #kept: Problem[] = [];
  #more = 0;

  constructor(private readonly most = 20) {}

  add(says: string, line?: number): void {
    if (this.#kept.length === this.most) this.#more += 1;
    else this.#kept.push(line === undefined ? { says } : { line, says });
  }

  get isEmpty(): boolean {
    return this.#kept.length === 0;
  }

  /** The rejection that they come to, in order of their lines. */
  rejection(): Rejection {
    const inOrder = [...this.#kept].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    return new Rejection(inOrder, this.#more);
  }
}
