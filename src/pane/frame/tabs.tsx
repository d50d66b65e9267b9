import type { FluentIcon } from "@fluentui/react-icons";
import { MoneyRegular } from "@fluentui/react-icons/svg/money";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ComponentType } from "react";
import { PricesTab } from "../prices/prices-tab";
import { ProblemsTab } from "../problems/problems-tab";
import type { PaneState, TabName } from "../state/pane";
import type { TabProps } from "./tab-props";

/** One section of the pane. */
export interface PaneTab {
  readonly name: TabName;
  readonly Icon: FluentIcon;
  readonly View: ComponentType<TabProps>;
  /** A number that deserves notice before the tab is opened. */
  readonly count?: (state: PaneState) => number;
}

/** The sections in their order; the first opens. A new one is a line here, a name in TabName and its word in each language. */
export const paneTabs: readonly PaneTab[] = [
  { name: "prices", Icon: MoneyRegular, View: PricesTab },
  {
    name: "problems",
    Icon: WarningRegular,
    View: ProblemsTab,
    count: ({ problems }) => problems.scan?.problems.length ?? 0,
  },
];
