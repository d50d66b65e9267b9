/** What RESHOCK notes beside an effect, in Chinese. Cells tell it in English; a note that is not known here stays as it is. */
export function effectNoteZh(note: string): string {
  for (const [pattern, written] of notes) {
    if (pattern.test(note)) return note.replace(pattern, written);
  }
  return note;
}

const notes: readonly (readonly [RegExp, string])[] = [
  [/^gross margin (.+) to (.+)$/, "毛利率 $1 至 $2"],
  [/^gross profit (.+) of revenue$/, "毛利变动为收入的 $1"],
  [
    /^concentrate follows oxides after a quarter.*$/,
    "精矿价格一个季度后跟随氧化物（模型，非合同公式）",
  ],
  [/^concentrate stays fixed$/, "精矿价格不变"],
  [/^price floor (.+), basis not verified$/, "价格下限 $1，口径未经核实"],
  [/^price floor (.+)$/, "价格下限 $1"],
  [/^constant multiple of net income$/, "净利润倍数不变"],
  [/^(\S+) not modelled$/, "$1 未建模"],
  [/^beta (.+) on (.+), t (.+), n (.+)$/, "对 $2 的 beta 为 $1，t $3，n $4"],
  [/^no market factor$/, "无市场因子"],
  [/^market factor (.+)$/, "市场因子 $1"],
];
