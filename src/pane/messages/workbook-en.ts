/** Words of the Workbook tab around its sections; each section has its own. */
export const workbookEn = {
  sections: {
    problems: "Our formulas",
    explain: "Explain selected cell",
    check: "Check",
    freeze: "Freeze",
    carry: "Carry prices in the file",
  },
};
