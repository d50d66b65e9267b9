import { Input, type InputProps, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";

const useStyles = makeStyles({
  box: { width: "80px", minWidth: 0 },
  input: { textAlign: "right", minWidth: 0 },
});

interface PercentBoxProps extends Pick<
  InputProps,
  "aria-label" | "aria-describedby" | "placeholder" | "id"
> {
  /** What stands in the box when nobody types. */
  readonly text: string;
  /** Takes what was typed when it is left; false where it is no such number, which stays to be mended. */
  readonly onTyped?: (text: string) => boolean;
  /** Takes every letter at once, for a form that judges all its boxes together. */
  readonly onText?: (text: string) => void;
  readonly invalid?: boolean;
  readonly className?: string;
}

/** A box for a percentage. What is typed counts when it is left or confirmed with Enter; Escape takes it back. */
export function PercentBox({
  text,
  onTyped,
  onText,
  invalid = false,
  className,
  ...more
}: PercentBoxProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();
  // A slider that moves meanwhile has the last word.
  useEffect(() => setTyped(undefined), [text]);
  const finish = () => {
    if (typed !== undefined && onTyped?.(typed)) setTyped(undefined);
  };
  return (
    <Input
      {...more}
      size="small"
      className={className ?? styles.box}
      input={{ className: styles.input, inputMode: "decimal", "aria-invalid": invalid }}
      contentAfter="%"
      value={typed ?? text}
      onChange={(_, { value }) => (onText ?? setTyped)(value)}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === "Enter") finish();
        if (event.key !== "Escape" || typed === undefined) return;
        event.preventDefault();
        setTyped(undefined);
        onTyped?.(text);
      }}
    />
  );
}
