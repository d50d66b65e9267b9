import type { FeedState } from "../../client/watched-feed";
import { formatDay } from "../../core/day";
import { isFailure } from "../../core/failure";
import { formatPlace } from "../../workbook/address";
import type { WrittenDefaults } from "../../workbook/workbook-defaults";
import type { Appearance, PanePorts } from "../ports";
import type { Scan } from "./problem";
import { type Problems, placeKey } from "./problems";

/** All that a report is made of. Neither a key nor a price is among it. */
export interface DiagnosticFacts {
  readonly program: PanePorts["program"];
  readonly appearance: Appearance;
  readonly address: string;
  readonly hasKey: boolean;
  readonly feed: FeedState;
  readonly defaults: WrittenDefaults;
  /** Undefined where the workbook could not be read. */
  readonly scan: Scan | undefined;
  readonly causes: Problems["causes"];
}

/** Failures that a report names one by one. */
const MOST_FAILURES = 12;

/** The report as plain text, always in English: whoever helps reads it. Reasons are named without their sentences, which may hold prices. */
export function diagnosticsText(facts: DiagnosticFacts): string {
  const { program, appearance, address, hasKey, feed, defaults } = facts;
  const { language, locale, theme } = appearance;
  return [
    `Reprice ${program.version}`,
    `host: ${program.host}`,
    `pane: ${language}, ${locale}, ${theme}`,
    `feed address: ${address}, ${hasKey ? "with a key" : "no key"}`,
    ...snapshotLines(feed),
    `default basis: ${defaults.basis ?? "none"}`,
    `default quoter: ${defaults.quoter ?? "none"}`,
    ...workbookLines(facts),
  ].join("\n");
}

function snapshotLines({ view, failure, pinned }: FeedState): readonly string[] {
  const trouble = failure === undefined ? [] : [`feed failure: ${failure.reason}`];
  if (!view) return [...trouble, "snapshot: none"];
  const { snapshot, series } = view.catalogue;
  return [
    ...trouble,
    `feed id: ${snapshot.feed}`,
    `snapshot: ${snapshot.number}, day ${formatDay(view.day)}, ${series.length} series, ${pinned ? "pinned" : "not pinned"}`,
  ];
}

function workbookLines({ scan, causes }: DiagnosticFacts): readonly string[] {
  if (scan === undefined) return ["formulas: the workbook could not be read"];
  const { formulas, pending, problems } = scan;
  const shown = problems.slice(0, MOST_FAILURES).map(({ place, shows }) => {
    const cause = causes.get(placeKey(place));
    const why = cause?.kind === "failure" && isFailure(cause.failure) ? cause.failure.reason : "";
    return `  ${formatPlace(place, true)} ${shows} ${why || (cause?.kind ?? "not asked")}`;
  });
  const more = problems.length - shown.length;
  return [
    `formulas: ${formulas}, pending ${pending}, failing ${problems.length}`,
    ...shown,
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}
