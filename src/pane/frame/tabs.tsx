import type { FluentIcon } from "@fluentui/react-icons";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { ChartMultipleRegular } from "@fluentui/react-icons/svg/chart-multiple";
import { MoneyRegular } from "@fluentui/react-icons/svg/money";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import type { ComponentType } from "react";
import { ExposureTab } from "../exposure/exposure-tab";
import { PricesTab } from "../prices/prices-tab";
import { SettingsTab } from "../settings/settings-tab";
import type { PaneState } from "../state/pane";
import type { TabName } from "../state/tab-name";
import { WorkbookTab } from "../workbook/workbook-tab";
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
  { name: "exposure", Icon: ChartMultipleRegular, View: ExposureTab },
  { name: "prices", Icon: MoneyRegular, View: PricesTab },
  {
    name: "workbook",
    Icon: DocumentTableRegular,
    View: WorkbookTab,
    count: ({ problems }) => problems.scan?.problems.length ?? 0,
  },
  { name: "settings", Icon: SettingsRegular, View: SettingsTab },
];
