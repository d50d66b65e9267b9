import { deposits, depositEvidence, readDeposit } from "../../src/core/deposits";
import { isFailure } from "../../src/core/failure";
import { sentenceOf } from "../../src/core/sentences";

const sumOf = (name: string) => {
  const deposit = deposits.find((known) => known.name === name);
  return deposit?.shares.reduce((sum, { percent }) => sum + (percent === "tr" ? 0 : percent), 0);
};

test.each([
  ["Mountain Pass", 99.84],
  ["Bayan Obo", 99.6],
  ["Mount Weld", 99.9],
  ["Xunwu", 102.3],
  ["Longnan", 98.82],
])("the oxides of %s add up to %d, as published", (name, sum) => {
  expect(sumOf(name)).toBeCloseTo(sum, 9);
});

test.each([
  ["Mountain Pass", "Mountain Pass"],
  ["mountain-pass", "Mountain Pass"],
  ["MOUNT WELD", "Mount Weld"],
  ["Mt. Weld", "Mount Weld"],
  ["Bayan Obo", "Bayan Obo"],
  ["Baiyun Obo", "Bayan Obo"],
  ["白云鄂博", "Bayan Obo"],
  ["寻乌", "Xunwu"],
  ["龍南", "Longnan"],
])("%s is %s", (text, name) => {
  const deposit = readDeposit(text);
  expect(isFailure(deposit) ? sentenceOf(deposit) : deposit.name).toBe(name);
});

test("another name is refused with those that are known", () => {
  const refused = readDeposit("Nolans");
  expect(isFailure(refused) ? sentenceOf(refused) : "").toContain(
    'There is no deposit "Nolans". Write Mountain Pass, Bayan Obo, Mount Weld, Xunwu or Longnan',
  );
  expect(isFailure(readDeposit("x".repeat(5000)))).toBe(true);
});

test("the distributions say that nobody checked them", () => {
  expect(depositEvidence).toContain("model input, unverified");
});
