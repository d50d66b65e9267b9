import { Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../context";
import {
  type ShockControls,
  type ShockEvent,
  readPercent,
  shockHorizons,
} from "../state/shock-controls";
import { PercentBox } from "./percent-box";

const useStyles = makeStyles({
  terms: { display: "flex", flexDirection: "column", gap: "8px" },
  horizons: { marginInlineStart: "-8px", flexWrap: "wrap" },
  radio: { fontSize: tokens.fontSizeBase200, paddingInlineEnd: "4px" },
  box: { width: "100%", maxWidth: "200px", minWidth: 0 },
});

interface ShockTermsProps {
  readonly controls: ShockControls;
  readonly onEvent: (event: ShockEvent) => void;
}

/** Over which time effects are counted, and how much of a change of cost is passed on. */
export function ShockTerms({ controls, onEvent }: ShockTermsProps) {
  const styles = useStyles();
  const words = usePane().messages.shock;
  const { horizon, passThrough } = controls;
  const [fault, setFault] = useState<string>();
  const take = (text: string): boolean => {
    const read = readPercent(text, 0, 100);
    const isRight = read !== undefined || text.trim() === "";
    setFault(isRight ? undefined : text);
    if (isRight) onEvent({ kind: "pass-through", percent: read });
    return isRight;
  };
  return (
    <div className={styles.terms}>
      <Field label={words.horizon} size="small">
        <RadioGroup
          className={styles.horizons}
          layout="horizontal"
          value={horizon}
          onChange={(_, { value }) => {
            const chosen = shockHorizons.find((one) => one === value);
            if (chosen) onEvent({ kind: "horizon", horizon: chosen });
          }}
        >
          {shockHorizons.map((one) => (
            <Radio
              key={one}
              value={one}
              label={{ className: styles.radio, children: words.horizons[one] }}
            />
          ))}
        </RadioGroup>
      </Field>
      <Field
        label={words.passThrough}
        size="small"
        hint={words.passThroughHint}
        {...(fault === undefined ? {} : { validationMessage: words.badPassThrough(fault) })}
      >
        <PercentBox
          className={styles.box}
          text={passThrough === undefined ? "" : String(passThrough)}
          placeholder={words.ownPassThrough}
          onTyped={take}
          invalid={fault !== undefined}
        />
      </Field>
    </div>
  );
}
