import { stages } from "./segment";

/** The rows for what is in no stage: three unknowns, beside non-RE, which is a claim. */
export const unknownLabels: readonly string[] = ["unclassified", "unpriced", "cash"];

/** The rows of an exposure by stage, in their order. */
export const stageLabels: readonly string[] = [...stages, ...unknownLabels];
