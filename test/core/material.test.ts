import fc from "fast-check";
import { Failure, isFailure } from "../../src/core/failure";
import { type MaterialChoice, isListed, materialOf, readMaterial } from "../../src/core/material";
import { listedMaterials } from "../../src/core/materials/listed";
import { quotes, viewOf } from "../support/builders";

const own = viewOf("2026-01-28", [
  quotes("FooOxide@ACME", { "2026-01-27": 5 }),
  quotes("TmMetal.EU@ACME", { "2026-01-27": 6 }),
]).catalogue;

const suggestionsFor = (text: string) => {
  const failure = readMaterial(text);
  return isFailure(failure) ? [failure.reason, failure.details["suggestions"]] : failure;
};

test.each<[string, MaterialChoice]>([
  ["NdOxide", { code: "NdOxide" }],
  ["ndoxide", { code: "NdOxide" }],
  ["NDOXIDE.fob", { code: "NdOxide.FOB" }],
  ["Nd₂O₃.EU", { code: "NdOxide.EU" }],
  ["neodymium oxide . us @ usgs", { code: "NdOxide.US", quoter: "USGS" }],
  ["NdOxide@USGS", { code: "NdOxide", quoter: "USGS" }],
  ["reindex@SUNSIRS", { code: "REIndex", quoter: "SunSirs" }],
  ["氧化钕@生意社", { code: "NdOxide", quoter: "SunSirs" }],
  ["NdOxide＠acme", { code: "NdOxide", quoter: "ACME" }],
  ["PrNdOxide@DEMO", { code: "PrNdOxide", quoter: "DEMO" }],
  ["NdPrOxide.FOB", { code: "PrNdOxide.FOB" }],
  ["MagnetN35", { code: "MagnetN35" }],
  ["MB-NDP-0002", { code: "PrNdMetal.FOB", quoter: "FM" }],
  ["mb-rae-0008", { code: "PrOxide.EU", quoter: "FM" }],
  ["SMM-RE-OX-001", { code: "PrNdOxide", quoter: "SMM" }],
  ["MB-DY-0003@fm", { code: "DyFe.FOB", quoter: "FM" }],
])("reads %s", (text, choice) => {
  expect(readMaterial(text)).toEqual(choice);
});

test.each([
  ["Nd", ["NdOxide", "NdMetal"]],
  ["neodymium", ["NdOxide", "NdMetal"]],
  ["钕", ["NdOxide", "NdMetal"]],
  ["釹", ["NdOxide", "NdMetal"]],
  ["Nd.FOB", ["NdOxide.FOB", "NdMetal.FOB"]],
  ["Dy", ["DyOxide", "DyMetal", "DyFe", "DyFluoride"]],
  ["NdPr", ["PrNdOxide", "PrNdMetal", "PrNdFluoride"]],
  ["PrNd", ["PrNdOxide", "PrNdMetal", "PrNdFluoride"]],
  ["镨钕", ["PrNdOxide", "PrNdMetal", "PrNdFluoride"]],
  ["Eu", ["EuOxide"]],
  ["Pr2O3", ["PrOxide"]],
  ["Tb2O3", ["TbOxide"]],
  ["tungsten concentrate", ["WConc65Black", "WConc65White"]],
  ["钨铁", ["FeW70", "FeW80"]],
])("%s is too little to choose by", (input, candidates) => {
  expect(readMaterial(input)).toEqual(new Failure("ambiguous-material", { input, candidates }));
});

test.each(["NdFeB", "rare earth", "稀土", "magnet", "钕铁硼", "oxide", "RE", "REO", "W"])(
  "%s lists several candidates",
  (text) => {
    const failure = readMaterial(text) as Failure;
    expect(failure.reason).toBe("ambiguous-material");
    expect(failure.details["candidates"]).toContainEqual(expect.any(String));
    expect((failure.details["candidates"] as string[]).length).toBeGreaterThan(1);
  },
);

test.each([
  ["NdOixde", ["NdOxide"]],
  ["neodimium oxyde", ["NdOxide"]],
  ["Neodymim oxide.FOB", ["NdOxide.FOB"]],
  ["Nd2O3 99.5%", ["NdOxide"]],
  ["氧化镨铷", ["PrOxide", "PrNdOxide"]],
  ["TmMetal", ["TmOxide"]],
  ["neodymum", ["NdOxide", "NdMetal"]],
  ["REIndex.ACREI", ["REIndex@ACREI"]],
  ["NdOxide.HK", ["NdOxide", "NdOxide.FOB", "NdOxide.EU", "NdOxide.US"]],
  ["天和永磁", []],
  ["中国稀土", []],
  ["EURUSD", []],
  ["", []],
  ["@USGS", []],
])("%s is unknown, and may have meant %j", (text, suggestions) => {
  expect(suggestionsFor(text)).toEqual(["unknown-material", suggestions]);
});

test("what cannot be a quoter is no series", () => {
  expect(readMaterial("NdOxide@")).toEqual(
    new Failure("no-such-series", { input: "NdOxide@", code: "NdOxide", quoter: "" }),
  );
  expect(readMaterial("NdOxide@BREX.FOB")).toMatchObject({ reason: "no-such-series" });
});

test("a vendor's code says its quoter and market, and none else may be written after it", () => {
  expect(readMaterial("MB-NDP-0002@SMM")).toEqual(
    new Failure("bad-option", { input: "@SMM", hint: "twice", other: "PrNdMetal.FOB@FM" }),
  );
  expect(readMaterial("MB-NDP-0002.EU")).toMatchObject({ reason: "unknown-material" });
});

test("a user's own material is known by the catalogue that has it", () => {
  expect(readMaterial("FooOxide")).toMatchObject({ reason: "unknown-material" });
  expect(readMaterial("foo oxide", own)).toEqual({ code: "FooOxide" });
  expect(readMaterial("TMMETAL.eu@Acme", own)).toEqual({ code: "TmMetal.EU", quoter: "ACME" });
  expect(readMaterial("FooOxid", own)).toEqual(
    new Failure("unknown-material", { input: "FooOxid", suggestions: ["FooOxide"] }),
  );
  expect(materialOf("TmMetal.EU@ACME")).toMatchObject({ name: "thulium metal" });
  expect(isListed("TmMetal.EU@ACME")).toBe(false);
});

test("an exchange rate is no material", () => {
  const rates = viewOf("2026-01-28", [quotes("EURUSD@ECB", {}, { kind: "rate" })]).catalogue;
  expect(readMaterial("EURUSD@ECB", rates)).toMatchObject({ reason: "unknown-material" });
});

test("says what a code prices, whatever its market and quoter", () => {
  expect(materialOf("NdOxide.FOB@KOMIS")).toMatchObject({ formula: "Nd2O3", elements: ["Nd"] });
});

test("every code reads as itself", () => {
  for (const { code } of listedMaterials) {
    expect(readMaterial(code)).toEqual({ code });
    expect(readMaterial(` ${code.toUpperCase()}`)).toEqual({ code });
  }
});

test("any text is a choice or a failure that quotes it in part, and is settled fast", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      const answer = readMaterial(text, own);
      if (isFailure(answer)) expect(String(answer.details["input"] ?? "").length).toBeLessThan(130);
      else expect(answer.code).not.toBe("");
    }),
  );
  for (const long of [
    "a".repeat(1e6),
    "-".repeat(120),
    "9".repeat(120),
    "氧化".repeat(60),
    ".@".repeat(60),
  ]) {
    expect(isFailure(readMaterial(long))).toBe(true);
  }
});
