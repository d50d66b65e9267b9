import { Button, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useRef, useState } from "react";
import { usePane } from "../context";
import { diagnosticsOf } from "../hooks/diagnostics-of";
import type { Problems } from "../state/problems";
import { SettingsSection } from "./settings-section";

const useStyles = makeStyles({
  text: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
  },
  said: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  line: { display: "flex", alignItems: "center", gap: "8px", flexWrap: "wrap" },
});

/** A report of what runs here, to read and to hand to whoever helps; it goes nowhere by itself. */
export function Diagnostics({ problems }: { readonly problems: Problems }) {
  const styles = useStyles();
  const { ports, messages } = usePane();
  const { diagnostics: words } = messages.settings;
  const [text, setText] = useState<string>();
  const [copied, setCopied] = useState<boolean>();
  const box = useRef<HTMLTextAreaElement>(null);

  const copy = async () => {
    const report = await diagnosticsOf(ports, problems);
    setText(report);
    try {
      await navigator.clipboard.writeText(report);
      setCopied(true);
    } catch {
      // Some hosts keep the clipboard from web pages.
      setCopied(false);
      requestAnimationFrame(() => box.current?.select());
    }
  };

  return (
    <SettingsSection title={words.title} note={words.note}>
      <div className={styles.line}>
        <Button icon={<CopyRegular />} onClick={() => void copy()}>
          {words.copy}
        </Button>
        <span className={styles.said} role="status">
          {copied === undefined ? "" : copied ? words.copied : words.notCopied}
        </span>
      </div>
      {text !== undefined && (
        <Textarea
          textarea={{ ref: box, className: styles.text }}
          aria-label={words.text}
          readOnly
          resize="vertical"
          rows={9}
          value={text}
        />
      )}
    </SettingsSection>
  );
}
