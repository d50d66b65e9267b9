import type { Command, Given } from "./command";

/** What every command that reads takes: where to read, and how to print. */
export const feedOptions = {
  feed: { type: "string" },
  store: { type: "string" },
  key: { type: "string" },
  json: { type: "boolean" },
} as const satisfies Command["options"];

/** What every command about prices takes. */
export const basisOptions = {
  basis: { type: "string" },
  field: { type: "string" },
  options: { type: "string" },
} as const satisfies Command["options"];

/** The last arguments of the price functions: basis, field, options. */
export function priceArguments({ texts }: Given): readonly (string | undefined)[] {
  return [texts["basis"], texts["field"], texts["options"]];
}
