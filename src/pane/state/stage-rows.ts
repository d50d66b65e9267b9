import { type ExposureRow, exposureOf } from "../../core/portfolio/exposure";
import { segments, stageOf } from "../../core/portfolio/segment";
import type { Portfolio } from "./portfolio";

/** A row of stages, or under it one of its segments. */
export interface StageRow {
  readonly row: ExposureRow;
  readonly isSegment: boolean;
}

/** The stages with the segments that have something, and the unknowns that do; a stage of one segment needs no row for it. */
export function stagesWithSegments({
  valuation,
  book,
  terms,
  stages,
}: Portfolio): readonly StageRow[] {
  const rows = new Map(
    exposureOf(valuation, book, "segment", terms).map((row) => [row.label, row]),
  );
  return stages.flatMap((stage) => {
    if (isEmpty(stage) && !isStage(stage)) return [];
    const parts = segments.flatMap((segment) => {
      const row = rows.get(segment);
      return stageOf[segment] === stage.label && row && !isEmpty(row) ? [row] : [];
    });
    const shown = stage.label === "non-RE" ? [] : parts;
    return [{ row: stage, isSegment: false }, ...shown.map((row) => ({ row, isSegment: true }))];
  });
}

function isStage({ label }: ExposureRow): boolean {
  return Object.values<string>(stageOf).includes(label);
}

/** What has no price is not empty: it says so. */
function isEmpty({ gross }: ExposureRow): boolean {
  return gross === 0;
}
