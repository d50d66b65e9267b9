/** Words of "Explain selected cell". */
export const explainEn = {
  noCell: "Select a cell in the sheet.",
  looking: "Looking at the cell",
  nothing: (place: string) => `${place} holds no formula.`,
  notOurs: (place: string) => `Nothing of ours stands behind ${place}.`,
  inputs: (place: string) => `${place} is an ordinary formula. It stands on these cells of ours:`,
  more: "More cells of ours stand behind it than are listed here.",
  calculated:
    "The formula calculates these arguments itself, so that they cannot be asked from here. Put REWHY with the same arguments beside it.",
  other: (name: string) => `${name} is explained by what it looked at:`,
  answer: "answer",
  series: "series",
  also: "also",
  facts: "cited facts",
  companies: "companies",
  sourced: (code: string, source: string) => (source === "" ? code : `${code} (${source})`),
  insert: (place: string) => `Insert REWHY at ${place}`,
  gone: "Go to",
};
