/** Words of the Freeze section. Places arrive as "Article!B4". */
export const freezeEn = {
  intro:
    "Reprice formulas become plain values, and the workbook opens anywhere without Reprice. Each formula is kept with its snapshot, basis and source, and can be put back exactly.",
  scope: "What to freeze",
  workbook: "Whole workbook",
  sheet: (name: string) => (name === "" ? "This sheet" : `This sheet: ${name}`),
  copy: "A copy of this sheet",
  copyHint: "The sheet itself stays live.",
  freeze: "Freeze",
  freezing: "Freezing",
  kept: (formulas: number) =>
    formulas === 1 ? "1 formula is frozen" : `${formulas} formulas are frozen`,
  keptText: "Their cells hold values and need no add-in.",
  unfreeze: "Put formulas back",
  unfreezing: "Putting formulas back",
  showList: "Show the list",
  hideList: "Hide the list",
  frozen: (formulas: number, cells: number) =>
    `${counted(formulas, "formula")} in ${counted(cells, "cell")} frozen.`,
  onCopy: (sheet: string) => `They are values on ${sheet}.`,
  names: (count: number) => `${counted(count, "defined name")} became a value too.`,
  valueless: (names: string) =>
    `Names without a value of their own stand for #N/A until formulas are put back: ${names}. The cells that used them keep their values.`,
  errors: (count: number) =>
    count === 1
      ? "1 cell showed an error and stays one."
      : `${count} cells showed an error and stay one.`,
  nothing: "There is no Reprice formula here to freeze.",
  nothingKept: "No frozen formula was found to put back.",
  calculating: (cells: number) =>
    cells === 1
      ? "1 cell is still calculating. Wait until it has its answer, then freeze again."
      : `${cells} cells are still calculating. Wait until they have their answers, then freeze again.`,
  unfrozen: (formulas: number) =>
    formulas === 1 ? "1 formula is back in its cell." : `${formulas} formulas are back.`,
  edited: (count: number) =>
    count === 1
      ? "1 formula was not put back, because its value was changed after it was frozen:"
      : `${count} formulas were not put back, because their values were changed after they were frozen:`,
  replace: "Put back anyway",
  keepEdits: "Keep my values",
  stayed: "Your values stay, and their frozen formulas are no longer kept.",
  gone: (cells: string) => `These cells are not there any more: ${cells}.`,
  more: (count: number) => `and ${count} more`,
  goTo: (place: string) => `Go to ${place}`,
  refused: {
    occupied: (area: string) => `${area} is not empty. Nothing was changed.`,
    protected: (area: string) =>
      `${area} is on a protected sheet. Unprotect the sheet and try again; nothing was changed.`,
    editing: "A cell is being edited. Finish it with Enter or Esc and try again.",
    structure:
      "The structure of this workbook is protected, so no sheet can be added or taken away. Unprotect it (Review, Protect Workbook) and try again; nothing was changed.",
    taken: (sheet: string) =>
      `A sheet named ${sheet} is already there and is not ours. Rename it and try again; nothing was changed.`,
  },
  undone: (detail: string) => `The workbook refused: ${detail}. Everything is as it was before.`,
  halfWay: (detail: string) =>
    `The workbook refused half-way: ${detail}. No formula is lost: "Put formulas back" makes it whole.`,
  broken: (detail: string) => `The workbook could not be read: ${detail}. Nothing was changed.`,
};

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
