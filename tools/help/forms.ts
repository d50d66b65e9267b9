/** Ways to write the same thing, and what they mean. */
export interface Form {
  readonly written: readonly string[];
  readonly means: string;
}

/** The forms of a date argument. */
export const dateForms: readonly Form[] = [
  {
    written: ["2026-01-28", "28-Jan-2026", "20260128", "2026年1月28日"],
    means: "That day. A cell with an Excel date does the same.",
  },
  {
    written: ["latest"],
    means: "The newest price, if it is not too old on the workbook's day; the same as nothing.",
  },
  { written: ["last"], means: "The newest price at any age." },
  {
    written: ["-1D", "-1W", "-1M", "-1Y"],
    means:
      "So many days, weeks, months or years back; a month or year back keeps the date, or takes the month's last.",
  },
  { written: ["-5P"], means: "So many published days back." },
  {
    written: ["YE", "QE", "ME"],
    means: "The last published day of the year, quarter or month before.",
  },
  {
    written: ["YTD", "QTD", "MTD"],
    means:
      "A span up to the workbook's day, where a span is asked for: RECHANGE measures from the last price before it, REAVERAGE and REHISTORY begin with its first day.",
  },
  {
    written: ["2025", "2025H1", "2025Q4", "2026-01", "2026-W05"],
    means: "A year, half-year, quarter, month or week. Write it as text.",
  },
];

/** The forms of a basis argument. */
export const basisForms: readonly Form[] = [
  { written: ["CNY", "RMB", "元"], means: "Yuan; any ISO code that the ECB publishes is a word." },
  { written: ["USD", "US$", "EUR", "€"], means: "Dollars, euros. `$` and `¥` alone are refused." },
  { written: ["t", "tonne", "吨"], means: "Per metric ton. `ton` alone is refused." },
  { written: ["kg", "公斤"], means: "Per kilogram." },
  { written: ["g", "lb", "short ton"], means: "Per gram, pound or short ton." },
  { written: ["USD/mtu WO3"], means: "Per metric ton unit: 10 kg of the oxide that is named." },
  { written: ["inc VAT", "含税"], means: "With Chinese VAT." },
  { written: ["ex VAT", "exVAT", "不含税"], means: "Without it." },
  { written: ["Nd", "Nd2O3", "USD/kg Nd"], means: "Per mass of what is contained." },
  { written: ["万元/吨", "元/公斤"], means: "In 10,000 yuan per ton; yuan per kilogram." },
];
