import { Failure, type Reason, shownFor } from "../../src/core/failure";
import { sentenceOf } from "../../src/core/sentences";
import { reasonsEn } from "../../src/pane/messages/reasons-en";
import { heading, text } from "./blocks";
import type { Block, Page } from "./page";
import { reasonSamples } from "./reason-samples";

/** Every error. */
export const errorPage: Page = {
  name: "errors",
  title: "Errors",
  blocks: [
    text(
      "What cannot be answered is a true Excel error, never a made-up number: `#VALUE!` says that the formula must change, `#N/A` that the price is not there, `#NUM!` that it cannot be reckoned. Excel shows the sentence beside the cell, but none for `#NUM!`; for a price, a deposit or a magnet REWHY with the same arguments tells it in rows, and the pane lists the errors of a workbook. An Excel error given as an argument comes back as it came.",
    ),
    ...(["#VALUE!", "#N/A", "#NUM!"] as const).flatMap((shows): readonly Block[] => [
      heading(shows),
      {
        kind: "table",
        head: ["Reason", "Is", "Says, for instance"],
        rows: (Object.keys(shownFor) as Reason[])
          .filter((reason) => shownFor[reason] === shows)
          .map((reason) => ({
            anchor: reason,
            cells: [
              `\`${reason}\``,
              reasonsEn[reason],
              sentenceOf(new Failure(reason, reasonSamples[reason])),
            ],
          })),
      },
    ]),
  ],
};
