/** What functions.json says of a function and its arguments, as Excel shows it while a formula is typed. */
export interface FunctionText {
  readonly about: string;
  /** By the name of the argument. */
  readonly arguments: Readonly<Record<string, string>>;
}

/** What functions.json says, by the name of the function. */
export type FunctionTexts = ReadonlyMap<string, FunctionText>;

/** Reads functions.json. What is not of its form is left out: a builder without a hint is still a builder. */
export function readFunctionTexts(json: unknown): FunctionTexts {
  const functions = isRecord(json) ? json["functions"] : undefined;
  const listed: readonly unknown[] = Array.isArray(functions) ? functions : [];
  return new Map(
    listed
      .filter(isRecord)
      .map((one) => [
        textAt(one, "name"),
        { about: textAt(one, "description"), arguments: argumentsOf(one["parameters"]) },
      ]),
  );
}

function argumentsOf(parameters: unknown): FunctionText["arguments"] {
  const listed: readonly unknown[] = Array.isArray(parameters) ? parameters : [];
  const told = listed.filter(isRecord);
  return Object.fromEntries(told.map((one) => [textAt(one, "name"), textAt(one, "description")]));
}

function textAt(record: Readonly<Record<string, unknown>>, name: string): string {
  const text = record[name];
  return typeof text === "string" ? text : "";
}

function isRecord(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === "object" && given !== null;
}
