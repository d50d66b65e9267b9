import { makeStyles, tokens } from "@fluentui/react-components";
import { isFailure } from "../../core/failure";
import { sensitivitiesOf } from "../../core/portfolio/material-shares";
import { usePane } from "../context";
import { useAnswer } from "../hooks/use-answer";
import type { AnswerCell } from "../ports";
import { rowsOf, textOf } from "../state/answer";
import type { NameRow } from "../state/name-rows";
import type { NameShocked, ShockAsked } from "../state/picture";
import type { Portfolio } from "../state/portfolio";

const useStyles = makeStyles({
  part: { display: "grid", rowGap: "4px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { display: "flex", justifyContent: "space-between", gap: "8px" },
  value: { textAlign: "end", whiteSpace: "nowrap" },
  note: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface EffectDetailProps {
  readonly row: NameRow;
  readonly shocked: NameShocked | undefined;
  readonly portfolio: Portfolio;
  readonly asked: ShockAsked;
}

/** What the shock does to a name, and on what that stands: its own rows, or the regression of its share. */
export function EffectDetail({ row, shocked, portfolio, asked }: EffectDetailProps) {
  const styles = useStyles();
  const { messages, formats } = usePane();
  const words = messages.names;
  const { held } = row;
  const { book, day } = portfolio;
  const follows = sensitivitiesOf(book, held.issuer, { day });
  const effect = shocked?.effect;
  return (
    <>
      <div className={styles.part}>
        <h3 className={styles.title}>{words.effectTitle}</h3>
        {effect && (
          <>
            <div className={styles.line}>
              <span>{words.ownProfit}</span>
              <span className={styles.value}>
                {isFailure(effect.percent)
                  ? words.notModelled
                  : `${formats.change(effect.percent)} (${effect.kinds
                      .map((kind) => words.kinds[kind])
                      .join(", ")})`}
              </span>
            </div>
            <div className={styles.note}>
              {[
                ...(isFailure(effect.percent) ? [messages.sentence(effect.percent)] : []),
                ...effect.notes.map(words.note),
              ].join(" · ")}
            </div>
          </>
        )}
        {held.position.kind === "share" && <ShareEffect label={held.label} shocks={asked.shocks} />}
      </div>
      <div className={styles.part}>
        <h3 className={styles.title}>{words.sensitivities}</h3>
        {follows.length === 0 && <div className={styles.note}>{words.noSensitivities}</div>}
        {follows.map((one) => (
          <div key={one.driver} className={styles.note}>
            {words.follows(one)} (
            {one.evidence === "filing" ? words.kinds.disclosed : words.kinds.assumed},{" "}
            {words.confidence[one.confidence]}, {formats.day(one.asOf)})
          </div>
        ))}
      </div>
    </>
  );
}

/** The share by its regression, asked as a cell would: beta, t and n stand in the note. */
function ShareEffect({ label, shocks }: { readonly label: string; readonly shocks: string }) {
  const styles = useStyles();
  const { messages, formats } = usePane();
  const words = messages.names;
  const holdings = [
    ["ticker", "weight"],
    [label, 1],
  ];
  const answer = useAnswer({
    name: "RESHOCK",
    given: [holdings, shocks, "measure=value; by=name"],
  });
  const rows = answer === undefined ? undefined : rowsOf(answer);
  const [, , , percent, , kind, note] = isFailure(rows) ? [] : (rows?.[0] ?? []);
  return (
    <>
      <div className={styles.line}>
        <span>{words.sharePrice}</span>
        <span className={styles.value}>{told(percent, kind)}</span>
      </div>
      <div className={styles.note}>
        {isFailure(rows)
          ? messages.sentence(rows)
          : isFailure(percent)
            ? messages.sentence(percent)
            : notesText(textOf(note))}
      </div>
    </>
  );

  function told(effect: AnswerCell | undefined, stands: AnswerCell | undefined): string {
    if (answer === undefined) return messages.loading;
    if (typeof effect === "number") {
      return `${formats.change(effect)} (${words.kinds.regression})`;
    }
    return textOf(stands) === "not distinguishable from 0" ? words.indistinct : words.notModelled;
  }

  function notesText(notes: string): string {
    return notes.split("; ").map(words.note).join(" · ");
  }
}
