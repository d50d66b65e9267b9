import type { OptionKey } from "../../core/option-values";
import { type OptionedFunction, optionsOf } from "../../core/options";
import { type CellFunction, cellFunctions } from "../../functions/list";
import type { Area } from "../../workbook/address";
import type { FunctionName } from "../ports";

/** What an argument is filled with: words to be written into the formula, or cells that it refers to. */
export type Filled =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "cells"; readonly area: Area };

/** A formula in the making. What is not filled is left out. */
export interface Builder {
  readonly name: FunctionName;
  /** By the name of the argument. */
  readonly filled: Readonly<Record<string, Filled>>;
  /** By key, as typed. */
  readonly options: Readonly<Partial<Record<OptionKey, string>>>;
}

/** What may happen to it. */
export type BuilderEvent =
  | { readonly kind: "function"; readonly name: FunctionName }
  | { readonly kind: "argument"; readonly argument: string; readonly filled: Filled }
  | { readonly kind: "option"; readonly key: OptionKey; readonly text: string };

/** The formula that a builder opens with; a material that was looked at is filled in. */
export function openedBuilder(material = ""): Builder {
  const filled: Builder["filled"] =
    material === "" ? {} : { material: { kind: "text", text: material } };
  return { name: "REPRICE", filled, options: {} };
}

/** The formula after an event. Another function takes over what it has a place for. */
export function nextBuilder(builder: Builder, event: BuilderEvent): Builder {
  switch (event.kind) {
    case "function":
      return taken(builder, event.name);
    case "argument": {
      const { filled } = event;
      const others = without(builder.filled, event.argument);
      const isEmpty = filled.kind === "text" && filled.text === "";
      return { ...builder, filled: isEmpty ? others : { ...others, [event.argument]: filled } };
    }
    case "option": {
      const { text } = event;
      const others = without(builder.options, event.key);
      return { ...builder, options: text === "" ? others : { ...others, [event.key]: text } };
    }
  }
}

/** The function as the list declares it. */
export function declaredFunction(name: FunctionName): CellFunction {
  const found = (cellFunctions as readonly CellFunction[]).find((one) => one.name === name);
  if (!found) throw new Error(`no function ${name}`);
  return found;
}

/** The options that a function takes; none for one without options. */
export function optionKeys(name: FunctionName): readonly OptionKey[] {
  return name in optionsOf ? optionsOf[name as OptionedFunction] : [];
}

/** Arguments that mean the same thing under two names. */
const alike: Readonly<Record<string, string>> = {
  materials: "material",
  dates: "date",
  a: "material",
};

function taken({ filled, options }: Builder, name: FunctionName): Builder {
  const byMeaning = new Map(
    Object.entries(filled).map(([argument, one]) => [alike[argument] ?? argument, one]),
  );
  const known = declaredFunction(name).arguments.flatMap((argument) => {
    const one = byMeaning.get(alike[argument.name] ?? argument.name);
    return one === undefined ? [] : [[argument.name, one] as const];
  });
  const keys = optionKeys(name);
  const kept = Object.entries(options).filter(([key]) => keys.includes(key as OptionKey));
  return { name, filled: Object.fromEntries(known), options: Object.fromEntries(kept) };
}

function without<Kept extends object>(record: Kept, key: string): Kept {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key)) as Kept;
}
