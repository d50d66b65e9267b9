/** The volatility of a portfolio and what each weight adds to it. */
export interface RiskParts {
  readonly volatility: number;
  /** In the order of the weights; they add up to the volatility (Euler). */
  readonly parts: readonly number[];
}

/** RC = w (Sw) / sqrt(w'Sw) for weights w and a covariance S, row by row. */
export function riskParts(
  weights: readonly number[],
  covariance: readonly (readonly number[])[],
): RiskParts {
  const moved = weights.map((_, row) => {
    const covaries = covariance[row] ?? [];
    return weights.reduce((sum, weight, column) => sum + weight * (covaries[column] ?? NaN), 0);
  });
  const products = weights.map((weight, at) => weight * (moved[at] ?? NaN));
  const volatility = Math.sqrt(products.reduce((sum, product) => sum + product, 0));
  return { volatility, parts: products.map((product) => product / volatility) };
}
