import { normaliseName } from "./alias";
import { type Deposit, deposits } from "./deposits";
import type { Findable } from "./findable";
import { type ClassRow, classTable, gradeNumbers } from "./magnet-grade";

const UNVERIFIED = "model input, unverified";

/** What REFIND shows of the deposits and magnet grades that are known by name; each says that nobody checked it. */
export const findableMixtures: readonly Findable[] = [
  ...deposits.map(findableDeposit),
  ...classTable.map(findableClass),
];

function findableDeposit({ name, chineseName, mineral }: Deposit): Findable {
  return {
    kind: "deposit",
    code: name,
    name: `${name}, ${mineral}`,
    chineseName,
    about: `assay for REBASKET (${UNVERIFIED})`,
    names: normalised([name, chineseName]),
    topics: normalised([mineral, "deposit", "assay", "basket", "ore"]),
  };
}

function findableClass({ class: letters, limit }: ClassRow): Findable {
  const [least, most] = gradeNumbers(letters);
  const gradeOf = (number: number) => (letters === "" ? `N${number}` : `${number}${letters}`);
  const grades = Array.from({ length: most - least + 1 }, (_, at) => gradeOf(least + at));
  return {
    kind: "grade",
    code: letters === "" ? "N52" : gradeOf(42),
    name: `sintered NdFeB ${letters === "" ? "N35 to N52" : `of class ${letters}`}, to ${limit} °C`,
    chineseName: "烧结钕铁硼",
    about: `composition for REMAGNET (${UNVERIFIED})`,
    names: normalised(grades),
    topics: normalised([
      letters,
      "grade",
      "magnet grade",
      "sintered NdFeB grade",
      "烧结钕铁硼牌号",
    ]),
  };
}

function normalised(texts: readonly string[]): readonly string[] {
  return texts.map(normaliseName).filter((name) => name !== "");
}
