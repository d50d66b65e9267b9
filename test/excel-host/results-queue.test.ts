import { excelFunction } from "../../src/excel/associate";
import { plainValues } from "../../src/excel/abilities";
import { type OfficeInNode, officeInNode } from "./node-host";

const circular: Record<string, unknown> = {};
circular["self"] = circular;

/** Results that Microsoft's runtime cannot write, and one that it can. */
const gives: Readonly<Record<string, unknown>> = {
  BIGINT: 1n,
  CIRCULAR: circular,
  NANNUMBER: NaN,
  NOTHING: undefined,
  GOOD: 732500,
};

const opened: OfficeInNode[] = [];
afterAll(() => Promise.all(opened.map((office) => office.close())));

function open(wrapped: boolean): OfficeInNode {
  const functions = Object.fromEntries(
    Object.entries(gives).map(([name, value]) => {
      const run = () => value;
      const shows = {
        abilities: plainValues,
        error: (code: string, says: string) =>
          new office.CustomFunctions.Error(code as never, says),
      };
      return [name, wrapped ? excelFunction(run, 0, shows) : run];
    }),
  );
  const metadata = {
    functions: Object.keys(gives).map((name) => ({ id: name, name, parameters: [] })),
  };
  const office = officeInNode({ functions, metadata });
  opened.push(office);
  return office;
}

/** What cells with these functions show in the end, or after a while. */
async function shownBy(office: OfficeInNode, names: readonly string[]): Promise<unknown[]> {
  office.excel.type(
    "A1",
    names.map((name) => [`=${name}()`]),
  );
  const end = Date.now() + 1500;
  while (office.excel.calculation.busy && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return names.map((_name, index) => office.excel.cell(`A${index + 1}`)?.value);
}

test("an unwrapped BigInt blocks the results of other functions: the reason for the wrapper", async () => {
  expect(await shownBy(open(false), ["BIGINT", "GOOD"])).toEqual(["#BUSY!", "#BUSY!"]);
});

test("through the wrapper a BigInt, circular, NaN or undefined result never blocks the others", async () => {
  const office = open(true);
  expect(await shownBy(office, Object.keys(gives))).toEqual([
    "#VALUE!",
    "#VALUE!",
    "#VALUE!",
    "#VALUE!",
    732500,
  ]);
  expect(office.excel.cell("A1")?.message).toContain("Reprice made a mistake here");
});
