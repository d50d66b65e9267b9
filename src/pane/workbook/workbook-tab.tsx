import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane } from "../context";
import type { TabProps } from "../frame/tab-props";
import { SnapshotSection } from "../snapshot/snapshot-section";
import { workbookSections } from "./sections";

const useStyles = makeStyles({
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  header: { fontWeight: tokens.fontWeightSemibold },
  panel: { marginInline: 0, paddingBottom: "12px" },
});

/** What the workbook rests on, which of its cells fail, and what can be done with it as a whole: sections that fold. */
export function WorkbookTab({ state, dispatch }: TabProps) {
  const styles = useStyles();
  const { sections: words } = usePane().messages.workbook;
  const items = useRef(new Map<string, HTMLElement | null>());
  const { wished } = state;
  useEffect(() => {
    if (!wished) return;
    if (wished.section) items.current.get(wished.section)?.scrollIntoView({ block: "start" });
    dispatch({ wished: undefined });
  }, [wished, dispatch]);
  return (
    <>
      <SnapshotSection />
      <Accordion
        multiple
        collapsible
        openItems={[...state.workbook]}
        onToggle={(_event, { openItems }) => {
          const open = workbookSections.filter(({ name }) => openItems.includes(name));
          dispatch({ workbook: open.map(({ name }) => name) });
        }}
      >
        {workbookSections.map(({ name, View }) => (
          <AccordionItem
            key={name}
            ref={(item) => void items.current.set(name, item)}
            value={name}
            className={styles.item}
          >
            <AccordionHeader
              as="h2"
              expandIconPosition="end"
              button={{ className: styles.header, style: { paddingInline: 0 } }}
            >
              {words[name]}
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <View state={state} dispatch={dispatch} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </>
  );
}
