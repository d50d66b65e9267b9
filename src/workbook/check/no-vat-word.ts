import { readBasis } from "../../core/basis-text";
import { isFailure } from "../../core/failure";
import { firstText } from "../formula/known-argument";
import type { Checked, CheckedCall } from "./checked";
import type { Finding, Mend } from "./finding";
import { writeInstead } from "./rewrite";

/** What makes a basis say its VAT state. */
const WORDS = ["inc VAT", "ex VAT"] as const;

/** A basis that says it in the usual words need not be read. */
const SAYS_VAT = /\b(?:inc|ex) VAT\b/;

/** A basis that leaves out whether VAT is in it, for a series whose quotes have VAT in them or taken out. */
export function noVatWord(checked: Checked, { cell, call }: CheckedCall): readonly Finding[] {
  const basis = checked.values(call, "basis")?.[0];
  if (typeof basis?.value !== "string" || SAYS_VAT.test(basis.value)) return [];
  const read = readBasis(basis.value);
  if (isFailure(read) || read.vat !== undefined) return [];
  if (read.currency === undefined && read.mass === undefined) return [];
  const value = (name: string) => checked.values(call, name)?.[0]?.value;
  const material = String(value("material") ?? value("materials") ?? value("a") ?? "");
  const terms = checked.terms(material, basis.value, firstText(checked.values(call, "options")));
  if (isFailure(terms) || terms.entry.basis.vat === "none") return [];
  const [date, field, options] = [value("date"), value("field"), value("options")];
  const said = basis.value.trim();
  return [
    {
      kind: "no-vat-word",
      place: basis.cell ?? cell.place,
      // A basis that is named or joined is mended where it is made, not here: it is told apart.
      like: basis.cell || basis.span ? said : `${said} elsewhere`,
      code: terms.material,
      basis: said,
      quoted: terms.entry.basis.vat,
      question: {
        material,
        ...(date === undefined ? {} : { date }),
        ...(field === undefined ? {} : { field }),
        ...(options === undefined ? {} : { options }),
      },
      mends: WORDS.flatMap((choice): readonly Mend[] => {
        const write = writeInstead(cell, basis, `${said} ${choice}`);
        return write ? [{ choice, writes: [write] }] : [];
      }),
    },
  ];
}
