/** One argument of a cell function, as functions.json says it too. */
export interface CellArgument {
  readonly name: string;
  readonly optional: boolean;
  /** True where a range may stand: it arrives as rows of cells, a lone value as one row of one. */
  readonly range: boolean;
}

/** What is known of a cell function without running it. Descriptions stand in its doc comment and so in functions.json. */
export interface CellFunction {
  readonly name: string;
  readonly about: "prices" | "conversion" | "portfolios" | "reference";
  /** True where the answer spills over several cells. */
  readonly spills: boolean;
  /** True where the function gives its answer again and again: its last argument is the call that takes them. */
  readonly streams: boolean;
  readonly arguments: readonly CellArgument[];
}

/** Every cell function. A test holds this list against the functions and against functions.json. */
export const cellFunctions = [
  scalar("REPRICE", "prices", "material", "[date]", "[basis]", "[field]", "[options]"),
  spilled("RETABLE", "prices", "materials[][]", "dates[][]", "[basis]", "[field]", "[options]"),
  scalar("RECHANGE", "prices", "material", "from", "[to]", "[basis]", "[field]", "[options]"),
  spilled(
    "REHISTORY",
    "prices",
    "materials[][]",
    "start",
    "[end]",
    "[basis]",
    "[field]",
    "[options]",
  ),
  scalar("REAVERAGE", "prices", "material", "start", "[end]", "[basis]", "[field]", "[options]"),
  spilled("RESTATS", "prices", "material", "[date]", "[basis]", "[options]"),
  spilled("RESPREAD", "prices", "a", "b", "[date]", "[basis]", "[options]"),
  spilled("REBASKET", "prices", "assay[][]", "[date]", "[basis]", "[options]"),
  spilled("REMAGNET", "prices", "grade[][]", "[date]", "[basis]", "[options]"),
  streamed("RESTREAM", "prices", "material", "[basis]", "[field]"),
  spilled("REWHY", "prices", "material", "[date]", "[basis]", "[field]", "[options]"),
  spilled("REVINTAGES", "prices", "material", "date", "[field]"),
  spilled("REFIND", "reference", "[text]"),
  scalar("REINFO", "reference", "material", "attribute"),
  scalar("RECONVERT", "conversion", "value", "from", "to", "[material]", "[date]"),
  scalar("REFX", "conversion", "pair", "[date]"),
  scalar("REEQUITY", "prices", "ticker", "[date]", "[field]"),
  spilled("RECOMPANY", "reference", "ticker", "[attribute]"),
  spilled("REFACT", "reference", "subject", "metric", "[period]", "[options]"),
  spilled("REEVENTS", "reference", "[subject]", "[start]", "[end]"),
  spilled("REEXPOSURE", "portfolios", "holdings[][]", "[by]", "[options]"),
  spilled("RESHOCK", "portfolios", "holdings[][]", "shocks[][]", "[options]"),
  spilled("REBETA", "portfolios", "y[][]", "x[][]", "[start]", "[end]", "[options]"),
] as const satisfies readonly CellFunction[];

/** The names, for readers of formulas. */
export const cellFunctionNames: ReadonlySet<string> = new Set(
  cellFunctions.map(({ name }) => name),
);

function scalar<const Name extends string>(
  name: Name,
  about: CellFunction["about"],
  ...written: readonly string[]
) {
  return { name, about, spills: false, streams: false, arguments: written.map(readArgument) };
}

function streamed<const Name extends string>(
  name: Name,
  about: CellFunction["about"],
  ...written: readonly string[]
) {
  return { name, about, spills: false, streams: true, arguments: written.map(readArgument) };
}

function spilled<const Name extends string>(
  name: Name,
  about: CellFunction["about"],
  ...written: readonly string[]
) {
  return { name, about, spills: true, streams: false, arguments: written.map(readArgument) };
}

/** "[date]" may be left out, "materials[][]" may be a range. */
function readArgument(written: string): CellArgument {
  const range = written.endsWith("[][]") || written.endsWith("[][]]");
  const name = written.replace(/[[\]]/g, "");
  return { name, optional: written.startsWith("["), range };
}
