import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { RefObject } from "react";
import { usePane } from "../context";
import type { Exposure, HoldingsSource } from "../state/exposure";
import { formatArea } from "../../workbook/address";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "6px 4px 6px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  told: { flexGrow: 1, minWidth: 0, fontSize: tokens.fontSizeBase200 },
  name: { fontWeight: tokens.fontWeightSemibold },
  more: { color: tokens.colorNeutralForeground2 },
  place: { fontSize: tokens.fontSizeBase200 },
});

interface SourceBarProps {
  /** Where the focus goes when holdings were chosen. */
  readonly at: RefObject<HTMLElement>;
  readonly source: HoldingsSource;
  readonly exposure: Exposure;
  readonly isChanging: boolean;
  readonly onChange: () => void;
  /** Takes back what was answered about the holdings. */
  readonly onAskAgain: () => void;
  readonly onForget: () => void;
}

/** Which holdings are in use, with the ways to them, to others and to none. */
export function SourceBar({
  at,
  source,
  exposure,
  isChanging,
  onChange,
  onAskAgain,
  onForget,
}: SourceBarProps) {
  const styles = useStyles();
  const { ports, messages, formats } = usePane();
  const words = messages.exposure.source;
  const { currency, unit } = exposure.choice;
  const told = [
    ...(currency === undefined ? [] : [words.addedUpIn(currency)]),
    ...(unit === undefined ? [] : [words.counting(messages.exposure.units[unit])]),
  ];
  const area = "area" in source ? source.area : undefined;
  return (
    <section ref={at} tabIndex={-1} className={styles.bar} aria-label={words.label}>
      <div className={styles.told}>
        <span className={styles.name}>{words.names[source.kind]}</span>{" "}
        {area && (
          <Link
            as="button"
            inline
            className={styles.place}
            title={words.goTo(formatArea(area))}
            onClick={() => void ports.workbook.goTo(area).catch(() => undefined)}
          >
            {formatArea(area)}
          </Link>
        )}{" "}
        <span className={styles.more}>
          {source.kind === "article"
            ? words.illustrative
            : source.kind === "paste" &&
              exposure.cells &&
              words.rows(formats.count(exposure.cells.length))}
        </span>
        {told.length > 0 && (
          <div className={styles.more}>
            {told.join(", ")}{" "}
            <Link as="button" inline className={styles.place} onClick={onAskAgain}>
              {words.askAgain}
            </Link>
          </div>
        )}
      </div>
      <Button size="small" aria-expanded={isChanging} onClick={onChange}>
        {words.change}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        icon={<Dismiss16Regular />}
        aria-label={words.forget}
        title={words.forget}
        onClick={onForget}
      />
    </section>
  );
}
