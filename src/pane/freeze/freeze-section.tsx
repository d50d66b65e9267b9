import {
  Button,
  Field,
  Radio,
  RadioGroup,
  Spinner,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { WeatherSnowflakeRegular } from "@fluentui/react-icons/svg/weather-snowflake";
import { useState } from "react";
import type { FreezeScope } from "../../workbook/freeze/frozen";
import { usePane } from "../context";
import { useFreezing } from "../hooks/use-freezing";
import { useSelection } from "../hooks/use-selection";
import { FreezeOutcomeBar } from "./freeze-outcome";
import { FrozenCard } from "./frozen-card";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "12px" },
  intro: { color: tokens.colorNeutralForeground2 },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  act: { display: "flex", alignItems: "center", gap: "8px" },
});

type Kind = FreezeScope["kind"];

/** Turns our formulas into values and back. */
export function FreezeSection() {
  const styles = useStyles();
  const { freeze: words } = usePane().messages;
  const sheet = useSelection()?.sheet;
  const [chosen, choose] = useState<Kind>("workbook");
  const freezing = useFreezing();
  const { kept, doing, outcome } = freezing;
  // Without a selection there is no sheet to speak of.
  const kind = sheet === undefined ? "workbook" : chosen;
  const run = () =>
    freezing.freeze(kind === "workbook" || sheet === undefined ? WHOLE : { kind, sheet });
  return (
    <div className={styles.section}>
      <div className={styles.intro}>{words.intro}</div>
      {kept && <FrozenCard kept={kept} freezing={freezing} />}
      <Field label={words.scope}>
        <RadioGroup value={kind} onChange={(_event, { value }) => choose(value as Kind)}>
          <Radio value="workbook" label={words.workbook} />
          <Radio value="sheet" label={words.sheet(sheet ?? "")} disabled={sheet === undefined} />
          <Radio
            value="copy"
            disabled={sheet === undefined}
            label={
              <>
                {words.copy}
                <br />
                <span className={styles.hint}>{words.copyHint}</span>
              </>
            }
          />
        </RadioGroup>
      </Field>
      <div className={styles.act}>
        <Button
          appearance="primary"
          icon={doing === "freeze" ? <Spinner size="tiny" /> : <WeatherSnowflakeRegular />}
          disabledFocusable={doing !== undefined}
          onClick={run}
        >
          {doing === "freeze" ? words.freezing : words.freeze}
        </Button>
      </div>
      <FreezeOutcomeBar outcome={outcome} onUnfreeze={freezing.unfreeze} />
    </div>
  );
}

const WHOLE: FreezeScope = { kind: "workbook" };
