import { type Day, formatDay } from "../../core/day";
import { parseDayOrPeriod } from "../../core/period";
import type { Confidence, Evidence } from "../../core/portfolio/company";
import { type Segment, segments } from "../../core/portfolio/segment";
import { type Classification, type OwnWeights, faultOfWeights } from "./classified";
import type { NameHeld } from "./name-held";
import { readPercent } from "./shock-controls";

/** A classification as it is being typed. */
export interface ClassifyDraft {
  /** Percent by segment, as it is typed. */
  readonly shares: Readonly<Partial<Record<Segment, string>>>;
  readonly asOf: string;
  readonly evidence: Evidence;
  readonly confidence: Confidence;
}

/** What keeps a draft from being kept; the input that is meant. */
export type DraftFault =
  | {
      readonly kind: "none" | "over" | "late";
      readonly input: string;
      readonly segment?: undefined;
    }
  | { readonly kind: "day"; readonly input: string; readonly segment?: undefined }
  | { readonly kind: "share"; readonly input: string; readonly segment: Segment };

/** A draft to begin with: what the user said before, else what is known of the name. */
export function draftOf(
  said: Classification | undefined,
  { segments: known }: Pick<NameHeld, "segments">,
  day: Day,
): ClassifyDraft {
  const weights: OwnWeights = said?.weights ?? known;
  const shares = segments.flatMap((segment) => {
    const weight = weights[segment] ?? 0;
    return weight === 0 ? [] : [[segment, String(Number((weight * 100).toFixed(6)))] as const];
  });
  return {
    shares: Object.fromEntries(shares),
    asOf: formatDay(said?.asOf ?? day),
    evidence: said?.evidence ?? "assumption",
    confidence: said?.confidence ?? "low",
  };
}

/** What the shares come to as far as they are numbers, as a fraction; whether all of them are. */
export function sumOfDraft({ shares }: ClassifyDraft): {
  readonly sum: number;
  readonly isRead: boolean;
} {
  const read = segments.map((segment) => shareIn(shares[segment]));
  const sum = read.reduce<number>((total, share) => total + (share ?? 0), 0);
  return { sum: Number(sum.toFixed(9)), isRead: read.every((share) => share !== undefined) };
}

/** Reads a draft about a name. A day after the workbook's would not count yet. */
export function readDraft(
  draft: ClassifyDraft,
  label: string,
  workbookDay: Day,
): { readonly classification: Classification } | { readonly fault: DraftFault } {
  const weights: Partial<Record<Segment, number>> = {};
  for (const segment of segments) {
    const input = draft.shares[segment] ?? "";
    const share = shareIn(input);
    if (share === undefined) return { fault: { kind: "share", input, segment } };
    if (share > 0) weights[segment] = share;
  }
  const fault = faultOfWeights(weights);
  if (fault) return { fault: { kind: fault.kind, input: "" } };
  const asOf = parseDayOrPeriod(draft.asOf.normalize("NFKC").trim())?.last;
  if (asOf === undefined) return { fault: { kind: "day", input: draft.asOf } };
  if (asOf > workbookDay) return { fault: { kind: "late", input: draft.asOf } };
  const { evidence, confidence } = draft;
  return { classification: { label, weights, asOf, evidence, confidence } };
}

/** A percentage as a fraction; nothing typed is 0. */
function shareIn(text = ""): number | undefined {
  if (text.trim() === "") return 0;
  const percent = readPercent(text, 0, 100);
  return percent === undefined ? undefined : Number((percent / 100).toFixed(9));
}
