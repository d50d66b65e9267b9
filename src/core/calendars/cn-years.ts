// Made by tools/make-calendars.mjs from chinese-days 1.5.7 (MIT). Do not edit.

import type { CnYears } from "./cn-year";
import { cnYears2000s } from "./cn-years-2000s";
import { cnYears2010s } from "./cn-years-2010s";
import { cnYears2020s } from "./cn-years-2020s";

/** All years that the State Council's notices are known for. */
export const cnYears: CnYears = { ...cnYears2000s, ...cnYears2010s, ...cnYears2020s };
