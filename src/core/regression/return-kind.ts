/** How a return is made of two prices; "given" columns are returns already. */
export const returnKinds = ["log", "simple", "given"] as const;

/** One of them. */
export type ReturnKind = (typeof returnKinds)[number];

/** From which days returns are taken: all common ones, or the last one of each week (from Monday) or month. */
export const returnFrequencies = ["D", "W", "M"] as const;

/** One of them. */
export type ReturnFrequency = (typeof returnFrequencies)[number];
