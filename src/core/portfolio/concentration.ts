/** How a whole is spread over its parts. */
export interface Concentration {
  readonly count: number;
  /** Herfindahl-Hirschman index: the sum of the squared shares, 1 / count to 1. */
  readonly hhi: number;
  /** How many parts of equal size would be as concentrated. */
  readonly effective: number;
  /** 0 for equal parts to 1 for a single one, whatever the count. */
  readonly normalised: number;
}

/** The concentration of amounts, short ones by their size; undefined where there is nothing. Zeros are no parts. */
export function concentrationOf(amounts: Iterable<number>): Concentration | undefined {
  const sizes = [...amounts].map(Math.abs).filter((size) => size > 0);
  const count = sizes.length;
  if (count === 0) return undefined;
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  const hhi = sizes.reduce((sum, size) => sum + (size / whole) ** 2, 0);
  const normalised = count === 1 ? 1 : (hhi - 1 / count) / (1 - 1 / count);
  return { count, hhi, effective: 1 / hhi, normalised };
}
