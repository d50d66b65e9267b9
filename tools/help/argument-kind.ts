/** What an argument is, whatever it is called. */
export type ArgumentKind =
  | "material"
  | "day"
  | "basis"
  | "field"
  | "options"
  | "attribute"
  | "pair"
  | "subject"
  | "ticker"
  | "holdings"
  | "shocks"
  | "returns"
  | "other";

const kinds: Readonly<Record<string, ArgumentKind>> = {
  material: "material",
  materials: "material",
  a: "material",
  b: "material",
  date: "day",
  dates: "day",
  from: "day",
  to: "day",
  start: "day",
  end: "day",
  basis: "basis",
  field: "field",
  options: "options",
  attribute: "attribute",
  pair: "pair",
  subject: "subject",
  ticker: "ticker",
  holdings: "holdings",
  shocks: "shocks",
  y: "returns",
  x: "returns",
  "RECONVERT from": "basis",
  "RECONVERT to": "basis",
};

/** The kind of an argument by its name; a function may use a name otherwise. */
export function argumentKind(functionName: string, argument: string): ArgumentKind {
  return kinds[`${functionName} ${argument}`] ?? kinds[argument] ?? "other";
}
