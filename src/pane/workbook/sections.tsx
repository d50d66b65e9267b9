import type { ComponentType } from "react";
import { CheckSection } from "../check/check-section";
import { CarrySection } from "../carry/carry-section";
import { FreezeSection } from "../freeze/freeze-section";
import { ExplainSection } from "../explain/explain-section";
import type { TabProps } from "../frame/tab-props";
import { ProblemsSection } from "../problems/problems-section";
import type { SectionName } from "../state/workbook-sections";

/** One section of the Workbook tab, which a person can fold. */
export interface WorkbookSection {
  readonly name: SectionName;
  readonly View: ComponentType<TabProps>;
}

/** The sections in their order. A new one is a line here, a name in SectionName and its word in each language. */
export const workbookSections: readonly WorkbookSection[] = [
  { name: "problems", View: ProblemsSection },
  { name: "explain", View: ExplainSection },
  { name: "check", View: CheckSection },
  { name: "freeze", View: FreezeSection },
  { name: "carry", View: CarrySection },
];
