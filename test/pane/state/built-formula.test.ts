import { Failure } from "../../../src/core/failure";
import { optionReaders } from "../../../src/core/option-values";
import { writtenKey } from "../../../src/core/options";
import { cellFunctions } from "../../../src/functions/list";
import type { FunctionArgument } from "../../../src/pane/ports";
import {
  type Builder,
  declaredFunction,
  nextBuilder,
  openedBuilder,
  optionKeys,
} from "../../../src/pane/state/builder";
import { builtFormula } from "../../../src/pane/state/built-formula";
import { optionValues } from "../../../src/pane/state/option-choices";
import { isFunctionName } from "../../../src/pane/state/function-names";
import { citedContent } from "../../../src/providers/cited/cited";
import { demoContent } from "../../../src/providers/demo";
import { helpPages } from "../../../tools/help/pages";
import { viewOfContents } from "../../support/content-view";
import { fakePorts } from "../../support/fake-ports";
import { readFormula } from "../../support/formula-text";

const view = viewOfContents("2026-11-23", [citedContent(), demoContent()]);
const ports = fakePorts(view);
const ground = { view, defaults: {}, shown: {} };

const examples = helpPages().flatMap(({ blocks }) =>
  blocks.flatMap((block) => (block.kind === "example" ? [block.example.formula] : [])),
);

/** Texts between the commas of a formula's own brackets. */
function argumentsOf(formula: string): readonly string[] {
  const parts = [""];
  let quoted = false;
  let depth = 0;
  for (const sign of formula.slice(formula.indexOf("(") + 1, -1)) {
    if (sign === '"') quoted = !quoted;
    if (!quoted && sign === "{") depth += 1;
    if (!quoted && sign === "}") depth -= 1;
    if (sign === "," && !quoted && depth === 0) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim());
}

/** Fills the builder as a person would type what an example says. */
function builderOf(formula: string): Builder {
  const name = formula.slice(1, formula.indexOf("("));
  if (!isFunctionName(name)) throw new Error(`no function ${name}`);
  let builder = nextBuilder(openedBuilder(), { kind: "function", name });
  const written = argumentsOf(formula);
  declaredFunction(name).arguments.forEach((argument, at) => {
    const text = written[at] ?? "";
    const plain = text.startsWith('"') ? text.slice(1, -1).replace(/""/g, '"') : text;
    if (argument.name !== "options") {
      const filled = { kind: "text", text: plain } as const;
      builder = nextBuilder(builder, { kind: "argument", argument: argument.name, filled });
      return;
    }
    for (const pair of plain.split(/[;,]/)) {
      const [key = "", value = ""] = pair.split("=").map((part) => part.trim());
      const found = optionKeys(name).find((one) => writtenKey(one) === key);
      if (found) builder = nextBuilder(builder, { kind: "option", key: found, text: value });
    }
  });
  return builder;
}

/** What a cell with a formula would show; a failure by its reason, because sentences quote what was typed. */
async function shown(name: Builder["name"], given: readonly FunctionArgument[]): Promise<unknown> {
  const answer = await ports.call(name, given);
  const rows = Array.isArray(answer) ? (answer as readonly (readonly unknown[])[]) : [[answer]];
  return rows
    .map((row) => row.map((cell) => (cell instanceof Failure ? cell.reason : cell)))
    .filter(([label]) => label !== "left as quoted" && label !== "sentence");
}

test("every function of the list has an example that is built here", () => {
  const built = new Set(examples.map((formula) => builderOf(formula).name));
  expect([...built].sort()).toEqual(cellFunctions.map(({ name }) => name).sort());
});

/** A year typed into the builder is one; as a number in a formula it is the mistake that this example shows. */
const mistake = '=REPRICE("NdOxide@USGS",2024)';

test("a year that is typed is written as text", () => {
  expect(builtFormula(builderOf(mistake), ground).text).toBe(
    '=REPRICE("NdOxide@USGS","2024","USD/kg")',
  );
});

test.each([...new Set(examples)].filter((one) => one !== mistake))(
  "%s is built, and answers as in a cell",
  async (formula) => {
    let builder = builderOf(formula);
    const before = builtFormula(builder, ground);
    if (before.missing.includes("basis")) {
      const filled = { kind: "text", text: "CNY/t inc VAT" } as const;
      builder = nextBuilder(builder, { kind: "argument", argument: "basis", filled });
    }
    const built = builtFormula(builder, ground);
    const typed = readFormula(formula);
    const inCell = readFormula(built.text);
    const expected = await shown(builder.name, typed.given as readonly FunctionArgument[]);
    expect(await shown(builder.name, built.given)).toEqual(expected);
    expect(await shown(builder.name, inCell.given as readonly FunctionArgument[])).toEqual(
      expected,
    );
  },
);

test.each([
  ['=REPRICE("NdOxide","2026-01-28")', '=REPRICE("NdOxide","2026-01-28","CNY/t inc VAT")'],
  ['=REPRICE("NdOxide",,"USD/kg")', '=REPRICE("NdOxide",,"USD/kg inc VAT")'],
  ['=REPRICE("REConc",,"CNY/kg")', '=REPRICE("REConc",,"CNY/kg ex VAT")'],
  ['=REPRICE("NdOxide@USGS","2024","CNY/kg")', '=REPRICE("NdOxide@USGS","2024","CNY/kg")'],
  ['=REPRICE("NdOxide",,"CNY/kg ex VAT")', '=REPRICE("NdOxide",,"CNY/kg ex VAT")'],
  ['=RESTREAM("NdOxide")', '=RESTREAM("NdOxide","CNY/t inc VAT")'],
])("the VAT word is always written: %s becomes %s", (typed, written) => {
  expect(builtFormula(builderOf(typed), ground).text).toBe(written);
});

test("series that differ in VAT leave it open, and nothing is guessed", () => {
  const builder = builderOf('=RETABLE({"NdOxide";"REConc"},"2026-01-28","CNY/kg")');
  expect(builtFormula(builder, ground)).toMatchObject({ vatOpen: true, basis: "CNY/kg" });
});

test("the workbook's own basis is written out where all of it fits, so that the formula can travel", () => {
  const said = { ...ground, defaults: { basis: "USD/kg ex VAT" } };
  expect(builtFormula(builderOf('=REPRICE("NdOxide")'), said).text).toBe(
    '=REPRICE("NdOxide",,"USD/kg ex VAT")',
  );
  expect(builtFormula(builderOf('=REPRICE("NdOxide@USGS")'), said).text).toBe(
    '=REPRICE("NdOxide@USGS",,"USD/kg")',
  );
});

test("several materials go down and several days across", () => {
  const builder = nextBuilder(builderOf("=RETABLE(NdOxide; PrOxide,x)"), {
    kind: "argument",
    argument: "dates",
    filled: { kind: "text", text: "2026-01-28; 2026-02-11" },
  });
  expect(builtFormula(builder, ground).text).toBe(
    '=RETABLE({"NdOxide";"PrOxide"},{"2026-01-28","2026-02-11"},"CNY/t inc VAT")',
  );
});

test("cells of the sheet stand as references, and what they show is asked", () => {
  const area = { sheet: "Model", row: 0, column: 0, rows: 1, columns: 1 };
  const builder = nextBuilder(openedBuilder(), {
    kind: "argument",
    argument: "material",
    filled: { kind: "cells", area },
  });
  const built = builtFormula(builder, { ...ground, shown: { material: [["REConc"]] } });
  expect(built.text).toBe('=REPRICE(Model!A1,,"CNY/t ex VAT")');
  expect(built.given[0]).toBe("REConc");
});

test("what is missing is named, and an option that its function does not read as well", () => {
  expect(builtFormula(openedBuilder(), ground).missing).toEqual(["material"]);
  const odd = nextBuilder(openedBuilder("NdOxide"), { kind: "option", key: "maxage", text: "old" });
  expect(builtFormula(odd, ground).misfits).toEqual(["maxage"]);
});

test("another function takes over what it has a place for", () => {
  const filled = builderOf('=REPRICE("NdOxide","2026-01-28",,"low","fill=none; card=yes")');
  const table = nextBuilder(filled, { kind: "function", name: "RETABLE" });
  expect(Object.keys(table.filled)).toEqual(["materials", "dates", "field"]);
  expect(table.options).toEqual({ fill: "none" });
});

test("the values that an option offers are ones that it reads", () => {
  const offered = cellFunctions.flatMap(({ name }) =>
    optionKeys(name).flatMap((key) => optionValues(key).map((value) => [key, value] as const)),
  );
  expect(offered).toContainEqual(["fill", "none"]);
  expect(offered.filter(([key, value]) => optionReaders[key].read(value) === undefined)).toEqual(
    [],
  );
});
