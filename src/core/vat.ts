import { type Day, knownDay } from "./day";

/** A standard rate of Chinese value-added tax on goods, and the first day it holds. */
export interface VatStep {
  readonly from: Day;
  readonly percent: number;
  readonly source: string;
}

/** All standard rates, oldest first; a new rate is only ever appended. Before the first there is no VAT to speak of. */
export const vatSteps: readonly VatStep[] = [
  {
    from: knownDay(1994, 1, 1),
    percent: 17,
    source: "State Council Decree 134 of 1993, article 2",
  },
  {
    from: knownDay(2018, 5, 1),
    percent: 16,
    source: "Ministry of Finance and State Administration of Taxation, Cai Shui [2018] No. 32",
  },
  {
    from: knownDay(2019, 4, 1),
    percent: 13,
    source:
      "Ministry of Finance, State Taxation Administration and General Administration of Customs, Announcement [2019] No. 39",
  },
];

/** The step in force on a day, undefined before 1994. */
export function vatStepOn(day: Day): VatStep | undefined {
  for (let index = vatSteps.length - 1; index >= 0; index -= 1) {
    const step = vatSteps[index];
    if (step !== undefined && step.from <= day) return step;
  }
  return undefined;
}
