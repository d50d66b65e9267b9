import type { LaterFunctions } from "./later";
import { REBASKET } from "./rebasket";
import { RECONVERT } from "./reconvert";
import { REEVENTS } from "./reevents";
import { REFACT } from "./refact";
import { REFIND } from "./refind";
import { REMAGNET } from "./remagnet";
import { RESPREAD } from "./respread";
import { RESTATS } from "./restats";
import { REVINTAGES } from "./revintages";
import { REWHY } from "./rewhy";

/** The functions that a workbook asks for less often than for prices. */
export const laterFunctions: LaterFunctions = {
  RESTATS,
  RESPREAD,
  REBASKET,
  REMAGNET,
  REWHY,
  REVINTAGES,
  RECONVERT,
  REFIND,
  REFACT,
  REEVENTS,
};
