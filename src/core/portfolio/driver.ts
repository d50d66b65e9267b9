import { normaliseName } from "../alias";
import type { Catalogue } from "../catalogue";
import { splitCode, writtenCode } from "../code";
import { Failure, isFailure } from "../failure";
import { materialOf, readMaterial } from "../material";

/** Groups of materials whose prices move companies, each shocked as one. */
export const driverGroups = ["NdPr", "DyTb", "Y", "LaCe", "W", "REConc"] as const;

/** One of the groups: light magnet metals, heavy ones, yttrium, lanthanum and cerium, tungsten, rare-earth concentrate. */
export type Driver = (typeof driverGroups)[number];

/** A group, what it is made of and who speaks for it. */
export interface DriverGroup {
  /** Its elements with their shares of its value; "RE" is rare earths as they come. */
  readonly parts: Readonly<Record<string, number>>;
  /** Materials whose price stands for the group, the best first. */
  readonly references: readonly string[];
  readonly names: readonly string[];
}

/**
 * The groups. Shares of value are our assumption: PrNd is traded as 75/25 of elements that cost alike; Dy and Tb as in the
 * Longnan distribution, La and Ce as in Bayan Obo's, at the prices of 2026-01-28. Appended to, never changed in silence.
 */
export const groupOf: Readonly<Record<Driver, DriverGroup>> = {
  NdPr: {
    parts: { Nd: 0.75, Pr: 0.25 },
    references: ["PrNdOxide", "NdOxide", "PrNdMetal"],
    names: ["NdPr", "PrNd", "镨钕", "钕镨"],
  },
  DyTb: {
    parts: { Dy: 0.53, Tb: 0.47 },
    references: ["DyOxide", "TbOxide"],
    names: ["DyTb", "TbDy", "镝铽", "铽镝"],
  },
  Y: { parts: { Y: 1 }, references: ["YOxide"], names: ["Y", "yttrium", "钇"] },
  LaCe: {
    parts: { La: 0.08, Ce: 0.92 },
    references: ["LaCeOxide", "CeOxide", "LaOxide"],
    names: ["LaCe", "CeLa", "镧铈"],
  },
  W: {
    parts: { W: 1 },
    references: ["WConc65Black", "APT", "WConc65White"],
    names: ["W", "tungsten", "wolfram", "钨"],
  },
  REConc: {
    parts: { RE: 1 },
    references: ["REConc"],
    names: ["REConc", "concentrate", "稀土精矿", "精矿"],
  },
};

/** A group, or the part of it that an element or a material stands for. */
export interface DriverPart {
  readonly driver: Driver;
  /** As it is named in answers: "NdPr", "Dy", "NdOxide.FOB". */
  readonly label: string;
  readonly elements: readonly string[];
  /** Share of the group's value that these elements are. */
  readonly part: number;
}

const groupByName = new Map<string, Driver>();
const elementByName = new Map<string, string>();
for (const driver of driverGroups) {
  for (const name of groupOf[driver].names) groupByName.set(normaliseName(name), driver);
  for (const element of Object.keys(groupOf[driver].parts)) {
    if (element !== "RE") elementByName.set(element.toLowerCase(), element);
  }
}

/**
 * Reads "NdPr", "镨钕", "Dy", "NdOxide", "dysprosium oxide". Fails like readMaterial, and as not-modelled {input, hint} for a
 * material that is in no group.
 */
export function readDriver(text: string, catalogue?: Catalogue): DriverPart | Failure {
  const name = normaliseName(text);
  const driver = groupByName.get(name);
  if (driver !== undefined)
    return partOf(Object.keys(groupOf[driver].parts), driver) ?? inNone(text);
  const element = elementByName.get(name);
  if (element !== undefined) return partOf([element], element) ?? inNone(text);
  const choice = readMaterial(text, catalogue);
  if (isFailure(choice)) return choice;
  const { material } = splitCode(choice.code);
  const { elements } = materialOf(material);
  // The index and the carbonate are of rare earths as they come too; only the concentrate is the group.
  if (elements.includes("RE") && material !== "REConc") return inNone(text);
  return partOf(elements, writtenCode(choice)) ?? inNone(text);
}

/** The part of the group that has all of these elements. */
function partOf(elements: readonly string[], label: string): DriverPart | undefined {
  const driver = driverGroups.find((group) =>
    elements.every((element) => element in groupOf[group].parts),
  );
  if (driver === undefined || elements.length === 0) return undefined;
  const { parts } = groupOf[driver];
  const part = elements.reduce((sum, element) => sum + (parts[element] ?? 0), 0);
  return { driver, label, elements, part };
}

function inNone(text: string): Failure {
  return new Failure("not-modelled", { input: text, hint: "no-driver", groups: driverGroups });
}
