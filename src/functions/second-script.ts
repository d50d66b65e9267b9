import type { LaterFunctions } from "./later";
import { REBASKET } from "./rebasket";
import { REBETA } from "./rebeta";
import { RECOMPANY } from "./recompany";
import { RECONVERT } from "./reconvert";
import { REEQUITY } from "./reequity";
import { REEVENTS } from "./reevents";
import { REEXPOSURE } from "./reexposure";
import { REFACT } from "./refact";
import { REFIND } from "./refind";
import { REMAGNET } from "./remagnet";
import { RESHOCK } from "./reshock";
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
  REEQUITY,
  RECOMPANY,
  REFACT,
  REEVENTS,
  REEXPOSURE,
  RESHOCK,
  REBETA,
};
