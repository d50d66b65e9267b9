/** What Excel's own errors say, for those that no function of ours gave. */
const sentences: Readonly<Record<string, string>> = {
  "#DIV/0!": "The formula divides by zero or by an empty cell.",
  "#NAME?": "There is no function or name spelled like this.",
  "#N/A": "The formula finds no value to take.",
  "#NUM!": "The result is no number that a cell can hold.",
  "#REF!": "The formula points at a cell that is not there any more.",
  "#VALUE!":
    "An argument is of the wrong kind: text where a number belongs, or the other way round.",
  "#SPILL!": "The answer needs more cells than are free. Clear what stands below or to the right.",
  "#CALC!": "The answer is an empty table.",
  "#CYCLE!": "The formula depends on its own result.",
  "#NULL!": "The two ranges have no cell in common.",
  "#ERROR!": "The formula cannot be read.",
};

/** The sentence of an error of Excel's own functions. */
export function excelSentence(error: string): string {
  return sentences[error] ?? "The formula gives an error.";
}
