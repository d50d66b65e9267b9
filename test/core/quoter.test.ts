import { namesOfQuoter, readQuoter } from "../../src/core/quoter";

test.each([
  ["brex", "BREX"],
  ["SUNSIRS", "SunSirs"],
  ["Asian Metal", "AM"],
  ["上海有色网", "SMM"],
  ["上海有色網", "SMM"],
  ["稀交所", "BREX"],
  ["acme", "ACME"],
  ["Mine2", "MINE2"],
])("the quoter %s is %s", (text, code) => {
  expect(readQuoter(text)).toBe(code);
});

test("a quoter is letters and digits", () => {
  for (const text of ["", "a.b", "a@b", "x!", "价", "a".repeat(25)])
    expect(readQuoter(text)).toBeUndefined();
});

test("names the quoters that we know", () => {
  expect(namesOfQuoter("BREX")).toContain("Baotou Rare Earth Products Exchange");
  expect(namesOfQuoter("ACME")).toBe("");
});
