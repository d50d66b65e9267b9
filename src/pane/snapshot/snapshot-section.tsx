import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Pin16Filled } from "@fluentui/react-icons/svg/pin";
import { useState } from "react";
import { asOfText } from "../as-of-text";
import { usePane } from "../context";
import { useSnapshot } from "../hooks/use-snapshot";
import { useFeedState } from "../hooks/use-watched";
import { AskOnOpening } from "./ask-on-opening";
import { MoveOutcomeBar } from "./move-outcome";
import { MoveProgressBar } from "./move-progress";
import { OpeningSettings } from "./opening-settings";
import { PinFormPanel } from "./pin-form-panel";
import { SnapshotActions } from "./snapshot-actions";
import { UnpinPanel } from "./unpin-panel";
import { WhatChanged } from "./what-changed";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "10px", paddingBottom: "12px" },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderInlineStartWidth: "4px",
  },
  pinned: { borderInlineStartColor: tokens.colorBrandStroke1 },
  top: { display: "flex", alignItems: "center", gap: "8px", flexWrap: "wrap" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  text: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What is open below the card. */
type Panel = "pin" | "unpin" | undefined;

/** The snapshot that all cells answer from, whether it is pinned, and what can be done about it. */
export function SnapshotSection() {
  const styles = useStyles();
  const { messages, formats } = usePane();
  const { view, pinned, pin } = useFeedState();
  const { running, outcome } = useSnapshot();
  const [panel, setPanel] = useState<Panel>();
  const words = messages.snapshot;
  const told = view ? { ...view, snapshot: view.catalogue.snapshot } : pin;
  const limit = pin?.asOf;
  return (
    <section className={styles.section} aria-label={words.label}>
      <AskOnOpening />
      <div className={mergeClasses(styles.card, pinned && styles.pinned)}>
        <div className={styles.top}>
          <h2 className={styles.title}>{told ? words.title(told.snapshot.number) : words.none}</h2>
          {pinned && (
            <Badge appearance="filled" color="brand" shape="rounded" icon={<Pin16Filled />}>
              {words.pinned}
            </Badge>
          )}
        </div>
        {told && (
          <div className={styles.facts}>
            {words.day(formats.day(told.day))}
            {limit && ` · ${words.asOf(asOfText(limit, formats))}`}
          </div>
        )}
        <div className={styles.text}>{pinned ? words.pinnedText : words.unpinnedText}</div>
      </div>
      <SnapshotActions
        open={panel}
        onPin={() => setPanel(panel === "pin" ? undefined : "pin")}
        onUnpin={() => setPanel(panel === "unpin" ? undefined : "unpin")}
      />
      {panel === "pin" && view && !pinned && (
        <PinFormPanel view={view} onClose={() => setPanel(undefined)} />
      )}
      {panel === "unpin" && pinned && <UnpinPanel onClose={() => setPanel(undefined)} />}
      {running && <MoveProgressBar running={running} />}
      {!running && outcome && <MoveOutcomeBar outcome={outcome} />}
      {!running && outcome?.kind === "complete" && <WhatChanged report={outcome} />}
      <OpeningSettings />
    </section>
  );
}
