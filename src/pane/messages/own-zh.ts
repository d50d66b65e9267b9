import { formatBasis } from "../../core/basis-text";
import { Failure } from "../../core/failure";
import type { Frequency } from "../../core/frequency";
import type { OwnWords } from "./own-en";
import { reasonWords } from "./own-words";
import { sentenceZh } from "./sentences-zh";

const frequencies: Readonly<Record<Frequency, string>> = {
  daily: "日",
  weekly: "周",
  monthly: "月",
  quarterly: "季",
  "half-yearly": "半年",
  yearly: "年",
};

const numbers = { low: "最低价", high: "最高价", mid: "中间价", avg: "均价" } as const;

/** Words of "Use my prices" in Chinese. */
export const ownZh: OwnWords = {
  title: "我的价格",
  open: "使用我的价格",
  openCount: (count) => (count === 0 ? "使用我的价格" : `我的价格（${count}）`),
  back: "返回价格",
  backToList: "返回我的价格",
  mark: "由您提供，未经核实",
  badge: "自有",
  intro: "请在工作表中选中日期和价格：一列日期，一列或多列价格，有无标题均可。",
  read: "读取所选区域",
  again: "重新读取所选区域",
  reading: "正在读取所选区域",
  damaged: "此工作簿的自有价格无法读取：文件中的该部分已损坏。请重新提供。",
  none: "尚无自有价格",
  list: "此工作簿的自有序列",
  span: (count, first, last) =>
    count === 1 ? `1 个价格，${first}` : `${count} 个价格，${first} 至 ${last}`,
  noPrices: "没有有效价格",
  elsewhere: "在另一台电脑上：这些价格没有随工作簿发送。",
  hidesFeed: "数据源也有同名序列。在此工作簿中以您的为准。",
  show: "显示",
  edit: "编辑",
  remove: "移除",
  removeOf: (code) => `移除 ${code}`,
  editOf: (code) => `编辑 ${code}`,
  showOf: (code) => `显示 ${code}`,
  removeAsk: (code) => `从此工作簿移除 ${code}？引用它的单元格将显示 #VALUE!。`,
  form: "所选区域的内容",
  readFrom: (area, rows) => `${area}：${rows} 行`,
  days: "日期列",
  columnOf: (letter, header) => (header === "" ? `${letter} 列` : `${letter} 列：${header}`),
  material: "品种",
  materialHint: "NdOxide、氧化钕、PrNd metal…",
  number: "是",
  numbers: { value: "价格", ...numbers, none: "不使用" },
  unit: "单位",
  currency: "货币",
  per: "每",
  vat: "增值税",
  choose: "请选择",
  vats: { included: "含税", excluded: "不含税", none: "不适用" },
  label: "来源名称",
  labelHint: (code) => `单元格用 ${code} 引用`,
  place: "存放位置",
  places: { workbook: "仅此工作簿", feed: "我的数据源" },
  placeHints: {
    workbook: "只在此工作簿中使用，不发送到任何地方。",
    feed: "成为数据源的一个快照，供所有查询它的工作簿使用。",
  },
  travels: "可以随文件携带",
  travelsHint: {
    on: "得到此工作簿的人可以看到这些价格，以及其中用到的授权价格。",
    off: "价格只留在这台电脑上，文件中只有名称。同事的单元格显示 #N/A。",
  },
  frequency: (words) => `价格频率：${words}。`,
  ready: (rows) => `${rows} 行可以使用。`,
  faults: (rows) => `${rows} 行无法使用`,
  faultsText: "在工作表中改好或明确略去之前，不会采用任何价格。",
  leaveOut: (rows) => `略去这 ${rows} 行`,
  moreFaults: (count) => `另有 ${count} 处`,
  goTo: (place) => `转到 ${place}`,
  take: (count) => `使用 ${count} 个价格`,
  taking: "正在采用价格",
  supplied: (added, same) => `新增 ${added} 个，${same} 个原已存在。`,
  formula: "单元格按名称引用：",
  suppliedFeed: "数据源已存为新快照。",
  seriesText: "改动的价格成为修订：按更早的时点查询时，仍返回原来的价格。",
  day: "日期",
  priceOf: (day) => `${day} 的价格`,
  takeBack: "撤回",
  takeBackOf: (day) => `撤回 ${day} 的价格`,
  keepOf: (day) => `保留 ${day} 的价格`,
  keep: "保留",
  newest: (count) => `显示最近 ${count} 个。要改更早的日期，请重新提供。`,
  badNumber: "请写数字，小数用点。",
  save: (changes) => `保存 ${changes} 处改动`,
  noChanges: "没有改动",
  unread: (unread) => {
    switch (unread.kind) {
      case "too-large":
        return "所选区域过大：最多 20,000 行、40 列。请缩小。";
      case "empty":
        return "所选区域为空。请选中日期及其价格，再读取一次。";
      case "broken":
        return `无法读取所选区域：${unread.detail}`;
    }
  },
  noDays: "各列都不是日期。可用 2026-01-28、工作表的真正日期，或 2026Q1 等期间。",
  row: ({ fault }) => {
    const { quoted, short } = reasonWords;
    switch (fault.kind) {
      case "no-day":
        return "此行有价格而没有日期。";
      case "bad-day":
        return sentenceZh(new Failure("bad-date", { input: short(fault.input), hint: fault.hint }));
      case "full-width":
        return `${quoted(fault.input)} 含全角字符。请改为半角。`;
      case "has-hour":
        return `${fault.input} 是带时刻的日期，而价格以日计。请去掉时刻。`;
      case "no-price":
        return "此处没有价格。请填写，或略去此行。";
      case "text-price":
        return `${quoted(fault.input)} 是文本，不是数字。请在工作表中转换为数字。`;
      case "error":
        return `单元格显示 ${short(fault.input)}。请先改正。`;
      case "not-positive":
        return `${short(fault.input)} 不是价格：不大于零。`;
      case "other-frequency":
        return `此行按${frequencies[fault.frequency]}，与其他行不同。一个序列只有一种频率。`;
      case "to-come":
        return "这一天尚未到来，还没有价格。";
      case "twice":
        return fault.same
          ? `第 ${fault.row} 行与此行相同。请去掉其中一行。`
          : `第 ${fault.row} 行对同一天有另一个价格。请去掉其中一行。`;
      case "out-of-order":
        return `${nameOf(fault.lower)}高于${nameOf(fault.upper)}。`;
    }
  },
  terms: (fault) => {
    switch (fault.kind) {
      case "no-columns":
        return "请指定哪一列是价格。";
      case "no-material":
        return "请指定每列价格的品种。";
      case "material":
        return sentenceZh(fault.failure);
      case "has-quoter":
        return `请只写 ${fault.code}，不带 @：来源名称在下面填写。`;
      case "same-number":
        return `有两列都是 ${fault.code} 的${nameOf(fault.amount)}。请改其中一列，或不使用。`;
      case "no-basis":
        return "请指定价格的货币和质量单位。";
      case "no-vat":
        return "请指定价格是否含增值税。这里从不猜测。";
      case "market-vat":
        return `${fault.market} 市场的价格没有中国增值税。请选择“不适用”。`;
      case "bad-label":
        return "来源名称只能用字母和数字，最多 24 个，如 MINE。";
      case "known-label":
        return `${fault.label} 是已有的报价机构。请用自己的名称，如 MINE。`;
      case "taken":
        return `数据源已有 ${fault.code}。请换一个名称。`;
    }
  },
  refused: (refusal) => {
    switch (refusal.kind) {
      case "machine-full":
        return "这台电脑没有空间，或浏览器不允许保存。没有任何改动。勾选“可以随文件携带”，价格即存入文件。";
      case "workbook-full":
        return refusal.failure
          ? "工作簿容纳不下这么多自有价格。没有任何改动。请减少天数，或存入数据源。"
          : "工作簿拒绝保存价格，可能受保护或为只读。没有任何改动。";
      case "newer":
        return "此工作簿的自有价格由较新的 Reprice 写入。没有任何改动；请重新加载。";
      case "other-terms": {
        const { code, frequency, basis } = refusal.own.entry;
        return `${code} 按${frequencies[frequency]}、以 ${formatBasis(basis)} 计，一个序列只有一种计价方式。请换一个名称。`;
      }
      case "elsewhere":
        return `${refusal.own.entry.code} 的价格在另一台电脑上，这里无法追加。请换一个名称。`;
    }
  },
};

function nameOf(amount: keyof typeof ownZh.numbers): string {
  return ownZh.numbers[amount];
}
