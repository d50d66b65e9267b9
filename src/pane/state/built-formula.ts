import type { SnapshotView } from "../../core/view";
import { type OptionKey, optionReaders } from "../../core/option-values";
import { writtenKey } from "../../core/options";
import type { CellArgument } from "../../functions/list";
import { formatArea } from "../../workbook/address";
import type { Shown } from "../../workbook/workbook";
import type { WrittenDefaults } from "../../workbook/workbook-defaults";
import type { FunctionArgument } from "../ports";
import { readArrayConstant, writeArrayConstant, writeConstant } from "./array-constant";
import { type Builder, type Filled, declaredFunction, optionKeys } from "./builder";
import { asArgument } from "./known-calls";
import { entriesNamed, spreadBasis, wordedBasis } from "./worded-basis";

/** What the cells that a formula refers to show now, by the name of the argument. */
export type CellsShown = Readonly<Record<string, readonly (readonly Shown[])[]>>;

/** A formula that can be written, and what it asks. */
export interface BuiltFormula {
  readonly text: string;
  readonly given: readonly FunctionArgument[];
  /** Arguments that must be filled first; then the text has gaps. */
  readonly missing: readonly string[];
  /** Options whose value their function does not take. */
  readonly misfits: readonly OptionKey[];
  /** The basis as the formula writes it; "" where none is written. */
  readonly basis: string;
  /** The series differ in VAT, and no word says which is wanted. */
  readonly vatOpen: boolean;
}

/** What a formula is built on. */
export interface BuildingGround {
  readonly view: SnapshotView | undefined;
  readonly defaults: WrittenDefaults;
  readonly shown: CellsShown;
}

/** Functions whose materials are those of a mixture: what they are quoted in is not known from the arguments. */
const mixtures: ReadonlySet<string> = new Set(["REBASKET", "REMAGNET"]);

/** The formula of a builder: every argument as it is written, the basis with its VAT word. */
export function builtFormula(builder: Builder, ground: BuildingGround): BuiltFormula {
  const { name, filled } = builder;
  const { arguments: declared } = declaredFunction(name);
  const basis = basisOf(builder, ground);
  const parts = declared.map((argument): Part => {
    if (argument.name === "options") return textPart(optionsText(builder));
    if (argument.name === "basis" && filled["basis"]?.kind !== "cells") return textPart(basis.text);
    return partOf(argument, filled[argument.name], ground.shown[argument.name]);
  });
  const end = parts.reduce((last, { written }, at) => (written === "" ? last : at + 1), 0);
  const written = parts.slice(0, end);
  const missing = declared.flatMap(({ name: argument, optional }, at) =>
    !optional && parts[at]?.written === "" ? [argument] : [],
  );
  return {
    text: `=${name}(${written.map((part) => part.written).join(",")})`,
    given: written.map(({ given }) => given),
    missing: mixtures.has(name) && basis.text === "" ? [...missing, "basis"] : missing,
    misfits: misfitsOf(builder),
    basis: basis.text,
    vatOpen: basis.open,
  };
}

/** One argument as the formula writes it, and as the function is given it. */
interface Part {
  readonly written: string;
  readonly given: FunctionArgument;
}

const nothing: Part = { written: "", given: undefined };

function textPart(text: string): Part {
  return text === "" ? nothing : { written: writeConstant(text), given: text };
}

function partOf(
  argument: CellArgument,
  filled: Filled | undefined,
  shown: readonly (readonly Shown[])[] = [],
): Part {
  if (filled === undefined) return nothing;
  if (filled.kind === "cells") {
    const rows = shown.map((row) => row.map(asArgument));
    const { area } = filled;
    const lone = area.rows === 1 && area.columns === 1 && !argument.range;
    return { written: formatArea(area), given: lone ? rows[0]?.[0] : rows };
  }
  const text = filled.text.trim();
  if (!argument.range) return literalPart(argument.name, text);
  const rows = rowsOf(argument.name, text);
  if (rows === undefined) return { ...textPart(text), given: [[text]] };
  return { written: writeArrayConstant(rows), given: rows };
}

/** Several materials go down, several dates across: so a table has a row for each material. */
function rowsOf(argument: string, text: string): ReturnType<typeof readArrayConstant> {
  const constant = readArrayConstant(text);
  if (constant !== undefined || (argument !== "materials" && argument !== "dates")) return constant;
  const listed = text.split(/[;\n]/).flatMap((one) => one.trim() || []);
  if (listed.length < 2) return undefined;
  return argument === "dates" ? [listed] : listed.map((one) => [one]);
}

/** Arguments that a plain number is written for as a number; 2026 among dates is the year, which must be text. */
const dateArguments: ReadonlySet<string> = new Set(["date", "from", "to", "start", "end"]);

function literalPart(argument: string, text: string): Part {
  const isNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text);
  const isSerial = dateArguments.has(argument) && /^\d{5,8}$/.test(text);
  if ((argument === "value" && isNumber) || isSerial) {
    return { written: text, given: Number(text) };
  }
  return textPart(text);
}

/** The texts that name materials, in whichever form they were filled in. */
function materialTexts({ name, filled }: Builder, shown: CellsShown): readonly string[] {
  const names = name === "RESPREAD" ? ["a", "b"] : ["material", "materials"];
  return names.flatMap((argument) => {
    const one = filled[argument];
    if (one === undefined) return [];
    if (one.kind === "cells") return (shown[argument] ?? []).flat().map(String);
    return (rowsOf(argument, one.text) ?? [[one.text]]).flat().map(String);
  });
}

function basisOf(builder: Builder, { view, defaults, shown }: BuildingGround) {
  const { name, filled } = builder;
  const basis = filled["basis"];
  const typed = basis?.kind === "text" ? basis.text.trim() : "";
  const takesBasis = declaredFunction(name).arguments.some((argument) => argument.name === "basis");
  if (!takesBasis) return { text: "", open: false };
  if (!view || mixtures.has(name)) return { text: typed, open: false };
  const quoter = builder.options.quoter ?? defaults.quoter;
  const entries = entriesNamed(view.catalogue, materialTexts(builder, shown), quoter);
  return name === "RESPREAD"
    ? spreadBasis(entries, typed)
    : wordedBasis(entries, typed, defaults.basis);
}

/** "fill=none; maxage=30", in the order in which the function lists them. */
function optionsText({ name, options }: Builder): string {
  return optionKeys(name)
    .flatMap((key) => {
      const value = options[key]?.trim() ?? "";
      return value === "" ? [] : [`${writtenKey(key)}=${value}`];
    })
    .join("; ");
}

function misfitsOf({ name, options }: Builder): readonly OptionKey[] {
  return optionKeys(name).filter((key) => {
    const value = options[key]?.trim() ?? "";
    return value !== "" && optionReaders[key].read(value) === undefined;
  });
}
