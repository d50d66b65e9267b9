import type { CarryWords } from "./carry-en";

/** Words of what travels in the file, in Chinese. */
export const carryZh: CarryWords = {
  on: "携带正在使用的价格",
  onHint: "没有数据源的人打开此工作簿，也能看到同样的数字，并标明日期。",
  restricted: "也携带授权价格和我的价格",
  restrictedHint: {
    on: "它们随文件发送。请确认您的授权允许转交。",
    off: "授权价格不携带，自有价格留在这台电脑上。",
  },
  nothing: "尚未携带。单元格取数几秒后写入。",
  off: "此工作簿不携带价格。",
  carried: (series, snapshot, day) => `快照 ${snapshot}（${day}）的 ${series} 个序列`,
  size: (kilobytes) => `${kilobytes} kB，上限 2,048 kB`,
  codes: "携带的序列",
  leftOut: "未携带（授权价格或您的价格）",
  withoutFacts: "引用事实和公司资料容纳不下；价格已携带。",
  renew: "只携带单元格现在使用的",
  renewHint: "重新计算我们的单元格，忘掉以前公式用过的序列。",
  now: "改为携带当前数据源的价格",
  fault: (fault, megabytes) => {
    switch (fault.kind) {
      case "too-large":
        return `正在使用的序列共 ${megabytes} MB，工作簿最多携带 2 MB。因此全部不携带，而不是只带一部分。`;
      case "not-written":
        return "工作簿拒绝保存价格，可能受保护、只读或已满。其他内容未改动，下次变化时会再试。";
      case "damaged":
        return "此工作簿携带的内容已损坏，不予使用。下次取数时重新写入。";
      case "newer":
        return "此工作簿携带的内容由较新的 Reprice 写入，保持不变。";
      case "other-feed":
        return `此工作簿携带的是另一个数据源的价格。单元格由 ${fault.answering} 答复；携带的内容留给没有数据源的人。`;
    }
  },
  standing: { workbook: "使用携带的价格", machine: "离线" },
  otherFeed: "使用携带的价格",
  stored: ({ where, why }, snapshot, day, since) => {
    const what =
      where === "workbook"
        ? `工作簿携带：${day} 的快照 ${snapshot}。`
        : `本机保存：${day} 的快照 ${snapshot}。`;
    return why === "no-feed"
      ? `${what}自 ${since} 起没有数据源。刷新可再次查询。`
      : `${what}这里答复的是另一个数据源。刷新可改用其价格。`;
  },
};
