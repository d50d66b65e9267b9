/** The labels of REWHY that the pane knows; any other is shown as REWHY writes it. */
export const whyLabels = [
  "SYNTHETIC",
  "own price",
  "price",
  "error",
  "reason",
  "sentence",
  "basis",
  "workbook's basis",
  "material",
  "series",
  "quoter",
  "specification",
  "quoted in",
  "left as quoted",
  "quoted",
  "field",
  "contained",
  "mass",
  "scale",
  "VAT",
  "exchange",
  "converted on",
  "day asked",
  "fill",
  "age",
  "age limit",
  "day used",
  "known since",
  "status",
  "note",
  "source",
  "address",
  "attribution",
  "revisions",
  "snapshot",
  "reference day",
  "as of",
  "pinned to",
  "answered from",
] as const;

/** One of the labels. */
export type WhyLabel = (typeof whyLabels)[number];

/** How one language writes the labels of REWHY. */
export interface WhyWords {
  readonly labels: Readonly<Record<WhyLabel, string>>;
  /** "VAT factor", from the word for VAT. */
  factor(label: string): string;
  /** "next day used": of the later one of two prices between which a line runs. */
  next(label: string): string;
}

/** A label of REWHY in the words of a language; one that is not known stays as it is. */
export function whyLabel(words: WhyWords, label: string): string {
  if (isWhyLabel(label)) return words.labels[label];
  if (label.startsWith("next ")) return words.next(whyLabel(words, label.slice("next ".length)));
  const ending = " factor";
  if (label.endsWith(ending)) return words.factor(whyLabel(words, label.slice(0, -ending.length)));
  return label;
}

function isWhyLabel(label: string): label is WhyLabel {
  return (whyLabels as readonly string[]).includes(label);
}
