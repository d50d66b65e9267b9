import type { VatState } from "../../core/basis";
import { formatBasis, readBasis } from "../../core/basis-text";
import type { Catalogue, SeriesEntry } from "../../core/catalogue";
import { isFailure } from "../../core/failure";
import { readMaterial } from "../../core/material";
import { fittingBasis } from "../../core/price-defaults";
import { resolveSeries } from "../../core/resolve";

/** A basis as the formula writes it, and whether something about VAT was left open because the series differ in it. */
export interface WordedBasis {
  readonly text: string;
  readonly open: boolean;
}

const vatWords: Readonly<Record<VatState, string>> = {
  included: "inc VAT",
  excluded: "ex VAT",
  none: "",
};

/** The series that texts name in a catalogue; what names none is left out. The quoter is the workbook's where it says one. */
export function entriesNamed(
  catalogue: Catalogue,
  texts: readonly string[],
  quoter?: string,
): readonly SeriesEntry[] {
  return texts.flatMap((text) => {
    const choice = readMaterial(text, catalogue);
    if (isFailure(choice)) return [];
    const preferred = choice.quoter === undefined ? quoter : undefined;
    const entry = resolveSeries(catalogue, choice, preferred, preferred !== undefined);
    return isFailure(entry) ? [] : [entry];
  });
}

/**
 * The basis of a formula about these series, with its VAT word always: as typed and completed, else the workbook's own where
 * all of it fits, else as quoted. Where the series differ in VAT nothing is guessed, and it stays open.
 */
export function wordedBasis(
  entries: readonly SeriesEntry[],
  typed: string,
  byWorkbook = "",
): WordedBasis {
  const states = [...new Set(entries.map(({ basis }) => basis.vat))];
  const [state] = states;
  const written = typed.trim() === "" && fits(entries, byWorkbook) ? byWorkbook : typed.trim();
  const wanted = readBasis(written);
  if (isFailure(wanted) || wanted.vat !== undefined) return { text: written, open: false };
  if (state === undefined || states.length > 1) {
    return { text: written, open: states.some((one) => one !== "none") };
  }
  if (written !== "") return { text: joined(written, vatWords[state]), open: false };
  const quoted = [...new Set(entries.map(({ basis }) => formatBasis(basis)))];
  const [first = ""] = quoted;
  const isMoney = entries.every(({ basis }) => basis.currency !== undefined);
  if (!isMoney) return { text: "", open: false };
  return { text: quoted.length === 1 ? first : vatWords[state], open: false };
}

/** A spread is in one basis, that of its first price; VAT is that of whichever has any. */
export function spreadBasis(entries: readonly SeriesEntry[], typed: string): WordedBasis {
  const taxed = entries.filter(({ basis }) => basis.vat !== "none");
  const [first] = entries;
  const words = typed.trim() === "" && first ? formatBasis({ ...first.basis, vat: "none" }) : typed;
  if (first?.basis.currency === undefined) return { text: typed.trim(), open: false };
  return wordedBasis(taxed.slice(0, 1), words);
}

function fits(entries: readonly SeriesEntry[], text: string): boolean {
  const wanted = readBasis(text);
  if (text === "" || isFailure(wanted)) return false;
  const words = JSON.stringify(wanted, sortedKeys);
  return entries.every(
    (entry) => JSON.stringify(fittingBasis(entry, wanted), sortedKeys) === words,
  );
}

const sortedKeys = ["currency", "scale", "mass", "vat", "contained"];

function joined(words: string, more: string): string {
  return more === "" ? words : `${words} ${more}`;
}
