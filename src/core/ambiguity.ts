import { codeOfAlias, normaliseName, spellingsOf } from "./alias";
import { type Material, listedMaterials } from "./materials/listed";

/** Words that name a kind and not one material, or a compound other than the one that is quoted. */
const words: readonly (readonly [names: string, isMeant: (material: Material) => boolean])[] = [
  [
    "NdFeB; neodymium iron boron; neodymium magnet; neodymium magnets; neo magnet; NdFeB magnet; NdFeB magnets; sintered NdFeB; sintered NdFeB blank; magnet; magnets; magnet blank; 钕铁硼; 烧结钕铁硼; 烧结钕铁硼毛坯; 钕铁硼毛坯; 钕铁硼磁体; 钕铁硼永磁; 稀土永磁; 永磁; 磁材",
    ({ elements }) => elements.join("") === "NdFeB",
  ],
  ["rare earths; REE; REEs", ({ elements }) => elements.includes("RE")],
  [
    "oxide; oxides; rare earth oxide; rare earth oxides; RE oxide; REO; TREO; 氧化物; 稀土氧化物; 氧化稀土",
    ({ form }) => form === "oxide",
  ],
  [
    "metal; metals; rare earth metal; rare earth metals; RE metal; 金属; 稀土金属; 金属稀土",
    ({ code }) => code.endsWith("Metal"),
  ],
  ["alloy; alloys; ferro-alloy; ferroalloy; 合金; 铁合金", ({ form }) => form === "alloy"],
  ["carbonate; carbonates; 碳酸盐", ({ form }) => form === "carbonate"],
  ["chloride; chlorides; 氯化物", ({ form }) => form === "chloride"],
  ["fluoride; fluorides; 氟化物", ({ form }) => form === "fluoride"],
  ["concentrate; concentrates; ore; 精矿; 矿", ({ form }) => form === "concentrate"],
  ["ion-adsorption ore; ion ore; ionic ore; 离子矿; 离子型稀土矿", of("IonOreMidY")],
  ["index; 指数; 稀土产业指数", ({ form }) => form === "index"],
  [
    "tungsten concentrate; W concentrate; WConc; WConc65; 钨精矿; 钨矿",
    of("WConc65Black", "WConc65White"),
  ],
  ["ferrotungsten; tungsten iron; FeW; WFe; 钨铁; 钨铁合金", of("FeW70", "FeW80")],
  ["DyTb; TbDy; dysprosium terbium; 镝铽", of("DyOxide", "TbOxide", "DyMetal", "TbMetal")],
  ["Pr2O3; PrO2; praseodymium(III) oxide; praseodymium dioxide; 三氧化二镨", of("PrOxide")],
  ["Tb2O3; TbO2; terbium(III) oxide; 三氧化二铽", of("TbOxide")],
  ["Ce2O3; cerium(III) oxide; 三氧化二铈", of("CeOxide")],
];

const candidatesByName = new Map<string, readonly string[]>();

for (const elements of new Set(listedMaterials.map((material) => material.elements.join(" ")))) {
  addAmbiguous(
    spellingsOf(elements.split(" ")),
    (material) => material.elements.join(" ") === elements,
  );
}
for (const [names, isMeant] of words) addAmbiguous(names.split("; "), isMeant);

/** Codes that an ambiguous name may mean, in the table's order; undefined for a name that is not ambiguous. */
export function candidatesOf(name: string): readonly string[] | undefined {
  return candidatesByName.get(name);
}

/** All normalised names that are too little to choose by. */
export function ambiguousNames(): Iterable<string> {
  return candidatesByName.keys();
}

function of(...codes: readonly string[]): (material: Material) => boolean {
  return ({ code }) => codes.includes(code);
}

/** A symbol that is itself a code, such as "Ga", means that material and stays out. */
function addAmbiguous(names: readonly string[], isMeant: (material: Material) => boolean): void {
  const candidates = listedMaterials.filter(isMeant).map(({ code }) => code);
  for (const name of names.map(normaliseName)) {
    if (codeOfAlias(name) === undefined) candidatesByName.set(name, candidates);
  }
}
