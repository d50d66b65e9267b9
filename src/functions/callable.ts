import type { Callable } from "./callable-type";
import { type LaterFunctions, later } from "./later";
import type { cellFunctions } from "./list";
import { REAVERAGE } from "./reaverage";
import { RECHANGE } from "./rechange";
import { REFX } from "./refx";
import { REHISTORY } from "./rehistory";
import { REINFO } from "./reinfo";
import { REPRICE } from "./reprice";
import { RESTREAM } from "./restream";
import { RETABLE } from "./retable";

/** The functions by name; one that is listed but missing here does not compile. Those of the second script come when they are asked for. */
export const callables: Readonly<Record<(typeof cellFunctions)[number]["name"], Callable>> = {
  REPRICE,
  RETABLE,
  REHISTORY,
  RECHANGE,
  REAVERAGE,
  RESTATS: later(secondScript, "RESTATS"),
  RESPREAD: later(secondScript, "RESPREAD"),
  RESTREAM,
  REBASKET: later(secondScript, "REBASKET"),
  REMAGNET: later(secondScript, "REMAGNET"),
  REWHY: later(secondScript, "REWHY"),
  REVINTAGES: later(secondScript, "REVINTAGES"),
  RECONVERT: later(secondScript, "RECONVERT"),
  REFX,
  REFIND: later(secondScript, "REFIND"),
  REINFO,
  REEQUITY: later(secondScript, "REEQUITY"),
  RECOMPANY: later(secondScript, "RECOMPANY"),
  REFACT: later(secondScript, "REFACT"),
  REEVENTS: later(secondScript, "REEVENTS"),
  REEXPOSURE: later(secondScript, "REEXPOSURE"),
  RESHOCK: later(secondScript, "RESHOCK"),
  REBETA: later(secondScript, "REBETA"),
};

/** The function of a name in any case, or undefined. */
export function callableNamed(name: string): Callable | undefined {
  return (callables as Readonly<Record<string, Callable | undefined>>)[name.toUpperCase()];
}

function secondScript(): Promise<LaterFunctions> {
  return import(/* webpackChunkName: "functions-later" */ "./second-script").then(
    ({ laterFunctions }) => laterFunctions,
  );
}
