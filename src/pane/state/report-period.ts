import { type Day, formatDay, partsOf } from "../../core/day";

/** How reports name what they describe by its last day: 2025-06-30 is "2025H1", 2024-12-31 "2024"; another day itself. */
export function reportPeriod(day: Day): string {
  const { year, month } = partsOf(day);
  switch (formatDay(day).slice(5)) {
    case "12-31":
      return String(year);
    case "06-30":
      return `${year}H1`;
    case "03-31":
    case "09-30":
      return `${year}Q${month / 3}`;
    default:
      return formatDay(day);
  }
}
