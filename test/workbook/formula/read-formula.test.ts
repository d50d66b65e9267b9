import fc from "fast-check";
import { ourCalls, isWhole } from "../../../src/workbook/formula/our-calls";
import { readFormula } from "../../../src/workbook/formula/read-formula";
import { functionsIn } from "../../../src/workbook/our-formulas";

const ours = new Set(["REPRICE", "REWHY"]);
const namesIn = (formula: string) => ourCalls(formula, "Main", ours).map(({ name }) => name);

test.each([
  ["=_xldudf_RE_REPRICE(A1)", ["REPRICE"]],
  ["=RE.REPRICE(A1)+_xll.RE.REWHY(A1)", ["REPRICE", "REWHY"]],
  ["=OTHER.REPRICE(A1)", []],
  ["=[2]!_xldudf_REPRICE(A1)", ["REPRICE"]],
  ['=LET(x,REPRICE("NdOxide"),IF(x>1,x,REWHY(A1)))', ["REPRICE", "REWHY"]],
  ["=MAP(A1:A9,LAMBDA(m,reprice(m)))", ["REPRICE"]],
  ["=SUM({1,2;3,4},REPRICE (A1))", ["REPRICE"]],
  ["='REPRICE('!A1", []],
])("%s calls %j", (formula, names) => {
  expect(namesIn(formula)).toEqual(names);
  expect(functionsIn(formula, ours)).toEqual(names);
});

test("an argument says where it stands, so that it can be written anew", () => {
  const formula = '=IFERROR(REPRICE( "NdOxide" ,Prices[[#This Row],[Day]],{1,2},(A1,B2)),0)';
  const [call] = ourCalls(formula, "Main", ours);
  expect(call?.spans.map(({ from, to }) => formula.slice(from, to))).toEqual([
    '"NdOxide"',
    "Prices[[#This Row],[Day]]",
    "{1,2}",
    "(A1,B2)",
  ]);
  expect(formula.slice(call?.from, call?.to)).toMatch(/^REPRICE\(.*\)$/);
});

test("references and names are told apart", () => {
  const { references, names, calls } = readFormula(
    "=Today1+Price*SUM(Data!B2:B4)+NOW()+A1#",
    "Main",
  );
  expect(references).toEqual(["Data!B2:B4", "A1"]);
  expect(names).toEqual(["Today1", "Price"]);
  expect(calls.map(({ name }) => name)).toEqual(["SUM", "NOW"]);
});

/** An argument as people write it, with the calls of ours that it holds, in their order. */
interface Planted {
  readonly text: string;
  readonly names: readonly string[];
}

const leaf: fc.Arbitrary<Planted> = fc
  .oneof(
    fc.string({ maxLength: 12 }).map((text) => `"${text.replace(/"/g, '""')}"`),
    fc.constantFrom("A1", "$B$2:C9", "'It''s (REPRICE('!D4", "A:A", "Table1[Day]", "TRUE", "-1.5"),
    fc.constantFrom("{1,2;3,4}", "", "Price", "#N/A", "[Book.xlsx]Sheet1!A1"),
  )
  .map((text) => ({ text, names: [] }));

const { expression } = fc.letrec<{ expression: Planted }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc
      .tuple(
        fc.constantFrom(
          "REPRICE",
          "REWHY",
          "_xll.REPRICE",
          "SUM",
          "IFERROR",
          "_xlfn.LET",
          "XREPRICE",
        ),
        fc.array(tie("expression"), { maxLength: 3 }),
        fc.constantFrom("", " "),
      )
      .map(([name, given, gap]) => ({
        text: `${name}(${given.map(({ text }) => `${gap}${text}${gap}`).join(",")})`,
        names: [
          ...[name.replace("_xll.", "")].filter((one) => ours.has(one)),
          ...given.flatMap(({ names }) => names),
        ],
      })),
  ),
}));

test("the calls found are the calls planted, wherever they stand", () => {
  fc.assert(
    fc.property(expression, expression, (a, b) => {
      const formula = `=(${a.text || 0})+${b.text || 0}*2`;
      expect(namesIn(formula)).toEqual([...a.names, ...b.names]);
      expect(new Set(functionsIn(formula, ours))).toEqual(new Set([...a.names, ...b.names]));
      const lone = `= ${a.text}`;
      const [first] = ourCalls(lone, "Main", ours);
      expect(first !== undefined && isWhole(first, lone)).toBe(
        first !== undefined && ours.has(a.text.replace("_xll.", "").split("(")[0] ?? ""),
      );
    }),
    { numRuns: 500 },
  );
});
