import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { isFailure } from "../../core/failure";
import type { Replay } from "../../core/portfolio/replay";
import { usePane } from "../context";
import { type ShockControls, type ShockEvent, openedShock } from "../state/shock-controls";
import type { PictureProps } from "../exposure/picture-props";

const useStyles = makeStyles({
  replay: { display: "flex", flexDirection: "column", gap: "8px" },
  days: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: "8px" },
  input: { minWidth: 0 },
  january: { alignSelf: "start" },
  list: { margin: 0, padding: 0, listStyle: "none", display: "grid", rowGap: "4px" },
  moved: { display: "flex", justifyContent: "space-between", gap: "8px" },
  change: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  pair: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface ReplayDaysProps {
  readonly controls: ShockControls;
  readonly shock: PictureProps["shock"];
  readonly onEvent: (event: ShockEvent) => void;
}

/** Two days of the feed, what prices did between them, and which drivers have no price at both. */
export function ReplayDays({ controls, shock, onEvent }: ReplayDaysProps) {
  const styles = useStyles();
  const words = usePane().messages.shock;
  const { from, to } = controls;
  const replay = shock === undefined || isFailure(shock) ? undefined : shock.report.replayed;
  const isArticle = from === openedShock.from && to === openedShock.to;
  return (
    <div className={styles.replay}>
      <div className={styles.days}>
        {(["from", "to"] as const).map((end) => (
          <Field key={end} label={words[end]} size="small">
            <Input
              className={styles.input}
              input={{ style: { minWidth: 0 } }}
              value={controls[end]}
              onChange={(_, { value }) => onEvent({ kind: "days", days: { [end]: value } })}
            />
          </Field>
        ))}
      </div>
      {!isArticle && (
        <Button
          className={styles.january}
          size="small"
          onClick={() =>
            onEvent({ kind: "days", days: { from: openedShock.from, to: openedShock.to } })
          }
        >
          {words.january}
        </Button>
      )}
      {replay && <Replayed replay={replay} />}
    </div>
  );
}

/** The pairs of prices that a replay stands on, and what has none. */
function Replayed({ replay: { shocks, lacking } }: { readonly replay: Replay }) {
  const styles = useStyles();
  const { messages, formats } = usePane();
  const words = messages.shock;
  return (
    <>
      <ul className={styles.list}>
        {shocks.map(({ label, change, from, to, basis }) => (
          <li key={label}>
            <div className={styles.moved}>
              <span>{label}</span>
              <span className={styles.change}>{formats.change(change)}</span>
            </div>
            <div className={styles.pair}>
              {words.pair(
                formats.number(from.price),
                formats.day(from.day),
                formats.number(to.price),
                formats.day(to.day),
              )}{" "}
              {messages.basis(basis.conversion.basis, basis.conversion.scale)}
            </div>
          </li>
        ))}
      </ul>
      {lacking.length > 0 && (
        <div className={styles.pair}>
          {words.notShocked(
            lacking
              .map(({ driver, elements }) =>
                driver === "REConc" ? driver : `${driver} (${elements.join(", ")})`,
              )
              .join("; "),
          )}
        </div>
      )}
    </>
  );
}
