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

const wordsOf: Readonly<Record<Mass, readonly string[]>> = {
  t: ["t", "tonne", "tonnes", "mt", "metric ton", "metric tons", "metric tonne", "metric tonnes", "吨", "公吨"],
  kg: ["kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "公斤", "千克"],
  g: ["g", "gram", "grams", "gramme", "grammes", "克"],
  lb: ["lb", "lbs", "磅"],
  "short ton": ["short ton", "short tons", "短吨"],
  mtu: ["mtu"],
}; // prettier-ignore

/** Words for a mass, in lower case and in the simplified script. */
export const massWords: ReadonlyMap<string, Mass> = new Map(
  (Object.keys(wordsOf) as Mass[]).flatMap((mass) => wordsOf[mass].map((word) => [word, mass])),
);

/** Words that may mean several masses, or a currency, with the right ones: none of them is guessed. */
export const sharedMassWords: ReadonlyMap<string, readonly string[]> = new Map([
  ["ton", ["t", "short ton"]],
  ["tons", ["t", "short ton"]],
  ["long ton", ["t", "short ton"]],
  ["long tons", ["t", "short ton"]],
  ["pound", ["lb", "GBP"]],
  ["pounds", ["lb", "GBP"]],
]);

/**
 * How many units of one mass another is, as a fraction: 1 t is 1000/1 kg, 1 kg is 1000/453.59237 lb.
 * Kept apart so that a price is divided once instead of multiplied by a rounded reciprocal.
 */
export function massRatio(from: Mass, to: Mass): readonly [over: number, under: number] {
  const [a, b] = [gramsOf[from], gramsOf[to]];
  if (a % b === 0) return [a / b, 1];
  return b % a === 0 ? [1, b / a] : [a, b];
}
