/** Words of the chart of prices. */
export const chartEn = {
  label: (code: string) => `Prices of ${code} over time`,
  summary: (count: number, first: string, last: string, low: string, high: string) =>
    `${count} ${count === 1 ? "price" : "prices"}, ${first} to ${last}, between ${low} and ${high}.`,
  one: (day: string, value: string) => `One price, ${value} for ${day}.`,
  empty: "No price in this span can be shown in this basis.",
  hidden: (count: number) =>
    count === 1
      ? "1 price has no value in this basis."
      : `${count} prices have no value in this basis.`,
  span: "Span of the chart",
  spans: { "1M": "1M", "3M": "3M", "1Y": "1Y", "5Y": "5Y", all: "All" },
  ownSpan: "Custom",
  ends: { from: "From", to: "To" },
  beside: "Beside it, both indexed to 100",
  besideNone: "Nothing",
  noCommonDay: "The two have no day in common in this span.",
  indexed: (day: string) => `Both are 100 on ${day}, the first day on which both have a price.`,
  events: (count: number) => (count === 1 ? "1 event" : `${count} events`),
  revisions: (count: number) =>
    count === 1 ? "Older values of 1 day" : `Older values of ${count} days`,
  keys: "Left and right arrows read the prices one by one.",
  watermark: "SYNTHETIC",
  legend: "Marks of the chart",
  marks: {
    derived: "derived or assumed",
    revised: "revised",
    range: "low to high",
    period: "holds for its whole period",
    event: "event",
    vintage: "older value",
  },
  gap: (days: number) => `No line across more than ${days} days without a price.`,
  before: (values: string) => `earlier: ${values}`,
  table: "Show as a table",
  hideTable: "Hide the table",
  columns: {
    day: "Day",
    series: "Series",
    value: "Price",
    index: "Index",
    status: "Status",
    knownSince: "Known since",
  },
  latestOf: (count: number) => `The newest ${count} prices.`,
};
