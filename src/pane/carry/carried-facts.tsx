import { makeStyles, tokens } from "@fluentui/react-components";
import type { CarryState } from "../../client/carry/carry";
import { usePane } from "../context";

const useStyles = makeStyles({
  facts: { display: "flex", flexDirection: "column", gap: "2px" },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  label: { color: tokens.colorNeutralForeground3 },
});

/** What the file carries at this moment: how many series, of which snapshot and day, how large, and what is left out. */
export function CarriedFacts({ state }: { readonly state: CarryState }) {
  const styles = useStyles();
  const { messages, formats } = usePane();
  const words = messages.carry;
  const { on, carried, leftOut, withoutFacts } = state;
  if (!on) return <p className={styles.text}>{words.off}</p>;
  if (!carried) return <p className={styles.text}>{words.nothing}</p>;
  const { series, snapshot, day, characters } = carried;
  return (
    <div className={styles.facts} role="status">
      <p className={styles.text}>
        {words.carried(series.length, snapshot.number, formats.day(day))} ·{" "}
        {words.size(formats.number(Math.max(1, Math.round(characters / 1024))))}
      </p>
      {series.length > 0 && (
        <p className={styles.text}>
          <span className={styles.label}>{words.codes}: </span>
          {series.join(" · ")}
        </p>
      )}
      {leftOut.length > 0 && (
        <p className={styles.text}>
          <span className={styles.label}>{words.leftOut}: </span>
          {leftOut.join(" · ")}
        </p>
      )}
      {withoutFacts && <p className={styles.text}>{words.withoutFacts}</p>}
    </div>
  );
}
