import { hostOf } from "../client/feed-choice";
import type { Keeping } from "../client/stored/keeping";
import type { WatchedFeed } from "../client/watched-feed";
import { answerAt } from "../functions/answer-at";
import { callableOnce } from "../functions/first-value";
import { type FeedParts, connectionFor } from "../pane/feed-parts";
import { readFunctionTexts } from "../pane/function-texts";
import { chosenLanguage } from "../pane/language-choice";
import { mountPane } from "../pane/mount";
import type {
  AnswerAt,
  Appearance,
  FunctionAnswer,
  FunctionName,
  PaneWish,
  Watched,
} from "../pane/ports";
import type { SnapshotControl } from "../workbook/snapshot/control";
import type { Workbook } from "../workbook/workbook";
import type { WorkbookDefaults } from "../workbook/workbook-defaults";

/** What the pane is shown with. */
export interface ShownPane {
  readonly feed: WatchedFeed;
  readonly workbook: Workbook;
  readonly appearance: Watched<Appearance>;
  readonly defaults: WorkbookDefaults;
  readonly parts: FeedParts;
  readonly snapshot: SnapshotControl;
  readonly wish: Watched<PaneWish | undefined>;
  readonly keeping: Keeping | undefined;
}

/** Put in place by the build. */
declare const REPRICE_VERSION: string;

/** Puts the pane beside the grid: the same as in Excel, over the grid's workbook. */
export function showPane(element: HTMLElement, shown: ShownPane): void {
  const { parts, keeping, ...ports } = shown;
  const connection = connectionFor(parts, shown.feed);
  mountPane(element, {
    ...ports,
    ...(keeping && { keeping }),
    connection,
    language: chosenLanguage(parts.machine),
    program: { version: REPRICE_VERSION, host: `workbench, ${navigator.userAgent}` },
    get address() {
      return hostOf(connection.now().address);
    },
    factsAreTold: true,
    call: async (name, given) => callNamed(name, given),
    functionTexts: async () => readFunctionTexts(await (await fetch("functions.json")).json()),
    answerAt: (view, name, given) => answerAt(view, name, given) as Promise<AnswerAt | undefined>,
  });
}

function callNamed(name: FunctionName, given: readonly unknown[]): FunctionAnswer {
  const run = callableOnce(name) as (...given: unknown[]) => unknown;
  return run(...given) as FunctionAnswer;
}
