import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardPasteRegular } from "@fluentui/react-icons/svg/clipboard-paste";
import { NewsRegular } from "@fluentui/react-icons/svg/news";
import { SelectAllOnRegular } from "@fluentui/react-icons/svg/select-all-on";
import { TableSearchRegular } from "@fluentui/react-icons/svg/table-search";
import { type ReactElement, useState } from "react";
import { formatArea } from "../../workbook/address";
import { usePane } from "../context";
import type { HoldingsActions } from "../hooks/use-holdings";
import { useSelectedArea } from "../hooks/use-selection";
import { PasteForm } from "./paste-form";

const useStyles = makeStyles({
  ways: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
  way: { justifyContent: "flex-start", width: "100%", minWidth: 0, paddingBlock: "8px" },
  words: { display: "flex", flexDirection: "column", textAlign: "start", minWidth: 0 },
  hint: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  none: {
    margin: "4px 0 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

interface WaysInProps {
  readonly actions: HoldingsActions;
  /** Called when one was taken. */
  readonly onTaken: () => void;
}

/** The four ways to holdings: the selection, a table of the workbook, a paste, and an example. */
export function WaysIn({ actions, onTaken }: WaysInProps) {
  const styles = useStyles();
  const { messages } = usePane();
  const { start: words, source } = messages.exposure;
  const selected = useSelectedArea();
  const [isPasting, setPasting] = useState(false);
  const [foundNone, setFoundNone] = useState(false);
  const takeTable = async (): Promise<void> => {
    const found = await actions.takeTable();
    setFoundNone(!found);
    if (found) onTaken();
  };
  return (
    <div className={styles.ways}>
      <Way
        icon={<SelectAllOnRegular />}
        word={words.selection}
        hint={selected && formatArea(selected)}
        onClick={() => void actions.takeSelection().then(onTaken)}
      />
      <div role="status">
        <Way icon={<TableSearchRegular />} word={words.table} onClick={() => void takeTable()} />
        {foundNone && <p className={styles.none}>{words.noTable}</p>}
      </div>
      <Way
        icon={<ClipboardPasteRegular />}
        word={words.paste}
        expanded={isPasting}
        onClick={() => setPasting(!isPasting)}
      />
      {isPasting && (
        <PasteForm
          onUse={(text) => {
            actions.choose({ kind: "paste", text });
            onTaken();
          }}
        />
      )}
      <Way
        icon={<NewsRegular />}
        word={words.article}
        hint={source.illustrative}
        onClick={() => {
          actions.choose({ kind: "article" });
          onTaken();
        }}
      />
    </div>
  );
}

interface WayProps {
  readonly icon: ReactElement;
  readonly word: string;
  readonly hint?: string | undefined;
  readonly expanded?: boolean;
  readonly onClick: () => void;
}

function Way({ icon, word, hint, expanded, onClick }: WayProps) {
  const styles = useStyles();
  return (
    <Button className={styles.way} icon={icon} aria-expanded={expanded} onClick={onClick}>
      <span className={styles.words}>
        <span>{word}</span>
        {hint !== undefined && <span className={styles.hint}>{hint}</span>}
      </span>
    </Button>
  );
}
