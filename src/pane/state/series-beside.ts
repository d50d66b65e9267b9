import type { Catalogue } from "../../core/catalogue";
import { indexOf } from "../../core/catalogue-index";
import { splitCode, withoutQuoter } from "../../core/code";
import { isOwn } from "../../core/series-name";

/** A series of the same material, as its menu offers it. */
export interface SeriesBeside {
  readonly code: string;
  /** As a formula writes it: without the quoter where it is the default one. */
  readonly written: string;
  readonly synthetic: boolean;
  /** Supplied by the user, and not verified. */
  readonly own?: true;
  /** A quote of the Chinese market: only there has VAT a meaning. */
  readonly domestic: boolean;
}

/** All series of the material of a code, its default quoters first and the synthetic ones last. */
export function seriesBeside(catalogue: Catalogue, code: string): readonly SeriesBeside[] {
  const entries = indexOf(catalogue).of(splitCode(code).material);
  const beside = entries.map((entry) => {
    const plain = withoutQuoter(entry.code);
    const isDefault = `${plain}@${catalogue.defaultQuoters[plain] ?? ""}` === entry.code;
    const written = isDefault && !entry.synthetic ? plain : entry.code;
    const domestic = entry.basis.vat !== "none";
    return {
      code: entry.code,
      written,
      synthetic: entry.synthetic,
      domestic,
      ...(isOwn(entry) && { own: true as const }),
    };
  });
  const rank = ({ code: full, written, synthetic }: SeriesBeside): number =>
    synthetic ? 2 : Number(written === full);
  return beside.sort((a, b) => rank(a) - rank(b));
}
