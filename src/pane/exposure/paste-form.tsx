import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { type ClipboardEvent, useState } from "react";
import { usePane } from "../context";
import { MOST_PASTED, isWholePaste } from "../state/paste";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" },
  field: { width: "100%" },
  text: {
    minHeight: "112px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "pre",
  },
});

/** A place for holdings from elsewhere: what is pasted whole is used at once. They stay in memory and are gone with the pane. */
export function PasteForm({ onUse }: { readonly onUse: (text: string) => void }) {
  const styles = useStyles();
  const { paste: words } = usePane().messages.exposure;
  const [text, setText] = useState("");
  const isTooLong = text.length > MOST_PASTED;
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData("text/plain");
    if (text !== "" || !isWholePaste(pasted)) return;
    event.preventDefault();
    onUse(pasted);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onUse(text);
      }}
    >
      <Field
        className={styles.field}
        label={words.label}
        hint={words.hint}
        {...(isTooLong ? { validationState: "error", validationMessage: words.tooLong } : {})}
      >
        <Textarea
          textarea={{ className: styles.text }}
          placeholder={words.example}
          value={text}
          resize="vertical"
          autoComplete="off"
          autoFocus
          spellCheck={false}
          onChange={(_, { value }) => setText(value)}
          onPaste={onPaste}
        />
      </Field>
      <Button
        type="submit"
        appearance="primary"
        size="small"
        disabled={text.trim() === "" || isTooLong}
      >
        {words.use}
      </Button>
    </form>
  );
}
