import type { Basis } from "../../core/basis";
import { scaleWords } from "../../core/basis-words";
import type { Messages } from "./en";
import { reasonsZh } from "./reasons-zh";
import { sentenceZh } from "./sentences-zh";
import { checkZh } from "./check-zh";
import { carryZh } from "./carry-zh";
import { ownZh } from "./own-zh";
import { freezeZh } from "./freeze-zh";
import { namesZh } from "./names-zh";
import { sheetZh } from "./sheet-zh";
import { shockZh } from "./shock-zh";
import { explainZh } from "./explain-zh";
import { snapshotZh } from "./snapshot-zh";
import { whyZh } from "./why-zh";
import { exposureZh } from "./exposure-zh";
import { chartZh } from "./chart-zh";
import { filterZh } from "./filter-zh";
import { builderZh } from "./builder-zh";
import { settingsZh } from "./settings-zh";
import { workbookZh } from "./workbook-zh";

/** Every word of the pane in Simplified Chinese. */
export const zh: Messages = {
  pane: "Reprice",
  loading: "正在加载",
  retry: "重试",
  cancel: "取消",
  choices: "选项",
  tabs: { exposure: "敞口", prices: "价格", workbook: "工作簿", settings: "设置" },
  tabsLabel: "窗格的各部分",
  problemCount: (count) => `${count} 个问题`,
  basis: basisWords,
  rate: (to, from) => `1 ${from} 合 ${to}`,
  frequency: {
    daily: "每日",
    weekly: "每周",
    monthly: "每月",
    quarterly: "每季",
    "half-yearly": "每半年",
    yearly: "每年",
  },
  status: {
    published: "已公布",
    preliminary: "初值",
    revised: "修订",
    derived: "推算",
    assumed: "假定",
    synthetic: "合成",
    withheld: "未公开",
    withdrawn: "已撤回",
  },
  days: (count) => `${count} 天`,
  feed: {
    label: "数据源与快照",
    connected: "已连接",
    connecting: "正在连接",
    fetching: "正在取数",
    refresh: "刷新：取最新快照",
    snapshot: "快照",
    snapshotOf: (feed) => `数据源 ${feed}`,
    day: "工作簿日期",
    newest: "最新价格",
    age: (days) => (days === 0 ? "今天" : `${days} 天前`),
    none: "无",
    pin: "固定",
    pinned: "已固定",
    knownBy: (moment) => `截至 ${moment} 所知`,
    basis: "默认计价方式",
    quoter: "默认报价机构",
    unusable: (text) => `${text}：无法使用`,
    kept: (snapshot) => `单元格和窗格继续使用内存中的快照 ${snapshot}。`,
  },
  banner: {
    title: "仅有注明出处的事实，未接入每日数据源",
    text: "这里的价格是零散公布、注明出处的事实，可用于换算、核对和解释，并非每天都有价格。",
    ways: "下一步",
    own: "使用我的价格",
    ownText:
      "把价格写入 CSV 文件，列为 code、day、value 和 basis，例如 NdOxide@MINE, 2026-01-28, 732500, CNY/t inc VAT。导入后刷新本窗格：",
    ownCommand: "npx reprice import csv prices.csv",
    connect: "接入数据源",
    connectText: (address) =>
      `本窗格向 ${address} 的数据源取数。如果贵公司运行数据源，请在“设置”中填写其地址；如果供应商发来文件，请每天在提供该地址的机器上导入：`,
    connectCommand: "npx reprice import csv vendor-file.csv --map vendor.json",
    demo: "合成演示数据",
  },
  prices: {
    search: "查找品种",
    placeholder: "氧化钕、Nd oxide、镝铁、USDCNY…",
    clear: "清除查找",
    results: "匹配的品种和序列",
    looking: "正在查找",
    count: (count) => `${count} 项匹配`,
    none: "没有匹配",
    more: (count) => `还有 ${count} 项：请写得更完整`,
    groups: { material: "品种", series: "各机构报价序列", rate: "汇率", fact: "注明出处的事实" },
    noPrices: "该数据源没有价格",
    emptyTitle: "该数据源还没有价格",
    emptyText: "用 reprice import csv 导入，然后刷新",
    back: "全部品种",
  },
  card: {
    label: (code) => `${code} 的价格`,
    loading: "正在取价格",
    synthetic: "合成数据",
    syntheticText: "由程序生成，无人报价。",
    old: (age, limit) => `${age}："latest" 不接受超过 ${limit} 的价格，"last" 接受`,
    series: "序列",
    market: { FOB: "中国 FOB", EU: "欧洲", US: "美国" },
    domestic: "国内",
    asQuoted: "按原报价",
    basisLabel: "计价方式",
    range: "最低与最高",
    quoter: "报价机构",
    source: "来源",
    openSource: "在新窗口打开来源",
    knownSince: "公布时间",
    revisions: "修订",
    revised: (count) => (count === 1 ? "从未修订" : `共公布 ${count} 个数值`),
    specification: "规格",
    note: "备注",
    why: "这个数字从何而来",
    whyLoading: "正在询问 REWHY",
  },
  chart: chartZh,
  filter: filterZh,
  insert: {
    title: "插入公式",
    what: "插入什么",
    kinds: { price: "价格", table: "表格", history: "历史" },
    kindHints: {
      price: "一个单元格：某日的价格。",
      table: "标签旁附实时价格，可向下填充更多品种。",
      history: "日期和价格，由一个单元格溢出。",
    },
    date: "日期",
    start: "起始",
    dateHints: {
      newest: "最新价格，日期固定",
      latest: "最新价格，随刷新变动",
      last: "最新价格，不限新旧，随刷新变动",
      YE: "上年末",
      all: "全部",
      "-1Y": "一年前",
    },
    dateHint: "如 2026-01-28、latest、-1M、YE",
    preview: "公式",
    gives: "结果",
    asking: "正在询问",
    rows: (rows, columns) => `${rows} 行，每行 ${columns} 个单元格`,
    at: (place) => `插入到 ${place}`,
    noPlace: "请先在工作表中选择单元格",
    done: (place) => `已插入到 ${place}。`,
    occupied: (area) => `${area} 不是空的。要替换其中的内容吗？`,
    replace: "替换",
    blocked: (area) =>
      `结果需要 ${area}，其中已有内容：移走之前 Excel 会显示 #SPILL!。不会覆盖任何内容。`,
    anyway: "仍然插入",
    protected: (area) => `${area} 受保护。请取消工作表保护，或选择其他单元格。`,
    editing: "正在编辑单元格。请按 Enter 或 Esc 结束后再插入。",
    broken: (detail) => `工作簿拒绝：${detail}`,
    tableHeads: { material: "品种", day: "日期", price: "价格", basis: "计价方式" },
  },
  problems: {
    title: "本工作簿的问题",
    refresh: "重新检查工作簿",
    scanning: "正在检查工作簿",
    counted: (formulas) => `${formulas} 个 Reprice 公式`,
    pending: (count) => `${count} 个仍在计算`,
    noneTitle: "没有问题",
    noneText: (formulas) => `${formulas} 个 Reprice 公式都有结果。`,
    emptyTitle: "本工作簿还没有 Reprice 公式",
    emptyText: '在“价格”中查找品种并插入，或输入 =REPRICE("NdOxide","2026-01-28")。',
    toPrices: "转到“价格”",
    unread: "无法读取工作簿",
    go: "转到",
    goTo: (place) => `转到 ${place}`,
    asking: "正在询问原因",
    input: (area, shows) => `公式引用的 ${area} 显示 ${shows}。请先修正该单元格。`,
    answersNow: "再次询问时已有结果。",
    recalculate: "重新计算",
    host: (shows) => `我们的函数在此有结果，${shows} 来自公式的其余部分。`,
    spill: "结果需要的单元格不是空的。请移走其中的内容。",
    live: "REPRICE 对同一问题有结果。实时连接恢复之前，单元格会一直这样显示。",
    notKnown: "参数在公式内部计算，无法在此重新询问。请在旁边用相同参数写 REWHY 查看原因。",
    more: (count) => `再显示 ${count} 个`,
    gone: (place) => `无法选中 ${place}。`,
  },
  sentence: sentenceZh,
  reasons: reasonsZh,
  why: whyZh,
  shock: shockZh,
  names: namesZh,
  sheet: sheetZh,
  exposure: exposureZh,
  workbook: workbookZh,
  check: checkZh,
  own: ownZh,
  carry: carryZh,
  freeze: freezeZh,
  settings: settingsZh,
  builder: builderZh,
  snapshot: snapshotZh,
  explain: explainZh,
};

/** "元/吨 含税", "美元/千克 不含税". */
function basisWords({ currency, mass, vat, contained }: Basis, scale = 1): string {
  const money = currency === undefined ? undefined : (currencies[currency] ?? currency);
  const scaled =
    money === undefined || scale === 1 ? money : `${scaleWords.get(scale) ?? scale}${money}`;
  const per = [scaled, mass === undefined ? undefined : (masses[mass] ?? mass)];
  const words = [per.filter(isSaid).join("/"), contained, vats[vat]].filter(isSaid);
  return words.join(" ") || "点";
}

const currencies: Readonly<Record<string, string>> = {
  CNY: "元",
  USD: "美元",
  EUR: "欧元",
  JPY: "日元",
  GBP: "英镑",
};

const masses: Readonly<Record<string, string>> = {
  t: "吨",
  kg: "千克",
  g: "克",
  lb: "磅",
  "short ton": "短吨",
};

const vats: Readonly<Record<Basis["vat"], string>> = {
  included: "含税",
  excluded: "不含税",
  none: "",
};

function isSaid(word: string | undefined): word is string {
  return word !== undefined && word !== "";
}
