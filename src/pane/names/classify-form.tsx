import { Button, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { Day } from "../../core/day";
import { confidences, evidences } from "../../core/portfolio/company";
import { usePane } from "../context";
import type { ClassifiedInHand } from "../hooks/use-classified";
import {
  type Classification,
  withClassification,
  withoutClassification,
} from "../state/classified";
import { type ClassifyDraft, draftOf, readDraft, sumOfDraft } from "../state/classify-draft";
import type { NameRow } from "../state/name-rows";
import { SegmentShares } from "./segment-shares";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  pair: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: "8px" },
  small: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fault: { color: tokens.colorPaletteRedForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  narrow: { minWidth: 0 },
});

interface ClassifyFormProps {
  readonly row: NameRow;
  /** The workbook's day. */
  readonly day: Day;
  /** What the user said of it before. */
  readonly said: Classification | undefined;
  readonly own: ClassifiedInHand;
  readonly onDone: () => void;
}

/** Shares of revenue by segment that the user gives a name, with their day and what they stand on. */
export function ClassifyForm({ row, day, said, own, onDone }: ClassifyFormProps) {
  const styles = useStyles();
  const { messages, formats } = usePane();
  const words = messages.names;
  const { label } = row.held;
  const [draft, setDraft] = useState<ClassifyDraft>(() => draftOf(said, row.held, day));
  const [refused, setRefused] = useState<string>();
  const faultId = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const read = readDraft(draft, label, day);
  const { sum, isRead } = sumOfDraft(draft);
  const [isTouched, setTouched] = useState(said !== undefined);
  const edit = (change: Partial<ClassifyDraft>) => {
    setTouched(true);
    setDraft((now) => ({ ...now, ...change }));
  };

  const keep = async (next: typeof own.classified) => {
    const failed = next && (await own.keep(next));
    if (failed === undefined) onDone();
    else setRefused(failed);
  };
  const fault = "fault" in read ? read.fault : undefined;
  const told =
    fault === undefined || !isTouched
      ? undefined
      : {
          none: words.empty,
          over: words.over(formats.percent(sum)),
          share: words.badShare(fault.input),
          day: words.badDay(fault.input),
          late: words.lateDay(formats.day(day)),
        }[fault.kind];
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={words.formTitle(row.title)}
      onSubmit={(event) => {
        event.preventDefault();
        if ("classification" in read && own.classified) {
          void keep(withClassification(own.classified, read.classification));
        }
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onDone();
      }}
    >
      <h3 className={styles.title}>{words.formTitle(row.title)}</h3>
      <SegmentShares
        shares={draft.shares}
        wrong={fault?.segment}
        faultId={faultId}
        onShares={(shares) => edit({ shares })}
      />
      {isRead && (
        <p className={styles.small}>
          {words.sum(formats.percent(sum), formats.percent(Math.max(0, 1 - sum)))}
        </p>
      )}
      <Field label={words.asOf} size="small">
        <Input
          className={styles.narrow}
          value={draft.asOf}
          onChange={(_, { value }) => edit({ asOf: value })}
        />
      </Field>
      <div className={styles.pair}>
        <Field label={words.evidence} size="small">
          <Select
            className={styles.narrow}
            select={{ className: styles.narrow }}
            value={draft.evidence}
            onChange={(_, { value }) =>
              edit({ evidence: evidences.find((one) => one === value) ?? "assumption" })
            }
          >
            {[...evidences].reverse().map((one) => (
              <option key={one} value={one}>
                {words.evidences[one]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.confidenceLabel} size="small">
          <Select
            className={styles.narrow}
            select={{ className: styles.narrow }}
            value={draft.confidence}
            onChange={(_, { value }) =>
              edit({ confidence: confidences.find((one) => one === value) ?? "low" })
            }
          >
            {[...confidences].reverse().map((one) => (
              <option key={one} value={one}>
                {words.confidence[one]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <p className={styles.small}>{words.where}</p>
      <p className={`${styles.small} ${styles.fault}`} id={faultId} role="status">
        {refused === undefined ? told : words.refused(refused)}
      </p>
      <div className={styles.buttons}>
        <Button
          type="submit"
          size="small"
          appearance="primary"
          disabledFocusable={fault !== undefined}
        >
          {words.save}
        </Button>
        {said && own.classified && (
          <Button
            size="small"
            onClick={() => void keep(withoutClassification(own.classified ?? [], label))}
          >
            {words.remove}
          </Button>
        )}
        <Button size="small" onClick={onDone}>
          {messages.cancel}
        </Button>
      </div>
    </form>
  );
}
