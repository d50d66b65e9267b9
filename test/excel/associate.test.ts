import { Failure } from "../../src/core/failure";
import { associateFunctions, excelFunction, excelStream } from "../../src/excel/associate";
import type { Shows } from "../../src/excel/cell-out";
import { CellError } from "../../src/functions/answer";
import type { StreamingInvocation } from "../../src/functions/invocation";
import { cellFunctions } from "../../src/functions/list";

const shows: Shows = {
  abilities: { formats: false, cards: false },
  error: (code, message) => Object.assign(new Error(message), { code }) as never,
};

/** A function that gives back what it was given. */
const echo = (...given: never[]) => [given as unknown[]];

test("the object about the call that Excel appends does not reach our functions", () => {
  let got: unknown[] = [];
  const run = excelFunction((...given: never[]) => ((got = given), 1), 2, shows);
  run("NdOxide", null, { address: "A1" });
  expect(got).toEqual(["NdOxide", null]);
});

test("what is known is answered at once, without a promise", () => {
  expect(excelFunction(() => 732500, 1, shows)("NdOxide")).toBe(732500);
});

test("what is asked for comes as a promise", async () => {
  await expect(excelFunction(async () => 732500, 1, shows)("NdOxide")).resolves.toBe(732500);
});

test.each([
  ["an error of the runtime", { type: "Error", basicValue: "#REF!" }, new CellError("#REF!")],
  ["a number with a card", { type: "Double", basicValue: 5 }, 5],
  ["a formatted number", { type: "FormattedNumber", basicValue: 46050 }, 46050],
  ["an entity", { type: "Entity", text: "NdOxide" }, "NdOxide"],
  ["an empty cell", { type: "Empty", basicValue: "" }, null],
])("%s arrives as a plain value", (_name, given, plain) => {
  let got: unknown[] = [];
  const run = excelFunction((...one: never[]) => ((got = one), 1), 2, shows);
  run(given, [[given, 1]]);
  expect(got).toEqual([plain, [[plain, 1]]]);
});

test("a lone error is thrown, with its sentence", () => {
  expect(() => excelFunction(() => new Failure("offline"), 1, shows)("x")).toThrow(
    /cannot be reached/,
  );
});

test("an exception of ours is an error and not a silence", async () => {
  const broken = () => {
    throw new Error("a slip");
  };
  expect(() => excelFunction(broken, 1, shows)("x")).toThrow(/mistake here \(a slip\)/);
  const later = excelFunction(async () => broken(), 1, shows)("x");
  await expect(later).rejects.toThrow(/mistake here \(a slip\)/);
});

test("an answer that cannot even be read is an error", () => {
  const hostile = new Proxy([], {
    get() {
      throw new Error("no");
    },
  });
  expect(() => excelFunction(() => hostile, 1, shows)("x")).toThrow(/mistake here/);
});

test("every function of the list is given to Excel, in one turn", () => {
  const given: string[] = [];
  associateFunctions(shows, (name) => given.push(name));
  expect(given).toEqual(cellFunctions.map(({ name }) => name));
});

test("rows come back as rows", () => {
  expect(excelFunction(echo, 2, shows)(1, "a")).toEqual([[1, "a"]]);
});

test("a stream gives what Excel can take, again and again, until Excel has had enough", () => {
  const shown: unknown[] = [];
  let stopped = 0;
  let ours: StreamingInvocation<unknown> | undefined;
  const stream = (_material: unknown, call: StreamingInvocation<unknown>) => {
    ours = call;
    call.onCanceled = () => (stopped += 1);
  };
  const call = { setResult: (answer: unknown) => shown.push(answer), onCanceled: () => undefined };
  excelStream(stream as never, 1, shows)("NdOxide", call);
  for (const answer of [732500, new Failure("offline"), 1n]) ours?.setResult(answer);
  call.onCanceled();
  expect(shown).toEqual([
    732500,
    expect.objectContaining({ code: "#N/A" }),
    expect.objectContaining({ code: "#VALUE!" }),
  ]);
  expect(stopped).toBe(1);
});

test("a stream that cannot begin says so", () => {
  const shown: unknown[] = [];
  const call = { setResult: (answer: unknown) => shown.push(answer) };
  const broken = () => {
    throw new Error("a slip");
  };
  excelStream(broken, 0, shows)(call);
  expect(shown).toEqual([expect.objectContaining({ message: expect.stringContaining("a slip") })]);
});
