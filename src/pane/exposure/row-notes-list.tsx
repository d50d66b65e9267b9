import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { usePane } from "../context";
import type { HoldingsCells } from "../state/exposure";
import type { Portfolio } from "../state/portfolio";
import { type RowNote, rowNotes } from "../state/row-notes";

const useStyles = makeStyles({
  toggle: { fontSize: tokens.fontSizeBase200, minHeight: "24px", textAlign: "start" },
  notes: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    margin: "4px 0 0",
    padding: 0,
    listStyle: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  note: {
    paddingInlineStart: "8px",
    borderInlineStartWidth: "2px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
});

/** More of one kind are counted and not listed. */
const MOST = 50;

interface RowNotesListProps {
  readonly cells: HoldingsCells;
  readonly portfolio: Portfolio;
}

/** What was read otherwise than it may have been meant: blank rows, totals, unknown names, missing prices. */
export function RowNotesList({ cells, portfolio }: RowNotesListProps) {
  const styles = useStyles();
  const { messages, formats } = usePane();
  const words = messages.exposure.notes;
  const [isOpen, setOpen] = useState(false);
  const notes = useMemo(() => rowNotes(cells, portfolio), [cells, portfolio]);
  const textOf = useNoteText();
  if (notes.length === 0) return null;
  const shown = notes.slice(0, MOST);
  return (
    <div>
      <Link
        as="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {words.title(formats.count(notes.length))}
      </Link>
      {isOpen && (
        <ul className={styles.notes}>
          {shown.map((note) => (
            <li key={note.kind === "blank" ? "blank" : note.row} className={styles.note}>
              {textOf(note)}
            </li>
          ))}
          {notes.length > MOST && (
            <li className={styles.note}>{words.more(formats.count(notes.length - MOST))}</li>
          )}
        </ul>
      )}
    </div>
  );
}

/** Rows are counted in the holdings, as the sentences of failures count them. */
function useNoteText(): (note: RowNote) => string {
  const { messages, formats } = usePane();
  const words = messages.exposure.notes;
  return (note) => {
    if (note.kind === "blank") {
      const rows = note.rows.slice(0, 5).map(formats.count).join(", ");
      return words.blank(note.rows.length > 5 ? `${rows} …` : rows, note.rows.length);
    }
    const row = formats.count(note.row);
    return note.kind === "unpriced"
      ? words.unpriced(row, messages.sentence(note.reason))
      : words[note.kind](row, note.text);
  };
}
