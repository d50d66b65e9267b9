import type { cellFunctions } from "./list";
import { REAVERAGE } from "./reaverage";
import { REBASKET } from "./rebasket";
import { RECHANGE } from "./rechange";
import { RECONVERT } from "./reconvert";
import { REEVENTS } from "./reevents";
import { REFACT } from "./refact";
import { REFIND } from "./refind";
import { REFX } from "./refx";
import { REHISTORY } from "./rehistory";
import { REINFO } from "./reinfo";
import { REMAGNET } from "./remagnet";
import { REPRICE } from "./reprice";
import { RESPREAD } from "./respread";
import { RESTATS } from "./restats";
import { RESTREAM } from "./restream";
import { RETABLE } from "./retable";
import { REVINTAGES } from "./revintages";
import { REWHY } from "./rewhy";

/** A cell function as hosts call it: arguments as they come, an Answer or a promise of one; a streaming one gives its answers to its last argument. */
export type Callable = (...given: never[]) => unknown;

/** The functions by name; one that is listed but missing here does not compile. */
export const callables: Readonly<Record<(typeof cellFunctions)[number]["name"], Callable>> = {
  REPRICE,
  RETABLE,
  REHISTORY,
  RECHANGE,
  REAVERAGE,
  RESTATS,
  RESPREAD,
  RESTREAM,
  REBASKET,
  REMAGNET,
  REWHY,
  REVINTAGES,
  RECONVERT,
  REFX,
  REFIND,
  REINFO,
  REFACT,
  REEVENTS,
};

/** The function of a name in any case, or undefined. */
export function callableNamed(name: string): Callable | undefined {
  return (callables as Readonly<Record<string, Callable | undefined>>)[name.toUpperCase()];
}
