import type { Within } from "../../workbook/check/finding";

/** Words of the Check section. Numbers and places arrive written. */
export const checkEn = {
  check: "Check the workbook",
  again: "Check again",
  checking: "Checking the workbook",
  findings: (count: number) => (count === 1 ? "1 finding" : `${count} findings`),
  looked: (calls: number) => (calls === 1 ? "in 1 Reprice call" : `in ${calls} Reprice calls`),
  noneTitle: "Nothing to mend",
  none: (calls: number) =>
    calls === 1
      ? "The one Reprice call says what it means."
      : `All ${calls} Reprice calls say what they mean.`,
  empty: "There are no Reprice formulas in this workbook yet.",
  noFeed: "The feed has not answered yet, so codes and bases cannot be checked.",
  unread: (detail: string) => `The workbook could not be read: ${detail}`,
  more: (count: number) => `and ${count} more like it`,
  moreGroups: (count: number) => `Show ${count} more`,
  go: "Go to",
  goTo: (place: string) => `Go to ${place}`,
  gone: (place: string) => `${place} could not be selected.`,
  titles: {
    "no-vat-word": "No VAT word",
    "ambiguous-day": "A day that reads two ways",
    "moving-day": "A day that moves by itself",
    "whole-column": "A whole column",
    "typed-over": "A number typed over a formula",
    "unknown-code": "A code that is not known",
    "mixed-bases": "Mixed bases",
    "mixed-synthetic": "SYNTHETIC beside real",
  },
  noVatWord: (basis: string, code: string, quoted: "included" | "excluded", percent?: string) =>
    `"${basis}" has no VAT word; ${code} is quoted ${
      quoted === "excluded" ? "without VAT" : percent ? `incl. ${percent} % VAT` : "incl. VAT"
    }. What is not said stays as quoted. Write one of them:`,
  choice: (words: string, price?: string) => (price ? `${words} (${price})` : words),
  ambiguousDay: (text: string) =>
    `"${text}" is read by some as month first and by others as day first, so no price is given. Write:`,
  movingDay: (name: string, source: string | undefined) =>
    source === undefined
      ? `${name}() changes every day without a refresh, and no pin holds it.`
      : `Its day comes from ${name}() in ${source}: it changes every day without a refresh, and no pin holds it.`,
  movingMend: 'Write "latest": it moves with the refresh alone.',
  wholeColumn: (text: string) =>
    `${text} hands over every row of the sheet at each calculation. Write the part that is used:`,
  typedOver: (value: string) =>
    `${value} stands amid formulas: it is not from the feed, and no refresh changes it.`,
  unknownCode: {
    unknown: (input: string) => `"${input}" is no material that is known.`,
    ambiguous: (input: string) => `"${input}" can mean several materials.`,
    "no-series": (input: string) => `The feed has no series "${input}".`,
  },
  didYouMean: "Did you mean:",
  mixedColumn: (basis: string, most: string) =>
    `It is in ${basis}, and the prices around it are in ${most}. In their basis:`,
  mixedSum: (basis: string, most: string) =>
    `It puts prices in ${most} together with prices in ${basis}. Give them one basis first.`,
  mixedSynthetic: (synthetic: string, real: string, within: Within) =>
    ({
      formula: `The formula uses ${synthetic}, which a generator made, together with ${real}.`,
      sum: `It adds ${synthetic}, which a generator made, to ${real}.`,
      column: `${synthetic} was made by a generator and stands in one column with ${real}.`,
    })[within],
  preview: (place: string, cells: number) =>
    cells === 1
      ? `${place} will be:`
      : `${place} will be as below, and ${cells - 1} more likewise:`,
  write: (cells: number) => (cells === 1 ? "Write" : `Write ${cells} cells`),
  restore: "Put the formula back",
  written: (cells: number) =>
    cells === 1 ? "1 cell was written." : `${cells} cells were written.`,
  undo: "Undo",
  undone: "What stood there before is back.",
  refused: {
    occupied: (area: string) => `${area} is not empty. Nothing was changed.`,
    protected: (area: string) =>
      `${area} is on a protected sheet. Unprotect the sheet and try again; nothing was changed.`,
    editing: "A cell is being edited. Finish it with Enter or Esc and try again.",
  },
  broken: (detail: string) => `The workbook refused: ${detail}`,
};
