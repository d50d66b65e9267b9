/** Masses a price can be per, with their grams. A metric tonne unit (mtu) is 10 kg of the contained oxide. */
export const gramsOf = {
  t: 1_000_000,
  kg: 1000,
  g: 1,
  lb: 453.59237,
  "short ton": 907_184.74,
  mtu: 10_000,
} as const;

/** One of the masses. */
export type Mass = keyof typeof gramsOf;
