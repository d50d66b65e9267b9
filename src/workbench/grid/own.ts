import type { FWorkbook } from "@univerjs/sheets/facade";

import type { Chart } from "../charts/chart";

type Texts = Readonly<Record<string, string>>;

/** What is ours in a workbook besides its cells. It travels in the workbook's own file. */
export interface Own {
  readonly settings: Texts;
  /** Our parts of the file, by namespace. */
  readonly parts: Texts;
  readonly charts: readonly Chart[];
}

/** Where it lies among what Univer keeps for others in a workbook. */
export const OWN_KEY = "reprice";

/** What is ours in a workbook. */
export function ownOf(book: FWorkbook): Own {
  const kept: unknown = book.getCustomMetadata()?.[OWN_KEY];
  const own = typeof kept === "object" && kept !== null ? (kept as Partial<Own>) : {};
  return { settings: own.settings ?? {}, parts: own.parts ?? {}, charts: own.charts ?? [] };
}

/** Sets or, with undefined, removes one of them. */
export function withOwn(
  book: FWorkbook,
  kind: "settings" | "parts",
  key: string,
  value: string | undefined,
): void {
  const own = ownOf(book);
  const { [key]: before, ...others } = own[kind];
  if (before === value) return;
  const changed = value === undefined ? others : { ...others, [key]: value };
  book.setCustomMetadata({ ...book.getCustomMetadata(), [OWN_KEY]: { ...own, [kind]: changed } });
}
