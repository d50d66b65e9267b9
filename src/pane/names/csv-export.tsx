import { Button, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { usePane } from "../context";
import type { ClassifiedFile } from "../state/classified-csv";

const useStyles = makeStyles({
  export: { display: "flex", flexDirection: "column", gap: "6px" },
  text: {
    minHeight: "96px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    whiteSpace: "pre",
    overflowX: "auto",
  },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
});

/** The rows for `reprice import companies`: to be saved, copied, or selected where a host allows neither. */
export function CsvExport({ file: { text, rows, leftOut } }: { readonly file: ClassifiedFile }) {
  const styles = useStyles();
  const words = usePane().messages.names;
  const [address, setAddress] = useState<string>();
  const [told, setTold] = useState("");
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [text]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setTold(words.copied);
    } catch {
      setTold(words.notCopied);
    }
  };
  const left = leftOut.length > 0 && words.leftOut(leftOut.join(", "));
  if (rows === 0) return <div className={styles.small}>{left}</div>;
  return (
    <div className={styles.export}>
      <Textarea
        readOnly
        value={text}
        textarea={{ className: styles.text, wrap: "off" }}
        aria-label={words.csvLabel}
        onFocus={(event) => event.target.select()}
      />
      <div className={styles.small}>
        {left} {words.exportHint}
      </div>
      <div className={styles.buttons}>
        <Button as="a" size="small" href={address} download="classified.csv">
          {words.download}
        </Button>
        <Button size="small" onClick={() => void copy()}>
          {words.copy}
        </Button>
        <span className={styles.small} role="status">
          {told}
        </span>
      </div>
    </div>
  );
}
