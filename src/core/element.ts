/** A standard atomic weight, and the year or month of the IUPAC table or revision that gives it. */
export interface AtomicWeight {
  readonly weight: number;
  readonly published: string;
}

/**
 * Standard atomic weights, abridged where IUPAC gives an interval; oldest first, a revision is only ever appended.
 * Source: IUPAC Commission on Isotopic Abundances and Atomic Weights, "Standard atomic weights of the elements 2021"
 * (doi 10.1515/pac-2019-0603), and its revision of Gd and Lu of October 2024 (ciaaw.org).
 */
export const atomicWeights = {
  H: [{ weight: 1.008, published: "2021" }],
  B: [{ weight: 10.81, published: "2021" }],
  C: [{ weight: 12.011, published: "2021" }],
  N: [{ weight: 14.007, published: "2021" }],
  O: [{ weight: 15.999, published: "2021" }],
  F: [{ weight: 18.998403162, published: "2021" }],
  Cl: [{ weight: 35.45, published: "2021" }],
  Fe: [{ weight: 55.845, published: "2021" }],
  Sc: [{ weight: 44.955907, published: "2021" }],
  Y: [{ weight: 88.905838, published: "2021" }],
  La: [{ weight: 138.90547, published: "2021" }],
  Ce: [{ weight: 140.116, published: "2021" }],
  Pr: [{ weight: 140.90766, published: "2021" }],
  Nd: [{ weight: 144.242, published: "2021" }],
  Sm: [{ weight: 150.36, published: "2021" }],
  Eu: [{ weight: 151.964, published: "2021" }],
  Gd: [
    { weight: 157.25, published: "1969" },
    { weight: 157.249, published: "2024-10" },
  ],
  Tb: [{ weight: 158.925354, published: "2021" }],
  Dy: [{ weight: 162.5, published: "2021" }],
  Ho: [{ weight: 164.930329, published: "2021" }],
  Er: [{ weight: 167.259, published: "2021" }],
  Tm: [{ weight: 168.934219, published: "2021" }],
  Yb: [{ weight: 173.045, published: "2021" }],
  Lu: [
    { weight: 174.9668, published: "2007" },
    { weight: 174.96669, published: "2024-10" },
  ],
  W: [{ weight: 183.84, published: "2021" }],
} as const satisfies Readonly<Record<string, readonly AtomicWeight[]>>;

/** Symbol of an element whose weight is known here, so that a formula may name it. */
export type WeighedElement = keyof typeof atomicWeights;

/** The rare earths that are priced, in order of the periodic table. Promethium has no commercial price. */
export const rareEarths = [
  "Sc", "Y", "La", "Ce", "Pr", "Nd", "Sm", "Eu", "Gd", "Tb", "Dy", "Ho", "Er", "Tm", "Yb", "Lu",
] as const satisfies readonly WeighedElement[]; // prettier-ignore

/** A metal whose contained mass a price can be per. */
export type PricedMetal = (typeof rareEarths)[number] | "W";

/** True for the symbol of an element of the table, exactly as chemists write it. */
export function isElement(text: string): text is WeighedElement {
  return Object.hasOwn(atomicWeights, text);
}

/** The standard atomic weight in force, in g/mol. */
export function atomicWeight(element: WeighedElement): number {
  const published: readonly AtomicWeight[] = atomicWeights[element];
  return published[published.length - 1]?.weight ?? NaN;
}
