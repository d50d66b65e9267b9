import type { SheetPart } from "../state/sheet-plan";

/** Words of what is put on the sheet from the picture. */
export const sheetEn = {
  title: "Put on sheet",
  what: "What",
  parts: {
    exposure: "Exposure by stage",
    shock: "Shock by name, stage and driver",
  } satisfies Record<SheetPart, string>,
  as: "As",
  forms: { formulas: "Live formulas", values: "Values" },
  formHints: {
    formulas: "The cells follow the holdings and the feed.",
    values: "The numbers as they are now; nothing changes them.",
  },
  place: "Where",
  placeHint: "The selected cell, unless you type another such as Sheet1!H2.",
  follows: (place: string) => `selected: ${place}`,
  badPlace: (text: string) => `"${text}" is not a cell. Write one such as H2 or Sheet1!H2.`,
  onHoldings: (place: string, area: string) =>
    `${place} would run into the holdings in ${area}. Choose a cell beside them, or two rows below.`,
  nothing: "Choose what to put on the sheet.",
  size: (rows: string, columns: string, area: string) =>
    `${rows} rows of ${columns} cells: ${area}.`,
  grows: "Cells below the last row must stay free where holdings are added.",
  holdingsToo: "The holdings are written too, since no cells hold them yet.",
  put: (place: string) => `Put on sheet at ${place}`,
  noPlace: "Select a cell in the sheet first",
  ownInValues: (names: string) => `Counts your own weights of ${names}.`,
  ownNotInCells: (names: string) =>
    `Without your own weights of ${names}, which cells do not know.`,
  sheetTitle: "Exposure to rare-earth prices",
  holdings: "Holdings",
  exposureOf: "Exposure by stage",
  shockOf: (shock: string) => `Shock: ${shock}`,
  provenance: (day: string, snapshot: string) => `Prices ${day}, snapshot ${snapshot}`,
  weights: (first: string, last: string) =>
    first === last ? `weights of ${first}` : `weights of ${first} to ${last}`,
  noWeights: "no weights known",
  shock: (shock: string, options: string) => `shock ${shock} (${options})`,
  pane: "values of the pane",
  live: "live formulas",
};
