import { isFailure } from "../../src/core/failure";
import { classTable, gradeEvidence, readGrade } from "../../src/core/magnet-grade";

const read = (text: string) => {
  const grade = readGrade(text);
  return isFailure(grade) ? [grade.reason, grade.details["hint"]] : [grade.name, grade.row.class];
};

test.each([
  ["N35", "N35", ""],
  ["N52", "N52", ""],
  ["n 45", "N45", ""],
  ["45SH", "45SH", "SH"],
  ["N45SH", "45SH", "SH"],
  ["45 sh", "45SH", "SH"],
  ["38UH", "38UH", "UH"],
  ["35EH", "35EH", "EH"],
  ["30AH", "30AH", "AH"],
  ["45M", "45M", "M"],
  ["N48H", "48H", "H"],
  ["H35", "35H", "H"],
  ["M45", "45M", "M"],
  ["MagnetN35", "N35", ""],
  ["Magnet42SH", "42SH", "SH"],
  ["MagnetH35", "35H", "H"],
  ["NdFeB N52", "N52", ""],
  ["烧结钕铁硼N35", "N35", ""],
  ["Ｎ５２", "N52", ""],
])("%s is %s of class %j", (text, name, letters) => {
  expect(read(text)).toEqual([name, letters]);
});

test.each([
  "52",
  "SH",
  "N",
  "45XH",
  "N4",
  "N455",
  "SmCo",
  "N45TH",
  "",
  "N35 or N38",
  "N".repeat(999),
])("%s is no grade", (text) => {
  expect(read(text)).toEqual(["unknown-grade", undefined]);
});

test.each(["N33", "N54", "N99", "20SH", "99UH"])("%s is outside the table", (text) => {
  expect(read(text)).toEqual(["unknown-grade", "outside"]);
});

test("no class holds more than there is, and heavier classes hold more heavy rare earth", () => {
  for (const { prNd, alloyed, diffused = 0, boron, additions } of classTable) {
    expect(prNd + alloyed + boron + additions).toBeLessThan(40);
    expect(diffused).toBeLessThanOrEqual(alloyed);
  }
  const ladder = classTable.map(({ alloyed }) => alloyed);
  expect(ladder).toEqual([0, 1.4, 2.8, 4.2, 6.4, 8.5, 11]);
});

test("the compositions say that nobody checked them", () => {
  expect(gradeEvidence).toContain("model input, unverified");
});
