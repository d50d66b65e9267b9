import type { Keeping } from "../client/stored/keeping";
import type { WatchedFeed } from "../client/watched-feed";
import type { Day } from "../core/day";
import type { Failure } from "../core/failure";
import type { cellFunctions } from "../functions/list";
import type { SnapshotView } from "../core/view";
import type { SnapshotControl } from "../workbook/snapshot/control";
import type { Workbook } from "../workbook/workbook";
import type { WorkbookDefaults } from "../workbook/workbook-defaults";
import type { Connection } from "./connection";
import type { FunctionTexts } from "./function-texts";
import type { ChosenLanguage } from "./language-choice";
import type { Appearance, Watched } from "./watched";
import type { TabName } from "./state/tab-name";
import type { SectionName } from "./state/workbook-sections";

export type { Appearance, Watched } from "./watched";

/** One of our cell functions. */
export type FunctionName = (typeof cellFunctions)[number]["name"];

/** An Excel error as an argument, in the form in which hosts hand it to functions. */
export interface ErrorArgument {
  readonly type: "Error";
  readonly basicValue: string;
}

/** One value given to a function; undefined is an omitted argument. */
export type LoneArgument = string | number | boolean | ErrorArgument | undefined;

/** What a function is given: a value, or the rows of a range. */
export type FunctionArgument = LoneArgument | readonly (readonly LoneArgument[])[];

/** What one cell of an answer says: plain values, a day, an Excel error that came in, a number with a card, a reason. */
export type AnswerCell =
  | string
  | number
  | boolean
  | Failure
  | { readonly day: Day }
  | { readonly shows: string }
  | { readonly value: number };

/** What a cell function answers, as the functions room gives it. */
export type FunctionAnswer = AnswerCell | readonly (readonly AnswerCell[])[];

/** What a function answers over one snapshot, and what it looked at. */
export interface AnswerAt {
  readonly answer: FunctionAnswer;
  readonly series: readonly string[];
  readonly facts: boolean;
  readonly companies: boolean;
}

/** Where a button outside of the pane leads to. */
export interface PaneWish {
  readonly tab: TabName;
  readonly section?: SectionName;
}

/** All that the pane touches of the world, handed to it by a `main`. */
export interface PanePorts {
  readonly workbook: Workbook;
  readonly feed: WatchedFeed;
  readonly appearance: Watched<Appearance>;
  /** Where the feed answers now, as a person knows it: "localhost:3000". */
  readonly address: string;
  readonly connection: Connection;
  readonly language: ChosenLanguage;
  /** Basis and quoter that the workbook says once for all its cells. */
  readonly defaults: WorkbookDefaults;
  /** What a report of a problem says of us and of where we run. */
  readonly program: { readonly version: string; readonly host: string };
  /** True where the page around the pane says itself that the prices are cited facts. */
  readonly factsAreTold?: boolean;
  /** Own prices and what the workbook carries; without it, where its script did not come, the pane does without them. */
  readonly keeping?: Keeping;
  /** Asks one of the cell functions as a cell would. It always settles. */
  call(name: FunctionName, given: readonly FunctionArgument[]): Promise<FunctionAnswer>;
  /** What functions.json says of the functions. */
  functionTexts(): Promise<FunctionTexts>;
  /** Asks it over a snapshot that is in memory; undefined where something that it needs is not. */
  answerAt(
    view: SnapshotView,
    name: FunctionName,
    given: readonly FunctionArgument[],
  ): Promise<AnswerAt | undefined>;
  /** Moves the workbook from snapshot to snapshot. */
  readonly snapshot: SnapshotControl;
  /** The newest wish from outside, a fresh one each time. */
  readonly wish?: Watched<PaneWish | undefined>;
}
