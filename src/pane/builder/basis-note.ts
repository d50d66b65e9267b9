import type { FieldProps } from "@fluentui/react-components";
import { readBasis } from "../../core/basis-text";
import { isFailure } from "../../core/failure";
import type { Messages } from "../messages/en";
import type { Builder } from "../state/builder";
import type { BuiltFormula } from "../state/built-formula";

/** What is to be said of a basis: why it does not read, what is left open, or how it is written into the formula. */
export function basisNote(
  { filled }: Builder,
  built: BuiltFormula,
  { builder: words, sentence }: Messages,
):
  | { readonly state: NonNullable<FieldProps["validationState"]>; readonly text: string }
  | undefined {
  const basis = filled["basis"];
  if (basis?.kind === "cells") return undefined;
  const read = readBasis(basis?.text ?? "");
  if (isFailure(read)) return { state: "error", text: sentence(read) };
  if (built.missing.includes("basis")) return { state: "warning", text: words.mixtureBasis };
  if (built.vatOpen) return { state: "warning", text: words.openVat };
  const written = built.basis;
  return written === "" || written === basis?.text.trim()
    ? undefined
    : { state: "none", text: words.filledBasis(written) };
}
