import { join } from "node:path";
import { Failure } from "../../src/core/failure";
import { sentenceOf } from "../../src/core/sentences";
import type { Answer } from "../../src/functions/answer";
import { callableOnce } from "../../src/functions/first-value";
import { type CellFunction, cellFunctions } from "../../src/functions/list";
import type { Example } from "../../tools/help/example";
import { helpPages } from "../../tools/help/pages";
import { readRows } from "../support/cells";
import { rowsAgree } from "../support/example-cells";
import { ownFolder } from "../support/folder";
import { readFormula } from "../support/formula-text";
import { runAt } from "../support/terminal";
import { type Workbook, openWorkbook } from "../support/workbook";

const folder = ownFolder();
let workbook: Workbook;
beforeAll(async () => {
  workbook = await openWorkbook(join(folder, "store.sqlite"), runAt);
});
afterAll(() => workbook.close());

const pages = helpPages();

function examplesOn(page: string): readonly Example[] {
  const { blocks = [] } = pages.find(({ name }) => name === page) ?? {};
  return blocks.flatMap((block) => (block.kind === "example" ? [block.example] : []));
}

async function answerTo(formula: string): Promise<Answer> {
  const { name, given } = readFormula(formula);
  const callable = callableOnce(name) as (...given: readonly unknown[]) => unknown;
  return (await callable(...given)) as Answer;
}

const written = pages.flatMap(({ name }) =>
  examplesOn(name).map((example) => ({ page: name, ...example })),
);

test.each(written)("on the page of $page $formula gives what it says", async (example) => {
  const answer = await answerTo(example.formula);
  const given = readRows(answer);
  if (!rowsAgree(example.rows, given)) expect(given).toEqual(example.rows);
  if (example.sentence !== undefined) {
    expect(answer).toBeInstanceOf(Failure);
    expect(sentenceOf(answer as Failure)).toBe(example.sentence);
  }
});

test.each(cellFunctions as readonly CellFunction[])(
  "$name has three worked examples or more, one of an error, each with its caption",
  ({ name }) => {
    const examples = examplesOn(name);
    expect(examples.length).toBeGreaterThanOrEqual(3);
    expect(examples.some(({ rows }) => rows.flat().some((cell) => /^#/.test(cell)))).toBe(true);
    expect(examples.filter(({ caption }) => !/[.?]$/.test(caption))).toEqual([]);
    expect(examples.filter(({ formula }) => !formula.startsWith(`=${name}(`))).toEqual([]);
  },
);
