import { useMemo } from "react";
import { formatDay } from "../../core/day";
import { someOf } from "../../core/number-text";
import { indexOfCompanies } from "../../core/portfolio/company-index";
import { usePane } from "../context";
import type { PictureProps } from "../exposure/picture-props";
import { type SheetChoice, type SheetWords, weightDays } from "../state/sheet-plan";

interface SheetWordsOf extends Pick<PictureProps, "portfolio" | "asked" | "own"> {
  readonly form: SheetChoice["form"];
}

/** The lines above what is put on the sheet: title, where the numbers come from, and whether the user's own weights count. */
export function useSheetWords({ portfolio, asked, own, form }: SheetWordsOf): SheetWords {
  const words = usePane().messages.sheet;
  return useMemo(() => {
    const { snapshot } = portfolio.view.catalogue;
    const days = weightDays(portfolio);
    const { issuerOf } = indexOfCompanies(portfolio.book);
    const isOwn = new Set(own.classified?.map(({ label }) => issuerOf(label)));
    const counted = portfolio.names.flatMap(({ label, issuer }) =>
      isOwn.has(issuer) ? [label] : [],
    );
    const stands = [
      words.provenance(formatDay(portfolio.day), `${snapshot.feed}:${snapshot.number}`),
      days ? words.weights(...days) : words.noWeights,
      words.shock(asked.shocks, asked.options),
      form === "values" ? words.pane : words.live,
    ].join("; ");
    const note = form === "values" ? words.ownInValues : words.ownNotInCells;
    return {
      title: words.sheetTitle,
      provenance: [stands, ...(counted.length > 0 ? [note(someOf(counted))] : [])],
      holdings: words.holdings,
      parts: { exposure: words.exposureOf, shock: words.shockOf(asked.shocks) },
    };
  }, [portfolio, asked, own.classified, form, words]);
}
