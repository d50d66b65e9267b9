import { metalFraction, standardOxides } from "../../src/core/chemistry";
import {
  compositionOf,
  containable,
  containedIn,
  formatComposition,
} from "../../src/core/composition";
import { rareEarths } from "../../src/core/element";
import { listedMaterials } from "../../src/core/materials/listed";

function contained(code: string, wanted: string): number | undefined {
  const composition = compositionOf(code);
  return composition && containedIn(composition, wanted);
}

test("takes an oxide and a metal for the pure compound, at any market and quoter", () => {
  expect(compositionOf("NdOxide")).toEqual([{ substance: "Nd2O3", share: 1 }]);
  expect(compositionOf("NdOxide.FOB@KOMIS")).toEqual([{ substance: "Nd2O3", share: 1 }]);
  expect(compositionOf("TbMetal@SMM")).toEqual([{ substance: "Tb", share: 1 }]);
});

test("means the same oxide as the material's own formula", () => {
  const oxides = listedMaterials.filter(({ code, formula }) => /Oxide$/.test(code) && formula);
  const wrong = oxides.filter(
    ({ code, formula }) => compositionOf(code)?.[0]?.substance !== formula,
  );
  expect(wrong).toEqual([]);
  expect(oxides.map(({ formula }) => formula).sort()).toEqual(
    rareEarths.map((metal) => standardOxides[metal]).sort(),
  );
});

test("splits PrNd 75/25 of oxide in the oxide and of metal in the metal", () => {
  expect(contained("PrNdOxide", "PrNd")?.toFixed(6)).toBe("0.849943");
  expect((1 / (contained("PrNdOxide", "PrNd") ?? NaN)).toFixed(6)).toBe("1.176549");
  expect(contained("PrNdMetal", "REO")?.toFixed(6)).toBe("1.176823");
  expect(contained("PrNdMetal", "Nd")).toBe(0.75);
  expect(contained("PrNdOxide", "Nd2O3")).toBe(0.75);
});

test("gives 80/20 its own figures", () => {
  const metal = [
    { substance: "Nd", share: 0.8 },
    { substance: "Pr", share: 0.2 },
  ];
  const oxide = [
    { substance: "Nd2O3", share: 0.8 },
    { substance: "Pr6O11", share: 0.2 },
  ];
  expect(containedIn(metal, "REO")?.toFixed(6)).toBe("1.174734");
  expect(containedIn(oxide, "PrNd")?.toFixed(6)).toBe("0.851426");
});

test("counts 80 % dysprosium in DyFe", () => {
  expect(contained("DyFe", "Dy")).toBe(0.8);
  expect(contained("DyFe", "Dy2O3")?.toFixed(6)).toBe("0.918146");
  expect(contained("DyFe", "Nd")).toBe(0);
});

test("knows of concentrate how much oxide it holds, and not of which", () => {
  expect(contained("REConc", "REO")).toBe(0.5);
  expect(contained("REConc", "Nd")).toBeUndefined();
  expect(contained("REConc", "WO3")).toBe(0);
});

test("counts tungsten products in tungsten and in WO3", () => {
  expect(contained("WConc65Black", "WO3")).toBe(0.65);
  expect(contained("APT", "WO3")?.toFixed(5)).toBe("0.88812");
  expect(contained("WCPowder", "W")?.toFixed(6)).toBe("0.938673");
  expect(contained("FeW80", "W")).toBe(0.8);
});

test.each([
  "GdFe",
  "RECarbonate",
  "LaCarbonate",
  "NdFeBScrap",
  "MagnetN45",
  "LaCeOxide",
  "MyBlend",
])("does not say what %s is made of", (code) => {
  expect(compositionOf(code)).toBeUndefined();
});

test("reads an alternative oxide as the one that its metal makes", () => {
  const fromPr6O11 = metalFraction("Pr6O11") / metalFraction("Pr2O3");
  expect(contained("PrOxide", "Pr2O3")).toBeCloseTo(fromPr6O11, 14);
});

test("holds no PrNd where one of the two is missing, and no more than itself of anything but oxide", () => {
  expect(contained("NdOxide", "PrNd")).toBe(0);
  expect(contained("NdOxide", "Nd2O3")).toBe(1);
  for (const wanted of containable) {
    expect(contained("DyOxide", wanted) ?? 0).toBeLessThanOrEqual(1);
  }
});

test("says a composition in words", () => {
  expect(formatComposition(compositionOf("PrNdOxide") ?? [])).toBe("75 % Nd2O3, 25 % Pr6O11");
  expect(formatComposition(compositionOf("NdOxide") ?? [])).toBe("Nd2O3");
});
