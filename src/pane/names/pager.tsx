import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { usePane } from "../context";

const useStyles = makeStyles({
  pager: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  words: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  buttons: { display: "flex", gap: "4px" },
});

interface PagerProps {
  readonly page: {
    readonly at: number;
    readonly last: number;
    readonly first: number;
    readonly rows: readonly unknown[];
  };
  readonly all: number;
  readonly onPage: (at: number) => void;
}

/** Where the page stands among all rows, and the way to the next; nothing where all are on it. */
export function Pager({ page: { at, last, first, rows }, all, onPage }: PagerProps) {
  const styles = useStyles();
  const { messages, formats } = usePane();
  const words = messages.names;
  const end = first + rows.length;
  const told =
    all === 0
      ? words.none
      : words.page(formats.number(first + 1), formats.number(end), formats.number(all));
  return (
    <div className={styles.pager}>
      <span className={styles.words} role="status">
        {(all === 0 || last > 0) && told}
      </span>
      {last > 0 && (
        <span className={styles.buttons}>
          <Button
            size="small"
            icon={<ChevronLeftRegular />}
            aria-label={words.previous}
            disabledFocusable={at === 0}
            onClick={() => onPage(at - 1)}
          />
          <Button
            size="small"
            icon={<ChevronRightRegular />}
            aria-label={words.next}
            disabledFocusable={at === last}
            onClick={() => onPage(at + 1)}
          />
        </span>
      )}
    </div>
  );
}
