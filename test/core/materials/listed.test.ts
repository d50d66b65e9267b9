import { compositionOf } from "../../../src/core/composition";
import { formEndings } from "../../../src/core/materials/forms";
import { listedMaterials, materialOfCode, partsOfCode } from "../../../src/core/materials/listed";

/** The codes of the study of the market, in its order: oxides, metals, alloys, salts, ores, magnets, indices, adjacent. */
const studied = `
LaOxide CeOxide LaCeOxide PrOxide NdOxide PrNdOxide SmOxide EuOxide GdOxide TbOxide DyOxide HoOxide
ErOxide TmOxide YbOxide LuOxide YOxide ScOxide LaMetal CeMetal LaCeMetal PrMetal NdMetal PrNdMetal DyMetal TbMetal
GdMetal HoMetal YMetal SmMetal ErMetal LuMetal ScMetal DyFe GdFe HoFe CeFe YFe AlSc RECarbonate LaCarbonate
CeCarbonate LaCeCarbonate LaChloride CeChloride LaCeChloride LaFluoride PrNdFluoride DyFluoride REConc REConcBast
REConcMonazite IonOreMidY MREC NdFeBScrap MagnetN35 MagnetN38 MagnetN45 MagnetN52 Magnet45M Magnet42H MagnetH35
Magnet42SH Magnet38UH REIndex CSI930598 WConc65Black WConc65White APT WPowder WCPowder FeW70 FeW80 MoConc45 Co Sb
Ga Ge Li2CO3`;

const named = (code: string) => listedMaterials.find((material) => material.code === code);

test("lists every material of the study once, and no other", () => {
  const codes = listedMaterials.map(({ code }) => code);
  expect([...codes].sort()).toEqual(studied.trim().split(/\s+/).sort());
  expect(new Set(codes).size).toBe(codes.length);
});

test("gives each a name in English, in simplified and in traditional characters, and a source mark", () => {
  for (const material of listedMaterials) {
    expect(material.name).toMatch(/^[A-Za-z]/);
    expect(material.chineseName).toMatch(/[\u4e00-\u9fff]/);
    expect(material.traditionalName).toHaveLength(material.chineseName.length);
    expect(material.source).toMatch(/^(GK|J|S\d+[a-d]?)( S\d+[a-d]?)*$/);
  }
});

test.each([
  ["NdOxide", "neodymium oxide", "氧化钕", "氧化釹"],
  ["PrOxide", "praseodymium oxide", "氧化镨", "氧化鐠"],
  ["PrNdOxide", "praseodymium-neodymium oxide", "氧化镨钕", "氧化鐠釹"],
  ["LuOxide", "lutetium oxide", "氧化镥", "氧化鎦"],
  ["PrNdMetal", "praseodymium-neodymium metal", "金属镨钕", "金屬鐠釹"],
  ["DyFe", "ferro-dysprosium", "镝铁合金", "鏑鐵合金"],
  ["RECarbonate", "rare earth carbonate", "碳酸稀土", "碳酸稀土"],
  ["IonOreMidY", "ion-adsorption ore, medium yttrium, rich europium", "中钇富铕矿", "中釔富銪礦"],
  ["MagnetN35", "NdFeB magnet blank N35", "烧结钕铁硼毛坯N35", "燒結釹鐵硼毛坯N35"],
  ["APT", "ammonium paratungstate", "仲钨酸铵", "仲鎢酸銨"],
  ["CSI930598", "CSI Rare Earth Industry index", "中证稀土产业指数", "中證稀土產業指數"],
])("names %s", (code, name, chineseName, traditionalName) => {
  expect(named(code)).toMatchObject({ name, chineseName, traditionalName });
});

test("says which oxide a price is per: Pr6O11, Tb4O7 and CeO2, the others R2O3", () => {
  const oxides = listedMaterials.filter(
    ({ form, elements }) => form === "oxide" && elements.length === 1,
  );
  const odd = { PrOxide: "Pr6O11", TbOxide: "Tb4O7", CeOxide: "CeO2" };
  for (const { code, elements, formula } of oxides) {
    expect(formula).toBe(odd[code as keyof typeof odd] ?? `${elements.join("")}2O3`);
  }
  expect(oxides).toHaveLength(16);
});

test("agrees with the chemistry on what a compound is", () => {
  for (const { code, formula } of listedMaterials) {
    const [part, ...others] = compositionOf(code) ?? [];
    if (part?.share === 1 && others.length === 0)
      expect([code, formula]).toEqual([code, part.substance]);
  }
});

test("names the elements that a material is bought for", () => {
  expect(named("PrNdMetal")?.elements).toEqual(["Pr", "Nd"]);
  expect(named("DyFe")?.elements).toEqual(["Dy"]);
  expect(named("AlSc")?.elements).toEqual(["Sc"]);
  expect(named("REConc")?.elements).toEqual(["RE"]);
  expect(named("CSI930598")?.elements).toEqual([]);
});

test("reads elements and form out of a code", () => {
  expect(partsOfCode("GdTbOxide")).toEqual({ elements: ["Gd", "Tb"], ending: "Oxide" });
  expect(partsOfCode("yfe")).toEqual({ elements: ["Y"], ending: "Fe" });
  expect(partsOfCode("FooOxide")).toBeUndefined();
  for (const ending of formEndings) expect(partsOfCode(ending)).toBeUndefined();
});

test("describes a user's material by its code as far as the code says it", () => {
  expect(materialOfCode("TmMetal")).toMatchObject({
    name: "thulium metal",
    chineseName: "金属铥",
    form: "metal",
  });
  expect(materialOfCode("FooOxide")).toMatchObject({
    name: "FooOxide",
    chineseName: "",
    form: "other",
    elements: [],
  });
});
