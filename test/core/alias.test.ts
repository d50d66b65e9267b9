import fc from "fast-check";
import { aliasesOf, codeOfAlias, normaliseName } from "../../src/core/alias";
import { ambiguousNames, candidatesOf } from "../../src/core/ambiguity";
import { elementNames } from "../../src/core/materials/element-names";
import { listedMaterials } from "../../src/core/materials/listed";
import { toSimplified, toTraditional } from "../../src/core/materials/script";

const codeOf = (text: string) => codeOfAlias(normaliseName(text));

test.each([
  ["Nd₂O₃", "nd2o3"],
  ["  Pr - Nd_oxide ", "prndoxide"],
  ["ＮｄＯｘｉｄｅ", "ndoxide"],
  ["氧化釹", "氧化钕"],
  ["Nd\u00a0oxide\u200b", "ndoxide"],
  ["neodymium–oxide", "neodymiumoxide"],
  ["\ufeffNdOxide", "ndoxide"],
  ["bastnäsite", "bastnäsite"],
  ["bastna\u0308site", "bastnäsite"],
])("compares %j as %j", (text, normalised) => {
  expect(normaliseName(text)).toBe(normalised);
});

test("normalises once for all: a normalised name stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const once = normaliseName(text.normalize("NFKC"));
      expect(normaliseName(once)).toBe(once);
    }),
  );
});

test.each([
  [
    "NdOxide",
    "Nd2O3; Nd₂O₃; neodymium oxide; oxide neodymium; Neodymium(III) oxide; neodymia; 氧化钕; 氧化釹; Nd oxide; NDOX; 三氧化二钕",
  ],
  ["PrOxide", "Pr6O11; praseodymium oxide; Oxide Praseodymium; 氧化镨; 氧化鐠"],
  [
    "PrNdOxide",
    "NdPr oxide; PrNd oxide; Pr-Nd oxide; NdPrOxide; Pr/Nd oxide; didymium oxide; praseodymium-neodymium oxide; neodymium praseodymium oxide; (PrNd)xOy; NdPr2O3; 氧化镨钕; 镨钕氧化物; 氧化鐠釹",
  ],
  [
    "PrNdMetal",
    "PrNd metal; NdPrMetal; Pr-Nd alloy; didymium metal; praseodymium-neodymium alloy; 金属镨钕; 镨钕金属; 镨钕合金; 金屬鐠釹",
  ],
  [
    "DyFe",
    "DyFe; ferro-dysprosium; dysprosium-iron; dysprosium ferroalloy; dysprosium-ferrum alloy; Fe-Dy; 镝铁; 镝铁合金; 鏑鐵",
  ],
  ["YOxide", "Y2O3; yttria; yttrium oxide; Oxide Yttrium; 氧化钇"],
  ["GdOxide", "Gd2O3; gadolinia"],
  ["CeOxide", "CeO2; ceria; 氧化铈"],
  ["LaOxide", "La2O3; lanthana"],
  ["ScOxide", "Sc2O3; scandia"],
  ["ErOxide", "Er2O3; erbia"],
  ["TbOxide", "Tb4O7; terbia"],
  ["HoOxide", "holmic oxide; Ho2O3; 氧化鈥"],
  ["LuOxide", "氧化鎦; 氧化鑥; 氧化镏"],
  ["REConc", "RE concentrate; 稀土精矿; 稀土精礦; rare earth concentrate"],
  ["APT", "APT; 仲钨酸铵; ammonium paratungstate"],
  ["REConcBast", "bastnaesite; bastnäsite; bastnasite; 氟碳铈矿"],
  ["LaCeMetal", "Mischmetal; 混合稀土金属; 镧铈金属"],
  ["IonOreMidY", "MYRE; 中钇富铕矿"],
  ["MagnetN35", "N35; NdFeB N35; magnet n35; 钕铁硼N35; 烧结钕铁硼毛坯N35"],
  ["Magnet42SH", "42SH"],
  ["CSI930598", "930598; csi930598; 中证稀土产业指数"],
  ["RECarbonate", "rare earth carbonate; 碳酸稀土"],
  ["MREC", "mixed rare earth carbonate; 混合碳酸稀土"],
  ["NdFeBScrap", "钕铁硼废料; 釹鐵硼廢料; NdFeB scrap"],
  ["Ga", "gallium; 镓"],
])("%s is also written %s", (code, names) => {
  for (const name of names.split("; ")) expect([name, codeOf(name)]).toEqual([name, code]);
});

test("no name means two materials, and none is another's code", () => {
  const meanings = new Map<string, string>();
  for (const material of listedMaterials) {
    for (const alias of aliasesOf(material)) {
      expect([alias, meanings.get(alias) ?? material.code]).toEqual([alias, material.code]);
      meanings.set(alias, material.code);
    }
  }
  for (const { code } of listedMaterials) expect(codeOf(code)).toBe(code);
  expect(meanings.size).toBeGreaterThan(800);
});

test("no name is both a material's and ambiguous", () => {
  for (const name of ambiguousNames()) expect([name, codeOfAlias(name)]).toEqual([name, undefined]);
});

test("every ambiguous name lists codes that exist", () => {
  const codes = listedMaterials.map(({ code }) => code);
  for (const name of ambiguousNames()) {
    const candidates = candidatesOf(name) ?? [];
    expect(candidates.length).toBeGreaterThan(0);
    expect(codes).toEqual(expect.arrayContaining([...candidates]));
  }
});

test("an element alone never means a material, unless its symbol is the code", () => {
  for (const [symbol, [english, simplified, traditional]] of Object.entries(elementNames)) {
    const isCode = codeOf(symbol) === symbol;
    for (const word of [symbol, english, simplified, traditional]) {
      expect([word, codeOf(word)]).toEqual([word, isCode ? symbol : undefined]);
      expect(candidatesOf(normaliseName(word)) !== undefined).toBe(!isCode);
    }
  }
});

test("names that companies bear mean no material", () => {
  for (const name of [
    "天和永磁",
    "天和磁材",
    "中国稀土",
    "北方稀土",
    "广晟有色",
    "中稀有色",
    "China Rare Earth",
  ]) {
    expect(codeOf(name)).toBeUndefined();
    expect(candidatesOf(normaliseName(name))).toBeUndefined();
  }
});

test("the two scripts turn into each other", () => {
  for (const { chineseName } of listedMaterials) {
    expect(toSimplified(toTraditional(chineseName))).toBe(chineseName);
  }
});
