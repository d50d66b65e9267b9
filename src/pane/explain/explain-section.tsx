import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { formatPlace } from "../../workbook/address";
import { usePane } from "../context";
import { useExplained } from "../hooks/use-explained";
import { useSelection } from "../hooks/use-selection";
import { ExplainedCallView } from "./explained-call";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "10px" },
  place: { fontWeight: tokens.fontWeightSemibold },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0 },
});

/** Where the number in the selected cell comes from: the whole REWHY of each of our calls behind it. */
export function ExplainSection() {
  const styles = useStyles();
  const { messages } = usePane();
  const place = useSelection();
  const explained = useExplained(place);
  const words = messages.explain;
  if (!place) return <p className={styles.text}>{words.noCell}</p>;
  const name = formatPlace(place, true);
  if (!explained) return <Spinner size="tiny" labelPosition="after" label={words.looking} />;
  const { formula, calls, isOurs, more } = explained;
  const text =
    formula === undefined
      ? words.nothing(name)
      : calls.length === 0
        ? words.notOurs(name)
        : isOurs
          ? undefined
          : words.inputs(name);
  return (
    <div className={styles.section}>
      <div>
        <div className={styles.place}>{name}</div>
        {formula !== undefined && <code className={styles.formula}>{formula}</code>}
      </div>
      {text !== undefined && <p className={styles.text}>{text}</p>}
      {calls.map((call, index) => (
        <ExplainedCallView key={index} called={call} below={place} named={!isOurs} />
      ))}
      {more && <p className={styles.text}>{words.more}</p>}
    </div>
  );
}
