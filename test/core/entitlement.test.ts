import * as fc from "fast-check";
import { covers, readPatterns } from "../../src/core/entitlement";

test.each([
  ["TbOxide@ARGUS", "TbOxide@ARGUS"],
  ["@ARGUS", "TbOxide@ARGUS"],
  ["*@ARGUS", "NdOxide.FOB@ARGUS"],
  ["TbOxide", "TbOxide@ARGUS"],
  ["Dy*@AR*", "DyFe@ARGUS"],
  ["*.FOB@*", "NdOxide.FOB@KOMIS"],
  ["*", "EURUSD@ECB"],
  ["600111.SH", "600111.SH@ACME"],
  ["@*", "NdOxide@X"],
  ["@ARGUS", "NdOxide@Argus"],
  ["tboxide@argus", "TbOxide@ARGUS"],
])("%s opens %s", (pattern, code) => {
  expect(covers([pattern], code)).toBe(true);
  expect(covers(["Nope@X", pattern], code)).toBe(true);
});

test.each([
  ["TbOxide@ARGUS", "TbOxide@ARGUS2"],
  ["@ARGUS", "TbOxide@ARGUS2"],
  ["@ARGUS", "TbOxide@NOTARGUS"],
  ["ARGUS", "TbOxide@ARGUS"],
  ["TbOxide", "TbOxide.FOB@ARGUS"],
  ["TbOxide@", "TbOxide@ARGUS"],
  ["Dy*", "NdOxide@Dy"],
  [".*", "NdOxide@X"],
  ["", "NdOxide@X"],
])("%s does not open %s", (pattern, code) => {
  expect(covers([pattern], code)).toBe(false);
});

test("no pattern opens nothing", () => {
  expect(covers([], "NdOxide@X")).toBe(false);
});

test("a pattern means what its expression means, whatever stands in it", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "*", ".", "(", "^"), maxLength: 8 });
  const code = fc.string({ unit: fc.constantFrom("a", "b", ".", "(", "^"), maxLength: 12 });
  fc.assert(
    fc.property(letters, code, (pattern, text) => {
      const escaped = pattern.replace(/[.(^]/g, "\\$&").replaceAll("*", ".*");
      expect(covers([`${pattern}@Q`], `${text}@Q`)).toBe(
        pattern === "" ? true : new RegExp(`^${escaped}@Q$`).test(`${text}@Q`),
      );
    }),
  );
});

test("lists of patterns are read, and what no code has is refused", () => {
  expect(readPatterns(" *@ACME, TbOxide@ARGUS ,,")).toEqual(["*@ACME", "TbOxide@ARGUS"]);
  expect(readPatterns("")).toEqual([]);
  expect(readPatterns("氧化钕@ACME")).toEqual(["氧化钕@ACME"]);
  for (const wrong of ["a b", '"x"', "<b>", "a\u0000", "x".repeat(101), "a,".repeat(201)]) {
    expect(readPatterns(wrong)).toBeUndefined();
  }
});
