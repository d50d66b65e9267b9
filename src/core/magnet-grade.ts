import { normaliseName } from "./alias";
import { Failure } from "./failure";

/** A coercivity class of sintered NdFeB: what stands after the number of a grade; "" is the plain class, N35. */
export type MagnetClass = "" | "M" | "H" | "SH" | "UH" | "EH" | "AH";

/** What a magnet of one class is made of, in percent of its mass; iron is what is left. */
export interface ClassRow {
  readonly class: MagnetClass;
  /** Up to which temperature it is sold for, in °C. */
  readonly limit: number;
  readonly prNd: number;
  /** Dysprosium in a magnet that is alloyed throughout. */
  readonly alloyed: number;
  /** Dysprosium and terbium together in one whose heavy rare earth is diffused along the grain boundaries (GBD). */
  readonly diffused?: number;
  readonly boron: number;
  /** Cobalt, aluminium, copper, niobium and gallium together. */
  readonly additions: number;
}

/** A grade as it is written, and its class. The number is the energy product in MGOe and says nothing of the make-up. */
export interface MagnetGrade {
  /** "45SH", "N35". */
  readonly name: string;
  readonly row: ClassRow;
}

/**
 * What the table stands on. Published pages give ranges only (Nd 29 to 32.5 %, B 1.0 to 1.2 %, Dy 0.6 to 8 % across
 * grades); makers keep their compositions to themselves.
 */
export const gradeEvidence =
  "model input, unverified: our own typical compositions by class; no maker publishes them";

/** One row a class; rows are only ever appended. */
export const classTable: readonly ClassRow[] = [
  { class: "", limit: 80, prNd: 30.5, alloyed: 0, boron: 1, additions: 1.5 },
  { class: "M", limit: 100, prNd: 30, alloyed: 1.4, diffused: 0.3, boron: 1, additions: 1.5 },
  { class: "H", limit: 120, prNd: 29, alloyed: 2.8, diffused: 0.8, boron: 1, additions: 1.8 },
  { class: "SH", limit: 150, prNd: 28, alloyed: 4.2, diffused: 1.5, boron: 1, additions: 2 },
  { class: "UH", limit: 180, prNd: 26.5, alloyed: 6.4, diffused: 2.5, boron: 1, additions: 2 },
  { class: "EH", limit: 200, prNd: 24.5, alloyed: 8.5, diffused: 4, boron: 1, additions: 2 },
  { class: "AH", limit: 220, prNd: 22.5, alloyed: 11, diffused: 5.5, boron: 1, additions: 2 },
];

/** The numbers that grades of a class are sold with, least and most; the plain class is tabled for N35 to N52. */
export function gradeNumbers(letters: MagnetClass): readonly [least: number, most: number] {
  return letters === "" ? [35, 52] : [28, 56];
}

const WRITTEN =
  /^(?:magnet|ndfeb|烧结钕铁硼|钕铁硼)?(n?)(?:(\d\d)(m|h|sh|uh|eh|ah)?|([mh])(\d\d))$/;
const LONGEST = 60;

/** Reads "N52", "45SH", "N45SH", "H35", "MagnetN35", "NdFeB 38UH": unknown-grade {input, hint} for any other text. */
export function readGrade(text: string): MagnetGrade | Failure {
  const input = text.slice(0, LONGEST);
  const [, plain = "", after, suffix = "", before = "", ahead] =
    WRITTEN.exec(normaliseName(input)) ?? [];
  const number = after ?? ahead;
  const letters = (suffix || before).toUpperCase();
  const row = classTable.find((one) => one.class === letters);
  if (number === undefined || row === undefined || (plain === "" && letters === "")) {
    return new Failure("unknown-grade", { input });
  }
  const [least, most] = gradeNumbers(row.class);
  if (Number(number) < least || Number(number) > most) {
    return new Failure("unknown-grade", { input, hint: "outside" });
  }
  return { name: letters === "" ? `N${number}` : `${number}${letters}`, row };
}
