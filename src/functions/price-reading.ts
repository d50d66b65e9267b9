import type { WantedBasis } from "../core/basis";
import { readBasis } from "../core/basis-text";
import type { Catalogue } from "../core/catalogue";
import { Failure, isFailure } from "../core/failure";
import { fields, readField } from "../core/field";
import { type MaterialChoice, readMaterial } from "../core/material";
import type { OptionKey, Options } from "../core/option-values";
import { readOptions, writtenKey } from "../core/options";
import type { PriceRequest } from "../core/price-terms";
import type { CellError } from "./answer";
import { ends, readText } from "./argument";
import { currentDefaults } from "./session";

/** The arguments that every price function shares, as they come from the host. */
export interface PriceArguments {
  readonly material: unknown;
  readonly basis?: unknown;
  readonly field?: unknown;
  readonly options?: unknown;
}

/** The same arguments once read: what is asked, and the options that a function uses besides. */
export interface PriceReading {
  readonly request: PriceRequest;
  readonly options: Partial<Options>;
}

/** What several materials are asked in common. */
export interface SharedReading {
  readonly request: Omit<PriceRequest, "material">;
  readonly options: Partial<Options>;
}

/** Reads material, basis, field and options; the first argument that cannot be used ends the reading. */
export function readPriceArguments(
  catalogue: Catalogue,
  given: PriceArguments,
  keys: readonly OptionKey[],
): PriceReading | Failure | CellError {
  const material = readMaterialArgument(given.material, catalogue);
  if (ends(material)) return material;
  const shared = readSharedArguments(given, keys);
  if (ends(shared)) return shared;
  return { request: { material, ...shared.request }, options: shared.options };
}

/** Reads basis, field and options, in this order. */
export function readSharedArguments(
  given: Omit<PriceArguments, "material">,
  keys: readonly OptionKey[],
): SharedReading | Failure | CellError {
  const basis = readBasisArgument(given.basis, "basis");
  if (ends(basis)) return basis;
  const fieldText = readText(given.field, "field", badField);
  if (ends(fieldText)) return fieldText;
  const field = fieldText === undefined ? undefined : readField(fieldText);
  if (isFailure(field)) return field;
  const options = readOptionsArgument(given.options, keys);
  if (ends(options)) return options;
  const { fill, maxage, asof, quoter } = options;
  const defaults = currentDefaults();
  const request: SharedReading["request"] = {
    ...(quoter === undefined ? {} : { quoter }),
    ...(basis === undefined ? {} : { basis }),
    ...(field === undefined ? {} : { field }),
    ...(fill === undefined ? {} : { fill }),
    ...(maxage === undefined ? {} : { maxAge: maxage }),
    ...(asof === undefined ? {} : { asOf: asof }),
    ...(defaults === undefined ? {} : { defaults }),
  };
  return { request, options };
}

/** Reads a basis argument; undefined where nothing is said. */
export function readBasisArgument(
  given: unknown,
  name: string,
): WantedBasis | undefined | Failure | CellError {
  const text = readText(given, name, badBasis);
  return text === undefined || ends(text) ? text : readBasis(text);
}

/** Reads the material argument; a number or a blank is no material. */
export function readMaterialArgument(
  given: unknown,
  catalogue: Catalogue,
): MaterialChoice | Failure | CellError {
  const text = readText(given, "material", unknownMaterial);
  if (ends(text)) return text;
  return text === undefined ? unknownMaterial("") : readMaterial(text, catalogue);
}

/** Reads the options argument against the keys that the function takes. */
export function readOptionsArgument(
  given: unknown,
  keys: readonly OptionKey[],
): Partial<Options> | Failure | CellError {
  const text = readText(given, "options", (input) => readOptionsRefused(input, keys));
  if (ends(text)) return text;
  return text === undefined ? {} : readOptions(text, keys);
}

function readOptionsRefused(input: string, keys: readonly OptionKey[]): Failure {
  return new Failure("bad-option", { input, hint: "no-value", keys: keys.map(writtenKey) });
}

function unknownMaterial(input: string): Failure {
  return new Failure("unknown-material", { input });
}

function badBasis(input: string): Failure {
  return new Failure("bad-basis", { input });
}

function badField(input: string): Failure {
  return new Failure("bad-field", { input, fields });
}
