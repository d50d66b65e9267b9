import { callables } from "../../src/functions/callable";
import { type CellFunction, cellFunctions } from "../../src/functions/list";

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionMetadata[];
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly dimensionality?: string };
  readonly options?: Readonly<Record<string, unknown>>;
}

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly optional?: boolean;
  readonly dimensionality?: string;
}

let makeFunctionsJson: (settings?: { readonly publicUrl: string }) => Promise<Metadata>;
let metadata: Metadata;

beforeAll(async () => {
  // The generator is CommonJS and belongs to the build, which is plain JavaScript.
  const tool: unknown = await import("../../tools/functions-json.cjs" as string);
  ({ makeFunctionsJson } = tool as { makeFunctionsJson: typeof makeFunctionsJson });
  metadata = await makeFunctionsJson();
});

/** What Excel reads, in the words of our own list. */
function asListed({ name, parameters, result }: FunctionMetadata) {
  return {
    name,
    spills: result.dimensionality === "matrix",
    arguments: parameters.map((parameter) => ({
      name: parameter.name,
      optional: parameter.optional === true,
      range: parameter.dimensionality === "matrix",
    })),
  };
}

test("the generated metadata, the list and the functions say the same", () => {
  const listed = (cellFunctions as readonly CellFunction[]).map(
    ({ name, spills, arguments: takes }) => ({ name, spills, arguments: takes }),
  );
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
  expect(metadata.functions.map(asListed).sort(byName)).toEqual([...listed].sort(byName));
  expect(Object.keys(callables).sort()).toEqual(listed.map(({ name }) => name).sort());
});

test("every function and argument is described, within what Excel shows", () => {
  const described = metadata.functions.flatMap(({ name, description, parameters }) => [
    { of: name, description },
    ...parameters.map((parameter) => ({
      of: `${name} ${parameter.name}`,
      description: parameter.description,
    })),
  ]);
  expect(described.filter(({ description }) => !description || description.length > 128)).toEqual(
    [],
  );
});

test("arguments are of any type, optional ones last, errors let in", () => {
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
  for (const { parameters } of metadata.functions) {
    expect(parameters.every(({ type }) => type === "any")).toBe(true);
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
  }
});

test("QuickFS is volatile: no function of ours is, or asks for addresses; only those listed so stream", () => {
  const streaming = (cellFunctions as readonly CellFunction[]).filter(({ streams }) => streams);
  const options = metadata.functions.flatMap((one) =>
    one.options ? [[one.name, one.options]] : [],
  );
  expect(options).toEqual(streaming.map(({ name }) => [name, { stream: true }]));
});

test("every function has its page of help, at the address that the add-in is served from", async () => {
  for (const { name, helpUrl } of metadata.functions) {
    expect(helpUrl).toBe(`https://localhost:3000/help/${name}.html`);
  }
  const { functions } = await makeFunctionsJson({ publicUrl: "https://prices.example.com/re/" });
  expect(functions[0]?.helpUrl).toMatch(
    /^https:\/\/prices\.example\.com\/re\/help\/RE[A-Z]+\.html$/,
  );
});

test("names are good on every host: letters, no cell, no macro, no collision once dots are underscores", () => {
  const names = metadata.functions.map(({ name }) => name);
  const stored = names.map((name) => name.replace(/\./g, "_"));
  const excel4 = ["RUN", "ECHO", "RESULT", "RETURN", "VALUE", "CALL", "EXEC", "ERROR", "REFTEXT"];
  expect(names.filter((name) => !/^[A-Z][A-Z0-9.]{2,31}$/.test(name))).toEqual([]);
  expect(names.filter((name) => /^[A-Z]{1,3}[0-9]+$|^R\d*(C\d*)?$/.test(name))).toEqual([]);
  expect(names.filter((name) => excel4.includes(name))).toEqual([]);
  expect(new Set(stored).size).toBe(names.length);
});
