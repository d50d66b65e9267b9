import { isRest, readComponentName } from "../../src/core/component-name";
import { isFailure } from "../../src/core/failure";

function codeOf(text: string, form: "oxide" | "metal") {
  const read = readComponentName(text, form);
  return isFailure(read) ? read.reason : read.choice?.code;
}

test.each([
  ["Nd", "NdOxide"],
  ["Nd2O3", "NdOxide"],
  ["Y", "YOxide"],
  ["praseodymium", "PrOxide"],
  ["NdPr", "PrNdOxide"],
  ["氧化镝", "DyOxide"],
  ["Yb", "YbOxide"],
  ["NdOxide.FOB", "NdOxide.FOB"],
  ["NdMetal", "NdMetal"],
  ["DyTb", "ambiguous-material"],
  ["rare earth", "ambiguous-material"],
  ["ThO2", "unknown-material"],
])("in an assay %s is %s", (text, code) => {
  expect(codeOf(text, "oxide")).toBe(code);
});

test.each([
  ["Nd", "NdMetal"],
  ["NdPr", "PrNdMetal"],
  ["Dy", "DyMetal"],
  ["DyFe", "DyFe"],
  ["Gd", "GdMetal"],
  ["Ga", "Ga"],
  ["PrNdOxide", "PrNdOxide"],
  ["Pr2O3", "ambiguous-material"],
  ["Fe", "unknown-material"],
])("in a bill of materials %s is %s", (text, code) => {
  expect(codeOf(text, "metal")).toBe(code);
});

test("an oxide that no quote is for counts as the one that is, by its metal", () => {
  const factors = ["Pr2O3", "PrO2", "Tb2O3", "Ce2O3"].map((oxide) => {
    const read = readComponentName(oxide, "oxide");
    return isFailure(read) ? NaN : read.counted?.factor;
  });
  // Metal fractions of the two oxides: 0.854472 and 0.827704, and so on.
  expect(factors[0]).toBeCloseTo(0.854472 / 0.827704, 5);
  expect(factors[1]).toBeCloseTo(0.814939 / 0.827704, 5);
  expect(factors[2]).toBeCloseTo(0.868806 / 0.850216, 5);
  expect(factors[3]).toBeCloseTo(0.85377 / 0.814088, 5);
});

test.each([
  ["other", true],
  ["Others", true],
  ["其他", true],
  ["La", false],
])("%s is the rest: %s", (text, expected) => {
  expect(isRest(text)).toBe(expected);
});
