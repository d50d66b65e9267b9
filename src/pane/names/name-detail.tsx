import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { usePane } from "../context";
import type { PictureProps } from "../exposure/picture-props";
import { type NameRow, isOpen } from "../state/name-rows";
import type { NameShocked } from "../state/picture";
import { ClassifyForm } from "./classify-form";
import { EffectDetail } from "./effect-detail";
import { WeightsTable } from "./weights-table";

const useStyles = makeStyles({
  detail: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: "10px",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  button: { alignSelf: "flex-start" },
});

interface NameDetailProps extends Pick<PictureProps, "portfolio" | "asked" | "own"> {
  readonly row: NameRow;
  readonly shocked: NameShocked | undefined;
}

/** What stands behind a name: its weights, how it follows prices, and the way to say what it is made of. */
export function NameDetail({ row, shocked, portfolio, asked, own }: NameDetailProps) {
  const styles = useStyles();
  const words = usePane().messages.names;
  const [isEditing, setEditing] = useState(false);
  const element = useRef<HTMLDivElement>(null);
  const wasEditing = useRef(false);
  // Who leaves the form stays where it was opened.
  useEffect(() => {
    if (wasEditing.current && !isEditing) element.current?.querySelector("button")?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  const said = own.classified?.find(({ label }) => label === row.held.label);
  const invitation = said ? words.change : isOpen(row) ? words.classify : words.reclassify;
  return (
    <div ref={element} className={styles.detail}>
      <WeightsTable held={row.held} portfolio={portfolio} />
      {isEditing ? (
        <ClassifyForm
          row={row}
          day={portfolio.day}
          said={said}
          own={own}
          onDone={() => setEditing(false)}
        />
      ) : (
        <Button
          className={styles.button}
          size="small"
          disabledFocusable={own.unreadable}
          onClick={() => setEditing(true)}
        >
          {invitation}
        </Button>
      )}
      <EffectDetail row={row} shocked={shocked} portfolio={portfolio} asked={asked} />
    </div>
  );
}
