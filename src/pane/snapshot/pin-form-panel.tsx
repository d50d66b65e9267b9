import { Button, Field, Input, Radio, RadioGroup, makeStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { SnapshotView } from "../../core/view";
import { usePane } from "../context";
import type { Formats } from "../formats";
import type { Messages } from "../messages/en";
import {
  type PinForm,
  type PinProblem,
  isPinProblem,
  openedPinForm,
  pinKinds,
  pinOf,
} from "../state/pin-form";
import { panel, panelTitle } from "../styles";

const useStyles = makeStyles({
  panel,
  title: panelTitle,
  kinds: { marginInlineStart: "-8px" },
  pair: { display: "grid", gridTemplateColumns: "96px 1fr", gap: "12px" },
  box: { minWidth: 0 },
  buttons: { display: "flex", gap: "8px" },
});

interface PinFormPanelProps {
  readonly view: SnapshotView;
  readonly onClose: () => void;
}

/** Chooses what to hold on to: what is shown now, what was known at a moment, or another snapshot. */
export function PinFormPanel({ view, onClose }: PinFormPanelProps) {
  const styles = useStyles();
  const { ports, messages, formats } = usePane();
  const [form, setForm] = useState(() => openedPinForm(view));
  const [told, setTold] = useState<PinProblem>();
  const change = (changed: Partial<PinForm>) => {
    setForm({ ...form, ...changed });
    setTold(undefined);
  };
  const titleId = useId();
  const words = messages.snapshot.pin;
  const { number } = view.catalogue.snapshot;
  const kindWords = { ...words.kinds, now: words.kinds.now(number, formats.day(view.day)) };
  const submit = () => {
    const pin = pinOf(form, view);
    if (isPinProblem(pin)) return setTold(pin);
    onClose();
    void ports.snapshot.pin(pin);
  };
  const problem = told ? problemText(told, view, words, formats) : null;
  const isOf = (...problems: readonly PinProblem["problem"][]) =>
    told && problems.includes(told.problem) ? problem : null;
  return (
    <form
      className={styles.panel}
      aria-labelledby={titleId}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h3 id={titleId} className={styles.title}>
        {words.title}
      </h3>
      <RadioGroup
        className={styles.kinds}
        aria-label={words.what}
        value={form.kind}
        onChange={(_, { value }) => {
          const kind = pinKinds.find((one) => one === value);
          if (kind) change({ kind });
        }}
      >
        {pinKinds.map((kind) => (
          <Radio key={kind} value={kind} label={kindWords[kind]} />
        ))}
      </RadioGroup>
      {form.kind === "asOf" && (
        <Field
          label={words.moment}
          hint={words.momentHint}
          validationMessage={isOf("bad-moment", "future")}
        >
          <Input
            input={{ className: styles.box }}
            value={form.moment}
            onChange={(_, { value }) => change({ moment: value })}
          />
        </Field>
      )}
      {form.kind === "snapshot" && (
        <div className={styles.pair}>
          <Field label={words.number} validationMessage={isOf("bad-number")}>
            <Input
              inputMode="numeric"
              input={{ className: styles.box }}
              value={form.number}
              onChange={(_, { value }) => change({ number: value })}
            />
          </Field>
          <Field
            label={words.dayLabel}
            hint={words.dayHint}
            validationMessage={isOf("bad-day", "future")}
          >
            <Input
              input={{ className: styles.box }}
              value={form.day}
              onChange={(_, { value }) => change({ day: value })}
            />
          </Field>
        </div>
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {words.save}
        </Button>
        <Button onClick={onClose}>{messages.cancel}</Button>
      </div>
    </form>
  );
}

function problemText(
  told: PinProblem,
  view: SnapshotView,
  words: Messages["snapshot"]["pin"],
  formats: Formats,
): string {
  switch (told.problem) {
    case "bad-moment":
      return words.badMoment(told.text);
    case "future":
      return words.future(formats.day(view.day));
    case "bad-number":
      return words.badNumber(told.text);
    case "bad-day":
      return words.badDay(told.text);
  }
}
